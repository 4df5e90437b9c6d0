#pragma once

#include "console/api/api.h"

#include <QHash>
#include <QObject>

class ConsoleState;

/// How much room others have for one kind of work, asked for one by one as somebody looks at them: no list tells it.
class AgentRoom final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AgentRoom(const Api &api, const ConsoleState &state, const Clock &clock, QObject *parent = nullptr);

    /// Asks, unless that was done within the last ten seconds.
    void look(const WorkerId &worker);
    /// The worker's channel of this unique name, as last read; empty: not known, or the workspace gives one task at a
    /// time anyway.
    [[nodiscard]] std::optional<WorkerChannel> channel(const WorkerId &worker, const QString &uniqueName) const;

signals:
    void read(const WorkerId &worker);

private:
    const ConsoleState &m_state;
    const Clock &m_clock;
    Api m_api;
    QHash<WorkerId, Instant> m_asked;
    QHash<WorkerId, QList<WorkerChannel>> m_channels;
};
