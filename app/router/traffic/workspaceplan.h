#pragma once

#include "router/engine/engine.h"
#include "router/traffic/jsonlines.h"

namespace router {

// A workspace as a file describes it: parts refer to one another by name. `line` is where a part begins in the file.

struct ActivityPlan
{
    QString name{};
    bool available = false;
    int line = 1;
};

struct ChannelPlan
{
    QString name{};
    QString uniqueName{};
    bool optimizedRouting = false;
    int line = 1;
};

struct QueuePlan
{
    QString name{};
    QString targetWorkers{};
    int maxReservedWorkers = 1;
    QueueOrder order = QueueOrder::Fifo;
    QString reservationActivity{}; ///< Empty: none.
    QString assignmentActivity{};  ///< Empty: none.
    int line = 1;
};

struct WorkerPlan
{
    struct Capacity
    {
        QString channel{}; ///< Unique name.
        int capacity = 1;
        bool available = true;
        int line = 1;
    };

    QString name{};
    QByteArray attributes{ "{}" };
    QString activity{}; ///< Empty: the default one.
    QList<Capacity> channels{};
    int line = 1;
};

struct WorkflowPlan
{
    QString name{};
    JsonNode configuration{}; ///< Queues by name.
    int reservationTimeoutSeconds = 120;
    QString assignmentCallbackUrl{};
    QString fallbackAssignmentCallbackUrl{};
    int line = 1;
};

/// A whole workspace, to be made by makeWorkspace().
struct WorkspacePlan
{
    QString name{};
    bool multitasking = true;
    QueueOrder prioritizeQueueOrder = QueueOrder::Fifo;
    QString defaultActivity{}; ///< Empty: the engine's choice.
    QString timeoutActivity{}; ///< Likewise.
    QList<ActivityPlan> activities{}; ///< Empty: the engine's stock; else exactly these.
    QList<ChannelPlan> channels{};    ///< Besides the engine's stock.
    QList<QueuePlan> queues{};
    QList<WorkerPlan> workers{};
    QList<WorkflowPlan> workflows{};
    int line = 1;
};

} // namespace router
