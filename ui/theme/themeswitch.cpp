#include "ui/theme/themeswitch.h"

#include "ui/theme/cordboardstyle.h"

#include <QApplication>
#include <QEvent>

ThemeSwitch::ThemeSwitch(QApplication &application, Theme choice)
    : QObject(&application)
    , m_application(application)
    , m_choice(choice)
{
    QApplication::setStyle(new CordboardStyle);
    m_application.installEventFilter(this);
    apply();
}

void ThemeSwitch::setChoice(Theme choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    // Qt tells the windows, not the application, when the desktop's theme changes.
    if (event->type() == QEvent::ThemeChange && m_choice == Theme::System)
        apply();
    return QObject::eventFilter(watched, event);
}

ColorTheme::Scheme ThemeSwitch::systemScheme() const
{
    // Our own palette hides the desktop's; without it the desktop's shows through for a moment.
    QApplication::setPalette(QPalette());
    return ColorTheme::of(QApplication::palette()).scheme;
}

void ThemeSwitch::apply()
{
    const ColorTheme::Scheme scheme = m_choice == Theme::System ? systemScheme()
        : m_choice == Theme::Dark                          ? ColorTheme::Scheme::Dark
                                                                 : ColorTheme::Scheme::Light;
    const ColorTheme *before = m_theme;
    m_theme = &ColorTheme::of(scheme);
    QApplication::setPalette(m_theme->palette());
    if (before && before != m_theme)
        emit changed(*m_theme);
}
