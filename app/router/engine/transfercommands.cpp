#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/reservations.h"
#include "router/engine/selection.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"
#include "router/engine/transfers.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

// A transfer that has been found in order.
struct Handover
{
    ReservationRecord *from = nullptr;
    TransferMode mode = TransferMode::Warm;
    WorkerRecord *worker = nullptr; ///< Exactly one of the two.
    QueueRecord *queue = nullptr;
    std::optional<QCborMap> attributes{};
};

Refusal notTransferable(const WorkspaceState &workspace, const TransferDraft &draft, QLatin1StringView why)
{
    return notNow(workspace, "transfer task"_L1, draft.task.text(), why);
}

Check findReservation(const WorkspaceState &workspace, const TransferDraft &draft, Handover &handover)
{
    ReservationRecord *found = workspace.reservations.find(draft.reservation);
    if (!found || found->value.worker != draft.worker || found->value.task != draft.task)
        return unknownReference(workspace, "Reservation"_L1, draft.reservation.text());
    if (found->value.status != ReservationStatus::Accepted)
        return notTransferable(workspace, draft, "the reservation is not currently accepted."_L1);
    if (found->task->value.status != TaskStatus::Assigned)
        return notTransferable(workspace, draft, "it is not currently assigned."_L1);
    handover.from = found;
    return {};
}

Check findTo(const WorkspaceState &workspace, const TransferDraft &draft, Handover &handover)
{
    if (const auto queue = TaskQueueId::fromText(QStringView(draft.to))) {
        handover.queue = workspace.queues.find(*queue);
        return handover.queue ? Check{} : unknownReference(workspace, "To"_L1, draft.to);
    }
    const auto worker = WorkerId::fromText(QStringView(draft.to));
    if (!worker)
        return refused(u"To has to be the SID of a worker or a task queue"_s);
    handover.worker = workspace.workers.find(*worker);
    if (!handover.worker)
        return unknownReference(workspace, "To"_L1, draft.to);
    if (!isReady(*handover.from->task, *handover.worker))
        return notTransferable(workspace, draft, "the worker is not available."_L1);
    return {};
}

Check check(const WorkspaceState &workspace, const TransferDraft &draft, Handover &handover)
{
    const QString mode = draft.mode.value_or(u"WARM"_s);
    const std::optional<TransferMode> read = transferModeFromName(mode);
    if (!read)
        return refused(u"Mode '"_s + mode + u"' is not valid: it is WARM or COLD"_s);
    handover.mode = *read;
    if (draft.attributes) {
        if (Check wrong = checkAttributes(*draft.attributes, handover.attributes.emplace()))
            return wrong;
    }
    if (Check wrong = checkRange("Priority"_L1, draft.priority.value_or(0), 0, 2'147'483'647))
        return wrong;
    if (Check wrong = findReservation(workspace, draft, handover))
        return wrong;
    return findTo(workspace, draft, handover);
}

void fill(Transfer &value, const WorkspaceState &workspace, const TransferDraft &draft, const Handover &handover)
{
    const Task &task = handover.from->task->value;
    value.workspace = workspace.value.id;
    value.task = task.id;
    value.mode = handover.mode;
    value.type = handover.queue ? TransferType::Queue : TransferType::Worker;
    value.to = draft.to;
    value.initiatingReservation = handover.from->value.id;
    value.initiatingWorker = draft.worker;
    value.initiatingQueue = task.queue;
    value.initiatingWorkflow = task.workflow;
    value.createdAt = value.updatedAt = workspace.core.now;
}

void replaceValues(WorkspaceState &workspace, TaskRecord &task, const TransferDraft &draft, const Handover &handover)
{
    const Task before = task.value;
    task.value.priority = draft.priority.value_or(before.priority);
    if (handover.attributes) {
        task.value.attributes = *draft.attributes;
        task.attributes = *handover.attributes;
    }
    if (task.value == before)
        return;
    bump(workspace, task);
    tell(workspace, EngineEvent::Type::TaskUpdated, task);
}

} // namespace

Outcome<TransferRecord *> startTransfer(WorkspaceState &workspace, const TransferDraft &draft)
{
    Handover handover;
    if (Check wrong = check(workspace, draft, handover))
        return tl::unexpected(*wrong);
    TaskRecord &task = *handover.from->task;
    auto made = std::make_unique<TransferRecord>();
    workspace.core.name(*made);
    TransferRecord &transfer = workspace.transfers.add(std::move(made));
    transfer.task = &task;
    fill(transfer.value, workspace, draft, handover);
    replaceValues(workspace, task, draft, handover);
    startTransfer(workspace, transfer);
    if (handover.queue)
        offerTransfer(workspace, transfer, *handover.queue);
    else
        offerTransfer(workspace, transfer, *handover.worker);
    if (handover.mode == TransferMode::Cold)
        wrapUp(workspace, *handover.from);
    return &transfer;
}

Outcome<Done> updateTransfer(WorkspaceState &workspace, TransferRecord &transfer, const QString &status)
{
    if (transferStatusFromName(status) != TransferStatus::Canceled)
        return tl::unexpected(refused(u"TransferStatus can only be set to canceled"_s));
    if (transfer.value.hasEnded()) {
        // The service's own words, blank before the full stop included: people search for them.
        return tl::unexpected(refused(u"Transfer "_s + transfer.value.id.text() + u" is already "_s
            + QString::fromLatin1(wireName(transfer.value.status)) + u" . Cannot cancel transfer."_s));
    }
    cancelTransfer(workspace, transfer);
    return Done{};
}

} // namespace router::engine
