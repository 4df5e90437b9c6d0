#pragma once

#include "core/domain/queuesample.h"

#include <QHash>
#include <QList>

/// One minute of a workspace's board. Of the queues only those are in it whose figures are others than at the last minute;
/// the others stand as they were.
struct BoardMinute
{
    WorkspaceId workspace{};
    Instant at{};
    QList<SampleOfQueue> changed{};
};

/// A queue's samples, one for each minute that was recorded, oldest first. Minutes at which nobody watched are missing.
using QueueSamples = QList<SampleAt>;

/// The samples of all queues of a workspace.
using BoardSamples = QHash<TaskQueueId, QueueSamples>;
