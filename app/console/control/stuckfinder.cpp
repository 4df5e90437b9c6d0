#include "console/control/stuckfinder.h"

#include "console/state/consolestate.h"
#include "console/state/holderbook.h"
#include "core/base/onfinished.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto goodFor = 60s; ///< Then it is asked again.
constexpr qsizetype enoughForMedian = 8;

/// How long a task of this queue may have been taken.
std::chrono::milliseconds limitOf(QList<std::chrono::milliseconds> ages)
{
    if (ages.size() < enoughForMedian)
        return StuckFinder::usuallyLong;
    const auto middle = ages.begin() + ages.size() / 2;
    std::nth_element(ages.begin(), middle, ages.end());
    return std::clamp<std::chrono::milliseconds>(4 * *middle, StuckFinder::leastLong, StuckFinder::mostLong);
}

} // namespace

StuckFinder::StuckFinder(const Api &api, const ConsoleState &state, HolderBook &book, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_book(book)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        askNext();
        tellLooking();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_found.clear();
        m_due.clear();
        tellLooking();
    });
}

/// When it was taken no list tells; a task that was changed meanwhile counts from then on.
QList<TaskId> StuckFinder::suspects() const
{
    const Instant now = m_api.client->serverNow();
    QHash<TaskQueueId, QList<std::chrono::milliseconds>> ages;
    QList<const PackedTask *> taken;
    for (const auto &row : m_state.tasks().rows()) {
        if (row.value->status != TaskStatus::Assigned)
            continue;
        ages[row.value->place->queue].append(now - row.value->updatedAt);
        taken.append(row.value.get());
    }
    QHash<TaskQueueId, std::chrono::milliseconds> limits;
    for (auto queue = ages.cbegin(); queue != ages.cend(); ++queue)
        limits.insert(queue.key(), limitOf(*queue));
    taken.removeIf(
        [&](const PackedTask *task) { return now - task->updatedAt < limits.value(task->place->queue); });
    std::ranges::sort(taken, {}, [](const PackedTask *task) { return std::pair(task->updatedAt, task->id.text()); });
    QList<TaskId> suspects;
    for (const PackedTask *task : std::as_const(taken))
        suspects.append(task->id);
    return suspects;
}

void StuckFinder::setLooking(bool looks)
{
    m_looks = looks;
    m_due = looks ? due() : QList<TaskId>();
    askNext();
    tellLooking();
}

void StuckFinder::tellLooking()
{
    if (std::exchange(m_wasLooking, isLooking()) != isLooking())
        emit lookingChanged();
}

/// However many there are, each has its turn: the one that was looked at longest ago, or never, comes first.
QList<TaskId> StuckFinder::due() const
{
    const Instant now = m_api.client->serverNow();
    QList<TaskId> due = suspects();
    due.removeIf([&](const TaskId &task) {
        const auto found = m_found.constFind(task);
        return task == m_asked || (found != m_found.constEnd() && now - found->at < goodFor);
    });
    std::ranges::stable_sort(due, {}, [this](const TaskId &task) { return m_found.value(task).at; });
    return due;
}

void StuckFinder::askNext()
{
    const auto isOver = [this](const TaskId &id) {
        const auto task = m_state.task(id);
        return !task || task->status != TaskStatus::Assigned;
    };
    if (!m_looks || !m_asked.isNull() || m_pause.isActive() || !m_state.workspace())
        return;
    while (!m_due.isEmpty() && isOver(m_due.constFirst()))
        m_due.removeFirst();
    if (m_due.isEmpty())
        return;
    m_asked = m_due.takeFirst();
    onFinished(m_api.reservations.ofTask(m_state.workspace()->id, m_asked), this,
        [this, task = m_asked, workspace = m_state.workspace()->id](const ApiResult<Listing<Reservation>> &answer) {
            m_asked = {};
            if (m_state.workspace() && m_state.workspace()->id == workspace)
                onAnswer(task, answer);
            askNext();
            tellLooking();
        });
}

void StuckFinder::onAnswer(const TaskId &task, const ApiResult<Listing<Reservation>> &answer)
{
    if (!answer && answer.error().kind == ApiError::Kind::TooMany) {
        m_due.prepend(task);
        return m_pause.start(std::max<std::chrono::milliseconds>(answer.error().retryAfter.value_or(2s), 500ms));
    }
    const auto known = m_state.tasks().shared(task);
    if (answer && known && !known->hasEnded())
        m_book.applyAllOf(task, answer->rows, answer->requestedAt);
    const Found before = m_found.value(task);
    const StuckReason reason = answer ? reasonOf(answer->rows) : StuckReason::None; // not knowing, nothing is claimed
    m_found.insert(task, { reason, m_api.client->serverNow() });
    if (reason != before.reason)
        emit changed();
}

StuckReason StuckFinder::reasonOf(const QList<Reservation> &ofTask) const
{
    const auto isOpen = [](const Reservation &each) {
        return each.status == ReservationStatus::Accepted || each.status == ReservationStatus::Wrapping
            || each.status == ReservationStatus::Pending;
    };
    const auto holder = std::ranges::find_if(ofTask, isOpen);
    if (holder == ofTask.end())
        return StuckReason::NobodyHasIt;
    return isAway(holder->worker) ? StuckReason::AgentIsAway : StuckReason::None;
}

bool StuckFinder::isAway(const WorkerId &id) const
{
    const Worker *worker = m_state.worker(id);
    if (!worker) // deleted, if all are known
        return m_state.freshness(StatePart::Workers).has_value();
    const Workspace &workspace = *m_state.workspace();
    return !worker->available
        && (worker->activity == workspace.defaultActivity || worker->activity == workspace.timeoutActivity);
}
