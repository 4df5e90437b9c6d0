#include "router/bridge/bridgesockets.h"

#include "core/wire/jsonwriter.h"
#include "router/bridge/bridgeanswers.h"
#include "router/bridge/payloads.h"
#include "router/resources/parameters.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr quint16 goingAway = 1001;
constexpr quint16 policyViolated = 1008;
constexpr quint16 replaced = 4001;
constexpr auto workerGone = "The worker is no longer there";

/// Where a worker goes who is no longer there: the activity "Offline", else where those go who do not answer.
///
/// Activities should not be told by name, but clients wait for this one; it is what every workspace has had.
std::optional<ActivityId> offlineActivity(const Engine &engine, WorkspaceId workspace)
{
    const QList<Activity> activities = engine.activities(workspace);
    const auto offline = std::ranges::find_if(
        activities, [](const Activity &activity) { return !activity.available && activity.name == "Offline"_L1; });
    if (offline != activities.end())
        return offline->id;
    const auto home = engine.workspace(workspace);
    const auto fallback = home ? engine.activity(workspace, home->timeoutActivity) : std::nullopt;
    return fallback && !fallback->available ? std::optional(fallback->id) : std::nullopt;
}

HttpResponse notAllowed()
{
    return bridgeRefused({ 403, 20403, u"This token does not allow to listen for a worker"_s });
}

} // namespace

BridgeSockets::BridgeSockets(HttpLoop &loop, Engine &engine, const TokenKeys &keys, const Clock &clock,
    BridgeLimits limits, std::function<void()> acted)
    : m_loop(loop)
    , m_engine(engine)
    , m_keys(keys)
    , m_clock(clock)
    , m_limits(limits)
    , m_acted(std::move(acted))
{
}

tl::expected<WebSocketEars, HttpResponse> BridgeSockets::admit(const HttpRequest &request)
{
    const Parameters given = Parameters::fromForm(request.query);
    const auto user = bridgeUser(given.bytes("token").value_or(QByteArray()), m_keys, m_engine, m_clock.now());
    if (!user)
        return tl::unexpected(bridgeRefused(user.error()));
    if (!mayListen(*user))
        return tl::unexpected(notAllowed());
    Session session{ .user = *user,
        .closesOthers = given.truth("closeExistingSessions").value_or(false),
        .goesOffline = given.truth("setWorkerOfflineIfDisconnected").value_or(true) };
    const quint64 number = ++m_lastNumber;
    return WebSocketEars{ .opened =
                              [this, number, session](const std::shared_ptr<WebSocket> &socket) {
                                  Session opened = session;
                                  opened.socket = socket;
                                  open(number, std::move(opened));
                              },
        .closed = [this, number] { close(number); } };
}

bool BridgeSockets::mayListen(const BridgeUser &user) const
{
    if (user.worker.isNull())
        return false;
    const QByteArray url
        = "https://event-bridge.twilio.com/v1/wschannels/" + m_keys.accountSid + '/' + user.worker.utf8();
    return !user.policies || isAllowed(*user.policies, "GET", url, {});
}

void BridgeSockets::open(quint64 number, Session session)
{
    if (m_hasEnded)
        return session.socket->close(goingAway, "The router ends");
    const WorkerId worker = session.user.worker;
    if (!m_engine.worker(session.user.workspace, worker)) // deleted since it was admitted
        return session.socket->close(policyViolated, workerGone);
    m_byWorker.insert(worker, number);
    if (session.closesOthers)
        closeOthers(number, worker);
    greet(session);
    Session &kept = m_sessions.emplace(number, std::move(session)).first->second;
    plan(number, kept, m_clock.now());
    schedule();
}

void BridgeSockets::greet(const Session &session) const
{
    JsonWriter json(300);
    json.beginObject();
    json.key("channel_id").sid(session.user.worker);
    json.key("account_sid").plain(m_keys.accountSid);
    json.key("workspace_sid").sid(session.user.workspace);
    json.key("token_lifetime").number((session.user.expiresAt - m_clock.now()).count());
    session.socket->send(socketMessage("init", json.endObject().take()));
}

