#include "console/control/taskcompletion.h"

#include "console/control/attributeediting.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 3;

} // namespace

TaskCompletion::TaskCompletion(const Api &api, ConsoleState &state, TaskController &tasks, TaskDrafts &drafts, const AttributeEditing &editing,
    const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_tasks(tasks)
    , m_drafts(drafts)
    , m_editing(editing)
    , m_settings(settings)
{
    connect(&state, &ConsoleState::reservationChanged, this, &TaskCompletion::onReservation);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_busy.clear(); // what is under way counts for nothing any more
        m_written.clear();
    });
}

void TaskCompletion::complete(const ReservationId &id, const QString &reason)
{
    const Reservation *known = m_state.reservation(id);
    if (!known || isBusy(known->task) || m_tasks.isBusy(known->task))
        return;
    const Job job{ .reservation = *known, .draft = m_drafts.draft(id), .reason = reason };
    if (m_editing.isDirty(known->task))
        return emit incomplete(job.reservation.id, OutcomeFault::UnsavedAttributes);
    const auto task = m_state.task(known->task);
    const WrapUpRules rules = m_settings.wrapUpRules(task ? task->queueName : QString());
    const OutcomeFault fault = faultOf(rules, job.draft, task ? task->attributes : QByteArray());
    if (fault != OutcomeFault::None)
        return emit incomplete(job.reservation.id, fault);
    if (job.draft.isEmpty())
        return m_tasks.complete(job.reservation.id, reason);
    m_drafts.flush();
    begin(job);
}

void TaskCompletion::begin(const Job &job)
{
    setBusy(job.reservation.task, true);
    const auto task = m_state.task(job.reservation.task);
    if (task && task->version > 0)
        write(job, *task);
    else
        read(job); // of a list or poll nothing tells the version
}

void TaskCompletion::read(const Job &job)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(job.reservation.workspace, job.reservation.task), this,
        [this, job, sentAt](const ApiResult<Task> &answer) {
            if (!isBusy(job.reservation.task))
                return;
            if (!answer)
                return fail(job, answer.error());
            m_state.apply(*answer, sentAt);
            write(job, *answer);
        });
}

void TaskCompletion::write(Job job, const Task &task)
{
    const auto wanted = withOutcome(task.attributes, job.draft);
    if (!wanted)
        return fail(job, { .kind = ApiError::Kind::Refused, .detail = u"the attributes are no JSON object"_s });
    if (*wanted == withOutcome(task.attributes, {}))
        return finish(job); // they are there already, from an attempt whose answer was lost
    ++job.attempts;
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.setAttributes(task.workspace, task.id, *wanted, task.version), this,
        [this, job, sentAt](const ApiResult<Task> &answer) { onWritten(job, answer, sentAt); });
}

void TaskCompletion::onWritten(const Job &job, const ApiResult<Task> &answer, Instant sentAt)
{
    if (!isBusy(job.reservation.task))
        return;
    if (answer) {
        m_state.apply(*answer, sentAt);
        finish(job);
    } else if (answer.error().kind == ApiError::Kind::Stale && job.attempts < mostAttempts) {
        read(job);
    } else {
        fail(job, answer.error());
    }
}

void TaskCompletion::fail(const Job &job, const ApiError &error)
{
    setBusy(job.reservation.task, false);
    m_tasks.refresh(job.reservation.task);
    emit failed(job.reservation.task, error);
}

void TaskCompletion::finish(const Job &job)
{
    m_written.insert(job.reservation.id, job.draft);
    setBusy(job.reservation.task, false);
    m_tasks.complete(job.reservation.id, job.reason);
}

void TaskCompletion::setBusy(const TaskId &task, bool busy)
{
    if (busy)
        m_busy.insert(task);
    else
        m_busy.remove(task);
    emit busyChanged(task);
}

void TaskCompletion::onReservation(const Reservation &reservation)
{
    if (!reservation.hasEnded() || !m_written.contains(reservation.id))
        return;
    if (m_written.take(reservation.id) == m_drafts.draft(reservation.id))
        m_drafts.drop(reservation.id);
}
