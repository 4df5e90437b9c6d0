#pragma once

#include "console/api/workersapi.h"

/// What is to be another about a worker; what is left empty stays.
struct WorkerUpdate
{
    ActivityId activity{};
    std::optional<QByteArray> attributes{}; ///< JSON text (UTF-8): all of them anew.
    int version = 0; ///< Only if the worker is still at that; 0: whatever it is at.

    friend bool operator==(const WorkerUpdate &, const WorkerUpdate &) = default;
};

/// What is to be another about one channel of a worker; what is left empty stays.
struct WorkerChannelUpdate
{
    std::optional<int> capacity{}; ///< 0: no task.
    std::optional<bool> available{}; ///< false: no new tasks of it.

    friend bool operator==(const WorkerChannelUpdate &, const WorkerChannelUpdate &) = default;
};

/// What supervisors change about workers.
class WorkerChangesApi
{
public:
    explicit WorkerChangesApi(ApiClient *client)
        : m_client(client)
    {
    }

    /// Errors: Stale if the worker has changed meanwhile, and nothing is written then; NotAllowedNow if it cannot change
    /// its activity now.
    [[nodiscard]] QFuture<ApiResult<Worker>> update(
        const WorkspaceId &workspace, const WorkerId &id, const WorkerUpdate &update) const;
    /// Of the channel with this unique name. Errors: NotFound if the worker, or its channel, is gone.
    [[nodiscard]] QFuture<ApiResult<WorkerChannel>> updateChannel(const WorkspaceId &workspace, const WorkerId &worker,
        const QString &channel, const WorkerChannelUpdate &update) const;
    /// How many tasks the worker may have of this channel, by its unique name; 0: none.
    [[nodiscard]] QFuture<ApiResult<WorkerChannel>> setCapacity(
        const WorkspaceId &workspace, const WorkerId &worker, const QString &channel, int capacity) const;

private:
    ApiClient *m_client;
};
