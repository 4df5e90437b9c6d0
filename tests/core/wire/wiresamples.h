#pragma once

#include "core/wire/encode.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;

/// One of each resource with every member set to something that is not its default.
namespace wiresamples {

inline const LinkBase base{ "http://127.0.0.1:8787", sid<AccountId>(1) };
inline const Instant morning = FakeClock().now();

inline Workspace workspace()
{
    return { .id = sid<WorkspaceId>(2),
        .account = base.account,
        .name = u"Riverside “Süd”"_s,
        .multitasking = false,
        .prioritizeQueueOrder = QueueOrder::Lifo,
        .defaultActivity = sid<ActivityId>(3),
        .defaultActivityName = u"Offline"_s,
        .timeoutActivity = sid<ActivityId>(4),
        .timeoutActivityName = u"Away"_s,
        .eventCallbackUrl = u"https://desk.example.com/events"_s,
        .eventsFilter = u"task.created,task.canceled"_s,
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 61 } };
}

inline Activity activity()
{
    return { .id = sid<ActivityId>(3),
        .workspace = sid<WorkspaceId>(2),
        .name = u"Available"_s,
        .available = true,
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 1 } };
}

inline TaskChannel taskChannel()
{
    return { .id = sid<TaskChannelId>(5),
        .workspace = sid<WorkspaceId>(2),
        .name = u"Chat"_s,
        .uniqueName = u"chat"_s,
        .optimizedRouting = true,
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 2 } };
}

inline TaskQueue taskQueue()
{
    return { .id = sid<TaskQueueId>(6),
        .workspace = sid<WorkspaceId>(2),
        .name = u"Support"_s,
        .targetWorkers = u"languages HAS \"en\" AND rank > 3"_s,
        .maxReservedWorkers = 7,
        .order = QueueOrder::Lifo,
        .reservationActivity = sid<ActivityId>(7),
        .reservationActivityName = u"Reserved"_s,
        .assignmentActivity = sid<ActivityId>(8),
        .assignmentActivityName = u"Busy"_s,
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 3 } };
}

inline Workflow workflow()
{
    return { .id = sid<WorkflowId>(9),
        .workspace = sid<WorkspaceId>(2),
        .name = u"Contacts"_s,
        .configuration = "{\"task_routing\":{\"filters\":[{\"expression\":\"topic == 'a\\\"b'\"}]}}",
        .reservationTimeout = std::chrono::seconds{ 30 },
        .assignmentCallbackUrl = u"https://desk.example.com/assign"_s,
        .fallbackAssignmentCallbackUrl = u"https://backup.example.com/assign"_s,
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 4 } };
}

inline Worker worker(int number = 10)
{
    return { .id = sid<WorkerId>(number),
        .workspace = sid<WorkspaceId>(2),
        .name = u"maria.sañtos"_s,
        .attributes = "{\"languages\":[\"en\",\"日本語\"],\"rank\":7}",
        .activity = sid<ActivityId>(3),
        .activityName = u"Available"_s,
        .available = true,
        .statusChangedAt = morning + std::chrono::seconds{ 5 },
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 6 } };
}

inline WorkerChannel workerChannel()
{
    return { .id = sid<WorkerChannelId>(11),
        .workspace = sid<WorkspaceId>(2),
        .worker = sid<WorkerId>(10),
        .channel = sid<TaskChannelId>(5),
        .channelUniqueName = u"chat"_s,
        .configuredCapacity = 3,
        .assignedTasks = 1,
        .availableCapacityPercentage = 66,
        .available = false,
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 7 } };
}

inline Task task(int number = 12)
{
    return { .id = sid<TaskId>(number),
        .workspace = sid<WorkspaceId>(2),
        .status = TaskStatus::Wrapping,
        .attributes = "{\"name\":\"O'Brien\\n\",\"from\":\"+15005550006\"}",
        .priority = 5,
        .reason = u"done \\ gone"_s,
        .workflow = sid<WorkflowId>(9),
        .workflowName = u"Contacts"_s,
        .queue = sid<TaskQueueId>(6),
        .queueName = u"Support"_s,
        .channel = sid<TaskChannelId>(5),
        .channelUniqueName = u"chat"_s,
        .timeout = std::chrono::seconds{ 3600 },
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 8 },
        .queueEnteredAt = morning + std::chrono::seconds{ 9 },
        .virtualStart = morning - std::chrono::seconds{ 100 },
        .ignoreCapacity = true,
        .routingTarget = u"WK0000000000000000000000000000000a"_s };
}

inline Reservation reservation()
{
    return { .id = sid<ReservationId>(13),
        .workspace = sid<WorkspaceId>(2),
        .task = sid<TaskId>(12),
        .worker = sid<WorkerId>(10),
        .workerName = u"maria"_s,
        .status = ReservationStatus::Rescinded,
        .createdAt = morning,
        .updatedAt = morning + std::chrono::seconds{ 10 } };
}

inline QueueFigures figures()
{
    return { .queue = sid<TaskQueueId>(6),
        .pending = 2,
        .reserved = 1,
        .assigned = 3,
        .wrapping = 4,
        .totalTasks = 10,
        .availableWorkers = 5,
        .eligibleWorkers = 6,
        .longestWaiting = std::chrono::seconds{ 97 },
        .longestWaitingTask = sid<TaskId>(12),
        .byPriority = { { 0, 2 }, { 5, 4 }, { 20, 1 } },
        .activities = { { sid<ActivityId>(3), u"Available"_s, 3 }, { sid<ActivityId>(4), u"Away"_s, 0 } } };
}

} // namespace wiresamples
