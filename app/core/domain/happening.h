#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/worker.h"

/// Something that happened in a workspace, with the things it is about as they were then.
///
/// Of `task` neither its timeout (0) nor its routing target are told; of `worker` not whether its activity is an
/// available one, nor (unless it has just been made, or changed its activity) since when it is what it is: the epoch.
struct Happening
{
    EventId id{};
    WorkspaceId workspace{};
    Instant at{};             ///< By the server's clock.
    QByteArray type{};        ///< e.g. "reservation.created"
    std::optional<Task> task{};
    std::optional<Worker> worker{}; ///< Only where something about the worker itself has changed.
    /// What has become of a reservation, as of `at`; neither when it was made nor how long it stands is told.
    std::optional<Reservation> reservation{};
    WorkerId busier{};        ///< Whose tasks in hand or capacity have changed by it; null: nobody's.

    /// The task or the worker is no longer there.
    [[nodiscard]] bool isEnd() const { return type.endsWith("deleted"); }

    friend bool operator==(const Happening &, const Happening &) = default;
};
