#include "console/state/setupthing.h"

#include "console/state/consolestate.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T> QList<SetupThing> asThings(const QList<T> &list)
{
    QList<SetupThing> things;
    things.reserve(list.size());
    for (const T &each : list)
        things.append(each);
    return things;
}

auto settingsOf(const Workspace &it)
{
    return std::tuple(it.name, it.multitasking, it.prioritizeQueueOrder, it.defaultActivity, it.timeoutActivity,
        it.eventCallbackUrl, it.eventsFilter);
}

auto settingsOf(const Activity &it)
{
    return std::tuple(it.name, it.available);
}

auto settingsOf(const TaskChannel &it)
{
    return std::tuple(it.name, it.uniqueName, it.optimizedRouting);
}

auto settingsOf(const TaskQueue &it)
{
    return std::tuple(it.name, it.targetWorkers, it.maxReservedWorkers, it.order, it.reservationActivity,
        it.assignmentActivity);
}

auto settingsOf(const Worker &it)
{
    return std::tuple(it.name, it.attributes, it.activity);
}

QList<std::tuple<QString, int, bool>> settingsOf(const QList<WorkerChannel> &channels)
{
    QList<std::tuple<QString, int, bool>> settings;
    for (const WorkerChannel &it : channels)
        settings.append({ it.channelUniqueName, it.configuredCapacity, it.available });
    return settings;
}

auto settingsOf(const Workflow &it)
{
    return std::tuple(it.name, it.configuration, it.reservationTimeout, it.assignmentCallbackUrl,
        it.fallbackAssignmentCallbackUrl);
}

} // namespace

SetupKind kindOf(const SetupThing &thing)
{
    return SetupKind(thing.value.index());
}

QString nameOf(const SetupThing &thing)
{
    return std::visit([](const auto &it) { return it.name; }, thing.value);
}

QString sidOf(const SetupThing &thing)
{
    return std::visit([](const auto &it) { return it.id.text(); }, thing.value);
}

SetupThing newThing(SetupKind kind)
{
    switch (kind) {
    case SetupKind::Workspace:
        return Workspace{};
    case SetupKind::Activity:
        return Activity{};
    case SetupKind::Channel:
        return TaskChannel{};
    case SetupKind::Queue:
        return TaskQueue{ .targetWorkers = u"1==1"_s };
    case SetupKind::Worker:
        return Worker{};
    case SetupKind::Workflow:
        return Workflow{ .configuration = "{\n  \"task_routing\": {\n    \"filters\": []\n  }\n}" };
    }
    return Workspace{};
}

QList<SetupThing> thingsOf(const ConsoleState &state, SetupKind kind)
{
    switch (kind) {
    case SetupKind::Workspace:
        return asThings(state.workspaces());
    case SetupKind::Activity:
        return asThings(state.activities());
    case SetupKind::Channel:
        return asThings(state.taskChannels());
    case SetupKind::Queue:
        return asThings(state.queues());
    case SetupKind::Workflow:
        return asThings(state.workflows());
    case SetupKind::Worker:
        break;
    }
    QList<SetupThing> workers;
    workers.reserve(state.workers().size());
    for (const auto &row : state.workers().rows())
        workers.append(*row.value);
    return workers;
}

QList<SetupThing> namesakesOf(const ConsoleState &state, const SetupThing &thing)
{
    if (kindOf(thing) != SetupKind::Worker)
        return thingsOf(state, kindOf(thing));
    const QString name = nameOf(thing);
    QList<SetupThing> workers;
    for (const auto &row : state.workers().rows()) {
        if (row.value->name.compare(name, Qt::CaseInsensitive) == 0)
            workers.append(*row.value);
    }
    return workers;
}

std::optional<SetupThing> thingWith(const ConsoleState &state, SetupKind kind, const QString &sid)
{
    if (kind == SetupKind::Worker) {
        const auto id = WorkerId::fromText(QStringView(sid));
        const Worker *worker = id ? state.worker(*id) : nullptr;
        return worker ? std::optional<SetupThing>(*worker) : std::nullopt;
    }
    for (const SetupThing &thing : thingsOf(state, kind)) {
        if (sidOf(thing) == sid)
            return thing;
    }
    return std::nullopt;
}

bool isSameSetup(const SetupThing &one, const SetupThing &other)
{
    const bool knowsChannels = !one.channels.isEmpty() && !other.channels.isEmpty();
    if (knowsChannels && settingsOf(one.channels) != settingsOf(other.channels))
        return false;
    return one.value.index() == other.value.index()
        && std::visit(
            [&other](const auto &it) {
                return settingsOf(it) == settingsOf(std::get<std::decay_t<decltype(it)>>(other.value));
            },
            one.value);
}
