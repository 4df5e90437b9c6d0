#include "ui/mainwindow/quitguard.h"

#include "console/console.h"
#include "console/control/awaystatus.h"
#include "console/state/consolestate.h"

#include <algorithm>

QuitGuard::QuitGuard(Console &console, QWidget &window)
    : QObject(&window)
    , m_console(console)
    , m_window(window)
{
}

void QuitGuard::leave(const std::function<void()> &goOn)
{
    delete m_question;
    m_goOn = goOn;
    const LeftBehind left = leftBehind();
    if (left.isNothing())
        return go();
    m_question = new QuitQuestion(left, &m_window);
    connect(m_question, &QuitQuestion::restChosen, this, [this] {
        m_console.awayStatus().wishOnQuit(m_console.awayStatus().restActivity());
        go();
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

LeftBehind QuitGuard::leftBehind() const
{
    const ConsoleState &state = m_console.state();
    const AwayStatus &away = m_console.awayStatus();
    const Worker *own = state.ownWorker();
    if (!own || !away.staysOnQuit() || away.isFixedOnQuit())
        return {};
    const QList<Reservation> reservations = state.reservations();
    const QList<Activity> &activities = state.activities();
    const auto rest = std::ranges::find(activities, away.restActivity(), &Activity::id);
    return { .available = own->available ? own->activityName : QString(),
        .rest = rest == activities.end() ? QString() : rest->name,
        .tasks = int(std::ranges::count_if(reservations, &Reservation::isInHand)) };
}

void QuitGuard::go()
{
    if (const auto goOn = std::exchange(m_goOn, {}))
        goOn();
}
