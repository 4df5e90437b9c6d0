#pragma once

#include "core/domain/workspace.h"

/// Where tasks wait, and an expression that says which workers serve it.
struct TaskQueue
{
    TaskQueueId id{};
    WorkspaceId workspace{};
    QString name{};
    QString targetWorkers{}; ///< Expression on worker attributes. Empty: nobody is a member.
    int maxReservedWorkers = 1; ///< 1–50 reservations for one task at the same moment.
    QueueOrder order = QueueOrder::Fifo;
    ActivityId reservationActivity{}; ///< Single-tasking only; null: none.
    QString reservationActivityName{};
    ActivityId assignmentActivity{}; ///< Single-tasking only; null: none.
    QString assignmentActivityName{};
    Instant createdAt{};
    Instant updatedAt{};

    friend bool operator==(const TaskQueue &, const TaskQueue &) = default;
};
