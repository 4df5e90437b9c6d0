#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/activity.h"
#include "core/domain/taskchannel.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"

#include <QFuture>

class ApiClient;

/// Workspaces: containers of everything that routes together.
class WorkspacesApi
{
public:
    explicit WorkspacesApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<Workspace>>> list() const;
    [[nodiscard]] QFuture<ApiResult<Workspace>> fetch(const WorkspaceId &id) const;

private:
    ApiClient *m_client;
};

/// Activities: the statuses of a workspace's workers.
class ActivitiesApi
{
public:
    explicit ActivitiesApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<Activity>>> list(const WorkspaceId &workspace) const;
    /// `available` is fixed at creation.
    [[nodiscard]] QFuture<ApiResult<Activity>> create(
        const WorkspaceId &workspace, const QString &name, bool available) const;

private:
    ApiClient *m_client;
};

/// Workflows: how tasks find their queue.
class WorkflowsApi
{
public:
    explicit WorkflowsApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<Workflow>>> list(const WorkspaceId &workspace) const;
    /// NotFound: there is none.
    [[nodiscard]] QFuture<ApiResult<Workflow>> fetch(const WorkspaceId &workspace, const WorkflowId &id) const;

private:
    ApiClient *m_client;
};

/// Task channels: the kinds of work.
class TaskChannelsApi
{
public:
    explicit TaskChannelsApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<TaskChannel>>> list(const WorkspaceId &workspace) const;

private:
    ApiClient *m_client;
};
