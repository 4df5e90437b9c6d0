#include "ui/theme/themeswitch.h"

#include "ui/theme/cordboardstyle.h"

#include <QApplication>
#include <QEvent>
#include <utility>

namespace {

constexpr double blackOnWhite = 20; // of at most 21: a desktop's own high contrast; others stay below

} // namespace

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

void ThemeSwitch::setDesktopContrast(bool isHigh)
{
    if (std::exchange(m_hasHighContrast, isHigh) != isHigh && m_choice == Theme::System)
        apply();
}

ColorTheme::Scheme ThemeSwitch::systemScheme() const
{
    // Our own palette hides the desktop's; without it the desktop's shows through for a moment.
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    const QColor ground = desktop.color(QPalette::Active, QPalette::Window);
    const QColor text = desktop.color(QPalette::Active, QPalette::WindowText);
    const bool isDark = ground.lightness() < 128;
    if (m_hasHighContrast || contrast(text, ground) >= blackOnWhite)
        return isDark ? ColorTheme::Scheme::ContrastDark : ColorTheme::Scheme::ContrastLight;
    return isDark ? ColorTheme::Scheme::Dark : ColorTheme::Scheme::Light;
}

ColorTheme::Scheme ThemeSwitch::schemeOf(Theme choice) const
{
    switch (choice) {
    case Theme::System:
        return systemScheme();
    case Theme::Light:
        return ColorTheme::Scheme::Light;
    case Theme::Dark:
        return ColorTheme::Scheme::Dark;
    case Theme::ContrastLight:
        return ColorTheme::Scheme::ContrastLight;
    case Theme::ContrastDark:
        return ColorTheme::Scheme::ContrastDark;
    }
    return ColorTheme::Scheme::Light;
}

void ThemeSwitch::apply()
{
    const ColorTheme *before = m_theme;
    m_theme = &ColorTheme::of(schemeOf(m_choice));
    QApplication::setPalette(m_theme->palette());
    if (before && before != m_theme)
        emit changed(*m_theme);
}
