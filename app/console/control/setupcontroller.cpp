#include "console/control/setupcontroller.h"

#include "console/control/workflowsnapshots.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

SetupController::SetupController(
    const Api &api, ConsoleState &state, WorkflowSnapshots *snapshots, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_snapshots(snapshots)
    , m_channelSaving(api)
{
    qRegisterMetaType<SetupThing>();
    connect(&m_channelSaving, &ChannelSaving::ended, this, &SetupController::onChannels);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_channelSaving.abandon();
        for (const SetupKind kind : std::exchange(m_busy, {}))
            emit busyChanged(kind);
    });
}

void SetupController::setBusy(SetupKind kind, bool busy)
{
    if (busy)
        m_busy.insert(kind);
    else
        m_busy.remove(kind);
    emit busyChanged(kind);
}

bool SetupController::isIn(const WorkspaceId &workspace) const
{
    return m_state.workspace() && m_state.workspace()->id == workspace;
}

template <typename T> QFuture<ApiResult<T>> SetupController::callToSave(const T &base, const T &wanted, bool reEvaluate)
{
    const WorkspaceId workspace = m_state.workspace()->id;
    if constexpr (std::is_same_v<T, Workspace>)
        return m_api.setup.save(base, wanted);
    else if constexpr (std::is_same_v<T, Workflow>)
        return m_api.setup.save(workspace, base, wanted, reEvaluate);
    else
        return m_api.setup.save(workspace, base, wanted);
}

template <typename T> void SetupController::keepSnapshot(const T &before, const T &after)
{
    if constexpr (std::is_same_v<T, Workflow>) {
        if (m_snapshots && !before.id.isNull() && before.configuration != after.configuration)
            m_snapshots->keep(before, WorkflowSnapshot::Reason::BeforeSave, m_api.client->serverNow());
    }
}

template <typename T> QFuture<ApiResult<Done>> SetupController::callToDelete(const T &thing)
{
    if constexpr (std::is_same_v<T, Workspace>)
        return m_api.setup.remove(thing);
    else
        return m_api.setup.remove(m_state.workspace()->id, thing);
}

void SetupController::save(const SetupThing &base, const SetupThing &wanted, bool reEvaluate)
{
    const SetupKind kind = kindOf(wanted);
    if (!m_state.workspace() || base.value.index() != wanted.value.index() || isBusy(kind))
        return;
    setBusy(kind, true);
    if (const auto *worker = std::get_if<Worker>(&base.value)) {
        m_channelsBefore = base.channels;
        m_channelsWanted = wanted.channels;
        if (!worker->id.isNull() && isSameSetup(*worker, std::get<Worker>(wanted.value)))
            return onWorkerSaved(*worker); // only its channels differ
    }
    const auto *workflow = std::get_if<Workflow>(&base.value);
    if (workflow && !workflow->id.isNull())
        saveIfUnchanged(*workflow, std::get<Workflow>(wanted.value), reEvaluate);
    else
        send(base, wanted, reEvaluate);
}

void SetupController::saveIfUnchanged(const Workflow &base, const Workflow &wanted, bool reEvaluate)
{
    onFinished(m_api.workflows.fetch(m_state.workspace()->id, base.id), this,
        [this, base, wanted, reEvaluate, workspace = m_state.workspace()->id](const ApiResult<Workflow> &answer) {
            if (!isIn(workspace))
                return;
            if (answer && isSameSetup(*answer, base))
                return send(base, wanted, reEvaluate);
            if (!answer)
                return onSaved(base, wanted, answer, Instant{});
            keepSnapshot(*answer, wanted);
            setBusy(SetupKind::Workflow, false);
            read(SetupKind::Workflow);
            emit saveFailed(wanted,
                { .kind = ApiError::Kind::Stale, .detail = QStringLiteral("it is no longer as it was") }, SetupThing(*answer));
        });
}

void SetupController::send(const SetupThing &base, const SetupThing &wanted, bool reEvaluate)
{
    std::visit(
        [&](const auto &mine) {
            using T = std::decay_t<decltype(mine)>;
            const T &from = std::get<T>(base.value);
            keepSnapshot(from, mine);
            const Instant sentAt = m_api.client->serverNow();
            onFinished(callToSave(from, mine, reEvaluate), this,
                [this, from, mine, sentAt, workspace = m_state.workspace()->id](const ApiResult<T> &answer) {
                    if (isIn(workspace))
                        onSaved(from, mine, answer, sentAt);
                });
        },
        wanted.value);
}

template <typename T>
void SetupController::onSaved(const T &base, const T &wanted, const ApiResult<T> &answer, Instant sentAt)
{
    const SetupKind kind = kindOf(wanted);
    if (!answer) {
        if constexpr (std::is_same_v<T, Worker>) {
            if (answer.error().kind == ApiError::Kind::Stale)
                return showTheirs(wanted, answer.error());
        }
        setBusy(kind, false);
        if (answer.error().kind == ApiError::Kind::NotFound)
            read(kind); // gone meanwhile
        emit saveFailed(wanted, answer.error(), std::nullopt);
        return;
    }
    if constexpr (std::is_same_v<T, Worker>) {
        m_state.apply(*answer, sentAt);
        return onWorkerSaved(*answer);
    }
    if constexpr (std::is_same_v<T, Workspace>)
        m_state.apply(*answer);
    setBusy(kind, false);
    emit saved(*answer);
    if (kind != SetupKind::Workspace || base.id.isNull())
        read(kind);
}

