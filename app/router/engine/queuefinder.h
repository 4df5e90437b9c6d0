#pragma once

#include "core/expression/expression.h"
#include "router/engine/recordtable.h"

#include <QHash>
#include <set>
#include <vector>

namespace router::engine {

struct QueueRecord;

/// Finds the queues that a worker may be a member of, without asking the expression of every queue: of those that need
/// an attribute to have one value, such as `team == 7`, only the ones with the worker's own.
class QueueFinder
{
public:
    /// After the queue's expression was read, and before it is read anew.
    void add(QueueRecord &queue);
    void remove(QueueRecord &queue);

    /// All queues whose expression can hold for the worker; for some it will not.
    [[nodiscard]] std::vector<QueueRecord *> candidates(const Scope &worker) const;

private:
    using Queues = std::set<QueueRecord *, BySerial>;

    QHash<QStringList, QHash<QString, Queues>> m_byValue; ///< By the path of the attribute, then by its value.
    Queues m_others;
};

} // namespace router::engine
