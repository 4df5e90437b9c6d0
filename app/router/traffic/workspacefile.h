#pragma once

#include "router/traffic/workspaceplan.h"

namespace router {

/// Reads the JSON of a workspace, described by resources/workspace.schema.json. An unknown key is an error, so that a
/// misspelt one is not overlooked.
tl::expected<WorkspacePlan, LineError> readWorkspacePlan(QByteArrayView json);

/// Makes the workspace with everything in it. On an error part of it may stand: try it on a scratch engine before.
tl::expected<WorkspaceId, LineError> makeWorkspace(Engine &engine, const WorkspacePlan &plan);

/// Makes the workspace unless one of that name is there; whole or not at all.
tl::expected<WorkspaceId, LineError> addWorkspace(Engine &engine, const WorkspacePlan &plan);

/// The same from a file. The error is one line for people: "FILE, line 12: …".
tl::expected<WorkspaceId, QString> addWorkspaceFile(Engine &engine, const QString &file);

/// The two demo workspaces, "Tutorial" first, unless they are there; answers the SID of "Contact Center".
WorkspaceId addDemoWorkspaces(Engine &engine);

} // namespace router
