#pragma once

#include "core/base/apierror.h"
#include "core/domain/reservation.h"

#include <QFuture>

class BridgeTunnel;
class QJsonObject;

/// Who is in the call of a task, as far as the event bridge lets its worker change that. The answers do not tell how
/// somebody stands afterwards.
///
/// Errors of all: NotFound where there is no such party. Source: event bridge 5, the routes of participants.
class PartiesApi
{
public:
    explicit PartiesApi(BridgeTunnel *tunnel)
        : m_tunnel(tunnel)
    {
    }

    [[nodiscard]] QFuture<ApiResult<Done>> setMuted(const Reservation &own, bool muted) const;
    [[nodiscard]] QFuture<ApiResult<Done>> setCustomerHold(const Reservation &own, bool hold) const;
    [[nodiscard]] QFuture<ApiResult<Done>> setHold(const Reservation &own, const WorkerId &target, bool hold) const;
    /// Takes another worker out.
    [[nodiscard]] QFuture<ApiResult<Done>> kick(const Reservation &own, const WorkerId &target) const;

private:
    [[nodiscard]] QFuture<ApiResult<Done>> send(
        const Reservation &own, const QByteArray &what, const QJsonObject &parameters) const;

    BridgeTunnel *m_tunnel;
};
