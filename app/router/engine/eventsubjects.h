#pragma once

#include "core/domain/activity.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/taskchannel.h"
#include "core/domain/taskqueue.h"
#include "core/domain/transfer.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"
#include "router/engine/enginetypes.h"

namespace router {

/// What an event is about, as it was right after what happened: whatever changes later, those who are told late are
/// told the truth of that moment. Made once, then shared and never changed.
///
/// A reservation's event has the reservation, its task, its worker and the worker's channel of that task. The other
/// kinds have their own resource only.
/// Source: parameters by resource, routing semantics 11.
struct EventSubjects
{
    std::optional<Task> task{};
    std::optional<Reservation> reservation{};
    ReservationPast past{}; ///< Of the reservation, like the next.
    ReservationTransfers transfers{};
    std::optional<Transfer> transfer{}; ///< Task…Transfer… events; with the task, but without the worker's values.
    std::optional<Worker> worker{};
    std::optional<WorkerChannel> workerChannel{}; ///< Also where a worker's capacity or availability changed.
    std::optional<Workspace> workspace{};
    std::optional<Activity> activity{};
    std::optional<TaskChannel> taskChannel{};
    std::optional<TaskQueue> taskQueue{};
    std::optional<Workflow> workflow{};

    WorkerId knownWorker{}; ///< The one that the task's step is for; null: it is for anybody, or he is nowhere.
    TaskQueueId previousQueue{}; ///< TaskQueueMoved: which one the task has left.
    ActivityId previousActivity{}; ///< WorkerActivityUpdate, like the next two.
    QString previousActivityName{};
    std::chrono::milliseconds timeInPreviousActivity{};
    int previousCapacity = 0; ///< WorkerCapacityUpdate.

    friend bool operator==(const EventSubjects &, const EventSubjects &) = default;
};

} // namespace router
