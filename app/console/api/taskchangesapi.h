#pragma once

#include "console/api/apirequest.h"
#include "console/api/tasksapi.h"

/// What is to be another about a task; what is left empty stays.
struct TaskUpdate
{
    std::optional<QByteArray> attributes{}; ///< JSON text (UTF-8): all of them anew.
    std::optional<int> priority{};
    QString channel{}; ///< Unique name.

    friend bool operator==(const TaskUpdate &, const TaskUpdate &) = default;
};

/// A new task in the place of an old one.
struct TaskAnew
{
    TaskRequest request{};
    Instant virtualStart{}; ///< Ordered as if created then; not in the future.
    QString routingTarget{}; ///< A worker's, queue's or workflow's SID; empty: the workflow routes it.
    bool ignoreCapacity = false; ///< Where that is a worker: whatever else he has in hand.
};

/// What supervisors change about tasks, and the requests for that, to be looked at.
class TaskChangesApi
{
public:
    explicit TaskChangesApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] static ApiRequest requestToCreate(const WorkspaceId &workspace, const TaskAnew &task);
    [[nodiscard]] static ApiRequest requestToUpdate(
        const WorkspaceId &workspace, const TaskId &id, const TaskUpdate &update, int version);
    [[nodiscard]] static ApiRequest requestToCancel(
        const WorkspaceId &workspace, const TaskId &id, const QString &reason);

    [[nodiscard]] QFuture<ApiResult<Task>> create(const WorkspaceId &workspace, const TaskAnew &task) const;
    /// Changes some of it; with a version (from 1) only if the task is still at that.
    ///
    /// Errors: Stale if it has changed meanwhile, and nothing is written then.
    [[nodiscard]] QFuture<ApiResult<Task>> update(
        const WorkspaceId &workspace, const TaskId &id, const TaskUpdate &update, int version) const;
    /// Errors: NotAllowedNow if its status does not allow it; NotFound once it is cleaned up.
    [[nodiscard]] QFuture<ApiResult<Task>> cancel(
        const WorkspaceId &workspace, const TaskId &id, const QString &reason) const;

private:
    ApiClient *m_client;
};
