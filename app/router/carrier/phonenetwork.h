#pragma once

#include "router/carrier/phonenotices.h"
#include "router/carrier/shelf.h"
#include "router/engine/enginetypes.h"

#include <QRandomGenerator>
#include <functional>
#include <set>

namespace router {

/// What happened to a call, for those who connect calls with tasks.
struct PhoneEvent
{
    enum class Type {
        Answered, ///< And has joined its conference, if it goes to one.
        Ended,
    };

    Type type = Type::Answered;
    CallId call{};
};

/// Whom to call, and what for.
struct OutgoingCall
{
    PhoneCall call{}; ///< `to`, `from` and whatever else is known; SID, status and times are the network's.
    std::optional<Participant> participant{}; ///< How it takes part in `call.conference`.
};

/// The simulated phone network: calls, conferences and recordings. It knows no task but by name. Pure: time comes in
/// with advanceTo(); whoever is called does what the address says, see scriptOf().
///
/// Choices: a conference starts when somebody joins who may start it; whoever is dialled by REST hangs up when his
/// conference ends; the last 10,000 of each kind are kept.
class PhoneNetwork
{
public:
    /// `seed` makes the SIDs.
    PhoneNetwork(AccountId account, quint64 seed);

    /// Lets everything happen that is due at or before `now`.
    void advanceTo(Instant now);
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    [[nodiscard]] AccountId account() const { return m_account; }

    // Since the last call each: what happened, who is to be told, what is to be stored.
    [[nodiscard]] QList<PhoneEvent> takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] QList<WebNotice> takeNotices() { return std::exchange(m_notices, {}); }
    [[nodiscard]] QList<Change> takeChanges();
    /// Knows no call, to take back what is stored; new SIDs go on being new.
    void startOver();
    /// Whether a stored record is one of this network's.
    [[nodiscard]] static bool isOurs(const QByteArray &key);
    /// Takes back what was stored; says in words what is wrong with it.
    tl::expected<void, QString> restore(const Change &record);

    [[nodiscard]] const Shelf<PhoneCall> &calls() const { return m_calls; }
    [[nodiscard]] const Shelf<PhoneConference> &conferences() const { return m_conferences; }
    [[nodiscard]] const Shelf<PhoneRecording> &recordings() const { return m_recordings; }

    // Calls ----------------------------------------------------------------------------------------------------------
    /// Begins to dial: queued now, ringing in the next moment.
    CallId dial(const OutgoingCall &outgoing);
    /// Somebody has called in and waits; an ended call with that SID begins anew.
    void addCaller(PhoneCall call);
    /// Ends a call: completed, or canceled if nobody had answered; or with another status.
    void hangUp(CallId id, std::optional<CallStatus> as = std::nullopt);
    /// A call in progress goes on with the TwiML of another URL and leaves its conference or the one it talks with.
    void redirect(CallId id, const QString &url, bool byPost = true);
    /// Two calls in progress talk with each other: when one ends, so does the other.
    void connectCalls(CallId one, CallId other);
    /// Changes what may be changed while it lives: status callback, time limit.
    void change(CallId id, const std::function<void(PhoneCall &)> &edit);

    /// Forgets a call that has ended.
    void removeCall(CallId id) { m_calls.remove(id); }

    // Conferences ----------------------------------------------------------------------------------------------------
    /// The live one of that name; null: none.
    [[nodiscard]] ConferenceId conferenceNamed(const QString &name) const;
    /// That one, or a new one with what the first participant says about it.
    ConferenceId openConference(const QString &name, const ParticipantOptions &options);
    /// Puts a call in progress into a conference.
    void join(ConferenceId id, Participant participant);
    void change(ConferenceId id, CallId call, const ParticipantChange &change);
    /// Throws a participant out: his call ends.
    void kick(ConferenceId id, CallId call);
    void endConference(ConferenceId id);
    /// Plays something to one participant (null: to all).
    void announce(ConferenceId id, CallId call);

    // Recordings -----------------------------------------------------------------------------------------------------
    /// Begins to record `draft.call` or `draft.conference`.
    RecordingId record(PhoneRecording draft);
    /// Pauses, goes on or stops; a stopped one stays as it is.
    void setStatus(RecordingId id, RecordingStatus status);
    void removeRecording(RecordingId id) { m_recordings.remove(id); }

private:
    template <typename MadeId> MadeId makeId();
    void setDue(PhoneCall &call, std::optional<Instant> at);
    void step(PhoneCall &call);
    void startRinging(PhoneCall &call);
    void endRinging(PhoneCall &call);
    void answer(PhoneCall &call);
    void requestTwiml(const PhoneCall &call, bool byPost);
    void tell(PhoneCall &call);
    void tell(PhoneConference &conference, const QByteArray &event, const Participant *about = nullptr);
    void enter(PhoneConference &conference, CallId call);
    void leave(PhoneCall &call, bool kicked);
    void finish(PhoneConference &conference, const QString &reason, CallId by);
    void stopRecordings(CallId call, ConferenceId conference);

    AccountId m_account;
    QRandomGenerator m_random;
    Instant m_now{};
    Shelf<PhoneCall> m_calls;
    Shelf<PhoneConference> m_conferences;
    Shelf<PhoneRecording> m_recordings;
    std::set<std::pair<Instant, CallId>> m_due;
    QHash<QString, ConferenceId> m_live; ///< Conferences by name.
    QList<PhoneEvent> m_events;
    QList<WebNotice> m_notices;
};

template <typename MadeId> MadeId PhoneNetwork::makeId()
{
    IdBytes bytes;
    for (unsigned char &byte : bytes.bytes)
        byte = static_cast<unsigned char>(m_random.bounded(256));
    return MadeId(bytes);
}

} // namespace router
