#pragma once

#include "ui/mainwindow/quitquestion.h"

#include <QPointer>
#include <functional>

class Console;

/// Stands before the end of the program where the agent would be missed: asks once, where the settings leave the status as
/// it is and nobody has fixed that.
class QuitGuard final : public QObject
{
    Q_OBJECT

public:
    /// `console` must outlive it; the question belongs to `window`, and so does this.
    QuitGuard(Console &console, QWidget &window);

    /// Does it at once where nobody would be missed; else after the person has said so, or never.
    void leave(const std::function<void()> &goOn);
    /// The person is asked.
    [[nodiscard]] bool isHolding() const { return bool(m_goOn); }

signals:
    /// The window has to be seen: something is asked over it next.
    void windowAsked();
    /// The person has said not to quit.
    void stayed();

private:
    [[nodiscard]] LeftBehind leftBehind() const;
    void go();

    Console &m_console;
    QWidget &m_window;
    QPointer<QuitQuestion> m_question{};
    std::function<void()> m_goOn{};
};
