#pragma once

#include "console/api/api.h"
#include "console/control/listenin.h"
#include "console/journal/journalrecords.h"

#include <QObject>
#include <array>

class ConsoleState;
class Journal;

/// After a crash while one listened to a call the own phone is still in it: looks for that once a session, and lets
/// ListenIn go on with it. Where there is nothing of the kind, nobody is told.
///
/// Which call it was is in the journal. Without such an entry nothing is asked. A look that fails is taken again when
/// the state is refreshed, though only after a pause: the voice side may be away for a little longer.
///
/// Source: "Read multiple Participant resources" and "Fetch a Call", REST API reference 8.4.
class ListenRecovery final : public QObject
{
    Q_OBJECT

public:
    /// A call that was joined earlier is looked for no more.
    static constexpr std::chrono::hours longAgo{ 12 };
    /// After the first look that failed, the second, and so on; then no more in this session.
    static constexpr std::array<std::chrono::seconds, 3> pauses{ std::chrono::seconds(5), std::chrono::seconds(20),
        std::chrono::seconds(60) };
    /// In one session.
    static constexpr int mostLooks = int(pauses.size()) + 1;

    /// All must outlive it.
    ListenRecovery(const Api &api, ConsoleState &state, ListenIn &listen, const Journal &journal, const Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] bool isLooking() const { return m_isLooking; }

private:
    void look();
    void onActions(const QList<OwnAction> &actions);
    void fetchTask(const TaskId &task);
    void onTask(const TaskId &task);
    void onReservations(const Listing<Reservation> &ofTask);
    void onParticipants(const Listing<ConferenceParticipant> &everybody);
    void askWhose(const ConferenceParticipant &leg);
    void onAsked();
    void onFailed(const ApiError &error);
    void lookLater();
    void finish();
    /// Receives an answer while the look goes on that asked for it.
    template <typename T> void receive(const QFuture<ApiResult<T>> &future, void (ListenRecovery::*handler)(const T &));

    Api m_api;
    ConsoleState &m_state;
    ListenIn &m_listen;
    const Journal &m_journal;
    const Clock &m_clock;
    TaskId m_task;
    QString m_agent; ///< The name of who has it in hand.
    QString m_contact; ///< Where the own phone is called.
    int m_unasked = 0; ///< So many legs are still to be told of.
    bool m_hasUnread = false; ///< One of them could not be read.
    int m_looksLeft = 0;
    Instant m_notBefore{}; ///< By this machine's clock: when the next look may be.
    bool m_isLooking = false;
    int m_turn = 0; ///< An answer to an earlier look counts for nothing.
};
