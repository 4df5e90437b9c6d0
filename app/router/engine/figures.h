#pragma once

#include "core/domain/queuefigures.h"
#include "router/engine/workspacestate.h"

namespace router::engine {

// Figures of this moment, read off the counts: the cost grows with channels and activities, never with tasks or
// history. `channel` restricts tasks to one task channel; null: all. Workers do not belong to a channel.

TaskFigures figuresOf(const WorkspaceState &workspace, TaskChannelId channel);
TaskFigures figuresOf(const WorkspaceState &workspace, const WorkflowRecord &workflow, TaskChannelId channel);
QueueFigures figuresOf(const WorkspaceState &workspace, const QueueRecord &queue, TaskChannelId channel);
WorkerFigures workersOf(const WorkspaceState &workspace);

} // namespace router::engine
