#include "console/api/workersapi.h"

#include "console/api/apicalls.h"

using namespace Qt::StringLiterals;

namespace {

constexpr ResourceReader<Worker> workerReader{ &workerFromJson, &workerFromBridge };
constexpr ResourceReader<WorkerChannel> channelReader{ &workerChannelFromJson, &workerChannelFromBridge };

ReadPage<Worker> workerPages(const Sieve<Worker> &sieve = {})
{
    return sievedPages(&workersPage, sieve, &workerFromBridge);
}

QByteArray workerPath(const WorkspaceId &workspace, const WorkerId &id)
{
    return QByteArray(workspacePath(workspace) + "/Workers/" + id.utf8());
}

} // namespace

QFuture<ApiResult<Listing<Worker>>> WorkersApi::list(const WorkspaceId &workspace) const
{
    return callForList<Worker>(m_client, fullPages(workspacePath(workspace) + "/Workers"), workerPages());
}

QFuture<ApiResult<Listing<Worker>>> WorkersApi::list(
    const WorkspaceId &workspace, const TakeRows<Worker> &takeRows, const Sieve<Worker> &sieve) const
{
    return callForPages<Worker>(
        m_client, fullPages(workspacePath(workspace) + "/Workers"), workerPages(sieve), takeRows);
}

QFuture<ApiResult<Listing<Worker>>> WorkersApi::named(const WorkspaceId &workspace, const QString &name) const
{
    FormBody query;
    query.add(u"FriendlyName", name);
    return callForList<Worker>(
        m_client, QByteArray(workspacePath(workspace) + "/Workers?" + query.encoded()), workerPages());
}

QFuture<ApiResult<Worker>> WorkersApi::fetch(const WorkspaceId &workspace, const WorkerId &id) const
{
    return callForResource(m_client, urgentRequest(workerPath(workspace, id)), workerReader);
}

QFuture<ApiResult<Worker>> WorkersApi::setActivity(
    const WorkspaceId &workspace, const WorkerId &id, const ActivityId &activity, bool rejectPending) const
{
    FormBody form;
    form.add(u"ActivitySid", activity.utf8());
    if (rejectPending)
        form.add(u"RejectPendingReservations", true);
    return callForResource(m_client, postRequest(workerPath(workspace, id), form, true), workerReader);
}

QFuture<ApiResult<Listing<WorkerChannel>>> WorkerChannelsApi::list(
    const WorkspaceId &workspace, const WorkerId &worker) const
{
    return callForList(
        m_client, fullPages(workerPath(workspace, worker) + "/Channels"), u"channels"_s, channelReader);
}
