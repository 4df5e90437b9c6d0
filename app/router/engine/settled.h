#pragma once

#include "router/engine/matching.h"
#include "router/engine/refusals.h"

namespace router::engine {

/// The refusal for a workspace that is not there.
inline Refusal noWorkspace(WorkspaceId id)
{
    return notFound(QStringLiteral("/Workspaces/") + id.text());
}

/// Matches workers with tasks after a command, then answers with the value as it is then; a refusal is passed on.
template <typename Value, typename Result, typename Compose>
Outcome<Value> settled(WorkspaceState &workspace, const Outcome<Result> &outcome, Compose compose)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    settle(workspace);
    return compose();
}

/// The same, but answers with the value as the command left it: a new task is pending.
template <typename Value, typename Result, typename Compose>
Outcome<Value> thenSettled(WorkspaceState &workspace, const Outcome<Result> &outcome, Compose compose)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    const Value value = compose();
    settle(workspace);
    return value;
}

} // namespace router::engine
