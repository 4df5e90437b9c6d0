#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/carrier/taskcalls.h"

namespace router {

/// The simulated phone network of the router: carries out instructions for tasks, and answers what is asked of calls,
/// conferences and recordings below `/2010-04-01/Accounts/AC…`. What a phone does is written in its address, see
/// phonescript.h. Pure: time comes in with advanceTo() and with the engine's.
class Carrier
{
public:
    /// `seed` makes the SIDs of calls, conferences and recordings. The engine must outlive the carrier.
    Carrier(Engine &engine, AccountId account, quint64 seed);

    // What the router does with it ------------------------------------------------------------------------------------
    /// Takes note of what happened to tasks and reservations.
    void take(const EngineEvent &event);
    /// After everything was restored: goes on with what was under way when the router ended.
    void takeUpAgain();
    /// Lets everything happen that is due at or before `now`.
    void advanceTo(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    /// Answers one request that was found to be the account's; brought to the present before, stored after.
    HttpResponse answer(const HttpRequest &request);

    // Since the last call each: what is to be stored, which web servers are to be told.
    [[nodiscard]] QList<Change> takeChanges() { return m_network.takeChanges(); }
    [[nodiscard]] QList<WebNotice> takeNotices() { return m_network.takeNotices(); }
    [[nodiscard]] static bool isOurs(const QByteArray &key) { return PhoneNetwork::isOurs(key); }
    tl::expected<void, QString> restore(const Change &record) { return m_network.restore(record); }
    /// Knows nothing, to be restored again and then to take up what is under way; until then its time stands still.
    void startOver();

    // Who takes part in the conference of a task ----------------------------------------------------------------------
    /// Changes the caller's leg, e.g. holds it while a transfer is under way.
    /// Errors: 404/20404 when the caller is in no conference of the task.
    Outcome<Done> changeCustomer(TaskId task, const ParticipantChange &change);
    /// Changes a worker's leg. Errors: 404/20404 when he is in no conference of the task.
    Outcome<Done> changeWorker(TaskId task, WorkerId worker, const ParticipantChange &change);
    /// Throws a worker out of it; he wraps up. Errors as above.
    Outcome<Done> kickWorker(TaskId task, WorkerId worker);
    /// The calls, conferences and recordings that there are.
    [[nodiscard]] const PhoneNetwork &network() const { return m_network; }

private:
    void comeToNow();
    void settle();
    Outcome<Done> changeLeg(TaskId task, CallId call, const ParticipantChange &change);

    Engine &m_engine;
    PhoneNetwork m_network;
    TaskCalls m_tasks;
    bool m_standsStill = false;
};

} // namespace router
