#pragma once

#include <QPushButton>

class QMenu;

/// A button that opens a menu and does not wait for it. Assistive programs find the menu below the button, which Qt by
/// itself tells them of menus in the menu bar only.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// The menu: whoever makes the button fills it.
    [[nodiscard]] QMenu *choices() const { return m_menu; }
    /// Off: an icon that says it all, without the arrow beside it.
    void setArrow(bool arrow);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The menu is about to open, its size not yet asked for: the moment to fill it anew.
    void aboutToOpen();

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void openMenu();

    QMenu *m_menu;
    bool m_arrow = true;
};