void BridgeSockets::closeOthers(quint64 number, WorkerId worker)
{
    const QList<quint64> all = m_byWorker.values(worker);
    for (const quint64 other : all) {
        const auto found = m_sessions.find(other);
        if (other != number && found != m_sessions.end())
            found->second.socket->close(replaced, "Replaced by another session");
    }
}

void BridgeSockets::close(quint64 number)
{
    const auto found = m_sessions.find(number);
    if (found == m_sessions.end())
        return;
    const Session session = std::move(found->second);
    m_sessions.erase(found);
    m_due.erase({ session.dueAt, number });
    m_byWorker.remove(session.user.worker, number);
    if (!session.goesOffline || m_hasEnded || listens(session.user.worker))
        return;
    m_leaving.append(session.user);
    m_acted();
}

void BridgeSockets::takeOffline()
{
    for (const BridgeUser &user : std::exchange(m_leaving, {})) {
        if (m_hasEnded || listens(user.worker))
            continue; // he is back
        goOffline(user);
        m_left.append(user);
    }
}

void BridgeSockets::settle(bool kept)
{
    if (!kept)
        m_leaving.append(m_left);
    m_left.clear();
}

void BridgeSockets::goOffline(const BridgeUser &user)
{
    const auto worker = m_engine.worker(user.workspace, user.worker);
    const auto offline = offlineActivity(m_engine, user.workspace);
    if (!worker || !offline || worker->activity == *offline)
        return;
    m_engine.advanceTo(m_clock.now());
    (void)m_engine.updateWorker(user.workspace, user.worker, { .activity = *offline });
}

void BridgeSockets::send(WorkerId worker, const QByteArray &text)
{
    const QList<quint64> all = m_byWorker.values(worker);
    for (const quint64 number : all) {
        if (const auto found = m_sessions.find(number); found != m_sessions.end())
            found->second.socket->send(text);
    }
}

void BridgeSockets::dismiss(WorkerId worker)
{
    const QList<quint64> all = m_byWorker.values(worker);
    for (const quint64 number : all) {
        if (const auto found = m_sessions.find(number); found != m_sessions.end())
            found->second.socket->close(policyViolated, workerGone);
    }
}

void BridgeSockets::dismissAll(WorkspaceId workspace)
{
    for (const auto &[number, session] : m_sessions) {
        if (session.user.workspace == workspace)
            session.socket->close(policyViolated, workerGone);
    }
}

void BridgeSockets::plan(quint64 number, Session &session, Instant now)
{
    session.dueAt = std::min(now + m_limits.heartbeat, session.user.expiresAt);
    m_due.insert({ session.dueAt, number });
}

/// One timer for all of them.
void BridgeSockets::schedule()
{
    m_timer.reset();
    if (m_due.empty() || m_hasEnded)
        return;
    const auto wait = std::max<std::chrono::milliseconds>(m_due.begin()->first - m_clock.now(), {});
    m_timer = m_loop.after(wait, [this] { tick(); });
}

void BridgeSockets::tick()
{
    const Instant now = m_clock.now();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const quint64 number = m_due.begin()->second;
        m_due.erase(m_due.begin());
        const auto found = m_sessions.find(number);
        if (found == m_sessions.end())
            continue;
        Session &session = found->second;
        const std::shared_ptr<WebSocket> socket = session.socket;
        if (session.user.expiresAt <= now) {
            socket->close(policyViolated, "The token has expired");
            continue;
        }
        plan(number, session, now);
        socket->send({}); // a heartbeat; may end the session
    }
    schedule();
}

void BridgeSockets::end()
{
    m_hasEnded = true;
    m_timer.reset();
    for (const auto &[number, session] : m_sessions)
        session.socket->close(goingAway, "The router ends");
}

} // namespace router
