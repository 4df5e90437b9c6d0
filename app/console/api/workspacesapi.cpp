#include "console/api/workspacesapi.h"

#include "console/api/apicalls.h"

using namespace Qt::StringLiterals;

QFuture<ApiResult<Listing<Workspace>>> WorkspacesApi::list() const
{
    return callForList(m_client, fullPages("/v1/Workspaces"), u"workspaces"_s, &workspaceFromJson);
}

QFuture<ApiResult<Workspace>> WorkspacesApi::fetch(const WorkspaceId &id) const
{
    return callForResource(m_client, getRequest(workspacePath(id)), &workspaceFromJson);
}

QFuture<ApiResult<Listing<Activity>>> ActivitiesApi::list(const WorkspaceId &workspace) const
{
    return callForList(m_client, fullPages(workspacePath(workspace) + "/Activities"), u"activities"_s,
        ResourceReader<Activity>{ &activityFromJson, &activityFromBridge });
}

QFuture<ApiResult<Activity>> ActivitiesApi::create(
    const WorkspaceId &workspace, const QString &name, bool available) const
{
    FormBody form;
    form.add(u"FriendlyName", name);
    form.add(u"Available", available);
    return callForResource(
        m_client, postRequest(workspacePath(workspace) + "/Activities", form, false), &activityFromJson);
}

QFuture<ApiResult<Listing<Workflow>>> WorkflowsApi::list(const WorkspaceId &workspace) const
{
    return callForList(m_client, fullPages(workspacePath(workspace) + "/Workflows"), u"workflows"_s, &workflowFromJson);
}

QFuture<ApiResult<Workflow>> WorkflowsApi::fetch(const WorkspaceId &workspace, const WorkflowId &id) const
{
    return callForResource(
        m_client, getRequest(workspacePath(workspace) + "/Workflows/" + id.utf8()), &workflowFromJson);
}

QFuture<ApiResult<Listing<TaskChannel>>> TaskChannelsApi::list(const WorkspaceId &workspace) const
{
    return callForList(
        m_client, fullPages(workspacePath(workspace) + "/TaskChannels"), u"channels"_s, &taskChannelFromJson);
}
