#include "router/engine/engine.h"

#include "router/engine/commands.h"
#include "router/engine/composing.h"
#include "router/engine/engineprivate.h"
#include "router/engine/instructions.h"
#include "router/engine/settled.h"

using namespace Qt::StringLiterals;

namespace router {

using namespace engine;

Engine::Engine(AccountId account, quint64 seed)
    : m_d(std::make_unique<Private>(account, seed))
{
}

Engine::~Engine() = default;

Outcome<Worker> Engine::createWorker(WorkspaceId workspace, const WorkerDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const Outcome<WorkerRecord *> made = engine::createWorker(*ws, draft);
    return thenSettled<Worker>(*ws, made, [&made] { return composed(**made); });
}

Outcome<Worker> Engine::updateWorker(WorkspaceId workspace, WorkerId id, const WorkerDraft &draft)
{
    WorkerRecord *record = m_d->find(workspace, &WorkspaceState::workers, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Workers"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return thenSettled<Worker>(ws, engine::updateWorker(ws, *record, draft), [record] { return composed(*record); });
}

Outcome<Done> Engine::deleteWorker(WorkspaceId workspace, WorkerId id)
{
    WorkerRecord *record = m_d->find(workspace, &WorkspaceState::workers, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Workers"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Done>(ws, engine::deleteWorker(ws, *record), [] { return Done{}; });
}

Outcome<WorkerChannel> Engine::updateWorkerChannel(
    WorkspaceId workspace, WorkerId worker, WorkerChannelId id, const WorkerChannelDraft &draft)
{
    WorkerRecord *owner = m_d->find(workspace, &WorkspaceState::workers, worker);
    WorkerChannelRecord *record = m_d->find(workspace, &WorkspaceState::workerChannels, id);
    if (!owner || !record || record->value.worker != worker) {
        const QString path = worker.text() + u"/Channels/"_s + id.text();
        return tl::unexpected(notFound(workspace, "Workers"_L1, path));
    }
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<WorkerChannel>(
        ws, engine::updateWorkerChannel(ws, *owner, *record, draft), [&] { return composed(ws, *record); });
}

Outcome<Task> Engine::createTask(WorkspaceId workspace, const TaskDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const Outcome<TaskRecord *> made = engine::createTask(*ws, draft);
    return thenSettled<Task>(*ws, made, [ws, &made] { return composed(*ws, **made); });
}

Outcome<Task> Engine::updateTask(WorkspaceId workspace, TaskId id, const TaskDraft &draft)
{
    TaskRecord *record = m_d->find(workspace, &WorkspaceState::tasks, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Tasks"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Task>(ws, engine::updateTask(ws, *record, draft), [&] { return composed(ws, *record); });
}

Outcome<Done> Engine::deleteTask(WorkspaceId workspace, TaskId id)
{
    TaskRecord *record = m_d->find(workspace, &WorkspaceState::tasks, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Tasks"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    engine::deleteTask(ws, *record);
    settle(ws);
    return Done{};
}

Outcome<Reservation> Engine::updateReservation(WorkspaceId workspace, ReservationId id, const ReservationDraft &draft)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Reservations"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Reservation>(
        ws, engine::updateReservation(ws, *record, draft), [record] { return composed(*record); });
}

Outcome<Transfer> Engine::startTransfer(WorkspaceId workspace, const TransferDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const Outcome<TransferRecord *> made = engine::startTransfer(*ws, draft);
    return settled<Transfer>(*ws, made, [&made] { return (*made)->value; });
}

Outcome<Transfer> Engine::updateTransfer(WorkspaceId workspace, WorkerId worker, TransferId id, const QString &status)
{
    TransferRecord *record = m_d->find(workspace, &WorkspaceState::transfers, id);
    if (!record || record->value.initiatingWorker != worker)
        return tl::unexpected(notFound(workspace, "Workers"_L1, worker.text() + u"/Transfers/"_s + id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    const Outcome<Done> done = engine::updateTransfer(ws, *record, status);
    return thenSettled<Transfer>(ws, done, [record] { return record->value; });
}

Outcome<Reservation> Engine::instruct(WorkspaceId workspace, ReservationId id, const Instruction &instruction)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Reservations"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Reservation>(ws, engine::carryOut(ws, *record, instruction), [record] { return composed(*record); });
}

void Engine::dialAnswered(WorkspaceId workspace, ReservationId id, const DialAnswer &answer)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record || !record->dialling)
        return;
    engine::dialAnswered(*m_d->workspace(workspace), *record, answer);
    settle(*m_d->workspace(workspace));
}

void Engine::dialFailed(WorkspaceId workspace, ReservationId id, int reason)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record || !record->dialling)
        return;
    engine::dialFailed(*m_d->workspace(workspace), *record, reason);
    settle(*m_d->workspace(workspace));
}

void Engine::leaveOpen(WorkspaceId workspace, ReservationId id)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record || !record->value.isOpen() || std::exchange(record->leftOpen, true))
        return;
    touch(*m_d->workspace(workspace), *record);
}

void Engine::setCallsInProgress(std::function<bool(CallId)> isInProgress)
{
    m_d->core.isCallInProgress = std::move(isInProgress);
}

} // namespace router
