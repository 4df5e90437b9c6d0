#pragma once

#include "core/domain/workspace.h"
#include "router/files/nodereader.h"

namespace router {

// A workspace as a file describes it: parts refer to one another by name, texts know their line. Absent texts are
// empty.

struct ActivityPlan
{
    PlacedText name{};
    bool available = false;
};

struct ChannelPlan
{
    PlacedText name{};
    PlacedText uniqueName{};
    bool optimizedRouting = false;
};

struct QueuePlan
{
    PlacedText name{};
    PlacedText targetWorkers{};
    int maxReservedWorkers = 1;
    QueueOrder order = QueueOrder::Fifo;
    PlacedText reservationActivity{};
    PlacedText assignmentActivity{};
};

struct CapacityPlan
{
    PlacedText channel{}; ///< Unique name.
    int capacity = 1;
    bool available = true;
};

struct WorkerPlan
{
    PlacedText name{};
    JsonNode attributes{};
    PlacedText activity{}; ///< Empty: the default one.
    QList<CapacityPlan> channels{};
};

struct WorkflowPlan
{
    PlacedText name{};
    JsonNode configuration{}; ///< Queues by name.
    int reservationTimeoutSeconds = 120;
    PlacedText assignmentCallbackUrl{};
    PlacedText fallbackAssignmentCallbackUrl{};
};

/// A whole workspace, to be made by makeWorkspace().
struct WorkspacePlan
{
    PlacedText name{};
    bool multitasking = true;
    QueueOrder prioritizeQueueOrder = QueueOrder::Fifo;
    PlacedText defaultActivity{}; ///< Empty: the first one that is not available.
    PlacedText timeoutActivity{}; ///< Likewise.
    QList<ActivityPlan> activities{}; ///< Empty: the engine's stock; else exactly these.
    QList<ChannelPlan> channels{}; ///< Besides the engine's stock.
    QList<QueuePlan> queues{};
    QList<WorkerPlan> workers{};
    QList<WorkflowPlan> workflows{};
};

} // namespace router
