#pragma once

#include "core/domain/activity.h"
#include "core/domain/taskchannel.h"
#include "core/domain/taskqueue.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"
#include "core/domain/workflow.h"
#include "core/wire/wirevalue.h"

// The keys of each resource in the order of its body, so that a parser that meets them in that order finds each at
// once.

inline constexpr bool isRequired = true;

inline constexpr std::array workspaceFields{
    wireField<&Workspace::account>("account_sid"),
    wireField<&Workspace::createdAt>("date_created"),
    wireField<&Workspace::updatedAt>("date_updated"),
    wireField<&Workspace::defaultActivityName>("default_activity_name"),
    wireField<&Workspace::defaultActivity>("default_activity_sid"),
    wireField<&Workspace::eventCallbackUrl>("event_callback_url"),
    wireField<&Workspace::eventsFilter>("events_filter"),
    wireField<&Workspace::name>("friendly_name"),
    wireField<&Workspace::multitasking>("multi_task_enabled"),
    wireField<&Workspace::id>("sid", isRequired),
    wireField<&Workspace::timeoutActivityName>("timeout_activity_name"),
    wireField<&Workspace::timeoutActivity>("timeout_activity_sid"),
    wireField<&Workspace::prioritizeQueueOrder>("prioritize_queue_order"),
};

inline constexpr std::array activityFields{
    wireField<&Activity::available>("available", isRequired),
    wireField<&Activity::createdAt>("date_created"),
    wireField<&Activity::updatedAt>("date_updated"),
    wireField<&Activity::name>("friendly_name"),
    wireField<&Activity::id>("sid", isRequired),
    wireField<&Activity::workspace>("workspace_sid"),
};

inline constexpr std::array taskChannelFields{
    wireField<&TaskChannel::createdAt>("date_created"),
    wireField<&TaskChannel::updatedAt>("date_updated"),
    wireField<&TaskChannel::name>("friendly_name"),
    wireField<&TaskChannel::id>("sid", isRequired),
    wireField<&TaskChannel::uniqueName>("unique_name"),
    wireField<&TaskChannel::workspace>("workspace_sid"),
    wireField<&TaskChannel::optimizedRouting>("channel_optimized_routing"),
};

inline constexpr std::array taskQueueFields{
    wireField<&TaskQueue::assignmentActivity>("assignment_activity_sid"),
    wireField<&TaskQueue::assignmentActivityName>("assignment_activity_name"),
    wireField<&TaskQueue::createdAt>("date_created"),
    wireField<&TaskQueue::updatedAt>("date_updated"),
    wireField<&TaskQueue::name>("friendly_name"),
    wireField<&TaskQueue::maxReservedWorkers>("max_reserved_workers"),
    wireField<&TaskQueue::reservationActivity>("reservation_activity_sid"),
    wireField<&TaskQueue::reservationActivityName>("reservation_activity_name"),
    wireField<&TaskQueue::id>("sid", isRequired),
    wireField<&TaskQueue::targetWorkers>("target_workers"),
    wireField<&TaskQueue::order>("task_order"),
    wireField<&TaskQueue::workspace>("workspace_sid"),
};

inline constexpr std::array workflowFields{
    wireField<&Workflow::assignmentCallbackUrl>("assignment_callback_url"),
    wireField<&Workflow::configuration>("configuration"),
    wireField<&Workflow::createdAt>("date_created"),
    wireField<&Workflow::updatedAt>("date_updated"),
    wireField<&Workflow::fallbackAssignmentCallbackUrl>("fallback_assignment_callback_url"),
    wireField<&Workflow::name>("friendly_name"),
    wireField<&Workflow::id>("sid", isRequired),
    wireField<&Workflow::reservationTimeout>("task_reservation_timeout"),
    wireField<&Workflow::workspace>("workspace_sid"),
};

inline constexpr std::array workerFields{
    wireField<&Worker::activityName>("activity_name"),
    wireField<&Worker::activity>("activity_sid"),
    wireField<&Worker::attributes>("attributes"),
    wireField<&Worker::available>("available"),
    wireField<&Worker::createdAt>("date_created"),
    wireField<&Worker::statusChangedAt>("date_status_changed"),
    wireField<&Worker::updatedAt>("date_updated"),
    wireField<&Worker::name>("friendly_name"),
    wireField<&Worker::id>("sid", isRequired),
    wireField<&Worker::workspace>("workspace_sid"),
};

inline constexpr std::array workerChannelFields{
    wireField<&WorkerChannel::assignedTasks>("assigned_tasks"),
    wireField<&WorkerChannel::available>("available"),
    wireField<&WorkerChannel::availableCapacityPercentage>("available_capacity_percentage"),
    wireField<&WorkerChannel::configuredCapacity>("configured_capacity"),
    wireField<&WorkerChannel::createdAt>("date_created"),
    wireField<&WorkerChannel::updatedAt>("date_updated"),
    wireField<&WorkerChannel::id>("sid", isRequired),
    wireField<&WorkerChannel::channel>("task_channel_sid"),
    wireField<&WorkerChannel::channelUniqueName>("task_channel_unique_name"),
    wireField<&WorkerChannel::worker>("worker_sid"),
    wireField<&WorkerChannel::workspace>("workspace_sid"),
};

inline constexpr std::array taskFields{
    wireField<&Task::status>("assignment_status", isRequired),
    wireField<&Task::attributes>("attributes"),
    wireField<&Task::createdAt>("date_created"),
    wireField<&Task::updatedAt>("date_updated"),
    wireField<&Task::queueEnteredAt>("task_queue_entered_date"),
    wireField<&Task::priority>("priority"),
    wireField<&Task::reason>("reason"),
    wireField<&Task::id>("sid", isRequired),
    wireField<&Task::queue>("task_queue_sid"),
    wireField<&Task::queueName>("task_queue_friendly_name"),
    wireField<&Task::channel>("task_channel_sid"),
    wireField<&Task::channelUniqueName>("task_channel_unique_name"),
    wireField<&Task::timeout>("timeout"),
    wireField<&Task::workflow>("workflow_sid"),
    wireField<&Task::workflowName>("workflow_friendly_name"),
    wireField<&Task::workspace>("workspace_sid"),
    wireField<&Task::virtualStart>("virtual_start_time"),
    wireField<&Task::ignoreCapacity>("ignore_capacity"),
    wireField<&Task::routingTarget>("routing_target"),
};

inline constexpr std::array reservationFields{
    wireField<&Reservation::createdAt>("date_created", isRequired),
    wireField<&Reservation::updatedAt>("date_updated", isRequired),
    wireField<&Reservation::status>("reservation_status", isRequired),
    wireField<&Reservation::id>("sid", isRequired),
    wireField<&Reservation::task>("task_sid", isRequired),
    wireField<&Reservation::workerName>("worker_name"),
    wireField<&Reservation::worker>("worker_sid", isRequired),
    wireField<&Reservation::workspace>("workspace_sid"),
};
