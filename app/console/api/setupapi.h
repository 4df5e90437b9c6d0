#pragma once

#include "core/base/apierror.h"
#include "core/domain/activity.h"
#include "core/domain/taskchannel.h"
#include "core/domain/taskqueue.h"
#include "core/domain/worker.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"

#include <QFuture>

class ApiClient;

/// Everything that a workspace is made of, and workspaces, as those write it who set it up.
///
/// `save` makes a new one where `base` has no SID. Else it changes that one: only what differs from `base` is sent, so
/// that what somebody else has changed meanwhile stays.
///
/// Errors: Refused where the service says what is wrong with a value, or that the thing is in use; NotFound once it is
/// gone; Stale for a worker that is no longer of the version that `base` has.
/// Source: REST API reference 4 and 5, optimistic concurrency 1.4.
class SetupApi
{
public:
    explicit SetupApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Workspace>> save(const Workspace &base, const Workspace &wanted) const;
    [[nodiscard]] QFuture<ApiResult<Activity>> save(
        const WorkspaceId &workspace, const Activity &base, const Activity &wanted) const;
    [[nodiscard]] QFuture<ApiResult<TaskChannel>> save(
        const WorkspaceId &workspace, const TaskChannel &base, const TaskChannel &wanted) const;
    [[nodiscard]] QFuture<ApiResult<TaskQueue>> save(
        const WorkspaceId &workspace, const TaskQueue &base, const TaskQueue &wanted) const;
    [[nodiscard]] QFuture<ApiResult<Worker>> save(
        const WorkspaceId &workspace, const Worker &base, const Worker &wanted) const;
    /// `reEvaluate`: tasks that wait go through it anew.
    [[nodiscard]] QFuture<ApiResult<Workflow>> save(
        const WorkspaceId &workspace, const Workflow &base, const Workflow &wanted, bool reEvaluate = false) const;

    /// With all that is in it.
    [[nodiscard]] QFuture<ApiResult<Done>> remove(const Workspace &workspace) const;
    [[nodiscard]] QFuture<ApiResult<Done>> remove(const WorkspaceId &workspace, const Activity &activity) const;
    [[nodiscard]] QFuture<ApiResult<Done>> remove(const WorkspaceId &workspace, const TaskChannel &channel) const;
    [[nodiscard]] QFuture<ApiResult<Done>> remove(const WorkspaceId &workspace, const TaskQueue &queue) const;
    [[nodiscard]] QFuture<ApiResult<Done>> remove(const WorkspaceId &workspace, const Worker &worker) const;
    [[nodiscard]] QFuture<ApiResult<Done>> remove(const WorkspaceId &workspace, const Workflow &workflow) const;

private:
    ApiClient *m_client;
};
