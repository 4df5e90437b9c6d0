#include "ui/mainwindow/navigation.h"

#include "ui/mainwindow/navbutton.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QActionGroup>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigation"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_column->setContentsMargins(space::small, space::normal, space::small, space::normal);
    m_column->setSpacing(space::tight);
    m_column->addStretch(1);
}

QAction *Navigation::addPage(const QIcon &icon, const QString &text)
{
    const int page = int(m_pages.size());
    auto *action = new QAction(icon, text, m_group);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
    m_pages.append(action);

    auto *button = new NavButton(this);
    button->setDefaultAction(action);
    m_buttons.append(button);
    button->setAccessibleName(tr("Go to %1").arg(QString(text).remove(u'&')));
    m_column->insertWidget(page, button);
    setOpen(page, true);
    connect(action, &QAction::toggled, this, [this, page](bool on) {
        if (!on)
            return;
        const auto hasFocus = [](const NavButton *each) { return each->hasFocus(); };
        if (std::ranges::any_of(m_buttons, hasFocus)) // the ring goes with the page
            m_buttons.at(page)->setFocus(Qt::ShortcutFocusReason);
        emit currentChanged(page);
    });
    return action;
}

void Navigation::setBadge(int page, int count)
{
    m_buttons.at(page)->setBadge(count);
    //: Spoken after the name of a page: how many entries there are new.
    m_buttons.at(page)->setAccessibleDescription(count > 0 ? tr("%n new", nullptr, count) : QString());
}

void Navigation::setOpen(int page, bool open, const QString &why)
{
    QAction *action = m_pages.at(page);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = tr("%1 (%2)").arg(action->text().remove(u'&'), keys);
    action->setEnabled(open);
    action->setToolTip(why.isEmpty() ? tip : why);
    m_buttons.at(page)->setAccessibleDescription(why);
}

void Navigation::setCurrent(int page)
{
    m_pages.at(page)->setChecked(true);
}

int Navigation::current() const
{
    return int(m_pages.indexOf(m_group->checkedAction()));
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(ColorTheme::of(this).line);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}
