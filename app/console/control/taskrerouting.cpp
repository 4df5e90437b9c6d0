#include "console/control/taskrerouting.h"

#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

bool sameJson(const QByteArray &one, const QByteArray &other)
{
    return one == other || QJsonDocument::fromJson(one) == QJsonDocument::fromJson(other);
}

/// What of it differs from what was.
TaskUpdate updateOf(const TaskReroute &wish)
{
    TaskUpdate update;
    if (!sameJson(wish.wish.attributes, wish.was.attributes))
        update.attributes = wish.wish.attributes;
    if (wish.wish.priority != wish.was.priority)
        update.priority = int(wish.wish.priority);
    if (wish.wish.channel != wish.was.channelUniqueName)
        update.channel = wish.wish.channel;
    return update;
}

/// The task is not the one that the person saw: what was decided may be wrong by now.
bool isAnother(const TaskReroute &wish, const Task &now)
{
    if (!sameJson(now.attributes, wish.was.attributes))
        return true;
    return wish.anew
        && (now.hasEnded() || now.priority != wish.was.priority || now.channelUniqueName != wish.was.channelUniqueName);
}

/// The old place in the row is kept, and the time to wait where it is known. So is the target, unless another workflow was
/// chosen: it would lead past that one.
TaskAnew requestOf(const TaskReroute &wish)
{
    const bool isSameWorkflow = wish.wish.workflow == wish.was.workflow;
    const Instant place = wish.was.virtualStart == Instant{} ? wish.was.createdAt : wish.was.virtualStart;
    return { .request = { .workflow = wish.wish.workflow,
                 .attributes = wish.wish.attributes,
                 .priority = int(wish.wish.priority),
                 .channel = wish.wish.channel,
                 .timeout = wish.was.timeout.count() > 0 ? wish.wish.timeout : std::nullopt },
        .virtualStart = place,
        .routingTarget = isSameWorkflow ? wish.was.routingTarget : QString(),
        .ignoreCapacity = isSameWorkflow && wish.was.ignoreCapacity };
}

RequestPreview previewOf(const ApiRequest &request)
{
    return { .method = u"POST"_s, .path = QString::fromLatin1(request.path), .form = request.body.split('&') };
}

KeptReroute keptOf(const RerouteJob &job)
{
    const TaskReroute &wish = job.wish;
    const TaskAnew request = requestOf(wish);
    return { .was = wish.was.id,
        .workspace = wish.was.workspace,
        .workflow = wish.wish.workflow,
        .channel = wish.wish.channel,
        .priority = wish.wish.priority,
        .timeout = wish.wish.timeout.value_or(std::chrono::hours(24)), // the service's default
        .attributes = wish.wish.attributes,
        .place = request.virtualStart,
        .routingTarget = request.routingTarget,
        .ignoreCapacity = request.ignoreCapacity,
        .isCreating = job.wasSent };
}

RerouteJob jobOf(const KeptReroute &kept)
{
    RerouteJob job{ .step = RerouteJob::Step::NotCreated, .wasSent = kept.isCreating, .isLeftOver = true };
    job.wish = { .was = { .id = kept.was,
                     .workspace = kept.workspace,
                     .workflow = kept.workflow,
                     .timeout = kept.timeout,
                     .virtualStart = kept.place,
                     .ignoreCapacity = kept.ignoreCapacity,
                     .routingTarget = kept.routingTarget },
        .anew = true };
    job.wish.wish = { .workflow = kept.workflow,
        .channel = kept.channel,
        .priority = kept.priority,
        .attributes = kept.attributes,
        .timeout = kept.timeout };
    return job;
}

/// No answer is not the same as a no.
bool isNo(const ApiError &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500;
}

} // namespace

TaskRerouting::TaskRerouting(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_changes(api.client)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_toLookAt.clear();
        const QList<TaskId> forgotten = std::exchange(m_jobs, {}).keys();
        for (const TaskId &was : forgotten)
            emit changed(was);
    });
    connect(api.client, &ApiClient::reachableChanged, this, [this](bool reachable) {
        if (!reachable)
            return;
        for (const KeptReroute &kept : std::exchange(m_toLookAt, {}))
            look(kept);
    });
}

QList<RequestPreview> TaskRerouting::preview(const TaskReroute &wish)
{
    if (wish.anew)
        return { previewOf(TaskChangesApi::requestToCancel(wish.was.workspace, wish.was.id, wish.reason)),
            previewOf(TaskChangesApi::requestToCreate(wish.was.workspace, requestOf(wish))) };
    const TaskUpdate update = updateOf(wish);
    if (update == TaskUpdate{})
        return {};
    return { previewOf(TaskChangesApi::requestToUpdate(wish.was.workspace, wish.was.id, update, wish.was.version)) };
}

