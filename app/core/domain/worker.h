#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

/// Somebody who takes tasks, to people: an agent.
struct Worker
{
    WorkerId id{};
    WorkspaceId workspace{};
    QString name{};
    QByteArray attributes{ "{}" }; ///< JSON text (UTF-8), read when looked at.
    ActivityId activity{};
    QString activityName{};
    bool available = false;
    Instant statusChangedAt{};
    Instant createdAt{};
    Instant updatedAt{};
    int version = 0; ///< From the ETag; 0: not known.

    friend bool operator==(const Worker &, const Worker &) = default;
};
