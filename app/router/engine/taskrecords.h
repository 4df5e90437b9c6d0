#pragma once

#include "core/domain/instruction.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/transfer.h"
#include "router/engine/deadlines.h"
#include "router/engine/enginetypes.h"
#include "router/engine/queuecounts.h"

#include <QCborMap>
#include <memory>
#include <vector>

struct RoutingTarget;

namespace router::engine {

struct ChannelRecord;
struct QueueRecord;
struct RoutePlan;
struct TaskRecord;
struct WaitingLane;
struct WorkerRecord;
struct WorkspaceState;

/// By which way a task looks for workers.
enum class RouteKind {
    None, ///< Not placed, or ended, or handed on while in no queue.
    Filter, ///< A step of one of the workflow's filters.
    DefaultFilter, ///< The workflow's catch-all.
    Queue, ///< Its routing target is a queue.
    Worker, ///< Its routing target is a worker.
};

/// A transfer of a task; goes with the task.
struct TransferRecord
{
    Transfer value{};
    quint64 serial = 0;
    TaskRecord *task = nullptr;
};

struct ReservationRecord
{
    Reservation value{}; ///< With the worker's name at that time.
    quint64 serial = 0;
    TaskChannelId channel{}; ///< Stored: whose capacity it takes.
    Instant deadline{}; ///< Stored: when it times out, if nobody dials.
    ReservationPast past{}; ///< Stored.
    ActivityId reservedActivity{}; ///< Stored: where the worker was moved to for this; null: he was not.
    TransferId transfer{}; ///< Stored: the transfer that led to it; null: none.
    bool dialling = false; ///< Stored: the carrier dials, the timeout rests.
    Instant restsSince{}; ///< Stored: since when it rests.
    std::shared_ptr<const Instruction> dial{}; ///< Stored: what was last asked for, filled in; null: nothing.
    bool leftOpen = false; ///< Stored: the workflow's web server was asked about it and had nothing done.
    TaskRecord *task = nullptr;
    WorkerRecord *worker = nullptr; ///< Null: ended, and the worker is gone.
    std::optional<Due> due{};
};

struct TaskRecord
{
    Task value{};
    quint64 serial = 0;
    RouteKind route = RouteKind::None; ///< Stored, like all up to `endedAt`.
    int filter = 0;
    int step = 0;
    int revision = 0; ///< Of the workflow's configuration; 0: none.
    Instant filterEnteredAt{}; ///< Steps are timed from here.
    std::optional<Instant> stepDeadline{};
    bool timedOut = false; ///< A filter was left by its last timeout: no default filter any more.
    bool skipped = false; ///< A filter was left by skipping.
    bool reEvaluate = false; ///< Attributes changed while reserved: start anew if that fails.
    int timesReserved = 0;
    Instant assignedAt{};
    Instant endedAt{};
    WorkspaceState *home = nullptr;
    QCborMap attributes{};
    std::shared_ptr<const RoutePlan> plan{};
    QueueRecord *queue = nullptr; ///< While unfinished.
    ChannelRecord *channel = nullptr; ///< While unfinished.
    WorkerRecord *target = nullptr; ///< RouteKind::Worker, while unfinished.
    WaitingLane *lane = nullptr; ///< While it waits.
    bool settled = false; ///< It waits and is known to find nobody now.
    bool entering = false; ///< It has just been placed: may still be skipped on.
    std::vector<ReservationRecord *> reservations{};
    std::vector<TransferRecord *> transfers{}; ///< Ended ones too.
    TransferRecord *transfer = nullptr; ///< The one that runs; null: none.
    Counted counted{};
    std::optional<Due> due{};

    /// The step it is in; null: none, or one without conditions.
    [[nodiscard]] const RoutingTarget *routingTarget() const;
    /// Somebody has accepted it once: neither its workflow nor its time to live ends it any more.
    [[nodiscard]] bool wasAssigned() const { return assignedAt != Instant{}; }
    [[nodiscard]] bool isWaiting() const { return lane != nullptr; }
};

} // namespace router::engine
