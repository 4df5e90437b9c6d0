#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "core/domain/conference.h"

#include <QList>
#include <QSet>
#include <optional>

/// What can be done in a call: to one who is in it, or to the whole (EndAll and all behind it).
enum class CallDeed { Hold, Resume, Mute, Unmute, End, EndAll, Add, PauseRecording, ResumeRecording };

/// Somebody in a call.
struct CallParty
{
    enum class Role { Self, Customer, Other };

    ConferenceParticipant participant{};
    Role role = Role::Other;
    QString address{}; ///< Number or "client:…"; empty: not known yet.
    std::optional<CallDeed> pending{}; ///< Asked for, and not answered yet.

    [[nodiscard]] const CallId &id() const { return participant.call; }
    [[nodiscard]] bool isThere() const { return participant.status == ConferenceParticipant::Status::Connected; }
    friend bool operator==(const CallParty &, const CallParty &) = default;
};

/// Somebody who is no longer in the call.
struct CallDeparture
{
    enum class How {
        Left, ///< Why is not known, or not yet.
        HungUp,
        EndedHere, ///< By this person.
        Removed, ///< By another program or person.
        NoAnswer, ///< This and the rest: he never was in it.
        Busy,
        Failed,
        Canceled,
    };

    CallParty party{};
    How how = How::Left;
    Instant at{}; ///< When it was seen, by the server's clock.

    friend bool operator==(const CallDeparture &, const CallDeparture &) = default;
};

/// A call as it is known now.
struct CallView
{
    enum class Phase { Reading, Live, Ended };

    ConferencePlace place{};
    Phase phase = Phase::Reading;
    QList<CallParty> parties{}; ///< Of an ended one: nobody.
    QList<CallDeparture> departures{}; ///< In the order in which they left.
    Conference::Ending ending = Conference::Ending::None;
    bool endedHere = false; ///< This person ended it for everybody.
    QList<CallRecording> recordings{}; ///< Those that run or are paused.
    QSet<CallDeed> pending{}; ///< Asked of the whole call, and not answered yet.
    std::optional<ApiError> trouble{}; ///< Why this is only what was known last; empty: it is true.
    /// Only whom the task names, and as this person left them: the sign-in may not ask who is in a call.
    bool limited = false;
    WorkerId colleague{}; ///< In a limited call: the Other, to whom the task was handed on; null: not known.
    QString ownNumber{}; ///< What others see when they are called in; empty: nobody can be.

    /// Whether the sign-in has a way to do that to him; `deed` is one that can be done to one party.
    [[nodiscard]] bool canBeDone(CallDeed deed, const CallParty &party) const;
    /// All that is recorded rests.
    [[nodiscard]] bool isRecordingPaused() const;
    [[nodiscard]] const CallParty *party(CallParty::Role role) const;
    [[nodiscard]] const CallParty *party(const CallId &id) const;
    friend bool operator==(const CallView &, const CallView &) = default;
};
