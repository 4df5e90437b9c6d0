#pragma once

#include "console/state/statevalues.h"
#include "console/tunnel/bridgetunnel.h"
#include "core/domain/transfer.h"
#include "router/bridge/payloads.h"
#include "support/scriptedserver.h"

/// The same token again and again, or none.
struct FixedTokens final : TokenSource
{
    ApiResult<EventToken> token = EventToken{ .text = "the.workers.token", .life = std::chrono::hours(1) };

    QFuture<ApiResult<EventToken>> fresh() override { return QtFuture::makeReadyFuture(token); }
};

/// Alice's transfer of her task 1, from her reservation 1 to `to`.
inline Transfer someTransfer(int number, const QString &to, TransferStatus status = TransferStatus::Initiated)
{
    return { .id = sid<TransferId>(number),
        .workspace = sid<WorkspaceId>(1),
        .task = sid<TaskId>(1),
        .status = status,
        .mode = TransferMode::Cold,
        .type = to.startsWith(QLatin1StringView("WQ")) ? TransferType::Queue : TransferType::Worker,
        .to = to,
        .initiatingReservation = sid<ReservationId>(1),
        .initiatingWorker = sid<WorkerId>(1),
        .createdAt = atSecond(0),
        .updatedAt = atSecond(status == TransferStatus::Initiated ? 0 : 20) };
}

/// How the bridge answers with it.
inline ScriptedAnswer bridgeAnswer(const Transfer &transfer)
{
    const QByteArray payload = router::payload(transfer, { sid<AccountId>(1), atSecond(0) });
    return { .body = "{\"payload\":" + payload + "}" };
}
