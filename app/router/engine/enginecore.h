#pragma once

#include "router/engine/changelog.h"
#include "router/engine/deadlines.h"
#include "router/engine/enginetypes.h"
#include "router/engine/sidgenerator.h"
#include "router/engine/workspacestate.h"

#include <functional>

namespace router::engine {

/// What all workspaces share: time, SIDs, what falls due, what happened.
struct EngineCore
{
    EngineCore(AccountId ownAccount, quint64 seed)
        : account(ownAccount)
        , sids(seed)
    {
    }

    AccountId account{};
    Instant now{};
    SidGenerator sids;
    Deadlines deadlines{};
    ChangeLog changes{};
    QList<EngineEvent> events{};
    quint64 eventsTold = 0; ///< Since the start; with the time it makes an event's SID.
    RecordTable<WorkspaceState> workspaces{};
    std::function<bool(CallId)> isCallInProgress{}; ///< Empty: every call counts as one.

    /// A SID for a new record, and its place in the order of creation.
    template <typename Record> void name(Record &record)
    {
        record.value.id = sids.next<std::remove_cvref_t<decltype(record.value.id)>>();
        record.serial = sids.drawn();
        changes.touch({});
    }
};

/// Notes that a record of the workspace has changed or gone.
template <typename Record> void touch(WorkspaceState &workspace, const Record &record)
{
    using Sid = std::remove_cvref_t<decltype(record.value.id)>;
    workspace.core.changes.touch({ prefixOf(Sid{}), record.value.id.bytes(), workspace.value.id });
}

} // namespace router::engine
