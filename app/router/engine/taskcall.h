#pragma once

#include "router/engine/enginetypes.h"

namespace router::engine {

struct TaskRecord;
struct WorkspaceState;

/// Writes a call into the task's attributes: the object `conference` where there is one, else `worker_call_sid`; the
/// rest of the text stays as it was sent. Without a worker's call nothing is written.
///
/// Source: effects of instructions, routing semantics 3.2.
void noteCall(WorkspaceState &workspace, TaskRecord &task, const DialAnswer &answer);

} // namespace router::engine
