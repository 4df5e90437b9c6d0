#include "router/routeronloop.h"

#include "core/base/log.h"
#include "router/bridgedoors.h"
#include "router/faults/faultfile.h"
#include "router/requestkinds.h"
#include "router/routeraccount.h"
#include "router/traffic/demoworkspaces.h"
#include "router/traffic/scenariofile.h"
#include "router/traffic/workspacemaker.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

namespace {

constexpr auto betweenRetries = 1s; ///< While nothing can be stored.
constexpr auto longestSleep = 10s; ///< So that a clock that was set forward is noticed.
constexpr int stepsPerTurn = 1000; ///< After a long sleep much is due; requests are served in between.

} // namespace

tl::expected<LocalRouterAddress, QString> RouterOnLoop::start()
{
    return RouterDoor::check(m_options)
        .and_then([this] { return readFiles(); })
        .and_then([this] { return openStore(); })
        .and_then([this] { return settleAccount(m_options, m_store); })
        .map([this](const RouterAccount &account) {
            m_account = account.sid;
            m_token = account.token;
        })
        .and_then([this] { return restore(); })
        .and_then([this] { return makeWorkspaces(); })
        .and_then([this] { return makeRooms(); })
        .and_then([this] { return m_door->open(m_options); })
        .map([this] {
            return LocalRouterAddress{ m_door->url(), m_account.utf8(), m_token };
        });
}

/// What scripts say is read before anything is made.
auto RouterOnLoop::readFiles() -> Started
{
    if (const QString file = scenarioFile(); !file.isEmpty()) {
        auto plan = readScenarioFile(file);
        if (!plan)
            return tl::unexpected(plan.error());
        m_scenario = std::move(*plan);
    }
    if (m_options.faultsFile.isEmpty())
        return {};
    return readFaultFile(m_options.faultsFile).map([this](const FaultScript &script) { m_faultScript = script; });
}

auto RouterOnLoop::openStore() -> Started
{
    return m_store.open(m_options.dataFile).map_error([this](const QString &why) {
        return QString(m_options.dataFile + u": "_s + why);
    });
}

auto RouterOnLoop::makeWorkspaces() -> Started
{
    if (m_options.demo) {
        if (const auto contactCenter = addDemoWorkspaces(*m_engine); !contactCenter)
            return tl::unexpected(contactCenter.error());
    }
    if (!m_options.workspaceFile.isEmpty()) {
        if (const auto added = addWorkspaceFile(*m_engine, m_options.workspaceFile); !added)
            return tl::unexpected(added.error());
    }
    return m_scenario ? makeScenario() : Started();
}

auto RouterOnLoop::makeScenario() -> Started
{
    const auto place = addScenario(*m_engine, *m_scenario);
    if (!place)
        return tl::unexpected(inFile(scenarioFile(), place.error()));
    m_scenarioPlace = *place;
    if (m_options.traffic)
        m_traffic = std::make_unique<Traffic>(*m_engine, place->workspace, *m_scenario, seed());
    return {};
}

/// The demo has a scenario of its own, unless another one is given.
QString RouterOnLoop::scenarioFile() const
{
    return m_options.scenarioFile.isEmpty() && m_options.demo ? demoScenarioFile() : m_options.scenarioFile;
}

auto RouterOnLoop::makeRooms() -> Started
{
    m_rest = std::make_unique<RestService>(*m_engine, *m_log, m_statistics,
        RestAccess{ .accountSid = m_account,
            .authToken = m_token,
            .apiKeySid = m_options.apiKeySid,
            .apiKeySecret = m_options.apiKeySecret },
        [this](const HttpRequest &request) { return m_carrier->answer(request); });
    m_callbacks = std::make_unique<AssignmentCallbacks>(
        m_loop, *m_engine, m_account, m_token,
        [this](WorkflowId workflow) {
            hear(EventCause::by(workflow));
            needTurnEnd();
        },
        CallLimits{},
        [this] {
            advance();
            needTurnEnd();
        });
    m_eventCallbacks = std::make_unique<EventCallbacks>(m_loop, *m_engine, m_account, m_token);
    m_notices = std::make_unique<WebNotices>(m_loop, m_token);
    makeBridge();
    m_carrier->takeUpAgain();
    if (m_traffic)
        m_traffic->start(m_engine->now(), m_scenarioPlace.isNew);
    makeDoor();
    endTurn();
    m_upkeep.begin();
    return m_line.isWell() ? Started() : tl::unexpected(m_line.trouble());
}

void RouterOnLoop::makeBridge()
{
    m_bridge = std::make_unique<Bridge>(m_loop, *m_engine, m_clock,
        TokenKeys{ .accountSid = m_account.utf8(),
            .authToken = m_token,
            .apiKeySid = m_options.apiKeySid,
            .apiKeySecret = m_options.apiKeySecret },
        tunnelDoors(*m_rest, *m_carrier), [this] { needTurnEnd(); });
}

void RouterOnLoop::makeDoor()
{
    const auto nameOf = [this](const QByteArray &workspaceSid, const QByteArray &workerSid) {
        const auto workspace = WorkspaceId::fromText(QByteArrayView(workspaceSid));
        const auto id = WorkerId::fromText(QByteArrayView(workerSid));
        const auto worker = workspace && id ? m_engine->worker(*workspace, *id) : std::nullopt;
        return worker ? worker->name.toUtf8() : QByteArray();
    };
    m_door = std::make_unique<RouterDoor>(m_loop, m_clock, m_faultScript,
        BehindDoor{
            .requests = [this](const HttpRequest &request, HttpReply reply) { onRequest(request, std::move(reply)); },
            .sockets = [this](const HttpRequest &request) { return m_bridge->admit(request); },
            .names = nameOf });
}

