#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

enum class TaskStatus { Pending, Reserved, Assigned, Wrapping, Completed, Canceled };

/// "pending", "reserved", … as the service writes it.
QByteArray wireName(TaskStatus status);
/// Reads such a name; empty when it is none.
std::optional<TaskStatus> taskStatusFromName(QStringView name);

/// A piece of work that waits for somebody.
struct Task
{
    TaskId id{};
    WorkspaceId workspace{};
    TaskStatus status = TaskStatus::Pending;
    QByteArray attributes{ "{}" }; ///< JSON text (UTF-8), read when looked at.
    int priority = 0;
    QString reason{}; ///< Why canceled or completed; empty: none given.
    WorkflowId workflow{};
    QString workflowName{};
    TaskQueueId queue{}; ///< Null: in no queue yet.
    QString queueName{};
    TaskChannelId channel{};
    QString channelUniqueName{};
    std::chrono::seconds timeout{ 86'400 }; ///< How long it may wait, counted from creation.
    Instant createdAt{};
    Instant updatedAt{};
    Instant queueEnteredAt{};
    Instant virtualStart{}; ///< Orders the task as if it had been created then.
    bool ignoreCapacity = false;
    QString routingTarget{}; ///< A worker's, queue's or workflow's SID; empty: none.
    int version = 0;         ///< From the ETag; 0: not known.

    [[nodiscard]] bool hasEnded() const { return status == TaskStatus::Completed || status == TaskStatus::Canceled; }

    friend bool operator==(const Task &, const Task &) = default;
};
