#pragma once

#include "core/domain/task.h"

/// A task, anybody's, whose wrap-up has lasted `limit` or longer; 0: none has. A task that was changed meanwhile counts
/// from then on, as no list tells when the wrap-up began.
inline bool isStuck(const Task &task, Instant serverNow, std::chrono::seconds limit)
{
    return task.status == TaskStatus::Wrapping && limit.count() > 0 && serverNow - task.updatedAt >= limit;
}
