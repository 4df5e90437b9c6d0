#pragma once

#include "router/engine/enginetypes.h"

#include <optional>

namespace router::engine {

struct WorkspaceState;

/// A check that found nothing wrong is empty.
using Check = std::optional<Refusal>;

/// 400/20001.
Refusal refused(const QString &message);
/// 400 with a number of its own.
Refusal refused(int code, const QString &message);
/// 404/20404 for a path below /Workspaces, e.g. "/Workspaces/WS…/Tasks/WT…".
Refusal notFound(const QString &path);
/// The same for one resource of a workspace: `collection` is the path's word, e.g. "Tasks".
Refusal notFound(WorkspaceId workspace, QLatin1StringView collection, const QString &sid);
/// 400: `what` SID in a request's body leads nowhere.
Refusal unknownReference(const WorkspaceState &workspace, QLatin1StringView what, const QString &sid);
/// 400: "Cannot {verb} {noun} {sid} in workspace {WS} for account {AC} because {why}".
Refusal notNow(const WorkspaceState &workspace, QLatin1StringView what, const QString &sid, QLatin1StringView why);

} // namespace router::engine
