#pragma once

#include "core/base/forwardclock.h"
#include "router/bridge/bridge.h"
#include "router/callbacks/assignmentcallbacks.h"
#include "router/callbacks/eventcallbacks.h"
#include "router/callbacks/webnotices.h"
#include "router/carrier/carrier.h"
#include "router/eventlog/eventlog.h"
#include "router/localrouter.h"
#include "router/rest/restservice.h"
#include "router/routerdoor.h"
#include "router/statistics/statistics.h"
#include "router/store/commitline.h"
#include "router/store/gathering.h"
#include "router/storeupkeep.h"
#include "router/traffic/addscenario.h"
#include "router/traffic/traffic.h"

namespace router {

/// Everything of the router, on the loop's thread. A turn of the loop: requests and what is due change the engine, one
/// commit, then the replies leave and callbacks go out.
///
/// If the commit fails, nothing of that turn has happened: everything goes back to what is stored, all who asked in it
/// get 503, and until storing works again time stands still and only what changes nothing is answered.
class RouterOnLoop
{
public:
    explicit RouterOnLoop(const LocalRouterOptions &options)
        : m_options(options)
        , m_clock(m_systemClock)
        , m_line(m_store)
        , m_upkeep(m_loop, m_clock, m_store)
    {
    }

    /// Does everything up to listening; then loop() may run. Or says why not, in one line for people.
    tl::expected<LocalRouterAddress, QString> start();
    /// Stores what there is, closes everything and stops the loop.
    void end();
    [[nodiscard]] HttpLoop &loop() { return m_loop; }

private:
    using Started = tl::expected<void, QString>;

    struct Held
    {
        HttpReply reply;
        HttpResponse response;
    };

    Started readFiles();
    Started openStore();
    Started restore();
    Started takeBack(const Change &record);
    Started makeWorkspaces();
    Started makeScenario();
    [[nodiscard]] QString scenarioFile() const;
    Started makeRooms();
    [[nodiscard]] quint64 seed() const;

    void makeBridge();
    void makeDoor();
    void onRequest(const HttpRequest &request, HttpReply reply);
    void needTurnEnd();
    void gather();
    void endTurn();
    void tell();
    void advance();
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    void hear(EventCause cause = {});
    void sendReplies(bool kept);
    bool keep();
    void goBack();
    void tryAgain();
    void goOn();
    void schedule();
    [[nodiscard]] HttpResponse cannotStore() const;
    [[nodiscard]] HttpResponse notStored() const;

    LocalRouterOptions m_options;
    SystemClock m_systemClock;
    ForwardClock m_clock;
    HttpLoop m_loop;
    Store m_store;
    CommitLine m_line;
    StoreUpkeep m_upkeep;
    AccountId m_account;
    QByteArray m_token;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EventLog> m_log;
    Statistics m_statistics;
    std::unique_ptr<RestService> m_rest;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<Carrier> m_carrier;
    std::unique_ptr<Traffic> m_traffic;
    std::unique_ptr<AssignmentCallbacks> m_callbacks;
    std::unique_ptr<EventCallbacks> m_eventCallbacks;
    std::unique_ptr<WebNotices> m_notices;
    std::optional<ScenarioPlan> m_scenario;
    ScenarioPlace m_scenarioPlace;
    FaultScript m_faultScript;
    std::unique_ptr<RouterDoor> m_door;
    QList<Held> m_held;
    QList<EngineEvent> m_offers; ///< Reservations created, their servers to be asked once they are stored.
    QList<LoggedEvent> m_events; ///< Heard, and to be told once they are stored.
    std::shared_ptr<void> m_timer;
    std::shared_ptr<void> m_retryTimer; ///< While nothing can be stored.
    Gathering m_gathering;
    bool m_turnEndComes = false;
    bool m_wentBack = false; ///< And has not gone on yet.
    bool m_isTrue = true; ///< What is in memory is what is stored, and what this turn makes of it.
};

} // namespace router
