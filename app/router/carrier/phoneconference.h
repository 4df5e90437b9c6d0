#pragma once

#include "core/base/clock.h"
#include "core/domain/participantoptions.h"

#include <QByteArray>
#include <QList>

namespace router {

enum class ConferenceStatus { Init, InProgress, Completed };

/// "init", "in-progress", "completed".
QByteArray wireName(ConferenceStatus status);

/// A call in a conference, or one that is being dialled into it.
struct Participant
{
    CallId call{};
    QString label{};
    bool joined = false; ///< Else it still rings.
    bool muted = false;
    bool hold = false;
    bool coaching = false;
    CallId coached{}; ///< Who alone hears it; null: everybody.
    bool startConferenceOnEnter = true;
    bool endConferenceOnExit = false;
    Instant createdAt{};
    Instant updatedAt{};

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// What is to change about a participant; empty: stays.
struct ParticipantChange
{
    std::optional<bool> muted{};
    std::optional<bool> hold{};
    std::optional<bool> coaching{};
    std::optional<CallId> coached{};
    std::optional<bool> endConferenceOnExit{};
};

struct PhoneConference
{
    ConferenceId id{};
    quint64 serial = 0;
    QString name{}; ///< The task's SID, for those that instructions begin.
    ConferenceStatus status = ConferenceStatus::Init;
    Instant createdAt{};
    Instant updatedAt{};
    QString region{ QStringLiteral("us1") };
    int maxParticipants = 250;
    bool records = false; ///< From its start.
    bool dualChannels = false;
    WebHook statusCallback{}; ///< The first participant's.
    WebHook recordingCallback{};
    int told = 0;
    QString reasonEnded{};
    CallId callEnding{};
    QList<Participant> participants{};

    [[nodiscard]] bool hasEnded() const { return status == ConferenceStatus::Completed; }
    [[nodiscard]] Participant *find(CallId call);
    [[nodiscard]] const Participant *find(CallId call) const;
    /// By SID or label.
    [[nodiscard]] const Participant *find(const QString &sidOrLabel) const;
    [[nodiscard]] qsizetype joined() const;

    friend bool operator==(const PhoneConference &, const PhoneConference &) = default;
};

constexpr ConferenceStatus lastOf(ConferenceStatus)
{
    return ConferenceStatus::Completed;
}

} // namespace router
