#pragma once

#include "core/domain/activity.h"
#include "core/domain/taskchannel.h"
#include "core/domain/taskqueue.h"
#include "core/domain/workflow.h"
#include "core/workflow/workflowconfiguration.h"
#include "router/engine/queuecounts.h"
#include "router/engine/readyindex.h"
#include "router/engine/recordtable.h"
#include "router/engine/waitingindex.h"

#include <QHash>
#include <QMap>
#include <set>

namespace router::engine {

// What an administrator sets up. `value` and what is marked "stored" is kept; the rest follows from other records.
// Names of other resources inside `value` stay empty: they are put in when somebody asks.

struct ActivityRecord
{
    Activity value{};
    quint64 serial = 0;
    int workers = 0; ///< How many are in it.
};

struct ChannelRecord
{
    TaskChannel value{};
    quint64 serial = 0;
    qsizetype index = 0; ///< Its place in vectors by channel.
    int unfinishedTasks = 0;
};

struct QueueRecord
{
    TaskQueue value{};
    quint64 serial = 0;
    std::optional<Expression> expression{}; ///< Empty: nobody is a member.
    std::set<WorkerRecord *, BySerial> members{};
    QHash<ActivityId, int> membersIn{}; ///< How many members are in an activity.
    int availableMembers = 0;
    QueueReady ready{};
    QueueWaiting waiting{};
    TaskCounts counts{};
};

/// One revision of a workflow's configuration; tasks hold on to the one they run under.
struct RoutePlan
{
    int revision = 0;
    WorkflowConfiguration configuration{};
};

struct WorkflowRecord
{
    Workflow value{};
    quint64 serial = 0;
    int revision = 1; ///< Stored: which configuration `value` has.
    QMap<int, QByteArray> retired{}; ///< Stored: earlier configurations that tasks may still run under.
    std::shared_ptr<const RoutePlan> plan{};
    QMap<int, std::weak_ptr<const RoutePlan>> retiredPlans{};
    int unfinishedTasks = 0;
    TaskCounts counts{};
};

} // namespace router::engine
