#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "core/domain/instruction.h"

#include <QByteArray>
#include <QList>
#include <memory>
#include <tl/expected.hpp>

namespace router {

struct EventSubjects;

/// Why a command was not carried out; nothing has changed.
///
/// Source: errors and messages, REST API reference 1.3.
struct Refusal
{
    int httpStatus = 400;
    int code = 20001;
    QString message{};
};

template <typename T> using Outcome = tl::expected<T, Refusal>;

/// What only the event bridge tells of a reservation.
struct ReservationPast
{
    ActivityId workerActivity{}; ///< Where the worker was when it was offered.
    int canceledReason = 0; ///< The service's number for why it was canceled, e.g. 13223; 0: none.

    friend bool operator==(const ReservationPast &, const ReservationPast &) = default;
};

/// Something that people should know of. No attribute's value is in it.
///
/// Source: error and warning numbers, REST API reference 1.3.
struct Alert
{
    int code = 0; ///< 0: nothing is wrong.
    QString message{};
};

/// One record that is to be stored. The value is the engine's own text; null: the record is gone.
struct Change
{
    QByteArray key{};
    QByteArray value{};
};

/// The calls that carried an instruction out.
struct DialAnswer
{
    ConferenceId conference{}; ///< Null: the instruction needs none.
    CallId workerCall{}; ///< Null: nobody was called (redirect).
    CallId customerCall{}; ///< Null: the task's own `call_sid`.
};

/// What happened, for those who tell others: callbacks, carrier, log.
struct EngineEvent
{
    enum class Type {
        WorkspaceCreated,
        WorkspaceUpdated,
        WorkspaceDeleted,
        ActivityCreated,
        ActivityUpdated,
        ActivityDeleted,
        TaskChannelCreated,
        TaskChannelUpdated,
        TaskChannelDeleted,
        TaskQueueCreated,
        TaskQueueDeleted,
        TaskQueueExpressionUpdated,
        TaskQueueEntered,
        TaskQueueMoved,
        TaskQueueTimeout,
        WorkflowCreated,
        WorkflowUpdated,
        WorkflowDeleted,
        WorkflowEntered,
        WorkflowTargetMatched,
        WorkflowTimeout,
        WorkflowSkipped,
        WorkerCreated,
        WorkerDeleted,
        WorkerActivityUpdate,
        WorkerAttributesUpdate,
        WorkerCapacityUpdate,
        WorkerChannelAvailabilityUpdate,
        TaskCreated,
        TaskUpdated,
        TaskCanceled,
        TaskWrapup,
        TaskCompleted,
        TaskDeleted,
        TaskSystemDeleted,
        TaskTransferInitiated,
        TaskTransferAttemptFailed,
        TaskTransferFailed,
        TaskTransferCanceled,
        TaskTransferCompleted,
        ReservationCreated,
        ReservationAccepted,
        ReservationRejected,
        ReservationTimeout,
        ReservationCanceled,
        ReservationRescinded,
        ReservationCompleted,
        ReservationWrapup,
        ReservationFailed, ///< A task did not come to the worker that is its routing target; about the task.
        DialRequested, ///< An instruction was taken: the carrier is to carry it out.
        DialGivenUp, ///< The reservation ended while the carrier dialled: it is to hang up.
        Alert, ///< Something is wrong with a workflow, as the service's debugger would show it.
    };

    EventId id{}; ///< Null for those that are not told: the carrier's, and alerts.
    Type type = Type::TaskCreated;
    Instant at{};
    WorkspaceId workspace{};
    TaskId task{}; ///< Null where the event is not about one; likewise below.
    ReservationId reservation{};
    WorkerId worker{};
    TaskQueueId queue{};
    WorkflowId workflow{};
    TransferId transfer{}; ///< With the initiating worker and reservation.
    std::shared_ptr<const EventSubjects> about{}; ///< Never null but for those that are not told.
    std::shared_ptr<const Instruction> instruction{}; ///< DialRequested only.
    Alert alert{}; ///< Alert only.
};

} // namespace router
