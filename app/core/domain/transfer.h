#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

enum class TransferStatus { Initiated, Complete, Failed, Canceled };
/// Warm: the initiator keeps the task in hand as well. Cold: he wraps up at once.
enum class TransferMode { Warm, Cold };
/// Whom a task is handed to: one worker, or whoever serves a queue.
enum class TransferType { Worker, Queue };

/// "initiated", "complete", "failed", "canceled"; "WARM", "COLD"; "WORKER", "QUEUE": as the service writes them.
QByteArray wireName(TransferStatus status);
QByteArray wireName(TransferMode mode);
QByteArray wireName(TransferType type);
/// Reads such a name; empty when it is none.
std::optional<TransferStatus> transferStatusFromName(QStringView name);
std::optional<TransferMode> transferModeFromName(QStringView name);

/// A task on its way from one worker to another.
///
/// Source: event bridge 4.2 and 8.
struct Transfer
{
    TransferId id{};
    WorkspaceId workspace{};
    TaskId task{};
    TransferStatus status = TransferStatus::Initiated;
    TransferMode mode = TransferMode::Warm;
    TransferType type = TransferType::Worker;
    QString to{}; ///< The SID of the worker or the queue.
    ReservationId initiatingReservation{};
    WorkerId initiatingWorker{};
    TaskQueueId initiatingQueue{}; ///< Where the task was; null: in no queue.
    WorkflowId initiatingWorkflow{}; ///< Null: the task has none.
    QString failedReason{}; ///< Why it, or its last attempt, failed; empty: it has not.
    Instant createdAt{};
    Instant updatedAt{};

    [[nodiscard]] bool hasEnded() const { return status != TransferStatus::Initiated; }

    friend bool operator==(const Transfer &, const Transfer &) = default;
};

/// The transfers a reservation takes part in.
struct ReservationTransfers
{
    std::optional<Transfer> incoming{}; ///< The one that led to it: `task_transfer`.
    std::optional<Transfer> activeOutgoing{}; ///< The one its worker has started, while it runs:
                                              ///< `active_outgoing_task_transfer`.

    friend bool operator==(const ReservationTransfers &, const ReservationTransfers &) = default;
};
