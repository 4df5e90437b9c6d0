#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

/// A named state of a worker, to people: a status.
struct Activity
{
    ActivityId id{};
    WorkspaceId workspace{};
    QString name{};
    bool available = false; ///< Workers in it may get reservations. Fixed at creation.
    Instant createdAt{};
    Instant updatedAt{};

    friend bool operator==(const Activity &, const Activity &) = default;
};
