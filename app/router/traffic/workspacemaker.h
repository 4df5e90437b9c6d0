#pragma once

#include "router/engine/engine.h"
#include "router/traffic/workspaceplan.h"

namespace router {

/// Makes the workspace of a plan unless one of that name is there: whole, or not at all and with the plan's line that
/// is wrong.
tl::expected<WorkspaceId, LineError> addWorkspace(Engine &engine, const WorkspacePlan &plan);

/// The same without the trial: where the plan is wrong, a part of the workspace stays behind.
tl::expected<WorkspaceId, LineError> makeWorkspace(Engine &engine, const WorkspacePlan &plan);
std::optional<WorkspaceId> workspaceNamed(const Engine &engine, const QString &name);

/// addWorkspace() from a file. The error is one line for people: "FILE, line 12: …".
tl::expected<WorkspaceId, QString> addWorkspaceFile(Engine &engine, const QString &file);

} // namespace router
