#pragma once

namespace router::engine {

struct WorkspaceState;

/// Builds everything that follows from the records of one workspace. Records that lead nowhere are dropped.
void rebuild(WorkspaceState &workspace);

} // namespace router::engine
