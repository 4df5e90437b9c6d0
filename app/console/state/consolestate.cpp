#include "console/state/consolestate.h"

#include <QSet>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

bool sameReservationKinds(const QList<ReservationStatus> &covers, const Reservation &reservation)
{
    return covers.contains(reservation.status);
}

} // namespace

ConsoleState::ConsoleState(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ConsoleState::begin(const Workspace &workspace, const WorkerId &worker)
{
    forgetAll();
    m_workspace = workspace;
    m_ownWorker = worker;
    emit cleared();
    emit workspaceChanged();
}

void ConsoleState::clear()
{
    forgetAll();
    m_workspaces.clear();
    m_heard.clear();
    emit cleared();
    emit workspaceChanged();
    emit workspacesChanged();
}

void ConsoleState::forgetAll()
{
    m_workspace.reset();
    m_ownWorker = {};
    m_reservations.clear();
    m_tasks.clear();
    m_workers.clear();
    m_transfers.clear();
    m_ownChannels.clear();
    m_activities.clear();
    m_queues.clear();
    m_workflows.clear();
    m_taskChannels.clear();
    m_figures.clear();
    m_heard.removeIf([](const auto &part) { return part.key() != StatePart::Workspaces; });
}

void ConsoleState::apply(const Reservation &reservation, Instant requestedAt)
{
    if (m_reservations.apply(reservation, requestedAt, m_clock.now()) != Precedence::Newer)
        return;
    emit reservationChanged(reservation);
    emit reservationsChanged();
}

void ConsoleState::applyOwnReservations(const QList<Reservation> &list, const QList<ReservationStatus> &covers,
                                        Instant requestedAt)
{
    const Instant now = m_clock.now();
    const auto before = m_reservations.rows();
    const auto changes = m_reservations.applyList(
        list, requestedAt, now, [&covers](const Reservation &known) { return sameReservationKinds(covers, known); }, nullptr);
    const QList<TaskId> spent = pruneEnded(now);
    heard(StatePart::Reservations, requestedAt);
    for (const ReservationId &id : changes.removed)
        emit reservationVanished(*before.value(id).value);
    for (const ReservationId &id : changes.changed) {
        if (const Reservation *changed = m_reservations.find(id))
            emit reservationChanged(Reservation(*changed));
    }
    if (!changes.isEmpty())
        emit reservationsChanged();
    if (!spent.isEmpty())
        emit tasksChanged({ {}, spent });
}

/// Lists keep true what they have told once, as long as somebody looks at them. Of other tasks nobody may ever hear again
/// once the own reservation has ended.
QList<TaskId> ConsoleState::pruneEnded(Instant now)
{
    const Instant before = now - m_endedAreKept;
    m_reservations.prune(before, [before](const auto &row) { return row.value->hasEnded() && row.appliedAt < before; });
    m_transfers.keepOf([this](const ReservationId &id) { return m_reservations.find(id) != nullptr; });
    m_workers.prune(before, [](const auto &) { return false; });
    QSet<TaskId> own;
    for (const auto &row : m_reservations.rows())
        own.insert(row.value->task);
    return m_tasks.prune(before, [before, &own](const auto &row) {
        return row.heardAt < before && row.listed == 0 && !own.contains(row.value->id);
    });
}

void ConsoleState::apply(const Transfer &transfer)
{
    if (m_transfers.apply(transfer))
        emit transferChanged(transfer);
}

void ConsoleState::applyIncoming(const ReservationId &id, const Transfer &transfer)
{
    m_transfers.applyIncoming(id, transfer);
    emit incomingTransferChanged();
}

QList<Reservation> ConsoleState::reservations() const
{
    QList<Reservation> open;
    for (const auto &row : m_reservations.rows()) {
        if (!row.value->hasEnded())
            open.append(*row.value);
    }
    std::ranges::sort(open, {}, [](const Reservation &r) { return std::pair(r.createdAt, r.id); });
    return open;
}

void ConsoleState::forget(const ReservationId &reservation)
{
    const Reservation *known = m_reservations.find(reservation);
    const Reservation gone = known ? *known : Reservation{ .id = reservation };
    m_reservations.remove(reservation, m_clock.now());
    emit reservationForgotten(gone);
    emit reservationsChanged();
}

void ConsoleState::apply(const Task &task, Instant requestedAt)
{
    const Precedence verdict = m_tasks.apply(task, requestedAt, m_clock.now());
    if (verdict == Precedence::Newer)
        emit tasksChanged({ { task.id }, {} });
    else if (verdict == Precedence::Unclear)
        emit taskUnclear(task.id);
}

void ConsoleState::forget(const TaskId &task)
{
    if (m_tasks.remove(task, m_clock.now()))
        emit tasksChanged({ {}, { task } });
}

void ConsoleState::apply(const Worker &worker, Instant requestedAt)
{
    const Precedence verdict = m_workers.apply(worker, requestedAt, m_clock.now());
    if (verdict == Precedence::Newer) {
        emit workersChanged({ { worker.id }, {} });
        if (worker.id == m_ownWorker)
            emit ownWorkerChanged();
    } else if (verdict == Precedence::Unclear) {
        emit workerUnclear(worker.id);
    }
}

std::optional<Instant> ConsoleState::freshness(StatePart part) const
{
    const auto heardAt = m_heard.constFind(part);
    return heardAt == m_heard.constEnd() ? std::nullopt : std::optional(*heardAt);
}

void ConsoleState::heard(StatePart part, Instant requestedAt)
{
    Instant &latest = m_heard[part];
    latest = std::max(latest, requestedAt);
    emit refreshed(part);
}
