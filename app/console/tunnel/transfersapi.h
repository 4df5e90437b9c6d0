#pragma once

#include "core/base/apierror.h"
#include "core/domain/reservation.h"
#include "core/domain/transfer.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>

class BridgeTunnel;
struct ApiAnswer;
struct TunnelCall;

using OpenTransfers = QHash<ReservationId, ReservationTransfers>;

/// Transfers: a task in hand on its way to another worker or to a queue. Only the event bridge has them.
///
/// The answer is the transfer as the server now has it. Source: event bridge 5 and 8.
class TransfersApi
{
public:
    explicit TransfersApi(BridgeTunnel *tunnel)
        : m_tunnel(tunnel)
    {
    }

    /// Hands on the task of an own accepted reservation. `to`: the SID of a worker or of a queue.
    ///
    /// Errors: NotAllowedNow if the task is not in hand, is being transferred, or the worker is not available.
    [[nodiscard]] QFuture<ApiResult<Transfer>> start(
        const Reservation &from, const QString &to, TransferMode mode) const;
    /// Takes back one that runs.
    ///
    /// Errors: NotAllowedNow if it has ended meanwhile.
    [[nodiscard]] QFuture<ApiResult<Transfer>> cancel(const Transfer &transfer) const;
    /// The transfers that the worker's open reservations take part in; those that take part in none are left out, and
    /// so is a transfer that cannot be read.
    ///
    /// Source: event bridge 4.2 and 5, "list own reservations".
    [[nodiscard]] QFuture<ApiResult<OpenTransfers>> open(const WorkspaceId &workspace, const WorkerId &worker) const;

private:
    [[nodiscard]] QFuture<ApiResult<Transfer>> send(const QByteArray &url, const QJsonObject &parameters) const;
    template <typename T>
    [[nodiscard]] QFuture<ApiResult<T>> ask(const TunnelCall &call, ApiResult<T> (*read)(const ApiAnswer &)) const;

    BridgeTunnel *m_tunnel;
};
