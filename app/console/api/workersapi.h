#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"

#include <QFuture>

class ApiClient;

/// Workers: the people (and machines) who take tasks.
class WorkersApi
{
public:
    explicit WorkersApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<Worker>>> list(const WorkspaceId &workspace) const;
    /// The same, handed over page by page as they come.
    [[nodiscard]] QFuture<ApiResult<Listing<Worker>>> list(
        const WorkspaceId &workspace, const TakeRows<Worker> &takeRows, const Sieve<Worker> &sieve = {}) const;
    /// Those with exactly this name: none or one.
    [[nodiscard]] QFuture<ApiResult<Listing<Worker>>> named(const WorkspaceId &workspace, const QString &name) const;
    [[nodiscard]] QFuture<ApiResult<Worker>> fetch(const WorkspaceId &workspace, const WorkerId &id) const;
    /// Puts the worker into another activity. `rejectPending` also rejects what is on offer to it; only where the new
    /// activity is an unavailable one.
    ///
    /// Errors: NotAllowedNow if the worker cannot change now.
    [[nodiscard]] QFuture<ApiResult<Worker>> setActivity(
        const WorkspaceId &workspace, const WorkerId &id, const ActivityId &activity, bool rejectPending = false) const;

private:
    ApiClient *m_client;
};

/// Worker channels: how much one worker can do of each kind of work.
class WorkerChannelsApi
{
public:
    explicit WorkerChannelsApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Listing<WorkerChannel>>> list(
        const WorkspaceId &workspace, const WorkerId &worker) const;

private:
    ApiClient *m_client;
};
