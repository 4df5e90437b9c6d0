#pragma once

#include "console/api/api.h"
#include "console/control/callroster.h"
#include "console/control/session.h"
#include "console/tunnel/partiesapi.h"

#include <QObject>
#include <QTimer>

class ConsoleState;
class Journal;

/// The call of the task that is looked at: who is in it, and what the person does in it.
///
/// Lists who is in it every two seconds while it lives and is looked at, and at once after each own change; nothing
/// otherwise; the recordings with every fifth list. What is asked for counts as pending until it is answered. A list that left before an own change was
/// answered is not believed.
class CallController final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pollEvery{ 2'000 };

    /// `state` must outlive it; `journal` may be null.
    CallController(const Api &api, const PartiesApi &parties, const ConsoleState &state, Journal *journal,
        const Clock &clock, QObject *parent = nullptr);

    /// The call of the task that is looked at; null: it has none. Valid until the next change.
    [[nodiscard]] const CallView *call() const;
    /// For tests.
    void setPollInterval(std::chrono::milliseconds interval) { m_interval = interval; }

public slots:
    /// How much the sign-in may see. With Reach::Worker a call is limited: nobody is asked who is in it, and what can be
    /// done goes through the event bridge.
    void setReach(Reach reach) { m_reach = reach; }
    /// This task is looked at from now on (null: none). Called again when its attributes have changed.
    void watch(const TaskId &task);
    /// Hold, Resume, Mute, Unmute or End of one who is in the call. Counts for nothing while something of him is
    /// pending.
    void ask(CallDeed deed, const CallId &leg);
    /// Ends it for everybody.
    void endAll();
    /// Calls somebody in, at an address of dialAddress(). `talkFirst`: the customer is put on hold before, and comes
    /// back by Resume; where he cannot be held nobody is called.
    void callIn(const QString &address, bool talkFirst);
    /// All that is recorded of it.
    void setRecordingPaused(bool paused);
    /// Asks who is in it now; its own timer calls it.
    void poll();

signals:
    /// Another call is looked at, or something about it is known anew.
    void changed();
    /// The server has done it.
    void done(CallDeed deed);
    /// It stays as it was; the call is asked for how it is. `party`: whom it was about.
    void failed(CallDeed deed, const CallParty &party, const ApiError &error);

private:
    using Changed = ApiResult<ConferenceParticipant>;

    [[nodiscard]] CallRoster *watched() { return find(m_watched); }
    CallRoster *find(const TaskId &task);
    void onReservations();
    [[nodiscard]] CallRoster rosterOf(const TaskConference &conference) const;
    void onListed(const TaskId &task, int changes, const ApiResult<Listing<ConferenceParticipant>> &answer);
    void askHowItEnded(const TaskId &task);
    void askWhoIsThere(const TaskId &task);
    void askForRecordings(const TaskId &task);
    [[nodiscard]] bool begin(CallDeed deed);
    void holdAndDial(const CallParty &customer, const QString &address);
    void dial(const TaskId &task, const QString &address);
    void sendRecordings(const TaskId &task, CallDeed deed, const QList<CallRecording> &rest);
    void send(CallDeed deed, const CallParty &party);
    void sendThroughBridge(CallDeed deed, const CallParty &party);
    [[nodiscard]] QFuture<ApiResult<Done>> askBridge(CallDeed deed, const CallParty &party) const;
    [[nodiscard]] const Reservation *ownReservation(const TaskId &task) const;
    [[nodiscard]] WorkerId colleagueIn(const TaskId &task) const;
    void readNamed();
    void onSent(const TaskId &task, CallDeed deed, const CallParty &party, const ApiError *error);
    void record(CallDeed deed, const ConferenceId &subject, const ApiError *error, Instant askedAt);

    Api m_api;
    PartiesApi m_parties;
    const ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    QHash<TaskId, CallRoster> m_calls; ///< Of tasks in hand, kept while others are looked at; and of the one in view.
    TaskId m_watched;
    bool m_wasInHand = false; ///< The one that is watched, when the own reservations changed last.
    Reach m_reach = Reach::Account;
    QTimer m_timer;
    std::chrono::milliseconds m_interval = pollEvery;
    int m_lists = 0; ///< Since another call was looked at.
    int m_changes = 0; ///< How many own changes have been answered.
    bool m_listing = false;
};
