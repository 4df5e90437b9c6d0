#pragma once

#include "console/control/taskconference.h"
#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "core/domain/conference.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <utility>

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
    QString ownNumber{}; ///< What others see when they are called in; empty: nobody can be.

    /// All that is recorded rests.
    [[nodiscard]] bool isRecordingPaused() const;
    [[nodiscard]] const CallParty *party(CallParty::Role role) const;
    [[nodiscard]] const CallParty *party(const CallId &id) const;
    friend bool operator==(const CallView &, const CallView &) = default;
};

/// Makes the view of one call from what lists and answers say of it. Pure.
///
/// Own is the leg that was dialled to the own address; where there is none, the one that the task names as its
/// worker's. Once found it stays: a transfer gives the task another worker.
class CallRoster
{
public:
    CallRoster() = default;
    CallRoster(const AccountId &account, const TaskConference &conference, const QString &ownAddress);

    [[nodiscard]] const CallView &view() const { return m_view; }
    [[nodiscard]] const TaskConference &conference() const { return m_conference; }
    /// What the task says now of the same conference; a transfer changes it.
    void setConference(const TaskConference &conference) { m_conference = conference; }
    /// Nobody is in it any more: how it ended is to be asked.
    [[nodiscard]] bool seemsOver() const { return m_seemsOver; }
    /// Legs of which more is to be known, each once: who is at their end, or why they left.
    [[nodiscard]] QSet<CallId> takeUnclear() { return std::exchange(m_unclear, {}); }

    // What came from the server ---------------------------------------------------------------------------------------
    void take(const QList<ConferenceParticipant> &everybody, Instant at);
    void take(const ConferenceParticipant &one);
    void take(const Conference &conference, Instant at);
    void take(const CallLeg &leg);
    /// All of the conference as a whole, or all of single legs.
    void take(const QList<CallRecording> &recordings, bool ofConference);
    void take(const CallRecording &recording);
    /// Asking failed; what is shown stays.
    void fail(const ApiError &error) { m_view.trouble = error; }

    // What the person asked for ---------------------------------------------------------------------------------------
    /// `leg` is null for what concerns the whole call.
    void setPending(CallDeed deed, const CallId &leg);
    void clearPending(CallDeed deed, const CallId &leg);
    /// The server has ended it for us: one leg, or (null) the call.
    void noteEnded(const CallId &leg);
    /// Who is at the end of a leg that was dialled by us.
    void noteAddress(const CallId &leg, const QString &address) { m_addresses.insert(leg, address); }

private:
    CallParty *find(const CallId &id);
    void refresh(CallParty &party);
    void depart(const CallParty &party, CallDeparture::How how, Instant at);

    TaskConference m_conference;
    QString m_ownAddress;
    CallView m_view;
    CallId m_self; ///< Null: not found yet.
    QHash<CallId, QString> m_addresses;
    QSet<CallId> m_asked; ///< Their legs were told to be unclear once.
    QSet<CallId> m_unclear;
    QSet<CallId> m_endedHere;
    bool m_seemsOver = false;
};
