#pragma once

#include "core/domain/activity.h"
#include "core/domain/taskchannel.h"
#include "core/domain/taskqueue.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"

#include <QList>
#include <variant>

class ConsoleState;

/// What a workspace is made of, in the order of SetupThing::Value.
enum class SetupKind { Workspace, Activity, Channel, Queue, Worker, Workflow };

/// Something that is set up; without a SID: a new one.
struct SetupThing
{
    using Value = std::variant<Workspace, Activity, TaskChannel, TaskQueue, Worker, Workflow>;

    SetupThing() = default;
    template <typename T>
        requires std::is_constructible_v<Value, const T &>
    SetupThing(const T &thing) // one is as good as the other
        : value(thing)
    {
    }

    Value value{};
    QList<WorkerChannel> channels{}; ///< Of a worker: how much of each kind of work it may have; empty: not read.

    friend bool operator==(const SetupThing &, const SetupThing &) = default;
};

SetupKind kindOf(const SetupThing &thing);
QString nameOf(const SetupThing &thing);
/// Empty: it is new.
QString sidOf(const SetupThing &thing);
/// A new one as the service would make it; of a queue: with everybody in it, of a workflow: that leads to no queue yet.
SetupThing newThing(SetupKind kind);
/// All of a kind that are known; the workers in no order.
QList<SetupThing> thingsOf(const ConsoleState &state, SetupKind kind);
/// Those whose names this one may not take, or all of its kind: of the many workers only who is called so.
QList<SetupThing> namesakesOf(const ConsoleState &state, const SetupThing &thing);
/// The one of this kind and SID as it is known; empty: it is not.
std::optional<SetupThing> thingWith(const ConsoleState &state, SetupKind kind, const QString &sid);
/// Whether both are the same in all that one can set; channels only where they have been read of both.
bool isSameSetup(const SetupThing &one, const SetupThing &other);
