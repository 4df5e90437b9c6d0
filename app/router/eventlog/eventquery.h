#pragma once

#include "router/eventlog/loggedevent.h"

namespace router {

/// Which events are asked for; what is null or empty does not count.
struct EventQuery
{
    WorkspaceId workspace{};
    Instant from{};
    Instant until{ Instant::max() };
    QByteArray type{}; ///< e.g. "task.created"
    EventId id{};
    TaskId task{};
    ReservationId reservation{};
    WorkerId worker{};
    TaskQueueId queue{};
    WorkflowId workflow{};
    TaskChannelId channel{};

    [[nodiscard]] bool matches(const EventHead &head) const;
};

} // namespace router
