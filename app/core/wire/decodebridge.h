#pragma once

#include "core/domain/transfer.h"
#include "core/wire/decode.h"

// Resources as the event bridge shows them: dates in epoch seconds, a channel's `available` as 0 or 1, other names for
// a task's queue and workflow, `version` in the body. Missing optional keys give the value's default; nothing is
// guessed.
//
// Source: event bridge 4.1 and 4.2.
Decoded<Activity> activityFromBridge(const QJsonObject &json);
Decoded<TaskQueue> taskQueueFromBridge(const QJsonObject &json);
Decoded<Worker> workerFromBridge(const QJsonObject &json);
Decoded<WorkerChannel> workerChannelFromBridge(const QJsonObject &json);
Decoded<Task> taskFromBridge(const QJsonObject &json);
/// Its task is read apart, from the key `task`; the reservation itself needs only that task's SID.
Decoded<Reservation> reservationFromBridge(const QJsonObject &json);
/// Its type is that of the SID in `transfer_to`. Inside of a reservation it may lack its workspace and its task, which are the reservation's own.
Decoded<Transfer> transferFromBridge(const QJsonObject &json);

/// A frame of the socket: what it is about, and the body that belongs to it.
struct BridgeFrame
{
    QByteArray type{}; ///< "reservation.created", …; "init" is the first.
    QJsonObject payload{};
};

/// Errors: "" where the text is no JSON object, "event_type" or "payload" where that key is missing or of another kind.
Decoded<BridgeFrame> bridgeFrame(const QByteArray &text);

/// The payload of `init`: whom the socket is for, and how long its token still lives.
struct BridgeGreeting
{
    WorkerId worker{};
    WorkspaceId workspace{};
    std::chrono::milliseconds tokenLifetime{}; ///< 0: not told.

    friend bool operator==(const BridgeGreeting &, const BridgeGreeting &) = default;
};
Decoded<BridgeGreeting> bridgeGreeting(const QJsonObject &payload);
