#include "bridgebench.h"

#include <QJsonDocument>
#include <algorithm>

using namespace router;
using namespace Qt::StringLiterals;

namespace {

const TokenKeys keys{ .accountSid = "AC00000000000000000000000000000001",
    .authToken = "the account's own",
    .apiKeySid = "SK00000000000000000000000000000001",
    .apiKeySecret = "the key's own" };

} // namespace

BridgeBench::BridgeBench(const FaultScript &script)
    : m_server(m_loop, [this](const HttpRequest &request, const HttpReply &reply) { m_gate.take(request, reply); })
    , m_bridge(m_loop, m_floor.engine, m_clock, keys, {}, [this] { hear(); }, { .heartbeat = 20ms })
    , m_gate(m_loop, m_clock, script,
          [this](const HttpRequest &request, const HttpReply &reply) { reply(m_bridge.answer(request)); })
{
    m_gate.guard([this](const HttpRequest &request) { return m_bridge.admit(request); },
        [this](const QByteArray &, const QByteArray &worker) {
            return m_floor.workerNow(*WorkerId::fromText(QByteArrayView(worker))).name.toUtf8();
        });
    m_floor.engine.advanceTo(m_clock.now());
    alice = m_floor.worker(u"Alice"_s);
    bob = m_floor.offlineWorker(u"Bob"_s);
    (void)m_floor.engine.takeEvents();
    m_server.offerWebSockets([this](const HttpRequest &request) { return admit(request); });
    m_port = m_server.listen(u"127.0.0.1"_s, 0).value_or(0);
    m_thread = std::thread([this] { m_loop.run(); });
}

BridgeBench::~BridgeBench()
{
    onLoop([this] {
        m_bridge.end();
        m_server.close();
    });
    m_loop.stop();
    m_thread.join();
}

QByteArray BridgeBench::token(WorkerId worker, std::chrono::seconds life)
{
    QByteArray made;
    onLoop([&] {
        made = makeAccessToken({ .keySid = keys.apiKeySid,
                                   .accountSid = keys.accountSid,
                                   .workspaceSid = m_floor.workspace.utf8(),
                                   .workerSid = worker.utf8(),
                                   .role = worker.isNull() ? TokenRole::Admin : TokenRole::Worker,
                                   .issuedAt = m_clock.now(),
                                   .expiresAt = m_clock.now() + life },
            keys.apiKeySecret);
    });
    return made;
}

QUrl BridgeBench::url(const QByteArray &token, const QByteArray &more) const
{
    return QUrl(u"ws://127.0.0.1:%1/v1/wschannels?token=%2&clientVersion=2.1.1%3"_s.arg(m_port).arg(
        QString::fromLatin1(token), QString::fromLatin1(more)));
}

void BridgeBench::act(const std::function<void(EngineFixture &)> &task)
{
    onLoop([&] {
        task(m_floor);
        hear();
    });
}

void BridgeBench::actUnstored(const std::function<void(EngineFixture &)> &task)
{
    onLoop([&] {
        task(m_floor);
        for (const EngineEvent &event : m_floor.engine.takeEvents())
            m_bridge.hear(event);
    });
}

void BridgeBench::whenAdmitted(const std::function<void(EngineFixture &)> &task)
{
    onLoop([&] { m_whenAdmitted = task; });
}

tl::expected<WebSocketEars, HttpResponse> BridgeBench::admit(const HttpRequest &request)
{
    auto ears = m_gate.admit(request);
    if (m_whenAdmitted) {
        m_whenAdmitted(m_floor);
        hear();
    }
    return ears;
}

void BridgeBench::advance(std::chrono::milliseconds by)
{
    onLoop([&] { m_clock.advance(by); });
}

void BridgeBench::endBridge()
{
    onLoop([this] { m_bridge.end(); });
}

QString BridgeBench::activityOf(WorkerId worker)
{
    QString name;
    onLoop([&] { name = m_floor.workerNow(worker).activityName; });
    return name;
}

void BridgeBench::onLoop(const std::function<void()> &task)
{
    std::promise<void> done;
    m_loop.post([&] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

void BridgeBench::hear()
{
    m_bridge.takeOffline();
    for (const EngineEvent &event : m_floor.engine.takeEvents())
        m_bridge.hear(event);
    if (m_fails)
        undo();
    else
        m_bridge.send();
}

// All that a bridge does by itself is to take workers offline.
void BridgeBench::undo()
{
    m_bridge.unhear();
    const QList<Activity> all = m_floor.engine.activities(m_floor.workspace);
    const auto available = std::ranges::find(all, u"Available"_s, &Activity::name);
    (void)m_floor.engine.updateWorker(m_floor.workspace, alice, { .activity = available->id });
    (void)m_floor.engine.takeEvents();
}

void BridgeBench::failToKeep(bool fails)
{
    onLoop([&] {
        m_fails = fails;
        hear();
    });
}

Listener::Listener(const QUrl &url)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Listener::take);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_isClosed = true; });
    m_socket.open(url);
}

QStringList Listener::names() const
{
    QStringList all;
    for (const QJsonObject &message : m_messages)
        all.append(message.value("event_type"_L1).toString());
    return all;
}

QJsonObject Listener::payload(qsizetype number) const
{
    return m_messages.value(number).value("payload"_L1).toObject();
}

void Listener::take(const QString &text)
{
    if (text.trimmed().isEmpty())
        ++m_beats;
    else
        m_messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
}
