#include "console/api/tasksapi.h"

#include "console/api/apicalls.h"

namespace {

constexpr ResourceReader<Task> taskReader{ &taskFromJson, &taskFromBridge };

QByteArray tasksPath(const WorkspaceId &workspace)
{
    return QByteArray(workspacePath(workspace) + "/Tasks");
}

} // namespace

QFuture<ApiResult<Listing<Task>>> TasksApi::list(const WorkspaceId &workspace) const
{
    return callForList<Task>(m_client, fullPages(tasksPath(workspace)), sievedPages<Task>(&tasksPage, {}));
}

QFuture<ApiResult<Listing<Task>>> TasksApi::list(
    const WorkspaceId &workspace, const TakeRows<Task> &takeRows, const Sieve<Task> &sieve) const
{
    return callForPages<Task>(
        m_client, fullPages(tasksPath(workspace)), sievedPages(&tasksPage, sieve), takeRows);
}

QFuture<ApiResult<Listing<Task>>> TasksApi::matching(const WorkspaceId &workspace, const QString &expression) const
{
    FormBody query;
    query.add(u"EvaluateTaskAttributes", expression);
    return callForList<Task>(
        m_client, QByteArray(fullPages(tasksPath(workspace)) + '&' + query.encoded()), sievedPages<Task>(&tasksPage, {}));
}

QFuture<ApiResult<Task>> TasksApi::fetch(const WorkspaceId &workspace, const TaskId &id) const
{
    return callForResource(m_client, urgentRequest(tasksPath(workspace) + '/' + id.utf8()), taskReader);
}

QFuture<ApiResult<Task>> TasksApi::create(const WorkspaceId &workspace, const TaskRequest &request) const
{
    FormBody form;
    if (!request.workflow.isNull())
        form.add(u"WorkflowSid", request.workflow.utf8());
    form.add(u"Attributes", request.attributes);
    if (request.priority)
        form.add(u"Priority", *request.priority);
    if (!request.channel.isEmpty())
        form.add(u"TaskChannel", request.channel);
    if (request.timeout)
        form.add(u"Timeout", int(request.timeout->count()));
    return callForResource(m_client, postRequest(tasksPath(workspace), form, false), taskReader);
}

QFuture<ApiResult<Task>> TasksApi::setAttributes(
    const WorkspaceId &workspace, const TaskId &id, const QByteArray &attributes, int version) const
{
    FormBody form;
    form.add(u"Attributes", attributes);
    ApiRequest request = postRequest(tasksPath(workspace) + '/' + id.utf8(), form, false);
    request.ifMatch = '"' + QByteArray::number(version) + '"';
    return callForResource(m_client, request, taskReader);
}

QFuture<ApiResult<Task>> TasksApi::wrapUp(const WorkspaceId &workspace, const TaskId &id, const QString &reason) const
{
    return setStatus(workspace, id, TaskStatus::Wrapping, reason);
}

QFuture<ApiResult<Task>> TasksApi::complete(const WorkspaceId &workspace, const TaskId &id, const QString &reason) const
{
    return setStatus(workspace, id, TaskStatus::Completed, reason);
}

QFuture<ApiResult<Task>> TasksApi::cancel(const WorkspaceId &workspace, const TaskId &id, const QString &reason) const
{
    return setStatus(workspace, id, TaskStatus::Canceled, reason);
}

QFuture<ApiResult<Task>> TasksApi::setStatus(
    const WorkspaceId &workspace, const TaskId &id, TaskStatus status, const QString &reason) const
{
    FormBody form;
    form.add(u"AssignmentStatus", wireName(status));
    if (!reason.isEmpty())
        form.add(u"Reason", reason);
    return callForResource(m_client, postRequest(tasksPath(workspace) + '/' + id.utf8(), form, true), taskReader);
}
