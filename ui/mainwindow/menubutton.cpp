#include "ui/mainwindow/menubutton.h"

#include <QMenu>
#include <QStyle>
#include <QStyleOptionButton>

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setAutoDefault(false);
    // Not setMenu(): it waits for the menu in an event loop of its own.
    connect(this, &QPushButton::clicked, this, &MenuButton::openMenu);
}

QSize MenuButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    return QPushButton::sizeHint() + QSize(arrow, 0);
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void MenuButton::openMenu()
{
    m_menu->setMinimumWidth(width());
    const QPoint corner = isRightToLeft() ? rect().bottomRight() - QPoint(m_menu->sizeHint().width(), 0) : rect().bottomLeft();
    m_menu->popup(mapToGlobal(corner));
}
