#include "console/state/holderbook.h"

#include "console/state/packedtask.h"

namespace {

constexpr int endedPlace = 3; // see progress()

bool isOpen(const TaskHolder &holder)
{
    return progress(holder.status) < endedPlace;
}

/// Of two reservations for one task the higher claim counts.
int claimOf(ReservationStatus status)
{
    if (status == ReservationStatus::Accepted)
        return 2;
    return status == ReservationStatus::Wrapping ? 1 : 0;
}

bool outdoes(const TaskHolder &next, const TaskHolder &known)
{
    if (next.reservation == known.reservation)
        return progress(next.status) > progress(known.status);
    if (!isOpen(next))
        return false; // somebody else's
    if (!isOpen(known) || claimOf(next.status) == claimOf(known.status))
        return next.at >= known.at;
    return claimOf(next.status) > claimOf(known.status);
}

TaskHolder holderBy(const Reservation &reservation)
{
    return { reservation.worker, reservation.id, reservation.updatedAt, reservation.status };
}

bool canBeHeld(TaskStatus status)
{
    return status == TaskStatus::Reserved || status == TaskStatus::Assigned || status == TaskStatus::Wrapping;
}

} // namespace

const TaskHolder *holderOf(const PackedTask &task, const TaskHolders &holders)
{
    static const TaskHolder nobody;
    if (!canBeHeld(task.status))
        return &nobody;
    const auto known = holders.constFind(task.id);
    if (known == holders.constEnd())
        return nullptr;
    if (known->worker.isNull())
        return &*known;
    const bool isOnlyOffered = known->status == ReservationStatus::Pending && task.status != TaskStatus::Reserved;
    return isOpen(*known) && !isOnlyOffered ? &*known : nullptr;
}

void HolderBook::apply(const QList<Reservation> &reservations)
{
    QList<TaskId> others;
    for (const Reservation &reservation : reservations) {
        if (take(reservation.task, holderBy(reservation)))
            others.append(reservation.task);
    }
    if (!others.isEmpty())
        emit changed(others);
}

void HolderBook::applyAllOf(const TaskId &task, const QList<Reservation> &reservations, Instant requestedAt)
{
    TaskHolder found{ .at = std::chrono::floor<std::chrono::seconds>(requestedAt) };
    for (const Reservation &reservation : reservations) {
        const TaskHolder next = holderBy(reservation);
        if (isOpen(next) && (!isOpen(found) || outdoes(next, found)))
            found = next;
    }
    const auto known = m_holders.constFind(task);
    const bool isBehind = known != m_holders.constEnd() && known->at <= requestedAt && known->reservation != found.reservation;
    if (isBehind && *known != found)
        m_holders.insert(task, found);
    else if (isBehind || !take(task, found))
        return;
    emit changed({ task });
}

void HolderBook::forget(const QList<TaskId> &tasks)
{
    QList<TaskId> gone;
    for (const TaskId &task : tasks) {
        if (m_holders.remove(task))
            gone.append(task);
    }
    if (!gone.isEmpty())
        emit changed(gone);
}

bool HolderBook::take(const TaskId &task, const TaskHolder &holder)
{
    const auto known = m_holders.constFind(task);
    if (known != m_holders.constEnd() && !outdoes(holder, *known))
        return false;
    m_holders.insert(task, holder);
    return true;
}
