#include "console/tunnel/transfersapi.h"

#include "console/tunnel/bridgetunnel.h"
#include "core/wire/decodebridge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOpen = 1000; // a page; nobody has more at once

QByteArray workerPath(const WorkspaceId &workspace, const WorkerId &worker)
{
    return "Workspaces/" + workspace.utf8() + "/Workers/" + worker.utf8();
}

QByteArray transfersOf(const WorkspaceId &workspace, const WorkerId &worker)
{
    return workerPath(workspace, worker) + "/Transfers";
}

ApiResult<Transfer> transferOf(const ApiAnswer &answer)
{
    const auto transfer = transferFromBridge(QJsonDocument::fromJson(answer.body)["payload"_L1].toObject());
    if (transfer)
        return *transfer;
    return tl::make_unexpected(ApiError{ .kind = ApiError::Kind::Unreadable,
        .httpStatus = answer.httpStatus,
        .detail = u"cannot read \"%1\""_s.arg(transfer.error().key) });
}

/// One inside of a reservation; workspace and task are the reservation's.
std::optional<Transfer> transferIn(const Reservation &reservation, const QJsonValue &json)
{
    auto transfer = transferFromBridge(json.toObject());
    if (!json.isObject() || !transfer)
        return {};
    transfer->workspace = reservation.workspace;
    transfer->task = reservation.task;
    return *transfer;
}

ApiResult<OpenTransfers> openTransfersIn(const ApiAnswer &answer)
{
    const QJsonValue contents = QJsonDocument::fromJson(answer.body)["payload"_L1]["contents"_L1];
    if (!contents.isArray())
        return tl::make_unexpected(ApiError{ .kind = ApiError::Kind::Unreadable,
            .httpStatus = answer.httpStatus,
            .detail = u"cannot read \"contents\""_s });
    OpenTransfers all;
    const QJsonArray rows = contents.toArray();
    for (const QJsonValue &row : rows) {
        const auto reservation = reservationFromBridge(row.toObject());
        if (!reservation)
            continue;
        const ReservationTransfers found{ .incoming = transferIn(*reservation, row["task_transfer"_L1]),
            .activeOutgoing = transferIn(*reservation, row["active_outgoing_task_transfer"_L1]) };
        if (found.incoming || found.activeOutgoing)
            all.insert(reservation->id, found);
    }
    return all;
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

QFuture<ApiResult<OpenTransfers>> TransfersApi::open(const WorkspaceId &workspace, const WorkerId &worker) const
{
    return ask({ .url = workerPath(workspace, worker) + "/Reservations",
                   .parameters = { { u"Active"_s, u"true"_s }, { u"PageSize"_s, mostOpen } },
                   .method = "GET" },
        &openTransfersIn);
}

QFuture<ApiResult<Transfer>> TransfersApi::send(const QByteArray &url, const QJsonObject &parameters) const
{
    return ask({ .url = url, .parameters = parameters }, &transferOf);
}

template <typename T>
QFuture<ApiResult<T>> TransfersApi::ask(const TunnelCall &call, ApiResult<T> (*read)(const ApiAnswer &)) const
{
    const auto promise = std::make_shared<QPromise<ApiResult<T>>>();
    promise->start();
    m_tunnel->post(call, [promise, read](const ApiResult<ApiAnswer> &answer) {
        promise->addResult(answer ? read(*answer) : tl::make_unexpected(answer.error()));
        promise->finish();
    });
    return promise->future();
}
