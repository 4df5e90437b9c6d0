#include "router/bridge/bridgeanswers.h"
#include "router/bridge/payloads.h"
#include "router/bridge/tunnelroutes.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace router {

namespace {

HttpResponse answered(const TunnelCall &call, const Outcome<Transfer> &transfer)
{
    if (!transfer)
        return bridgeRefused(transfer.error());
    return bridgePayload(payload(*transfer, PayloadFrame{ call.account, call.engine.now() }));
}

TransferDraft readDraft(TunnelCall &call)
{
    Parameters &given = call.asked.parameters;
    return { .worker = call.sid<WorkerId>(3),
        .reservation = given.sid<ReservationId>("ReservationSid").value_or(ReservationId()),
        .task = given.sid<TaskId>("TaskSid").value_or(TaskId()),
        .to = given.requiredText("To").value_or(QString()),
        .mode = given.text("Mode"),
        .attributes = given.bytes("Attributes"),
        .priority = given.integer("Priority", 0, std::numeric_limits<int>::max()) };
}

HttpResponse start(TunnelCall &call)
{
    const TransferDraft draft = readDraft(call);
    if (call.asked.parameters.fault())
        return bridgeRefused(*call.asked.parameters.fault());
    return answered(call, call.engine.startTransfer(call.workspace(), draft));
}

/// The transfer of the path, if its worker started it and it is of the task that is named.
std::optional<Transfer> transferOf(const TunnelCall &call)
{
    const auto transfer = call.engine.transfer(call.workspace(), call.sid<TransferId>(5));
    const auto task = call.asked.parameters.text("TaskSid");
    const bool isMeant = transfer && transfer->initiatingWorker == call.sid<WorkerId>(3)
        && (!task || TaskId::fromText(*task) == transfer->task);
    return isMeant ? transfer : std::nullopt;
}

HttpResponse update(TunnelCall &call)
{
    const auto transfer = transferOf(call);
    if (!transfer)
        return tunnelNotFound(call);
    const auto status = call.asked.parameters.requiredText("TransferStatus");
    if (!status)
        return bridgeRefused(*call.asked.parameters.fault());
    return answered(
        call, call.engine.updateTransfer(call.workspace(), transfer->initiatingWorker, transfer->id, *status));
}

} // namespace

QList<TunnelRoute> transferRoutes()
{
    return { { .pattern = "Workspaces/*/Workers/*/Transfers", .post = start },
        { .pattern = "Workspaces/*/Workers/*/Transfers/*", .post = update } };
}

} // namespace router
