#include "console/control/holderfinder.h"

#include "console/state/consolestate.h"
#include "console/state/holderbook.h"
#include "core/base/onfinished.h"

using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostEarly = 2'000;
constexpr auto answerStands = 10s;
} // namespace

HolderFinder::HolderFinder(const Api &api, const ConsoleState &state, HolderBook &book, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_book(book)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400ms);
    connect(&m_rest, &QTimer::timeout, this, &HolderFinder::askNext);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &HolderFinder::askNext);
    connect(&state, &ConsoleState::tasksChanged, this, &HolderFinder::onTasks);
    connect(&state, &ConsoleState::reservationChanged, this, [this](const Reservation &own) { apply({ own }); });
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Tasks) // all are there, though of the last ones it is told only now; others have gone
            m_early.removeIf([this](const auto &early) { return !m_state.tasks().shared(early.key()); });
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        ++m_turn;
        m_askedOf = {};
        m_held = {};
        m_early = {};
        m_answeredAt = {};
        m_rest.stop();
        m_book.clear();
        m_questions.clear();
    });
}

void HolderFinder::setInView(const QList<TaskId> &tasks)
{
    if (m_questions.setInView(tasks) && !m_rest.isActive()) // where rows come and go all the time, too
        m_rest.start();
    askNext();
}

void HolderFinder::take(const WorkspaceId &workspace, const QList<Reservation> &reservations)
{
    if (!m_state.workspace() || m_state.workspace()->id != workspace)
        return;
    for (const Reservation &reservation : reservations)
        noteTold(reservation.task);
    apply(reservations);
    askSoon();
}

void HolderFinder::noteMissed(Instant until)
{
    m_toldSince = until;
    emit missed(until);
}

/// Only of tasks that are there and can still be had: the book must not grow with what has been.
void HolderFinder::apply(const QList<Reservation> &reservations)
{
    QList<Reservation> counting;
    for (const Reservation &reservation : reservations) {
        const auto task = m_state.tasks().shared(reservation.task);
        if (!task)
            m_early[reservation.task].append(reservation);
        else if (!task->hasEnded())
            counting.append(reservation);
    }
    if (m_early.size() > mostEarly)
        m_early = {}; // their tasks are asked for when they come into view
    m_book.apply(counting);
}

/// Of a floor that comes in, each page looks for its own tasks only.
void HolderFinder::applyEarly(const QList<TaskId> &told)
{
    QList<Reservation> due;
    for (const TaskId &task : told) {
        if (const auto early = m_early.constFind(task); early != m_early.constEnd()) {
            due += *early;
            m_early.erase(early);
        }
    }
    apply(due);
}

void HolderFinder::onTasks(const ChangeSet<TaskId> &changes)
{
    QList<TaskId> forgotten = changes.removed;
    for (const TaskId &id : changes.changed) {
        const auto known = m_book.all().constFind(id);
        if (known == m_book.all().constEnd())
            continue;
        const auto task = m_state.tasks().shared(id);
        const bool wasMissed = task && known->at < task->updatedAt && task->updatedAt < m_toldSince;
        if (!task || task->hasEnded() || wasMissed)
            forgotten.append(id);
    }
    m_book.forget(forgotten);
    if (!m_early.isEmpty())
        applyEarly(changes.changed);
    m_questions.mayBeAskedAgain(changes.changed);
    for (const TaskId &task : changes.changed)
        noteTold(task);
    askSoon();
}

void HolderFinder::askSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

/// However often it leaves the view and comes back meanwhile.
bool HolderFinder::wasAnsweredLately(const TaskId &task) const
{
    const auto answered = m_answeredAt.constFind(task);
    return answered != m_answeredAt.constEnd() && m_api.client->serverNow() - *answered < answerStands;
}

void HolderFinder::askNext()
{
    const auto isKnown = [this](const TaskId &id) {
        const auto task = m_state.tasks().shared(id);
        return !task || holderOf(*task, m_book.all()) || wasAnsweredLately(id);
    };
    if (!m_state.workspace() || m_rest.isActive())
        return;
    const TaskId task = m_questions.takeNext(isKnown);
    if (task.isNull())
        return;
    onFinished(m_api.reservations.ofTask(m_state.workspace()->id, task), this,
        [this, task, workspace = m_state.workspace()->id](const ApiResult<Listing<Reservation>> &answer) {
            m_questions.answered();
            if (m_state.workspace() && m_state.workspace()->id == workspace)
                onAnswer(task, answer);
            askNext();
        });
}

void HolderFinder::onAnswer(const TaskId &task, const ApiResult<Listing<Reservation>> &answer)
{
    if (!answer && m_questions.pauses(answer.error()))
        return;
    m_questions.letBe(task); // what it says may not go with the task's status yet
    const Instant now = m_api.client->serverNow();
    m_answeredAt.removeIf([now](const auto &answered) { return now - answered.value() >= answerStands; });
    m_answeredAt.insert(task, now);
    const auto known = m_state.tasks().shared(task);
    if (answer && known && !known->hasEnded())
        m_book.applyAllOf(task, answer->rows, answer->requestedAt);
}

void HolderFinder::askOf(const WorkerId &agent)
{
    if (!m_state.workspace() || m_askedOf.contains(agent))
        return;
    m_askedOf.insert(agent);
    askInHand(agent, ReservationStatus::Pending);
}

void HolderFinder::askInHand(const WorkerId &agent, ReservationStatus status)
{
    if (m_questions.isPausing())
        return m_held.append({ agent, status });
    onFinished(m_api.reservations.list(m_state.workspace()->id, agent, status), this,
        [this, agent, status, turn = m_turn](const ApiResult<Listing<Reservation>> &answer) {
            if (turn == m_turn)
                onInHand(agent, status, answer);
        });
}

void HolderFinder::afterPause()
{
    for (const auto &[agent, status] : std::exchange(m_held, {}))
        askInHand(agent, status);
    askNext();
}

/// In the order in which one becomes the other, so that none falls between two questions.
void HolderFinder::onInHand(
    const WorkerId &agent, ReservationStatus status, const ApiResult<Listing<Reservation>> &answer)
{
    if (!answer && m_questions.pauses(answer.error()))
        return m_held.append({ agent, status });
    if (answer)
        apply(answer->rows);
    if (answer && status == ReservationStatus::Pending)
        return askInHand(agent, ReservationStatus::Accepted);
    if (answer && status == ReservationStatus::Accepted)
        return askInHand(agent, ReservationStatus::Wrapping);
    m_askedOf.remove(agent);
    if (answer)
        emit learned(agent);
    else
        emit failed(agent, answer.error());
}