quint64 RouterOnLoop::seed() const
{
    return m_options.seed ? m_options.seed : QRandomGenerator::system()->generate64();
}

void RouterOnLoop::end()
{
    endTurn();
    m_bridge->end();
    m_door->close();
    m_store.close();
    m_loop.stop();
}

void RouterOnLoop::onRequest(const HttpRequest &request, HttpReply reply)
{
    const bool writes = isWrite(request);
    if (!m_isTrue || (writes && !m_line.isWell()))
        return reply(cannotStore());
    if (writes)
        m_gathering.add(std::chrono::steady_clock::now());
    advance();
    hear(); // what the statistics have not counted yet
    const bool tunnelled = Bridge::isFor(request);
    m_held.append({ std::move(reply), tunnelled ? m_bridge->answer(request) : m_rest->answer(request) });
    hear(tunnelled && writes ? m_bridge->causeOf(request) : EventCause::by(m_account, request.peerAddress));
    needTurnEnd();
}

// Posted behind the requests that have arrived by now, so that all of them share one commit.
void RouterOnLoop::needTurnEnd()
{
    if (std::exchange(m_turnEndComes, true))
        return;
    m_loop.post([this] { gather(); });
}

void RouterOnLoop::gather()
{
    if (m_gathering.goesOn(std::chrono::steady_clock::now()))
        m_loop.post([this] { gather(); });
    else
        endTurn();
}

void RouterOnLoop::endTurn()
{
    m_turnEndComes = false;
    const auto begun = std::chrono::steady_clock::now();
    if (m_line.isWell()) {
        advance();
        m_bridge->takeOffline();
    }
    hear();
    const bool kept = keep();
    m_gathering.end(std::chrono::steady_clock::now() - begun);
    if (kept)
        m_bridge->send(); // before the replies: whoever asked then knows of what followed
    sendReplies(kept);
    if (kept && m_line.isWell()) {
        goOn();
        tell();
        m_upkeep.committed();
    }
    schedule();
}

/// Asks and tells the web servers, in this order, of what is stored.
void RouterOnLoop::tell()
{
    for (const EngineEvent &offer : std::exchange(m_offers, {}))
        m_callbacks->take(offer);
    for (const LoggedEvent &event : std::exchange(m_events, {}))
        m_eventCallbacks->take(event);
    for (const WebNotice &notice : m_carrier->takeNotices())
        m_notices->send(notice.url, notice.byPost, notice.fields);
}

/// Brings everybody to the present, step by step; but not while nothing can be stored: then the time stands still.
void RouterOnLoop::advance()
{
    if (!m_line.isWell())
        return;
    const Instant now = m_clock.now();
    for (int step = 0; step < stepsPerTurn; ++step) {
        const std::optional<Instant> next = nextDeadline();
        if (!next || *next > now)
            return m_engine->advanceTo(now);
        m_engine->advanceTo(*next);
        hear();
        m_carrier->advanceTo(*next);
        if (m_traffic)
            m_traffic->advanceTo(*next);
        hear();
    }
}

std::optional<Instant> RouterOnLoop::nextDeadline() const
{
    std::optional<Instant> least = m_engine->nextDeadline();
    const auto take = [&least](std::optional<Instant> other) {
        if (other && (!least || *other < *least))
            least = other;
    };
    take(m_carrier->nextDeadline());
    if (m_traffic)
        take(m_traffic->nextDeadline());
    return least;
}

/// Until nothing new is heard: what the carrier does about one event may bring about others. `cause`: who brought about
/// what has happened since the last time.
void RouterOnLoop::hear(EventCause cause)
{
    for (QList<EngineEvent> heard = m_engine->takeEvents(); !heard.isEmpty(); heard = m_engine->takeEvents()) {
        for (const EngineEvent &event : std::as_const(heard)) {
            m_statistics.take(event);
            m_bridge->hear(event);
            m_carrier->take(event);
            if (m_traffic)
                m_traffic->take(event);
            if (const auto logged = m_log->take(event, cause))
                m_events.append(*logged);
            if (event.type == EngineEvent::Type::ReservationCreated)
                m_offers.append(event);
            if (event.type == EngineEvent::Type::Alert)
                qCWarning(logRouter).noquote() << event.alert.code << event.alert.message;
        }
        cause = {};
    }
}

/// Those who only looked may have seen what is not kept: nobody is told anything of such a turn.
void RouterOnLoop::sendReplies(bool kept)
{
    for (const Held &held : std::exchange(m_held, {}))
        held.reply(kept ? held.response : notStored());
}

void RouterOnLoop::schedule()
{
    const auto wake = [this] {
        advance();
        endTurn();
    };
    const std::optional<Instant> next = nextDeadline();
    m_timer.reset();
    if (!m_line.isWell() && !m_retryTimer)
        m_retryTimer = m_loop.after(betweenRetries, [this] { tryAgain(); }); // never put off by those who read meanwhile
    if (m_line.isWell() && next)
        m_timer = m_loop.after(std::clamp<std::chrono::milliseconds>(*next - m_clock.now(), 0ms, longestSleep), wake);
}

} // namespace router