void SetupController::showTheirs(const Worker &wanted, const ApiError &error)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.workers.fetch(m_state.workspace()->id, wanted.id), this,
        [this, wanted, error, sentAt, workspace = m_state.workspace()->id](const ApiResult<Worker> &answer) {
            if (!isIn(workspace))
                return;
            setBusy(SetupKind::Worker, false);
            if (answer)
                m_state.apply(*answer, sentAt);
            SetupThing theirs(answer.value_or(Worker{}));
            theirs.channels = m_channelsBefore;
            emit saveFailed(wanted, error, answer ? std::optional(theirs) : std::nullopt);
        });
}

/// Now its channels.
void SetupController::onWorkerSaved(const Worker &worker)
{
    m_worker = worker;
    m_channelSaving.save(m_channelsBefore, m_channelsWanted);
}

/// Each channel that was written has made the worker's version another.
void SetupController::onChannels(const ChannelSaving::Outcome &outcome)
{
    if (outcome.now == m_channelsBefore)
        return tellSaved(outcome);
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.workers.fetch(m_worker.workspace, m_worker.id), this,
        [this, outcome, sentAt, workspace = m_worker.workspace](const ApiResult<Worker> &answer) {
            if (!isIn(workspace))
                return;
            if (answer)
                m_state.apply(*answer, sentAt);
            m_worker.version = 0; // not known, unless it was read
            if (answer)
                m_worker = *answer;
            tellSaved(outcome);
        });
}

void SetupController::tellSaved(const ChannelSaving::Outcome &outcome)
{
    SetupThing now(m_worker);
    now.channels = outcome.now;
    setBusy(SetupKind::Worker, false);
    if (outcome.refused.isEmpty())
        emit saved(now);
    else
        emit partlySaved(now, outcome.refused, outcome.error);
}

void SetupController::readWorker(const WorkerId &worker)
{
    if (!m_state.workspace())
        return;
    const WorkspaceId workspace = m_state.workspace()->id;
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.workers.fetch(workspace, worker), this, [this, workspace, sentAt](const ApiResult<Worker> &answer) {
        if (!isIn(workspace))
            return;
        if (!answer) {
            emit readFailed(SetupKind::Worker, answer.error());
            return;
        }
        m_state.apply(*answer, sentAt);
        readChannels(*answer);
    });
}

void SetupController::readChannels(const Worker &worker)
{
    onFinished(m_api.workerChannels.list(worker.workspace, worker.id), this,
        [this, worker](const ApiResult<Listing<WorkerChannel>> &answer) {
            if (!isIn(worker.workspace))
                return;
            SetupThing read(worker);
            if (answer)
                read.channels = answer->rows;
            emit workerRead(read);
            if (!answer)
                emit readFailed(SetupKind::Worker, answer.error());
        });
}

void SetupController::remove(const SetupThing &thing)
{
    const SetupKind kind = kindOf(thing);
    if (!m_state.workspace() || sidOf(thing).isEmpty() || isBusy(kind))
        return;
    setBusy(kind, true);
    std::visit(
        [this](const auto &it) {
            onFinished(callToDelete(it), this,
                [this, it, workspace = m_state.workspace()->id](const ApiResult<Done> &answer) {
                    if (isIn(workspace))
                        onRemoved(it, answer);
                });
        },
        thing.value);
}

template <typename T> void SetupController::onRemoved(const T &thing, const ApiResult<Done> &answer)
{
    setBusy(kindOf(thing), false);
    if (!answer && answer.error().kind != ApiError::Kind::NotFound) {
        emit removeFailed(thing, answer.error());
        return;
    }
    if constexpr (std::is_same_v<T, Worker>)
        m_state.apply(ListChanges<Worker>{ .gone = { thing.id }, .requestedAt = m_api.client->serverNow() });
    else
        read(kindOf(thing));
    emit removed(thing);
}

template <typename T>
void SetupController::readList(SetupKind kind, const QFuture<ApiResult<Listing<T>>> &call,
    void (ConsoleState::*take)(const QList<T> &, Instant))
{
    const WorkspaceId workspace = m_state.workspace()->id;
    onFinished(call, this, [this, kind, take, workspace](const ApiResult<Listing<T>> &answer) {
        if (!isIn(workspace))
            return;
        if (answer)
            (m_state.*take)(answer->rows, answer->requestedAt);
        else
            emit readFailed(kind, answer.error());
    });
}

void SetupController::read(SetupKind kind)
{
    if (!m_state.workspace())
        return;
    const WorkspaceId workspace = m_state.workspace()->id;
    switch (kind) {
    case SetupKind::Workspace:
        return readList(kind, m_api.workspaces.list(), &ConsoleState::applyWorkspaces);
    case SetupKind::Activity:
        return readList(kind, m_api.activities.list(workspace), &ConsoleState::applyActivities);
    case SetupKind::Channel:
        return readList(kind, m_api.taskChannels.list(workspace), &ConsoleState::applyTaskChannels);
    case SetupKind::Queue:
        return readList(kind, m_api.taskQueues.list(workspace), &ConsoleState::applyQueues);
    case SetupKind::Workflow:
        return readList(kind, m_api.workflows.list(workspace), &ConsoleState::applyWorkflows);
    case SetupKind::Worker:
        break; // one of many: its answer is in the state already
    }
}
