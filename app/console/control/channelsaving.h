#pragma once

#include "console/api/api.h"
#include "console/api/workerchangesapi.h"

#include <QObject>

/// Writes how much of each kind of work a worker may have: one channel after the other, and only what differs.
class ChannelSaving final : public QObject
{
    Q_OBJECT

public:
    /// How it has ended.
    struct Outcome
    {
        QList<WorkerChannel> now{}; ///< As the service has them; those that were not written, as they were.
        QString refused{}; ///< The unique name of the channel where it broke off; empty: all is written.
        ApiError error{}; ///< Why.
    };

    explicit ChannelSaving(const Api &api, QObject *parent = nullptr);

    /// What of `wanted` differs from `base`; both of one worker.
    [[nodiscard]] static QList<WorkerChannel> changed(const QList<WorkerChannel> &base, const QList<WorkerChannel> &wanted);
    /// A second call before the first has ended takes its place.
    void save(const QList<WorkerChannel> &base, const QList<WorkerChannel> &wanted);
    /// Whatever comes is not told any more.
    void abandon() { ++m_turn; }

signals:
    void ended(const ChannelSaving::Outcome &outcome);

private:
    void next();
    void take(const WorkerChannel &written);

    WorkerChangesApi m_changes;
    QList<WorkerChannel> m_due{};
    Outcome m_outcome{};
    quint64 m_turn = 0;
};
