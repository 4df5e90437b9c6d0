#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/boardperiod.h"
#include "core/domain/queuefigures.h"
#include "core/domain/taskqueue.h"

#include <QFuture>

class ApiClient;

/// Task queues: where tasks wait, their real-time figures, and what became of the tasks.
class TaskQueuesApi
{
public:
    explicit TaskQueuesApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<TaskQueue>>> list(const WorkspaceId &workspace) const;
    /// The figures of any number of queues, asked for 50 at a time, one call after the other. Each call's are handed over as
    /// they come, with the moment when that call left; what was handed over stands, even where a later call fails.
    ///
    /// Source: "Bulk real-time statistics", REST API reference 7.
    [[nodiscard]] QFuture<ApiResult<Listing<QueueFigures>>> realTimeFigures(
        const WorkspaceId &workspace, const QList<TaskQueueId> &queues, const TakeRows<QueueFigures> &takeRows) const;
    /// What became of the tasks of all queues, page by page. `now` says where today begins.
    ///
    /// Errors: Refused (14241) for a period that began more than 30 days ago.
    /// Source: "List statistics of task queues", REST API reference 7.
    [[nodiscard]] QFuture<ApiResult<Listing<QueuePeriod>>> periodFigures(const WorkspaceId &workspace,
        const PeriodQuestion &question, Instant now, const TakeRows<QueuePeriod> &takeRows) const;

private:
    ApiClient *m_client;
};
