#include "console/tunnel/transfersapi.h"

#include "console/tunnel/bridgetunnel.h"
#include "core/wire/decodebridge.h"

#include <QJsonDocument>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace {

QByteArray transfersOf(const WorkspaceId &workspace, const WorkerId &worker)
{
    return "Workspaces/" + workspace.utf8() + "/Workers/" + worker.utf8() + "/Transfers";
}

ApiResult<Transfer> transferIn(const ApiAnswer &answer)
{
    const auto transfer = transferFromBridge(QJsonDocument::fromJson(answer.body)["payload"_L1].toObject());
    if (transfer)
        return *transfer;
    return tl::make_unexpected(ApiError{ .kind = ApiError::Kind::Unreadable,
        .httpStatus = answer.httpStatus,
        .detail = u"cannot read \"%1\""_s.arg(transfer.error().key) });
}

} // namespace

QFuture<ApiResult<Transfer>> TransfersApi::start(const Reservation &from, const QString &to, TransferMode mode) const
{
    return send(transfersOf(from.workspace, from.worker),
        { { u"ReservationSid"_s, from.id.text() }, { u"TaskSid"_s, from.task.text() }, { u"To"_s, to },
            { u"Mode"_s, QString::fromLatin1(wireName(mode)) } });
}

QFuture<ApiResult<Transfer>> TransfersApi::cancel(const Transfer &transfer) const
{
    return send(transfersOf(transfer.workspace, transfer.initiatingWorker) + '/' + transfer.id.utf8(),
        { { u"TaskSid"_s, transfer.task.text() },
            { u"TransferStatus"_s, QString::fromLatin1(wireName(TransferStatus::Canceled)) } });
}

QFuture<ApiResult<Transfer>> TransfersApi::send(const QByteArray &url, const QJsonObject &parameters) const
{
    const auto promise = std::make_shared<QPromise<ApiResult<Transfer>>>();
    promise->start();
    m_tunnel->post({ .url = url, .parameters = parameters }, [promise](const ApiResult<ApiAnswer> &answer) {
        promise->addResult(answer ? transferIn(*answer) : tl::make_unexpected(answer.error()));
        promise->finish();
    });
    return promise->future();
}
