#include "ui/mainwindow/quitguard.h"

#include "console/console.h"
#include "console/control/awaystatus.h"
#include "console/state/consolestate.h"

#include <algorithm>
#include <utility>

QuitGuard::QuitGuard(Console &console, QWidget &widget)
    : QObject(&widget)
    , m_console(console)
    , m_widget(widget)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QuitGuard::go);
    connect(&console.awayStatus(), &AwayStatus::settled, this, [this] {
        if (m_patience.isActive())
            go();
    });
    connect(&console.state(), &ConsoleState::cleared, this, &QuitGuard::onSessionOver);
}

void QuitGuard::leave(SetupLeaving leaving, const std::function<void()> &goOn)
{
    delete m_question;
    m_patience.stop();
    m_leaving = leaving;
    m_isRestChosen = false;
    m_goOn = goOn;
    const LeftBehind left = leftBehind();
    if (left.isNothing())
        leaveStatus();
    else
        ask(left);
}

void QuitGuard::ask(const LeftBehind &left)
{
    m_question = new QuitQuestion(left, m_leaving, m_widget.window());
    connect(m_question, &QuitQuestion::restChosen, this, [this] {
        m_console.awayStatus().wishOnQuit(m_console.awayStatus().restActivity());
        m_isRestChosen = true;
        leaveStatus();
    });
    connect(m_question, &QuitQuestion::keepChosen, this, &QuitGuard::go);
    connect(m_question, &QDialog::rejected, this, [this] {
        m_goOn = {};
        emit stayed();
    });
    emit windowAsked(); // a child of what nobody sees is not seen either
    m_question->show();
    m_question->raise();
    m_question->activateWindow();
}

/// Offers arrive at the other place, where the person is.
bool QuitGuard::isReplaced() const
{
    return m_console.push() == Push::Replaced;
}

LeftBehind QuitGuard::leftBehind() const
{
    const ConsoleState &state = m_console.state();
    const AwayStatus &away = m_console.awayStatus();
    const Worker *own = state.ownWorker();
    const bool isRuled = m_leaving != SetupLeaving::Workspace && !away.staysOnQuit();
    if (!own || isRuled || away.isFixedOnQuit() || isReplaced())
        return {};
    const QList<Reservation> reservations = state.reservations();
    const QList<Activity> &activities = state.activities();
    const auto rest = std::ranges::find(activities, away.restActivity(), &Activity::id);
    return { .available = own->available ? own->activityName : QString(),
        .rest = rest == activities.end() ? QString() : rest->name,
        .offers = int(std::ranges::count_if(reservations, &Reservation::isOpen)),
        .tasks = int(std::ranges::count_if(reservations, &Reservation::isInHand)) };
}

bool QuitGuard::takesStatus() const
{
    switch (m_leaving) {
    case SetupLeaving::Quit:
        break; // the program does, as the last it does
    case SetupLeaving::SignOut:
        return !isReplaced();
    case SetupLeaving::Workspace:
        return m_isRestChosen;
    }
    return false;
}

void QuitGuard::leaveStatus()
{
    if (takesStatus() && m_console.awayStatus().leave(Leaving::Quit))
        m_patience.start();
    else
        go();
}

/// By itself: there is nothing to sign out of any more.
void QuitGuard::onSessionOver()
{
    if (!m_goOn || m_leaving == SetupLeaving::Quit)
        return;
    m_goOn = {};
    m_patience.stop();
    if (!m_question)
        return;
    m_question->hide();
    m_question->deleteLater();
    m_question.clear();
}

void QuitGuard::go()
{
    m_patience.stop();
    if (const auto goOn = std::exchange(m_goOn, {}))
        goOn();
}