const RerouteJob *TaskRerouting::job(const TaskId &task) const
{
    const auto known = m_jobs.constFind(task);
    return known == m_jobs.constEnd() ? nullptr : &*known;
}

QList<TaskId> TaskRerouting::notCreated() const
{
    QList<TaskId> tasks;
    for (auto job = m_jobs.cbegin(); job != m_jobs.cend(); ++job) {
        if (job->step == RerouteJob::Step::NotCreated)
            tasks.append(job.key());
    }
    return tasks;
}

void TaskRerouting::begin(const TaskReroute &wish)
{
    if (m_jobs.contains(wish.was.id) || !faultsOf(wish.wish).isEmpty() || preview(wish).isEmpty())
        return;
    m_jobs.insert(wish.was.id,
        { .wish = wish,
            .step = wish.anew ? RerouteJob::Step::Canceling : RerouteJob::Step::Changing,
            .askedAt = m_clock.now() });
    emit changed(wish.was.id);
    if (!wish.anew && (wish.was.version > 0 || !updateOf(wish).attributes))
        change(wish, wish.was.version);
    else
        readFirst(wish);
}

/// Goes on once it is written; where it cannot be, all the same, as ever without a journal.
template <typename Next> void TaskRerouting::keepThen(const TaskId &was, Next next)
{
    if (!m_journal)
        return next();
    onFinished(m_journal->keepReroute(keptOf(m_jobs[was]), m_clock.now()), this, false, [this, was, next](bool) {
        if (m_jobs.contains(was)) // else another workspace was chosen meanwhile: looking back finds it
            next();
    });
}

void TaskRerouting::drop(const TaskId &was)
{
    if (m_journal)
        m_journal->dropReroute(was);
}

void TaskRerouting::lookBack()
{
    if (!m_journal || !m_state.workspace())
        return;
    onFinished(m_journal->reroutes(m_state.workspace()->id), this, {}, [this](const QList<KeptReroute> &all) {
        for (const KeptReroute &kept : all)
            look(kept);
    });
}

void TaskRerouting::look(const KeptReroute &kept)
{
    const bool isHere = m_state.workspace() && m_state.workspace()->id == kept.workspace;
    if (!isHere || m_jobs.contains(kept.was))
        return;
    onFinished(m_api.tasks.fetch(kept.workspace, kept.was), this,
        [this, kept](const ApiResult<Task> &answer) { onLooked(kept, answer); });
}

/// A task that was canceled is soon no longer told of.
void TaskRerouting::onLooked(const KeptReroute &kept, const ApiResult<Task> &answer)
{
    const bool isHere = m_state.workspace() && m_state.workspace()->id == kept.workspace;
    if (!isHere || m_jobs.contains(kept.was))
        return;
    const bool isGone = answer ? answer->status == TaskStatus::Canceled : answer.error().kind == ApiError::Kind::NotFound;
    if (isGone) {
        m_jobs.insert(kept.was, jobOf(kept));
        emit changed(kept.was);
    } else if (answer) {
        drop(kept.was); // the first request never arrived
    } else {
        m_toLookAt.append(kept);
    }
}

/// Lists do not tell versions, and events not all of a task; nothing is written over or canceled that nobody has seen.
void TaskRerouting::readFirst(const TaskReroute &wish)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(wish.was.workspace, wish.was.id), this,
        [this, wish, sentAt](const ApiResult<Task> &answer) {
            if (!m_jobs.contains(wish.was.id))
                return;
            if (!answer)
                return fail(wish.was.id, answer.error());
            m_state.apply(*answer, sentAt);
            if (isAnother(wish, *answer))
                return fail(wish.was.id, { .kind = ApiError::Kind::Stale, .httpStatus = 412 });
            if (wish.anew)
                keepAndCancel(wish.was.id, *answer);
            else
                change(wish, answer->version);
        });
}

/// What the person has not chosen is as the task has it now.
void TaskRerouting::keepAndCancel(const TaskId &was, const Task &now)
{
    TaskReroute &wish = m_jobs[was].wish;
    wish.was = now;
    wish.wish.timeout = now.timeout;
    keepThen(was, [this, wish] { cancel(wish); });
}

