#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/transfer.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"

#include <QMetaType>
#include <optional>

/// Something that has happened to the worker or to its work, with each thing as it is since then.
struct PushedEvent
{
    QByteArray type{}; ///< "reservation.created", …
    std::optional<Reservation> reservation{};
    std::optional<Task> task{}; ///< With a reservation: the task that it offers.
    std::optional<Worker> worker{};
    std::optional<WorkerChannel> channel{};
    std::optional<Transfer> transfer{}; ///< With a reservation: the one that led to it. Else one of the worker's own.

    friend bool operator==(const PushedEvent &, const PushedEvent &) = default;
};

Q_DECLARE_METATYPE(PushedEvent)
