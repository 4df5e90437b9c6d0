#include "console/control/taskbatch.h"

#include "console/control/concernsall.h"
#include "console/control/taskcontroller.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace std::chrono_literals;

TaskBatch::TaskBatch(const Api &api, TaskController &tasks, ConsoleState &state, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_changes(api.client)
    , m_tasks(tasks)
    , m_state(state)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TaskBatch::send);
    connect(&tasks, &TaskController::succeeded, this, [this](const TaskId &task) {
        if (task == m_current && !m_pause.isActive())
            settle(nullptr);
    });
    connect(&tasks, &TaskController::failed, this,
        [this](const TaskId &task, TaskController::Action, const ApiError &error) {
            if (task == m_current && !m_pause.isActive())
                onFailed(error);
        });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_pause.stop();
        m_waiting.clear();
        m_current = {};
        m_tried = {};
        m_progress = {};
        emit progressed();
    });
}

void TaskBatch::run(const QList<TaskId> &tasks, const Deed &deed)
{
    if (isRunning() || tasks.isEmpty() || !m_state.workspace())
        return;
    m_waiting = tasks;
    m_tried = {};
    m_progress = { .all = int(tasks.size()), .deed = deed };
    next();
}

void TaskBatch::resume()
{
    if (!m_progress.trouble)
        return;
    m_progress.trouble.reset();
    next();
}

void TaskBatch::stop()
{
    m_progress.trouble.reset();
    m_progress.all -= int(m_waiting.size());
    m_waiting.clear();
    if (m_pause.isActive()) { // the one that waits has not been carried out
        m_pause.stop();
        m_current = {};
        m_progress.rests = false;
        --m_progress.all;
    }
    emit progressed();
}

void TaskBatch::next()
{
    emit progressed();
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.takeFirst();
    send();
}

void TaskBatch::send()
{
    m_progress.rests = false;
    if (m_tasks.isBusy(m_current)) { // something else is under way for it: that is waited for
        m_pause.start(200ms);
        return;
    }
    switch (m_progress.deed.kind) {
    case Kind::Cancel:
        return m_tasks.cancel(m_current, m_progress.deed.reason);
    case Kind::Complete:
        return m_tasks.completeTask(m_current, m_progress.deed.reason);
    case Kind::Prioritize:
        return prioritize();
    case Kind::Release:
        return release();
    }
}

void TaskBatch::prioritize()
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_changes.update(m_state.workspace()->id, m_current, { .priority = m_progress.deed.priority }, 0), this,
        [this, task = m_current, sentAt](const ApiResult<Task> &answer) {
            if (answer)
                m_state.apply(*answer, sentAt);
            if (task != m_current)
                return;
            if (!answer)
                return onFailed(answer.error());
            if (answer->priority != m_progress.deed.priority)
                m_progress.kept.append({ task, answer->priority });
            settle(nullptr);
        });
}

void TaskBatch::release()
{
    onFinished(m_api.reservations.ofTask(m_state.workspace()->id, m_current), this,
        [this, task = m_current](const ApiResult<Listing<Reservation>> &answer) {
            if (task != m_current)
                return;
            if (!answer)
                return onFailed(answer.error());
            QList<Reservation> open = answer->rows;
            open.removeIf([](const Reservation &each) { return !each.isInHand(); });
            std::ranges::stable_sort(open, {}, [this](const Reservation &each) { return isOwn(each); }); // the own last
            if (open.isEmpty() && m_current == m_tried)
                settle(nullptr);
            else if (open.isEmpty())
                onFailed({ .kind = ApiError::Kind::NotFound, .httpStatus = 404 });
            else
                completeNext(open);
        });
}

bool TaskBatch::isOwn(const Reservation &reservation) const
{
    return m_state.reservation(reservation.id) != nullptr && reservation.worker == m_state.ownWorkerId();
}

/// The own one is the person's own deed, on the desk as well; its end settles the task.
void TaskBatch::completeNext(QList<Reservation> open)
{
    if (open.isEmpty())
        return settle(nullptr);
    const Reservation first = open.takeFirst();
    if (open.isEmpty() && isOwn(first) && !m_tasks.isBusy(m_current))
        return m_tasks.completeReservation(first.id);
    onFinished(m_api.reservations.complete(first), this,
        [this, open, task = m_current](const ApiResult<Reservation> &answer) {
            if (task != m_current)
                return;
            if (answer)
                completeNext(open);
            else
                onFailed(answer.error());
        });
}

void TaskBatch::onFailed(const ApiError &error)
{
    if (concernsAll(error) && !m_waiting.isEmpty())
        return breakOff(error);
    if (error.kind == ApiError::Kind::NotAllowedNow && m_current == m_tried)
        return lookWhetherDone(error);
    if (error.kind != ApiError::Kind::TooMany)
        return settle(&error);
    m_progress.rests = true;
    m_pause.start(std::max<std::chrono::milliseconds>(error.retryAfter.value_or(1s), 200ms));
    emit progressed();
}

void TaskBatch::breakOff(const ApiError &error)
{
    m_tried = m_current;
    m_waiting.prepend(m_current);
    m_current = {};
    m_progress.trouble = error;
    emit progressed();
}

/// What was broken off may be refused because it is done already.
void TaskBatch::lookWhetherDone(const ApiError &error)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, m_current), this,
        [this, error, task = m_current, sentAt](const ApiResult<Task> &answer) {
            if (answer)
                m_state.apply(*answer, sentAt);
            if (task != m_current)
                return;
            if (!answer && concernsAll(answer.error()))
                return onFailed(answer.error());
            const TaskStatus wanted = m_progress.deed.kind == Kind::Cancel ? TaskStatus::Canceled : TaskStatus::Completed;
            const bool isDone = m_progress.deed.kind != Kind::Prioritize && answer && answer->status == wanted;
            settle(isDone ? nullptr : &error);
        });
}

void TaskBatch::settle(const ApiError *error)
{
    if (error)
        m_progress.failures.append({ m_current, *error });
    ++m_progress.done;
    m_current = {};
    next();
}
