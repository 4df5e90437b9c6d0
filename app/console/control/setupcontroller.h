#pragma once

#include "console/api/api.h"
#include "console/control/channelsaving.h"
#include "console/state/setupthing.h"

#include <QObject>
#include <QSet>

class ConsoleState;
class WorkflowSnapshots;

/// Writes what a workspace is made of: one thing after the other, each as the person has set it. After each change the
/// list of its kind is read anew, so that the state shows what the service has made of it.
class SetupController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `snapshots`, where given, gets a workflow's configuration as it was before each change of it.
    SetupController(
        const Api &api, ConsoleState &state, WorkflowSnapshots *snapshots = nullptr, QObject *parent = nullptr);

    /// Something of this kind is on its way.
    [[nodiscard]] bool isBusy(SetupKind kind) const { return m_busy.contains(kind); }

public slots:
    /// Makes a new one where `base` has no SID; else sends what differs from `base`. `reEvaluate`: tasks that wait in the
    /// workflow go through it anew. A workflow is looked at first, as the service knows no version of it. A second call while one of the kind is under way counts for nothing.
    void save(const SetupThing &base, const SetupThing &wanted, bool reEvaluate = false);
    void remove(const SetupThing &thing);
    /// Reads this one anew, with the version that it has, and its channels.
    void readWorker(const WorkerId &worker);

signals:
    void busyChanged(SetupKind kind);
    /// As the service has it now.
    void saved(const SetupThing &thing);
    /// Nothing was changed; of a worker or workflow that somebody else has changed meanwhile (Stale) `theirs` is what stands.
    void saveFailed(const SetupThing &wanted, const ApiError &error, const std::optional<SetupThing> &theirs);
    /// The worker is written, and its channels up to this one (a unique name), which the service refused. `now` is what
    /// stands.
    void partlySaved(const SetupThing &now, const QString &channel, const ApiError &error);
    /// It is gone, or was before.
    void removed(const SetupThing &thing);
    void removeFailed(const SetupThing &thing, const ApiError &error);
    /// With its channels where they could be read.
    void workerRead(const SetupThing &worker);
    /// A list could not be read.
    void readFailed(SetupKind kind, const ApiError &error);

private:
    /// No other workspace has been chosen meanwhile.
    [[nodiscard]] bool isIn(const WorkspaceId &workspace) const;
    void saveIfUnchanged(const Workflow &base, const Workflow &wanted, bool reEvaluate);
    void send(const SetupThing &base, const SetupThing &wanted, bool reEvaluate);
    template <typename T> QFuture<ApiResult<T>> callToSave(const T &base, const T &wanted, bool reEvaluate);
    template <typename T> void keepSnapshot(const T &before, const T &after);
    template <typename T> QFuture<ApiResult<Done>> callToDelete(const T &thing);
    template <typename T> void onSaved(const T &base, const T &wanted, const ApiResult<T> &answer, Instant sentAt);
    template <typename T> void onRemoved(const T &thing, const ApiResult<Done> &answer);
    void showTheirs(const Worker &wanted, const ApiError &error);
    void readChannels(const Worker &worker);
    void onWorkerSaved(const Worker &worker);
    void onChannels(const ChannelSaving::Outcome &outcome);
    void tellSaved(const ChannelSaving::Outcome &outcome);
    template <typename T>
    void readList(SetupKind kind, const QFuture<ApiResult<Listing<T>>> &call,
        void (ConsoleState::*take)(const QList<T> &, Instant));
    void read(SetupKind kind);
    void setBusy(SetupKind kind, bool busy);

    Api m_api;
    ConsoleState &m_state;
    WorkflowSnapshots *m_snapshots;
    QSet<SetupKind> m_busy;
    ChannelSaving m_channelSaving;
    Worker m_worker{}; ///< Whose channels are being written.
    QList<WorkerChannel> m_channelsBefore{};
    QList<WorkerChannel> m_channelsWanted{};
};