void TaskRerouting::change(const TaskReroute &wish, int version)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_changes.update(wish.was.workspace, wish.was.id, updateOf(wish), version), this,
        [this, id = wish.was.id, sentAt, askedAt = m_jobs.value(wish.was.id).askedAt](
            const ApiResult<Task> &answer) { onChanged(id, answer, sentAt, askedAt); });
}

void TaskRerouting::onChanged(const TaskId &was, const ApiResult<Task> &answer, Instant sentAt, Instant askedAt)
{
    record(was, answer ? nullptr : &answer.error(), askedAt);
    if (answer)
        m_state.apply(*answer, sentAt);
    if (!m_jobs.contains(was))
        return;
    if (!answer)
        return fail(was, answer.error());
    m_jobs.remove(was);
    emit changed(was);
    emit rerouted(was, *answer);
}

void TaskRerouting::cancel(const TaskReroute &wish)
{
    emit canceling(wish.was.id);
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_changes.cancel(wish.was.workspace, wish.was.id, wish.reason), this,
        [this, id = wish.was.id, sentAt](const ApiResult<Task> &answer) { onCanceled(id, answer, sentAt); });
}

void TaskRerouting::onCanceled(const TaskId &was, const ApiResult<Task> &answer, Instant sentAt)
{
    if (answer)
        m_state.apply(*answer, sentAt);
    if (!m_jobs.contains(was))
        return;
    if (answer)
        create(was);
    else if (isNo(answer.error()))
        fail(was, answer.error());
    else
        lookWhetherCanceled(was, answer.error());
}

/// The answer was lost: whether the task was canceled shows the task itself. Not knowing, nothing is created, or there
/// might be two.
void TaskRerouting::lookWhetherCanceled(const TaskId &was, const ApiError &error)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_jobs[was].wish.was.workspace, was), this,
        [this, was, error, sentAt](const ApiResult<Task> &answer) {
            if (answer)
                m_state.apply(*answer, sentAt);
            if (!m_jobs.contains(was))
                return;
            if (answer && answer->status == TaskStatus::Canceled)
                create(was);
            else
                fail(was, error);
        });
}

void TaskRerouting::create(const TaskId &was)
{
    const auto known = m_jobs.find(was);
    const bool isDue = known != m_jobs.end()
        && (known->step == RerouteJob::Step::Canceling || known->step == RerouteJob::Step::NotCreated);
    if (!isDue)
        return;
    if (known->step == RerouteJob::Step::NotCreated)
        known->askedAt = m_clock.now(); // once more
    known->step = RerouteJob::Step::Creating;
    known->wasSent = true;
    const TaskReroute wish = known->wish;
    emit changed(was);
    keepThen(was, [this, wish] { sendCreation(wish); });
}

void TaskRerouting::sendCreation(const TaskReroute &wish)
{
    const TaskId was = wish.was.id;
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_changes.create(wish.was.workspace, requestOf(wish)), this,
        [this, was, sentAt, askedAt = m_jobs.value(was).askedAt](
            const ApiResult<Task> &answer) { onCreated(was, answer, sentAt, askedAt); });
}

void TaskRerouting::onCreated(const TaskId &was, const ApiResult<Task> &answer, Instant sentAt, Instant askedAt)
{
    record(was, answer ? nullptr : &answer.error(), askedAt);
    if (answer)
        m_state.apply(*answer, sentAt);
    if (answer)
        drop(was);
    const auto known = m_jobs.find(was);
    if (known == m_jobs.end())
        return;
    if (answer) {
        m_jobs.erase(known);
    } else {
        known->step = RerouteJob::Step::NotCreated;
        known->error = answer.error();
    }
    emit changed(was);
    if (answer)
        emit rerouted(was, *answer);
}

void TaskRerouting::letGo(const TaskId &was)
{
    if (const RerouteJob *known = job(was); known && known->step == RerouteJob::Step::NotCreated) {
        m_jobs.remove(was);
        drop(was);
        emit changed(was);
    }
}

void TaskRerouting::fail(const TaskId &was, const ApiError &error)
{
    const RerouteJob job = m_jobs.take(was);
    if (job.wish.anew && isNo(error))
        drop(was); // else it may have been canceled after all: the next start looks
    emit changed(was);
    emit failed(was, error);
}

void TaskRerouting::record(const TaskId &was, const ApiError *error, Instant askedAt)
{
    if (!m_journal)
        return;
    m_journal->recordAction({ .at = askedAt,
        .what = u"reroute"_s,
        .subject = was.text(),
        .succeeded = error == nullptr,
        .detail = error ? error->detail : QString() });
}
