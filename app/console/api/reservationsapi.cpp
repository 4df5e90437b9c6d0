#include "console/api/reservationsapi.h"

#include "console/api/apicalls.h"
#include "core/wire/encodeinstruction.h"

using namespace Qt::StringLiterals;

namespace {

constexpr ResourceReader<Reservation> reservationReader{ &reservationFromJson, &reservationFromBridge };

QByteArray reservationsPath(const WorkspaceId &workspace, const WorkerId &worker)
{
    return QByteArray(workspacePath(workspace) + "/Workers/" + worker.utf8() + "/Reservations");
}

QByteArray pathOf(const Reservation &reservation)
{
    return QByteArray(reservationsPath(reservation.workspace, reservation.worker) + '/' + reservation.id.utf8());
}

QFuture<ApiResult<Reservation>> change(ApiClient *client, const Reservation &reservation, const FormBody &form)
{
    return callForResource(client, postRequest(pathOf(reservation), form, true), reservationReader);
}

QByteArray wireName(SupervisorMode mode)
{
    if (mode == SupervisorMode::Monitor)
        return "monitor";
    return mode == SupervisorMode::Whisper ? "whisper" : "barge";
}

FormBody statusForm(ReservationStatus status)
{
    FormBody form;
    form.add(u"ReservationStatus", wireName(status));
    return form;
}

} // namespace

QFuture<ApiResult<Listing<Reservation>>> ReservationsApi::list(
    const WorkspaceId &workspace, const WorkerId &worker, std::optional<ReservationStatus> status) const
{
    QByteArray path = fullPages(reservationsPath(workspace, worker));
    if (status)
        path += "&ReservationStatus=" + wireName(*status);
    return callForList<Reservation>(m_client, path, [status](const QByteArray &asked, const ApiAnswer &answer) {
        const bool isRest = answer.words == AnswerWords::Rest;
        auto page = isRest ? pageFromJson(answer.body, u"reservations"_s, reservationReader.rest)
                           : bridgePage(asked, answer, reservationReader.bridge);
        if (page && status && !isRest) // the bridge lists all that are open
            page->rows.removeIf([status](const Reservation &row) { return row.status != *status; });
        return page;
    }, {}, true);
}

QFuture<ApiResult<Listing<Reservation>>> ReservationsApi::ofTask(const WorkspaceId &workspace, const TaskId &task) const
{
    const QByteArray path = workspacePath(workspace) + "/Tasks/" + task.utf8() + "/Reservations";
    return callForList(m_client, fullPages(path), u"reservations"_s, reservationReader);
}

QFuture<ApiResult<Reservation>> ReservationsApi::fetch(
    const WorkspaceId &workspace, const WorkerId &worker, const ReservationId &id) const
{
    return callForResource(
        m_client, urgentRequest(reservationsPath(workspace, worker) + '/' + id.utf8()), reservationReader);
}

ApiRequest ReservationsApi::requestFor(const Reservation &reservation, const InstructionOrder &order)
{
    ApiRequest request = postRequest(pathOf(reservation), instructionForm(order), true);
    request.secrets = secretsIn(order);
    return request;
}

QFuture<ApiResult<Reservation>> ReservationsApi::instruct(
    const Reservation &reservation, const InstructionOrder &order) const
{
    return callForResource(m_client, requestFor(reservation, order), reservationReader);
}

QFuture<ApiResult<Reservation>> ReservationsApi::supervise(
    const Reservation &reservation, const WorkerId &supervisor, SupervisorMode mode) const
{
    FormBody form;
    form.add(u"Instruction", u"supervise"_s);
    form.add(u"Supervisor", supervisor.text());
    form.add(u"SupervisorMode", QString::fromLatin1(wireName(mode)));
    const QByteArray path = workspacePath(reservation.workspace) + "/Tasks/" + reservation.task.utf8()
        + "/Reservations/" + reservation.id.utf8();
    return callForResource(m_client, postRequest(path, form, true), reservationReader);
}

QFuture<ApiResult<Reservation>> ReservationsApi::wrapUp(const Reservation &reservation) const
{
    return change(m_client, reservation, statusForm(ReservationStatus::Wrapping));
}

QFuture<ApiResult<Reservation>> ReservationsApi::complete(const Reservation &reservation) const
{
    return change(m_client, reservation, statusForm(ReservationStatus::Completed));
}
