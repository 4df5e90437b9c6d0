#pragma once

#include "core/base/clock.h"
#include "core/domain/reservation.h"

#include <QMetaType>

/// What was offered, as far as it was known; so that what has passed can still be told.
struct OfferedTask
{
    QByteArray attributes{}; ///< JSON text (UTF-8); empty: never known.
    QString workflowName{};
    QString queueName{};
    QString channelUniqueName{};

    friend bool operator==(const OfferedTask &, const OfferedTask &) = default;
};

/// One offer's clock: each moment is told when it is known.
struct OfferClock
{
    ReservationId reservation{};
    WorkspaceId workspace{};
    WorkerId worker{};
    TaskId task{};
    Instant created{}; ///< By the server's clock.
    std::optional<Instant> received{}; ///< It reached this machine; own clock, like the rest.
    std::optional<Instant> shown{}; ///< The toast was painted.
    std::optional<Instant> answered{}; ///< The person chose an answer; the last time, if it had to be repeated.
    std::optional<Instant> ended{}; ///< Its end was known here.
    QString outcome{}; ///< "accepted", "timeout", …, "unknown"; empty: still open.

    friend bool operator==(const OfferClock &, const OfferClock &) = default;
};

/// How an offer ended.
struct OfferOutcome
{
    ReservationId reservation{};
    Instant at{};
    QString outcome{}; ///< The reservation's status; "unknown" where the server no longer tells.
    bool byMe = false; ///< This person answered it, here or elsewhere.

    friend bool operator==(const OfferOutcome &, const OfferOutcome &) = default;
};

/// So many of the offers that were missed are listed at most, those that ended last.
inline constexpr int mostMissed = 500;

/// An offer that ended without an answer of this person that counted.
struct MissedOffer
{
    OfferClock clock{};
    QString takenBy{}; ///< Whose it is now, with "rescinded"; empty: not known.
    QString movedTo{}; ///< Where the server put the worker for it, with "timeout"; empty: nowhere, or not known.
    OfferedTask task{};
    bool isSeen = false;

    [[nodiscard]] const ReservationId &id() const { return clock.reservation; }
    [[nodiscard]] Instant endedAt() const { return clock.ended.value_or(clock.created); }

    friend bool operator==(const MissedOffer &, const MissedOffer &) = default;
};

Q_DECLARE_METATYPE(MissedOffer)

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
