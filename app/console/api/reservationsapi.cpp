#include "console/api/reservationsapi.h"

#include "console/api/apicalls.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray reservationsPath(const WorkspaceId &workspace, const WorkerId &worker)
{
    return QByteArray(workspacePath(workspace) + "/Workers/" + worker.utf8() + "/Reservations");
}

QFuture<ApiResult<Reservation>> change(ApiClient *client, const Reservation &reservation, const FormBody &form)
{
    const QByteArray path = reservationsPath(reservation.workspace, reservation.worker) + '/' + reservation.id.utf8();
    return callForResource(client, postRequest(path, form, true), &reservationFromJson);
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
    return callForList(m_client, path, u"reservations"_s, &reservationFromJson);
}

QFuture<ApiResult<Listing<Reservation>>> ReservationsApi::ofTask(const WorkspaceId &workspace, const TaskId &task) const
{
    const QByteArray path = workspacePath(workspace) + "/Tasks/" + task.utf8() + "/Reservations";
    return callForList(m_client, fullPages(path), u"reservations"_s, &reservationFromJson);
}

QFuture<ApiResult<Reservation>> ReservationsApi::fetch(
    const WorkspaceId &workspace, const WorkerId &worker, const ReservationId &id) const
{
    return callForResource(
        m_client, getRequest(reservationsPath(workspace, worker) + '/' + id.utf8()), &reservationFromJson);
}

QFuture<ApiResult<Reservation>> ReservationsApi::accept(const Reservation &reservation) const
{
    return change(m_client, reservation, statusForm(ReservationStatus::Accepted));
}

QFuture<ApiResult<Reservation>> ReservationsApi::reject(
    const Reservation &reservation, const ActivityId &activity) const
{
    FormBody form = statusForm(ReservationStatus::Rejected);
    if (!activity.isNull())
        form.add(u"WorkerActivitySid", activity.utf8());
    return change(m_client, reservation, form);
}

QFuture<ApiResult<Reservation>> ReservationsApi::conference(
    const Reservation &reservation, const ConferenceInstruction &instruction) const
{
    FormBody form;
    form.add(u"Instruction", u"conference"_s);
    if (!instruction.to.isEmpty())
        form.add(u"To", instruction.to);
    if (!instruction.from.isEmpty())
        form.add(u"From", instruction.from);
    form.add(u"Timeout", int(instruction.timeout.count()));
    if (!instruction.postWorkActivity.isNull())
        form.add(u"PostWorkActivitySid", instruction.postWorkActivity.utf8());
    return change(m_client, reservation, form);
}

QFuture<ApiResult<Reservation>> ReservationsApi::wrapUp(const Reservation &reservation) const
{
    return change(m_client, reservation, statusForm(ReservationStatus::Wrapping));
}

QFuture<ApiResult<Reservation>> ReservationsApi::complete(const Reservation &reservation) const
{
    return change(m_client, reservation, statusForm(ReservationStatus::Completed));
}
