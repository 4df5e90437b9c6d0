#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/task.h"

#include <QFuture>

class ApiClient;

/// What a new task is to be; what is left empty is the server's default.
struct TaskRequest
{
    WorkflowId workflow{}; ///< Null: only where the workspace has exactly one.
    QByteArray attributes{ "{}" }; ///< JSON text (UTF-8), at most 4096 characters.
    std::optional<int> priority{};
    QString channel{}; ///< Unique name; empty: "default".
    std::optional<std::chrono::seconds> timeout{};

    friend bool operator==(const TaskRequest &, const TaskRequest &) = default;
};

/// Tasks: the work that waits, is in hand, or has just ended.
class TasksApi
{
public:
    explicit TasksApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<Task>>> list(const WorkspaceId &workspace) const;
    /// The same, handed over page by page as they come, less what `sieve` leaves out.
    [[nodiscard]] QFuture<ApiResult<Listing<Task>>> list(
        const WorkspaceId &workspace, const TakeRows<Task> &takeRows, const Sieve<Task> &sieve = {}) const;
    /// Those on whose attributes the expression holds.
    [[nodiscard]] QFuture<ApiResult<Listing<Task>>> matching(
        const WorkspaceId &workspace, const QString &expression) const;
    /// Errors: NotFound once it is cleaned up, five minutes after its end.
    [[nodiscard]] QFuture<ApiResult<Task>> fetch(const WorkspaceId &workspace, const TaskId &id) const;
    [[nodiscard]] QFuture<ApiResult<Task>> create(const WorkspaceId &workspace, const TaskRequest &request) const;
    /// Writes all attributes anew, JSON text (UTF-8), if the task is still at `version` (from 1).
    ///
    /// Errors: Stale if it has changed meanwhile, and nothing is written then; Refused if it is no object or too long.
    /// Source: "UpdateTask" and "If-Match", REST API reference.
    [[nodiscard]] QFuture<ApiResult<Task>> setAttributes(
        const WorkspaceId &workspace, const TaskId &id, const QByteArray &attributes, int version) const;
    /// Errors of the three: NotAllowedNow if its status does not allow it; NotFound once it is cleaned up.
    [[nodiscard]] QFuture<ApiResult<Task>> wrapUp(
        const WorkspaceId &workspace, const TaskId &id, const QString &reason) const;
    [[nodiscard]] QFuture<ApiResult<Task>> complete(
        const WorkspaceId &workspace, const TaskId &id, const QString &reason) const;
    [[nodiscard]] QFuture<ApiResult<Task>> cancel(
        const WorkspaceId &workspace, const TaskId &id, const QString &reason) const;

private:
    [[nodiscard]] QFuture<ApiResult<Task>> setStatus(
        const WorkspaceId &workspace, const TaskId &id, TaskStatus status, const QString &reason) const;

    ApiClient *m_client;
};
