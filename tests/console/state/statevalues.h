#pragma once

#include "core/domain/activity.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/worker.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"
#include "support/fakeclock.h"

// Values that tests of the state and of what stands on it are made from. Seconds count from the fake clock's beginning.

inline Instant atSecond(int second)
{
    return FakeClock().now() + std::chrono::seconds(second);
}

inline Reservation someReservation(int number, ReservationStatus status = ReservationStatus::Pending, int updated = 0)
{
    return { .id = sid<ReservationId>(number),
             .workspace = sid<WorkspaceId>(1),
             .task = sid<TaskId>(number),
             .worker = sid<WorkerId>(1),
             .workerName = QStringLiteral("Alice"),
             .status = status,
             .createdAt = atSecond(0),
             .updatedAt = atSecond(updated) };
}

inline Task someTask(int number, int updated = 0)
{
    return { .id = sid<TaskId>(number),
             .workspace = sid<WorkspaceId>(1),
             .workflow = sid<WorkflowId>(1),
             .workflowName = QStringLiteral("Calls"),
             .queueName = QStringLiteral("Support"),
             .createdAt = atSecond(0),
             .updatedAt = atSecond(updated) };
}

inline Worker someWorker(int number, int updated = 0)
{
    return { .id = sid<WorkerId>(number),
             .workspace = sid<WorkspaceId>(1),
             .name = QStringLiteral("worker %1").arg(number),
             .activity = sid<ActivityId>(1),
             .activityName = QStringLiteral("Idle"),
             .updatedAt = atSecond(updated) };
}

inline Workspace someWorkspace(int number, const QString &name)
{
    return { .id = sid<WorkspaceId>(number), .name = name };
}

inline Activity someActivity(int number, const QString &name, bool available)
{
    return { .id = sid<ActivityId>(number), .workspace = sid<WorkspaceId>(1), .name = name, .available = available };
}

inline Workflow someWorkflow(int number, std::chrono::seconds timeout)
{
    return { .id = sid<WorkflowId>(number), .workspace = sid<WorkspaceId>(1), .reservationTimeout = timeout };
}
