#pragma once

#include "core/domain/activity.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/taskqueue.h"
#include "core/domain/transfer.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"
#include "router/engine/enginetypes.h"

namespace router {

/// A task with what only the bridge tells of it.
struct BridgeTask
{
    Task task{};
    int timesAssigned = 0; ///< To the SDK: `counter`.
};

/// A reservation with its task; without one, the key `task` is null. Transfers are told of where there are any.
struct BridgeReservation
{
    Reservation reservation{};
    std::optional<BridgeTask> task{};
    ReservationTransfers transfers{};
    ReservationPast past{};
};

/// What all payloads of one moment share.
struct PayloadFrame
{
    AccountId account{};
    Instant now{}; ///< Makes the tasks' age.
};

// Resources as the bridge shows them: dates in epoch seconds, attributes as JSON text, no links; every key that the
// Worker SDK's descriptors demand. A channel's `available` is 0 or 1, its `last_reserved_time` in milliseconds, both
// as the service has them.
//
// Source: event bridge 4.1 and 4.2.
QByteArray payload(const Worker &worker, const PayloadFrame &frame);
QByteArray payload(const Activity &activity, const PayloadFrame &frame);
QByteArray payload(const WorkerChannel &channel, const PayloadFrame &frame);
QByteArray payload(const TaskQueue &queue, const PayloadFrame &frame);
QByteArray payload(const BridgeTask &task, const PayloadFrame &frame);
QByteArray payload(const BridgeReservation &reservation, const PayloadFrame &frame);
QByteArray payload(const Transfer &transfer, const PayloadFrame &frame);

/// `{"event_type": …, "payload": …}`, a frame of the socket.
QByteArray socketMessage(QByteArrayView type, const QByteArray &payload);

} // namespace router
