#pragma once

#include "router/engine/enginetypes.h"
#include "router/engine/eventsubjects.h"

#include <memory>

namespace router {

/// Who brought something about, and from where.
struct EventCause
{
    enum class Actor {
        Workspace, ///< The router by itself: a time has come, a simulated caller, the phone.
        Account, ///< A request with the account's credential, or with that of one of its API keys.
        Worker, ///< A worker over the event bridge.
        Workflow, ///< The answer to a workflow's assignment callback.
    };

    Actor actor = Actor::Workspace;
    IdBytes sid{}; ///< The actor's; null for Workspace: it is the event's own.
    QByteArray address{}; ///< The IP address it came from; empty: from nowhere outside.

    static EventCause by(AccountId account, const QByteArray &address)
    {
        return { Actor::Account, account.bytes(), address };
    }
    static EventCause by(WorkerId worker, const QByteArray &address)
    {
        return { Actor::Worker, worker.bytes(), address };
    }
    static EventCause by(WorkflowId workflow) { return { Actor::Workflow, workflow.bytes(), {} }; }

    friend bool operator==(const EventCause &, const EventCause &) = default;
};

constexpr EventCause::Actor lastOf(EventCause::Actor)
{
    return EventCause::Actor::Workflow;
}

/// What an event is found by: when, of which kind, and the SIDs of all that is involved; null: none of this kind is.
struct EventHead
{
    EventId id{};
    EngineEvent::Type type = EngineEvent::Type::TaskCreated;
    Instant at{};
    WorkspaceId workspace{};
    TaskId task{};
    ReservationId reservation{};
    WorkerId worker{};
    TaskQueueId queue{};
    WorkflowId workflow{};
    TaskChannelId channel{};

    friend bool operator==(const EventHead &, const EventHead &) = default;
};

/// What the resources around an event were called then.
struct EventNames
{
    QString workspace{};
    QString queue{};
    QString queueExpression{};
    QString workflow{};

    friend bool operator==(const EventNames &, const EventNames &) = default;
};

/// An event as the log keeps it: with the truth of its moment, ready to be told at any later time.
struct LoggedEvent : EventHead
{
    std::shared_ptr<const EventSubjects> about{}; ///< Never null.
    EventCause cause{};
    EventNames names{};
};

} // namespace router
