#pragma once

#include "console/state/entitystore.h"
#include "console/state/holderbook.h"
#include "core/domain/worker.h"

#include <optional>

/// The names of those who have tasks, as they are known when this is made; for whatever thread. A copy costs nothing until
/// something changes.
class TaskAgents
{
public:
    TaskAgents() = default; ///< Nothing is known.
    TaskAgents(const TaskHolders &holders, const EntityStore<Worker> &workers)
        : m_holders(holders)
        , m_workers(workers.rows())
    {
    }

    /// Of who has the task or is offered it; empty text: nobody, empty: not known.
    [[nodiscard]] std::optional<QString> nameFor(const PackedTask &task) const
    {
        const TaskHolder *holder = holderOf(task, m_holders);
        if (!holder)
            return std::nullopt;
        if (holder->worker.isNull())
            return QString();
        const auto worker = m_workers.constFind(holder->worker);
        return worker == m_workers.constEnd() ? std::nullopt : std::optional(worker->value->name);
    }

private:
    TaskHolders m_holders;
    QHash<WorkerId, EntityStore<Worker>::Row> m_workers;
};
