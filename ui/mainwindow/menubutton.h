#pragma once

#include <QPushButton>

class QMenu;

/// A button that opens a menu below itself and does not wait for it. The menu is a child, so assistive tools see its items
/// also while it is closed.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    [[nodiscard]] QMenu *choices() const { return m_menu; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void openMenu();

    QMenu *m_menu;
};
