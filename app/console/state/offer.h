#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/transfer.h"

#include <QMetaType>
#include <optional>

/// Where an offer stands between the person and the server.
enum class OfferPhase {
    Open,      ///< Waits for an answer.
    Answering, ///< An answer is on its way to the server.
    Dialling,  ///< Phones are being called; accepted when the worker answers. The countdown rests.
    Uncertain, ///< The connection broke while an answer was under way: its fate is found out on reconnect.
    Ended,     ///< Over; `end` says how. Kept until it is dismissed.
};

/// What the person chose last.
enum class OfferAnswer { None, Accept, Reject, Conference, Dequeue, Call, Redirect };

/// An instruction that the server has taken and carries out with phones.
struct OfferDial
{
    OfferAnswer answer = OfferAnswer::Conference;
    bool accepts = true;                ///< The reservation is accepted when it has worked; else the person still answers.
    Instant since{};                    ///< By this machine's clock.
    std::chrono::seconds ringsFor{ 60 };

    friend bool operator==(const OfferDial &, const OfferDial &) = default;
};

/// How an offer ended.
enum class OfferEnd {
    None,           ///< It has not.
    TakenByMe,      ///< Accepted by this worker, here or elsewhere.
    Rejected,       ///< Rejected by this worker.
    TimedOut,       ///< Nobody answered in time.
    Canceled,       ///< The task was withdrawn, or the conference could not be set up.
    TakenElsewhere, ///< Somebody else was faster; `takenBy` is their name where it is known.
    Unknown,        ///< It is over, and the server no longer says why.
};

/// Why Conference cannot be asked for.
enum class ConferenceBlock {
    None,          ///< It can.
    NoContactUri,  ///< The worker's attributes lack `contact_uri`.
    NoCall,        ///< The task's attributes have neither `call_sid` nor `outbound_to`.
    TaskUnknown,   ///< The task's attributes have not arrived yet.
    WorkerUnknown, ///< The worker's attributes have not arrived yet.
};

/// A reservation as the person sees it, with all that is known around it.
struct Offer
{
    Reservation reservation{};
    std::optional<Task> task{};        ///< Empty: not fetched yet; the offer is shown all the same.
    std::optional<Instant> deadline{}; ///< By this machine's clock. Empty: timeout not known, or dialled; show time elapsed.
    Instant offeredAt{};               ///< When it was made, by this machine's clock.
    Instant receivedAt{};              ///< It reached this machine; by its clock, like the next two.
    std::optional<Instant> shownAt{};  ///< Its toast was painted. Not told by itself; it comes along with the next change.
    std::optional<Instant> answeredAt{}; ///< The person chose an answer, the last time.
    OfferPhase phase = OfferPhase::Open;
    OfferAnswer answer = OfferAnswer::None;
    std::optional<OfferDial> dial{};   ///< The last instruction with phones that was taken; empty: none.
    OfferEnd end = OfferEnd::None;
    Instant endedAt{};                 ///< By this machine's clock; only when `end` is set.
    QString takenBy{};                 ///< With TakenElsewhere; empty: not known.
    QString movedTo{};                 ///< With TimedOut: the activity where the server put the worker for it; empty: none known.
    std::optional<TransferMode> handedOn{}; ///< How another worker hands the task on; empty: nobody does, or nothing tells.
    QString handedOnBy{};              ///< With handedOn; empty: not known.
    ConferenceBlock block = ConferenceBlock::TaskUnknown;
    std::optional<Instant> offlineSince{}; ///< By this machine's clock: since then no answer can be sent. Empty: it can.
    std::optional<ApiError> error{};   ///< Why the last answer failed while the offer stays open; or what came before the end.
    bool isErrorPast = false;          ///< It was that the server did not answer, and by now it does.

    [[nodiscard]] const ReservationId &id() const { return reservation.id; }
    /// A click on a button would be sent.
    [[nodiscard]] bool canAnswer() const { return phase == OfferPhase::Open && !offlineSince; }
    /// A rejection would be sent; while phones are called it ends the call as well.
    [[nodiscard]] bool canReject() const
    {
        return (phase == OfferPhase::Open || phase == OfferPhase::Dialling) && !offlineSince;
    }
    [[nodiscard]] bool hasEnded() const { return phase == OfferPhase::Ended; }
    /// It ended without an answer of this person that counted.
    [[nodiscard]] bool wasMissed() const
    {
        return hasEnded() && end != OfferEnd::TakenByMe && end != OfferEnd::Rejected;
    }

    friend bool operator==(const Offer &, const Offer &) = default;
};

Q_DECLARE_METATYPE(Offer)
