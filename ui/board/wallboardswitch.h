#pragma once

#include <QObject>
#include <QPointer>

class Console;
class QAction;
class QScreen;
class QWidget;
class Wallboard;

/// Opens the wallboard on another screen than the window's where there is one, and closes it. What was open when the program
/// ended is open again when one has signed in.
class WallboardSwitch final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WallboardSwitch(Console &console, QWidget &window);
    ~WallboardSwitch() override;

    /// For menus; checked while it is open.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// Null: it is not open.
    [[nodiscard]] Wallboard *board() const;

private:
    void open();
    void onLeft();
    void onPhase();
    [[nodiscard]] QScreen *otherScreen() const;

    Console &m_console;
    QWidget &m_window;
    QAction *m_action;
    QPointer<Wallboard> m_board;
};
