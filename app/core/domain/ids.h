#pragma once

#include "core/base/id.h"

// clang-format off
struct AccountTag { static constexpr char prefix[] = "AC"; };
struct WorkspaceTag { static constexpr char prefix[] = "WS"; };
struct ActivityTag { static constexpr char prefix[] = "WA"; };
struct WorkerTag { static constexpr char prefix[] = "WK"; };
struct TaskQueueTag { static constexpr char prefix[] = "WQ"; };
struct WorkflowTag { static constexpr char prefix[] = "WW"; };
struct TaskTag { static constexpr char prefix[] = "WT"; };
struct ReservationTag { static constexpr char prefix[] = "WR"; };
struct TaskChannelTag { static constexpr char prefix[] = "TC"; };
struct WorkerChannelTag { static constexpr char prefix[] = "WC"; };
struct ApiKeyTag { static constexpr char prefix[] = "SK"; };
struct CallTag { static constexpr char prefix[] = "CA"; };
struct ConferenceTag { static constexpr char prefix[] = "CF"; };
struct TransferTag { static constexpr char prefix[] = "TT"; };
struct EventTag { static constexpr char prefix[] = "EV"; };
// clang-format on

using AccountId = Id<AccountTag>;
using WorkspaceId = Id<WorkspaceTag>;
using ActivityId = Id<ActivityTag>;
using WorkerId = Id<WorkerTag>;
using TaskQueueId = Id<TaskQueueTag>;
using WorkflowId = Id<WorkflowTag>;
using TaskId = Id<TaskTag>;
using ReservationId = Id<ReservationTag>;
using TaskChannelId = Id<TaskChannelTag>;
using WorkerChannelId = Id<WorkerChannelTag>;
using ApiKeyId = Id<ApiKeyTag>;
using CallId = Id<CallTag>;
using ConferenceId = Id<ConferenceTag>;
using TransferId = Id<TransferTag>;
using EventId = Id<EventTag>;
