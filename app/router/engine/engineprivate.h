#pragma once

#include "router/engine/engine.h"
#include "router/engine/enginecore.h"
#include "router/engine/refusals.h"
#include "router/engine/restoring.h"

namespace router {

/// What the front knows: where to find the resource that a command is about.
struct Engine::Private
{
    Private(AccountId account, quint64 seed)
        : core(account, seed)
    {
    }

    engine::EngineCore core;
    engine::Restoring restoring{};

    [[nodiscard]] engine::WorkspaceState *workspace(WorkspaceId id) const { return core.workspaces.find(id); }

    /// A resource in one of the workspace's tables; null: none such.
    template <typename Record, typename Sid>
    [[nodiscard]] Record *find(
        WorkspaceId workspaceId, engine::RecordTable<Record> engine::WorkspaceState::*table, const Sid &id) const
    {
        const engine::WorkspaceState *found = workspace(workspaceId);
        return found ? (found->*table).find(id) : nullptr;
    }
};

} // namespace router
