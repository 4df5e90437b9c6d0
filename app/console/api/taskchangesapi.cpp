#include "console/api/taskchangesapi.h"

#include "console/api/apicalls.h"

namespace {

constexpr ResourceReader<Task> changedTaskReader{ &taskFromJson, &taskFromBridge };

QByteArray pathOfTasks(const WorkspaceId &workspace)
{
    return QByteArray(workspacePath(workspace) + "/Tasks");
}

} // namespace

ApiRequest TaskChangesApi::requestToCreate(const WorkspaceId &workspace, const TaskAnew &task)
{
    FormBody form;
    form.add(u"WorkflowSid", task.request.workflow.utf8());
    form.add(u"Attributes", task.request.attributes);
    if (task.request.priority)
        form.add(u"Priority", *task.request.priority);
    form.add(u"TaskChannel", task.request.channel);
    if (task.request.timeout)
        form.add(u"Timeout", int(task.request.timeout->count()));
    form.add(u"VirtualStartTime", isoSeconds(task.virtualStart));
    if (!task.routingTarget.isEmpty())
        form.add(u"RoutingTarget", task.routingTarget);
    if (WorkerId::fromText(QStringView(task.routingTarget))) // true unless said; an error with any other target
        form.add(u"IgnoreCapacity", task.ignoreCapacity);
    return postRequest(pathOfTasks(workspace), form, false);
}

ApiRequest TaskChangesApi::requestToUpdate(
    const WorkspaceId &workspace, const TaskId &id, const TaskUpdate &update, int version)
{
    FormBody form;
    if (update.attributes)
        form.add(u"Attributes", *update.attributes);
    if (update.priority)
        form.add(u"Priority", *update.priority);
    if (!update.channel.isEmpty())
        form.add(u"TaskChannel", update.channel);
    ApiRequest request = postRequest(pathOfTasks(workspace) + '/' + id.utf8(), form, false);
    if (version > 0)
        request.ifMatch = '"' + QByteArray::number(version) + '"';
    return request;
}

ApiRequest TaskChangesApi::requestToCancel(const WorkspaceId &workspace, const TaskId &id, const QString &reason)
{
    FormBody form;
    form.add(u"AssignmentStatus", wireName(TaskStatus::Canceled));
    if (!reason.isEmpty())
        form.add(u"Reason", reason);
    return postRequest(pathOfTasks(workspace) + '/' + id.utf8(), form, true);
}

QFuture<ApiResult<Task>> TaskChangesApi::create(const WorkspaceId &workspace, const TaskAnew &task) const
{
    return callForResource(m_client, requestToCreate(workspace, task), changedTaskReader);
}

QFuture<ApiResult<Task>> TaskChangesApi::update(
    const WorkspaceId &workspace, const TaskId &id, const TaskUpdate &update, int version) const
{
    return callForResource(m_client, requestToUpdate(workspace, id, update, version), changedTaskReader);
}

QFuture<ApiResult<Task>> TaskChangesApi::cancel(
    const WorkspaceId &workspace, const TaskId &id, const QString &reason) const
{
    return callForResource(m_client, requestToCancel(workspace, id, reason), changedTaskReader);
}
