#include "ui/widgets/menubutton.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace {

/// Qt 6.4 hides menus that pop up from assistive programs: they are neither windows nor below their button.
class MenuButtonAccess final : public QAccessibleWidget
{
public:
    explicit MenuButtonAccess(MenuButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
        , m_button(button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? m_button->text().remove(u'&') : said;
    }
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_button->choices()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == m_button->choices() ? 0 : -1;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return m_button->isEnabled() ? QStringList{ pressAction(), setFocusAction() } : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    MenuButton *m_button;
};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *button = className == "MenuButton"_L1 ? qobject_cast<MenuButton *>(object) : nullptr;
    return button ? new MenuButtonAccess(button) : nullptr;
}

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    QAccessible::installFactory(&accessOf); // once more counts for nothing
    setAutoDefault(false);
    // Not setMenu(): it waits for the menu in an event loop of its own.
    connect(this, &QPushButton::clicked, this, &MenuButton::openMenu);
}

void MenuButton::setArrow(bool arrow)
{
    m_arrow = arrow;
    updateGeometry();
}

QSize MenuButton::sizeHint() const
{
    if (!m_arrow)
        return QPushButton::sizeHint();
    QStyleOptionButton option;
    initStyleOption(&option);
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    return QPushButton::sizeHint() + QSize(arrow, 0);
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_arrow)
        option->features |= QStyleOptionButton::HasMenu;
}

/// Below the button and along its leading edge; where the window or the screen ends, along the other edge or above.
void MenuButton::openMenu()
{
    emit aboutToOpen();
    if (m_arrow)
        m_menu->setMinimumWidth(width());
    const QSize size = m_menu->sizeHint();
    const QRect button(mapToGlobal(QPoint()), this->size());
    const QRect room = screen()->availableGeometry();
    const int leading = isRightToLeft() ? button.right() + 1 - size.width() : button.left();
    const int other = isRightToLeft() ? button.left() : button.right() + 1 - size.width();
    const QRect around(window()->mapToGlobal(QPoint()), window()->size());
    const auto fits
        = [&size](int x, const QRect &in) { return x >= in.left() && x + size.width() <= in.right() + 1; };
    const bool leadingFits = fits(leading, room) && (fits(leading, around) || !fits(other, around & room));
    const bool belowFits = button.bottom() + 1 + size.height() <= room.bottom() + 1;
    m_menu->popup(
        QPoint(leadingFits ? leading : other, belowFits ? button.bottom() + 1 : button.top() - size.height()));
}
