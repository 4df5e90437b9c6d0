#include "console/tunnel/partiesapi.h"

#include "console/tunnel/bridgetunnel.h"

#include <QPromise>

using namespace Qt::StringLiterals;

QFuture<ApiResult<Done>> PartiesApi::setMuted(const Reservation &own, bool muted) const
{
    return send(own, "WorkerParticipant", { { u"ReservationSid"_s, own.id.text() }, { u"Mute"_s, muted } });
}

QFuture<ApiResult<Done>> PartiesApi::setCustomerHold(const Reservation &own, bool hold) const
{
    return send(own, "CustomerParticipant", { { u"TaskSid"_s, own.task.text() }, { u"Hold"_s, hold } });
}

QFuture<ApiResult<Done>> PartiesApi::setHold(const Reservation &own, const WorkerId &target, bool hold) const
{
    return send(own, "HoldWorkerParticipant",
        { { u"TaskSid"_s, own.task.text() }, { u"TargetWorkerSid"_s, target.text() }, { u"Hold"_s, hold } });
}

QFuture<ApiResult<Done>> PartiesApi::kick(const Reservation &own, const WorkerId &target) const
{
    return send(own, "KickWorkerParticipant",
        { { u"TaskSid"_s, own.task.text() }, { u"TargetWorkerSid"_s, target.text() } });
}

QFuture<ApiResult<Done>> PartiesApi::send(
    const Reservation &own, const QByteArray &what, const QJsonObject &parameters) const
{
    const QByteArray url = "Workspaces/" + own.workspace.utf8() + "/Workers/" + own.worker.utf8() + '/' + what;
    const auto promise = std::make_shared<QPromise<ApiResult<Done>>>();
    promise->start();
    m_tunnel->post({ .url = url, .parameters = parameters }, [promise](const ApiResult<ApiAnswer> &answer) {
        promise->addResult(answer ? ApiResult<Done>(Done{}) : tl::make_unexpected(answer.error()));
        promise->finish();
    });
    return promise->future();
}
