#pragma once

#include "ui/widgets/menubutton.h"

#include <QTimer>

class Console;

/// The own status with the time in it, and the menu to choose another.
class StatusButton final : public MenuButton
{
    Q_OBJECT

public:
    /// `console` must outlive the button.
    explicit StatusButton(Console &console, QWidget *parent = nullptr);

    void setOnline(bool online);

private:
    void fillMenu();
    void refresh();

    Console &m_console;
    QTimer m_tick;
};
