#include "console/control/taskrepair.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds onItsWay{ 60 };

QString completingTask(const Reservation &reservation)
{
    return u"POST /v1/Workspaces/%1/Tasks/%2 AssignmentStatus=completed"_s.arg(
        reservation.workspace.text(), reservation.task.text());
}

QString completingReservation(const Reservation &reservation)
{
    return u"POST /v1/Workspaces/%1/Workers/%2/Reservations/%3 ReservationStatus=completed"_s.arg(
        reservation.workspace.text(), reservation.worker.text(), reservation.id.text());
}

} // namespace

std::optional<TaskRepair> repairOf(
    const Reservation &reservation, const Task *task, Instant serverNow, std::chrono::seconds limit)
{
    using std::chrono::floor;
    using std::chrono::seconds;
    if (!reservation.isInHand())
        return std::nullopt;
    if (task && task->hasEnded()) {
        const auto since = floor<seconds>(serverNow - task->updatedAt);
        return since < onItsWay ? std::nullopt
                                : std::optional(TaskRepair{ .kind = TaskRepair::Kind::TaskHasEnded,
                                    .since = since,
                                    .request = completingReservation(reservation) });
    }
    const auto wraps = floor<seconds>(serverNow - reservation.updatedAt);
    if (reservation.status != ReservationStatus::Wrapping || limit.count() <= 0 || wraps < limit)
        return std::nullopt;
    return TaskRepair{ .kind = TaskRepair::Kind::WrapsTooLong, .since = wraps, .request = completingTask(reservation) };
}
