#pragma once

#include "core/base/clock.h"
#include "core/domain/reservation.h"

#include <QMetaType>

/// One offer's clock: four moments, each told when it is known.
struct OfferClock
{
    ReservationId reservation{};
    WorkspaceId workspace{};
    WorkerId worker{};
    TaskId task{};
    Instant created{}; ///< By the server's clock.
    std::optional<Instant> received{}; ///< It reached this machine; own clock, like the rest.
    std::optional<Instant> shown{}; ///< The toast was painted.
    std::optional<Instant> answered{}; ///< Accepted, rejected or gone.
    QString outcome{}; ///< "accepted", "timeout", …; empty: still open.

    friend bool operator==(const OfferClock &, const OfferClock &) = default;
};

/// An offer that ended without an answer of this person.
struct MissedOffer
{
    ReservationId reservation{};
    TaskId task{};
    Instant created{};
    Instant ended{};
    QString outcome{}; ///< "timeout", "canceled", "rescinded", …

    friend bool operator==(const MissedOffer &, const MissedOffer &) = default;
};

/// Something the person did, for "what did I do".
struct OwnAction
{
    Instant at{};
    QString what{}; ///< e.g. "accept", "setActivity".
    QString subject{}; ///< The SID it was done to.
    bool succeeded = true;
    QString detail{}; ///< The service's message where it failed.

    friend bool operator==(const OwnAction &, const OwnAction &) = default;
};
