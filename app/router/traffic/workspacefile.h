#pragma once

#include "router/traffic/workspaceplan.h"

namespace router {

/// Reads the JSON of a workspace, described by resources/workspace.schema.json. An unknown key is an error, so that a
/// misspelt one is not overlooked. Names and expressions are checked when the workspace is made.
tl::expected<WorkspacePlan, LineError> readWorkspacePlan(QByteArrayView json);
/// The same where it is part of another file.
tl::expected<WorkspacePlan, LineError> workspacePlanFrom(const JsonNode &node);

/// The same from a file. The error is one line for people: "FILE, line 12: …".
tl::expected<WorkspacePlan, QString> readWorkspaceFile(const QString &file);

} // namespace router
