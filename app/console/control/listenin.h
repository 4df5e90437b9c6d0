#pragma once

#include "console/api/api.h"
#include "console/control/listenview.h"
#include "console/control/session.h"
#include "console/control/taskconference.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <functional>

class ConsoleState;
class Journal;

/// A supervisor's way into the call of somebody else's task: joins it by the own phone, changes how he takes part, and
/// leaves it again. One call at a time.
///
/// The own phone rings at the worker attribute `contact_uri`. While one listens, who is in the conference is asked every
/// two seconds; nothing otherwise.
///
/// Source: "Instructions", supervise, and "Update participant", REST API reference 6.5 and 8.4.
class ListenIn final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pollEvery{ 2'000 };
    /// How long leaveFirst() waits.
    static constexpr std::chrono::milliseconds patience{ 3'000 };

    /// `state` must outlive it; `journal` may be null.
    ListenIn(const Api &api, const ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent = nullptr);

    /// The call that is listened to, or was last and was not dismissed. Null: none. Valid until the next change.
    [[nodiscard]] const ListenView *view() const { return m_view ? &*m_view : nullptr; }
    /// Why this task cannot be listened to.
    [[nodiscard]] ListenBlock block(const TaskId &task) const;
    /// Why no call of this agent can be, whatever it is.
    [[nodiscard]] ListenBlock blockOf(const WorkerId &agent) const;
    /// One is in this call already, as `own`: from now on it is listened to like one that start() began. Counts for nothing
    /// where block() says why. `agent`: the name of who has the task in hand.
    void takeUp(const TaskId &task, const QString &agent, const ConferenceParticipant &own);
    /// Before the session ends: leaves, and does `then` once that is answered, or after `patience`; at once where nothing
    /// is listened to. Never after `context` is gone; asked again meanwhile, only what was asked last.
    void leaveFirst(QObject *context, const std::function<void()> &then);
    /// For tests.
    void setPollInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

public slots:
    /// How much the sign-in may see: with Reach::Worker nothing of others' calls.
    void setReach(Reach reach) { m_reach = reach; }
    /// Counts for nothing where block() says why.
    void start(const TaskId &task, SupervisorMode mode);
    /// Takes part otherwise from now on. While the phone rings, or another change is under way, it counts for nothing.
    void setMode(SupervisorMode mode);
    /// Hangs up. One whose phone still rings is not called any longer.
    void leave();
    /// The person has seen how it ended.
    void dismiss();
    /// Asks who is in it now; its own timer calls it.
    void poll();

signals:
    /// Something of view() is another.
    void changed();
    /// The mode stays as it was, or the line is still open.
    void failed(const ApiError &error);
    /// What leaveFirst() holds back goes on now, and as far as is known the own phone is still in the call.
    void leftOpen();

private:
    void begin(const TaskId &task, SupervisorMode mode);
    void onReservations(const ApiResult<Listing<Reservation>> &answer);
    void onCalled(const ApiResult<Reservation> &answer);
    void onListed(const ApiResult<Listing<ConferenceParticipant>> &answer);
    void find(const QList<ConferenceParticipant> &everybody);
    void askWhose(const ConferenceParticipant &leg);
    void readLegs();
    void onOwnFound(const CallId &leg);
    void take(const ConferenceParticipant &own);
    void noteGone(bool isOver);
    void hangUp();
    void end(ListenView::End how, const ApiError &error = {});
    void record(const QString &what, const ApiError *error, Instant askedAt);
    void note(const QString &kind);
    void setPhase(ListenView::Phase phase);
    void goOn();
    /// Receives an answer, unless another call is listened to by then, or none.
    template <typename T> void receive(const QFuture<ApiResult<T>> &future, void (ListenIn::*handler)(const ApiResult<T> &));
    void onChanged(const ApiResult<ConferenceParticipant> &answer);
    void onLeft(const ApiResult<Done> &answer);

    Api m_api;
    const ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    QTimer m_timer;
    QTimer m_patience; ///< Until goOn(), where something waits.
    QPointer<QObject> m_waiting; ///< Whose m_goOn is.
    std::function<void()> m_goOn; ///< Null: nothing waits for the line to be left.
    std::optional<ListenView> m_view;
    ConferencePlace m_place;
    TaskConference m_legs; ///< Whose legs the task names, as far as it is known.
    CallId m_own; ///< Null: not found yet.
    QSet<CallId> m_asked; ///< Legs of which it was asked whose they are.
    QString m_contact; ///< Where the own phone is called.
    QString m_listener; ///< Whose phone it is, for the journal.
    bool m_called = false; ///< The request that makes the phone ring has been sent.
    bool m_hangingUp = false;
    Instant m_startedAt{}; ///< By this machine's clock, like the next two: when the person asked for it.
    Instant m_changedAt{};
    Instant m_leftAt{};
    int m_generation = 0; ///< Counts the calls that were listened to.
    int m_changes = 0; ///< How many own changes have been answered: a list that left before is not believed.
    bool m_listing = false;
    Reach m_reach = Reach::Account;
};

/// Who has a task in hand, of all its reservations; null: nobody.
const Reservation *holderIn(const QList<Reservation> &ofTask);
