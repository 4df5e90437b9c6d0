#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

/// A kind of work: voice, chat, …
struct TaskChannel
{
    TaskChannelId id{};
    WorkspaceId workspace{};
    QString name{};
    QString uniqueName{};          ///< e.g. "voice"; letters, digits, `_`, `$`.
    bool optimizedRouting = false; ///< true: longest idle is counted per channel.
    Instant createdAt{};
    Instant updatedAt{};

    friend bool operator==(const TaskChannel &, const TaskChannel &) = default;
};
