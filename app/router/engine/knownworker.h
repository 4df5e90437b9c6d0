#pragma once

#include "router/engine/enginetypes.h"

namespace router::engine {

struct TaskRecord;
struct WorkerRecord;
struct WorkspaceState;

// Steps that are for one known worker, whom the task's attributes name.
//
// Whatever is wrong with the name, the task waits in the step as for a worker who is not available: until the step's
// timeout, `skip_if` or its own end. Choices where the service says nothing: a missing attribute, or one that cannot
// name a worker, is an invalid reference (40154); null is none and nothing is said.
// Source: routing semantics 4.6.

/// The worker that the task's step is for; null: it is for anybody, or nobody has that SID or name.
WorkerRecord *knownWorker(const WorkspaceState &workspace, const TaskRecord &task);
/// Why the task's step cannot reserve the known worker, whatever he does: 40152 he does not serve the queue, 40154 the
/// reference is invalid, 40155 he is not in the workspace; code 0: nothing is wrong.
Alert alertForKnownWorker(const WorkspaceState &workspace, const TaskRecord &task);

} // namespace router::engine
