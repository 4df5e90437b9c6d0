#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/taskqueue.h"

namespace router {

// What a request wants a resource to be. On create, absent members take the documented defaults; on update they stay.
// Texts are checked by the engine (lengths, JSON, expressions), with the service's own error.

struct WorkspaceDraft
{
    std::optional<QString> name{};
    std::optional<bool> multitasking{};
    std::optional<QueueOrder> prioritizeQueueOrder{};
    std::optional<ActivityId> defaultActivity{};
    std::optional<ActivityId> timeoutActivity{};
    std::optional<QString> eventCallbackUrl{};
    std::optional<QString> eventsFilter{};
    bool fifoTemplate = false; ///< Create only: with "Sample Queue" and "Default Fifo Workflow".
};

struct ActivityDraft
{
    std::optional<QString> name{};
    std::optional<bool> available{}; ///< Heeded on create only.
};

struct TaskChannelDraft
{
    std::optional<QString> name{};
    std::optional<QString> uniqueName{}; ///< Heeded on create only.
    std::optional<bool> optimizedRouting{};
};

struct TaskQueueDraft
{
    std::optional<QString> name{};
    std::optional<QString> targetWorkers{};
    std::optional<int> maxReservedWorkers{};
    std::optional<QueueOrder> order{};
    std::optional<ActivityId> reservationActivity{};
    std::optional<ActivityId> assignmentActivity{};
};

struct WorkflowDraft
{
    std::optional<QString> name{};
    std::optional<QByteArray> configuration{};
    std::optional<int> reservationTimeoutSeconds{};
    std::optional<QString> assignmentCallbackUrl{};
    std::optional<QString> fallbackAssignmentCallbackUrl{};
    bool reEvaluateTasks = false; ///< Update only.
};

struct WorkerDraft
{
    std::optional<QString> name{};
    std::optional<QByteArray> attributes{};
    std::optional<ActivityId> activity{};
    bool rejectPendingReservations = false; ///< Update only, with an unavailable activity.
};

struct WorkerChannelDraft
{
    std::optional<int> capacity{};
    std::optional<bool> available{};
};

struct TaskDraft
{
    std::optional<QByteArray> attributes{};
    std::optional<int> priority{};
    std::optional<int> timeoutSeconds{}; ///< Create only.
    std::optional<QString> channel{}; ///< SID or unique name.
    std::optional<QString> workflow{}; ///< Create only; the text as sent.
    std::optional<Instant> virtualStart{};
    std::optional<QString> routingTarget{}; ///< Create only.
    std::optional<bool> ignoreCapacity{}; ///< Create only.
    std::optional<QString> queue{}; ///< Create only; with a routing target.
    std::optional<QString> status{}; ///< Update only; the text as sent.
    std::optional<QString> reason{}; ///< Update only.
};

/// Create only: a worker hands on a task he has accepted.
struct TransferDraft
{
    WorkerId worker{}; ///< Who asks: has to own the reservation.
    ReservationId reservation{};
    TaskId task{};
    QString to{}; ///< The SID of a worker or a queue; the text as sent.
    std::optional<QString> mode{}; ///< The text as sent; absent: WARM.
    std::optional<QByteArray> attributes{}; ///< Replace the task's.
    std::optional<int> priority{}; ///< Replaces the task's.
};

struct ReservationDraft
{
    std::optional<QString> status{}; ///< The text as sent.
    std::optional<ActivityId> workerActivity{}; ///< With `rejected`.
};

} // namespace router
