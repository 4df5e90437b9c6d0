#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/reservations.h"
#include "router/engine/tasklife.h"
#include "router/engine/workerlife.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

Check checkOpen(const WorkspaceState &workspace, const ReservationRecord &reservation, ReservationStatus wanted)
{
    if (reservation.value.isOpen())
        return {};
    const bool accepting = wanted == ReservationStatus::Accepted;
    Refusal refusal = notNow(workspace, accepting ? "accept reservation"_L1 : "reject reservation"_L1,
        reservation.value.id.text(), "it is not currently pending."_L1);
    if (accepting && reservation.value.status == ReservationStatus::Rescinded) {
        refusal = notNow(workspace, "accept reservation"_L1, reservation.value.id.text(), "it has been rescinded."_L1);
        refusal.httpStatus = 410;
    }
    return refusal;
}

// While the task is handed on, nobody ends what he has accepted of it.
Check checkAssigned(const WorkspaceState &workspace, const ReservationRecord &reservation, QLatin1StringView what)
{
    if (reservation.task->value.status == TaskStatus::Assigned)
        return {};
    return notNow(workspace, what, reservation.value.id.text(), "its task is not currently assigned."_L1);
}

Check checkChange(const WorkspaceState &workspace, const ReservationRecord &reservation, ReservationStatus wanted)
{
    const QString sid = reservation.value.id.text();
    switch (wanted) {
    case ReservationStatus::Accepted:
    case ReservationStatus::Rejected:
        return checkOpen(workspace, reservation, wanted);
    case ReservationStatus::Wrapping:
        if (reservation.value.status == ReservationStatus::Accepted)
            return checkAssigned(workspace, reservation, "wrap up reservation"_L1);
        return notNow(workspace, "wrap up reservation"_L1, sid, "it is not currently accepted."_L1);
    case ReservationStatus::Completed:
        if (reservation.value.status == ReservationStatus::Accepted)
            return checkAssigned(workspace, reservation, "complete reservation"_L1);
        if (reservation.value.status == ReservationStatus::Wrapping)
            return {};
        return notNow(workspace, "complete reservation"_L1, sid, "it is not currently accepted or wrapping."_L1);
    default:
        return refused(u"ReservationStatus can only be set to accepted, rejected, wrapping or completed"_s);
    }
}

void reject(WorkspaceState &workspace, ReservationRecord &reservation, ActivityId activity)
{
    endUnaccepted(workspace, reservation, ReservationStatus::Rejected, !activity.isNull());
    setActivity(workspace, *reservation.worker, activity);
    taskWaitsAgain(workspace, *reservation.task);
}

void carryOut(WorkspaceState &workspace, ReservationRecord &reservation, ReservationStatus wanted, ActivityId activity)
{
    if (wanted == ReservationStatus::Accepted)
        accept(workspace, reservation);
    else if (wanted == ReservationStatus::Rejected)
        reject(workspace, reservation, activity);
    else if (wanted == ReservationStatus::Wrapping)
        wrapUpWork(workspace, reservation);
    else
        completeWork(workspace, reservation);
}

} // namespace

Outcome<Done> updateReservation(
    WorkspaceState &workspace, ReservationRecord &reservation, const ReservationDraft &draft)
{
    const ActivityId activity = draft.workerActivity.value_or(ActivityId());
    if (Check wrong = checkActivity(workspace, "WorkerActivitySid"_L1, activity))
        return tl::unexpected(*wrong);
    if (!draft.status)
        return Done{};
    const std::optional<ReservationStatus> wanted = reservationStatusFromName(*draft.status);
    if (!wanted)
        return tl::unexpected(refused(u"ReservationStatus '"_s + *draft.status + u"' is not valid"_s));
    if (Check wrong = checkChange(workspace, reservation, *wanted))
        return tl::unexpected(*wrong);
    carryOut(workspace, reservation, *wanted, activity);
    return Done{};
}

} // namespace router::engine
