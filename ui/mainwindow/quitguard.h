#pragma once

#include "ui/mainwindow/quitquestion.h"

#include <QPointer>
#include <QTimer>
#include <functional>

class Console;

/// Stands before the end of the program or of the session where the agent would be missed: asks once, where the settings
/// leave the status as it is and nobody has fixed that. Another workspace is asked about whatever the settings say.
class QuitGuard final : public QObject
{
    Q_OBJECT

public:
    /// How long one who signs out waits for the service to be told the status.
    static constexpr std::chrono::milliseconds patience{ 3'000 };

    /// `console` must outlive it; this belongs to `widget`, and the question to its window.
    QuitGuard(Console &console, QWidget &widget);

    /// Does it at once where nobody would be missed; else after the person has said so, or never. The last wish counts.
    /// Who signs out is in the status first that the settings or the person say; who quits gets there later.
    void leave(SetupLeaving leaving, const std::function<void()> &goOn);
    /// The person is asked, or the service is told the status.
    [[nodiscard]] bool isHolding() const { return bool(m_goOn); }

signals:
    /// The window has to be seen: something is asked over it next.
    void windowAsked();
    /// The person has said to stay.
    void stayed();

private:
    [[nodiscard]] LeftBehind leftBehind() const;
    /// By the settings, or because the person has just said so.
    [[nodiscard]] bool takesStatus() const;
    [[nodiscard]] bool isReplaced() const;
    void ask(const LeftBehind &left);
    void leaveStatus();
    void onSessionOver();
    void go();

    Console &m_console;
    QWidget &m_widget;
    QPointer<QuitQuestion> m_question{};
    SetupLeaving m_leaving = SetupLeaving::Quit;
    bool m_isRestChosen = false;
    std::function<void()> m_goOn{};
    QTimer m_patience{}; ///< Runs while the service is told the status.
};
