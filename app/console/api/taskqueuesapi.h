#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/queuefigures.h"
#include "core/domain/taskqueue.h"

#include <QFuture>

class ApiClient;

/// Task queues: where tasks wait, and their real-time figures.
class TaskQueuesApi
{
public:
    explicit TaskQueuesApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<TaskQueue>>> list(const WorkspaceId &workspace) const;
    /// The figures of any number of queues, asked for 50 at a time, one call after the other.
    ///
    /// Source: "Bulk real-time statistics", REST API reference 7.
    [[nodiscard]] QFuture<ApiResult<Listing<QueueFigures>>> realTimeFigures(
        const WorkspaceId &workspace, const QList<TaskQueueId> &queues) const;

private:
    ApiClient *m_client;
};
