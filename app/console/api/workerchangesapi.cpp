#include "console/api/workerchangesapi.h"

#include "console/api/apicalls.h"

#include <QUrl>

namespace {

constexpr ResourceReader<Worker> changedWorkerReader{ &workerFromJson, &workerFromBridge };
constexpr ResourceReader<WorkerChannel> changedChannelReader{ &workerChannelFromJson, &workerChannelFromBridge };

QByteArray pathOfWorker(const WorkspaceId &workspace, const WorkerId &id)
{
    return QByteArray(workspacePath(workspace) + "/Workers/" + id.utf8());
}

} // namespace

QFuture<ApiResult<Worker>> WorkerChangesApi::update(
    const WorkspaceId &workspace, const WorkerId &id, const WorkerUpdate &update) const
{
    FormBody form;
    if (!update.activity.isNull())
        form.add(u"ActivitySid", update.activity.utf8());
    if (update.attributes)
        form.add(u"Attributes", *update.attributes);
    ApiRequest request = postRequest(pathOfWorker(workspace, id), form, !update.activity.isNull());
    if (update.version > 0)
        request.ifMatch = '"' + QByteArray::number(update.version) + '"';
    return callForResource(m_client, request, changedWorkerReader);
}

QFuture<ApiResult<WorkerChannel>> WorkerChangesApi::updateChannel(const WorkspaceId &workspace, const WorkerId &worker,
    const QString &channel, const WorkerChannelUpdate &update) const
{
    FormBody form;
    if (update.capacity)
        form.add(u"Capacity", *update.capacity);
    if (update.available)
        form.add(u"Available", *update.available);
    return callForResource(m_client,
        postRequest(pathOfWorker(workspace, worker) + "/Channels/" + QUrl::toPercentEncoding(channel), form, false),
        changedChannelReader);
}

QFuture<ApiResult<WorkerChannel>> WorkerChangesApi::setCapacity(
    const WorkspaceId &workspace, const WorkerId &worker, const QString &channel, int capacity) const
{
    return updateChannel(workspace, worker, channel, { .capacity = capacity });
}
