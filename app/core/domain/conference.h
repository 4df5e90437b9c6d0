#pragma once

#include "core/domain/ids.h"

#include <QString>

// What the voice side of the service says of a call. Source: REST API reference 8.

// clang-format off
struct RecordingTag { static constexpr char prefix[] = "RE"; };
// clang-format on
using RecordingId = Id<RecordingTag>;

/// A conference, and the account that it is asked of.
struct ConferencePlace
{
    AccountId account{};
    ConferenceId id{};

    friend bool operator==(const ConferencePlace &, const ConferencePlace &) = default;
};

struct Conference
{
    enum class Status { Init, InProgress, Completed };
    enum class Ending {
        None, ///< It has not ended, or nobody knows how.
        ByApi, ///< Some program ended it for everybody.
        ExitLeft, ///< `endedBy` hung up, and nobody was to stay then.
        ExitKicked, ///< The same, but was thrown out.
        LastKicked, ///< `endedBy` was the last, and was thrown out.
        LastLeft, ///< `endedBy` was the last, and hung up.
    };

    ConferenceId id{};
    Status status = Status::Init;
    Ending ending = Ending::None;
    CallId endedBy{}; ///< Null: nobody in it.

    friend bool operator==(const Conference &, const Conference &) = default;
};

/// Somebody in a conference, or being dialled into it. Who has left is in no list.
struct ConferenceParticipant
{
    enum class Status { Queued, Connecting, Ringing, Connected, Complete, Failed };

    CallId call{};
    ConferenceId conference{};
    Status status = Status::Connected;
    bool muted = false;
    bool hold = false; ///< Hears music and is not heard.
    bool coaching = false; ///< Is heard by one of the others only.

    friend bool operator==(const ConferenceParticipant &, const ConferenceParticipant &) = default;
};

/// One leg: a phone, and how far it has come.
struct CallLeg
{
    enum class Status { Queued, Ringing, InProgress, Completed, Busy, Failed, NoAnswer, Canceled };

    CallId id{};
    QString to{};
    QString from{};
    bool inbound = false; ///< Somebody called in: he is `from`. Else `to` was dialled.
    Status status = Status::Queued;

    /// Who is at the far end: a number, or an address such as "client:alice".
    [[nodiscard]] const QString &farEnd() const { return inbound ? from : to; }
    friend bool operator==(const CallLeg &, const CallLeg &) = default;
};

struct CallRecording
{
    enum class Status { InProgress, Paused, Stopped, Processing, Completed, Absent };

    RecordingId id{};
    ConferenceId conference{}; ///< Null: it is of one leg only.
    CallId call{};
    Status status = Status::InProgress;

    [[nodiscard]] bool isLive() const { return status == Status::InProgress || status == Status::Paused; }
    friend bool operator==(const CallRecording &, const CallRecording &) = default;
};
