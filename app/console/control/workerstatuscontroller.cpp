#include "console/control/workerstatuscontroller.h"

#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Names that a fresh workspace gives to the status in which one waits for work.
bool isUsualName(const Activity &activity)
{
    return activity.name.compare("Idle"_L1, Qt::CaseInsensitive) == 0
        || activity.name.compare("Available"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

WorkerStatusController::WorkerStatusController(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock,
                                               QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::cleared, this, [this] { m_pending.clear(); });
    connect(&state, &ConsoleState::workerUnclear, this, &WorkerStatusController::fetchAnew);
}

ActivityId WorkerStatusController::readyActivity() const
{
    QList<Activity> available = m_state.activities();
    available.removeIf([](const Activity &activity) { return !activity.available; });
    const auto best = std::ranges::min_element(available, {}, [](const Activity &activity) {
        return std::pair(!isUsualName(activity), activity.name.toLower());
    });
    return best == available.end() ? ActivityId() : best->id;
}

bool WorkerStatusController::mayReturnToReady() const
{
    const Worker *own = m_state.ownWorker();
    const bool singleTasking = m_state.workspace() && !m_state.workspace()->multitasking;
    return singleTasking && own && !own->available && m_state.reservations().isEmpty() && !readyActivity().isNull();
}

void WorkerStatusController::setActivity(const ActivityId &activity)
{
    setActivityOf(m_state.ownWorkerId(), activity);
}

void WorkerStatusController::returnToReady()
{
    if (const ActivityId ready = readyActivity(); !ready.isNull())
        setActivity(ready);
}

void WorkerStatusController::leaveAndReject(const ActivityId &activity)
{
    change(m_state.ownWorkerId(), activity, true);
}

void WorkerStatusController::setActivityOf(const WorkerId &worker, const ActivityId &activity)
{
    change(worker, activity, false);
}

void WorkerStatusController::change(const WorkerId &worker, const ActivityId &activity, bool rejectPending)
{
    const Worker *known = m_state.worker(worker);
    if (worker.isNull() || !m_state.workspace() || pending(worker) == activity)
        return;
    if (pending(worker).isNull() && known && known->activity == activity)
        return;
    m_pending.insert(worker, activity);
    emit pendingChanged(worker);
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.workers.setActivity(m_state.workspace()->id, worker, activity, rejectPending), this,
               [this, worker, activity, sentAt, askedAt = m_clock.now()](const ApiResult<Worker> &answer) {
                   record(worker, answer ? nullptr : &answer.error(), askedAt);
                   onAnswer(worker, activity, answer, sentAt);
               });
}

/// By when it was asked for: see TaskController::record().
void WorkerStatusController::record(const WorkerId &worker, const ApiError *error, Instant askedAt)
{
    if (!m_journal)
        return;
    m_journal->recordAction({ .at = askedAt,
                              .what = u"setActivity"_s,
                              .subject = worker.text(),
                              .succeeded = error == nullptr,
                              .detail = error ? error->detail : QString() });
}

void WorkerStatusController::onAnswer(const WorkerId &worker, const ActivityId &wish, const ApiResult<Worker> &answer,
                                      Instant sentAt)
{
    if (answer)
        m_state.apply(*answer, sentAt);
    if (pending(worker) != wish)
        return; // a later wish is under way
    m_pending.remove(worker);
    emit pendingChanged(worker);
    if (answer)
        return emit succeeded(worker);
    fetchAnew(worker);
    emit failed(worker, answer.error());
}

void WorkerStatusController::fetchAnew(const WorkerId &worker)
{
    if (!m_state.workspace())
        return;
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.workers.fetch(m_state.workspace()->id, worker), this, [this, sentAt](const ApiResult<Worker> &answer) {
        if (answer)
            m_state.apply(*answer, sentAt);
    });
}
