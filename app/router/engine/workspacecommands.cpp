#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/telling.h"

#include <array>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

Check check(const WorkspaceState *workspace, const WorkspaceDraft &draft)
{
    if (draft.name) {
        if (Check wrong = checkName(*draft.name))
            return wrong;
    }
    if (Check wrong = checkUrl("EventCallbackUrl"_L1, draft.eventCallbackUrl.value_or(QString())))
        return wrong;
    if (!workspace)
        return {};
    if (Check wrong = checkActivity(*workspace, "DefaultActivitySid"_L1, draft.defaultActivity.value_or(ActivityId())))
        return wrong;
    return checkActivity(*workspace, "TimeoutActivitySid"_L1, draft.timeoutActivity.value_or(ActivityId()));
}

void apply(Workspace &value, const WorkspaceDraft &draft)
{
    value.name = draft.name.value_or(value.name);
    value.multitasking = draft.multitasking.value_or(value.multitasking);
    value.prioritizeQueueOrder = draft.prioritizeQueueOrder.value_or(value.prioritizeQueueOrder);
    value.eventCallbackUrl = draft.eventCallbackUrl.value_or(value.eventCallbackUrl);
    value.eventsFilter = draft.eventsFilter.value_or(value.eventsFilter);
    if (draft.defaultActivity && !draft.defaultActivity->isNull())
        value.defaultActivity = *draft.defaultActivity;
    if (draft.timeoutActivity && !draft.timeoutActivity->isNull())
        value.timeoutActivity = *draft.timeoutActivity;
}

void addActivities(WorkspaceState &workspace)
{
    const ActivityRecord *offline = *createActivity(workspace, { .name = u"Offline"_s, .available = false });
    (void)createActivity(workspace, { .name = u"Unavailable"_s, .available = false });
    (void)createActivity(workspace, { .name = u"Available"_s, .available = true });
    workspace.value.defaultActivity = workspace.value.timeoutActivity = offline->value.id;
}

void addChannels(WorkspaceState &workspace)
{
    static constexpr std::array<std::array<const char *, 2>, 5> stock{ { { "Default", "default" }, { "Voice", "voice" },
        { "Chat", "chat" }, { "SMS", "sms" }, { "Video", "video" } } };
    for (const auto &[name, uniqueName] : stock) {
        (void)createChannel(
            workspace, { .name = QString::fromLatin1(name), .uniqueName = QString::fromLatin1(uniqueName) });
    }
}

void addFifo(WorkspaceState &workspace)
{
    const QueueRecord *queue = *createQueue(workspace, { .name = u"Sample Queue"_s });
    const QByteArray configuration
        = "{\"task_routing\":{\"filters\":[],\"default_filter\":{\"queue\":\"" + queue->value.id.utf8() + "\"}}}";
    (void)createWorkflow(workspace, { .name = u"Default Fifo Workflow"_s, .configuration = configuration });
}

} // namespace

Outcome<WorkspaceState *> createWorkspace(EngineCore &core, const WorkspaceDraft &draft)
{
    if (Check wrong = checkName(draft.name.value_or(QString())))
        return tl::unexpected(*wrong);
    if (Check wrong = check(nullptr, draft))
        return tl::unexpected(*wrong);
    auto made = std::make_unique<WorkspaceState>(core, 0);
    core.name(*made);
    WorkspaceState &workspace = core.workspaces.add(std::move(made));
    workspace.value.account = core.account;
    workspace.value.createdAt = workspace.value.updatedAt = core.now;
    apply(workspace.value,
        { .name = draft.name,
            .multitasking = draft.multitasking,
            .prioritizeQueueOrder = draft.prioritizeQueueOrder,
            .eventCallbackUrl = draft.eventCallbackUrl,
            .eventsFilter = draft.eventsFilter });
    touch(workspace, workspace);
    tell(workspace, EngineEvent::Type::WorkspaceCreated);
    addActivities(workspace);
    addChannels(workspace);
    if (draft.fifoTemplate)
        addFifo(workspace);
    return &workspace;
}

Outcome<Done> updateWorkspace(WorkspaceState &workspace, const WorkspaceDraft &draft)
{
    if (Check wrong = check(&workspace, draft))
        return tl::unexpected(*wrong);
    const bool wasMultitasking = workspace.value.multitasking;
    apply(workspace.value, draft);
    workspace.value.updatedAt = workspace.core.now;
    touch(workspace, workspace);
    tell(workspace, EngineEvent::Type::WorkspaceUpdated);
    if (wasMultitasking == workspace.value.multitasking)
        return Done{};
    for (const auto &[serial, worker] : workspace.workers.inOrder()) {
        refreshReady(workspace, *worker);
        markChanged(workspace, *worker);
    }
    return Done{};
}

void deleteWorkspace(WorkspaceState &workspace)
{
    for (const auto &[serial, reservation] : workspace.reservations.inOrder()) {
        if (reservation->dialling)
            tellDialGivenUp(workspace, *reservation);
        workspace.core.deadlines.place(*reservation, std::nullopt);
        touch(workspace, *reservation);
    }
    for (const auto &[serial, task] : workspace.tasks.inOrder()) {
        workspace.core.deadlines.place(*task, std::nullopt);
        touch(workspace, *task);
    }
    const auto touchAll = [&workspace](const auto &table) {
        for (const auto &[serial, record] : table.inOrder())
            touch(workspace, *record);
    };
    touchAll(workspace.workerChannels);
    touchAll(workspace.workers);
    touchAll(workspace.workflows);
    touchAll(workspace.queues);
    touchAll(workspace.channels);
    touchAll(workspace.activities);
    touch(workspace, workspace);
    tell(workspace, EngineEvent::Type::WorkspaceDeleted);
    workspace.core.workspaces.remove(workspace);
}

} // namespace router::engine
