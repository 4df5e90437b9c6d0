#pragma once

#include <QMenu>
#include <QPointer>

class CallbacksWindow;
class Console;

/// What happens underneath, a window each; made when they are first asked for.
class ToolsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    ToolsMenu(Console &console, QWidget *parent);

private:
    /// Shows the window, made if need be, before all others.
    template <typename Window> void open(QPointer<Window> &window);

    Console &m_console;
    QPointer<CallbacksWindow> m_callbacks;
};
