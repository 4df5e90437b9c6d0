#include "console/events/eventlink.h"

#include "console/events/eventsocket.h"
#include "console/events/socketplan.h"
#include "core/base/log.h"
#include "core/base/onfinished.h"

#include <QTimer>
#include <algorithm>

using namespace std::chrono_literals;

/// What it is made of; lives on the net thread.
struct EventLink::Private
{
    Private(EventLink &owner, const Clock &netClock)
        : link(owner)
        , clock(netClock)
        , timer(&owner)
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &owner, &EventLink::lookAtClock);
    }

    void start(const EventAccess &wanted);
    void stop();
    void schedule();
    void step();
    void askForToken();
    void open(const ApiResult<EventToken> &token);
    void watch(EventSocket *socket, std::chrono::milliseconds life);
    [[nodiscard]] bool isForUs(const BridgeGreeting &greeting) const;
    void refuse(EventSocket *socket);
    void stand(EventSocket *socket, std::chrono::milliseconds life);
    void onEnded(EventSocket *socket, const SocketEnd &end);
    void giveUp(const SocketEnd &end);
    void drop(EventSocket *&socket);

    EventLink &link;
    const Clock &clock;
    QTimer timer;
    EventAccess access{};
    SocketPlan plan{ *QRandomGenerator::global() };
    EventSocket *current = nullptr; ///< Stands.
    EventSocket *next = nullptr; ///< Being opened.
    EventToken opening{}; ///< The token of `next`.
    EventToken standing{}; ///< That of `current`.
    quint64 asking = 0; ///< The number of the token asked for last; older answers are dropped.
    bool takesOver = false; ///< The next socket closes the worker's other sessions.
};

EventLink::EventLink(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(*this, clock))
{
}

EventLink::~EventLink() = default;

void EventLink::start(const EventAccess &access)
{
    QMetaObject::invokeMethod(this, [this, access] { m_d->start(access); });
}

void EventLink::stop()
{
    QMetaObject::invokeMethod(this, [this] { m_d->stop(); });
}

void EventLink::wake()
{
    QMetaObject::invokeMethod(this, [this] {
        if (m_d->plan.next()) // neither stopped nor replaced
            m_d->plan.wake(m_d->clock.now());
        lookAtClock();
    });
}

void EventLink::takeOver()
{
    QMetaObject::invokeMethod(this, [this] { m_d->start(m_d->access); });
}

void EventLink::lookAtClock()
{
    QMetaObject::invokeMethod(this, [this] { m_d->step(); });
}

void EventLink::Private::start(const EventAccess &wanted)
{
    const EventAccess kept = wanted;
    stop();
    access = kept;
    if (!access.tokens)
        return;
    takesOver = true;
    plan.wake(clock.now());
    step();
}

void EventLink::Private::stop()
{
    plan.stop();
    timer.stop();
    access = {};
    opening = {};
    standing = {};
    ++asking;
    drop(next);
    const bool stood = current != nullptr;
    drop(current);
    if (stood)
        emit link.lost({ .kind = SocketEnd::Kind::Stopped, .detail = QStringLiteral("stopped") });
}

/// The clock may be set or stand still: the timer only says when to look at it.
void EventLink::Private::schedule()
{
    const auto at = plan.next();
    if (at)
        timer.start(std::clamp<std::chrono::milliseconds>(*at - clock.now(), 1ms, 30s));
    else
        timer.stop();
}

void EventLink::Private::step()
{
    switch (plan.step(clock.now())) {
    case SocketPlan::Step::Connect:
        plan.connecting(clock.now());
        askForToken();
        break;
    case SocketPlan::Step::Renew:
        plan.renewing(clock.now());
        askForToken();
        break;
    case SocketPlan::Step::GiveUp:
        giveUp({ .kind = SocketEnd::Kind::Silent, .detail = QStringLiteral("nothing was heard") });
        break;
    case SocketPlan::Step::None:
        break;
    }
    schedule();
}

void EventLink::Private::askForToken()
{
    drop(next);
    onFinished(access.tokens->fresh(), &link, [this, number = ++asking](const ApiResult<EventToken> &token) {
        if (number == asking)
            open(token);
    });
}

void EventLink::Private::open(const ApiResult<EventToken> &token)
{
    if (!token) {
        if (!current)
            giveUp({ .detail = token.error().detail });
        return schedule();
    }
    if (current && !plan.isInDoubt() && token->text == standing.text && token->life < standing.life)
        return; // there is no new one yet: it is asked for again while the old one stands
    opening = *token;
    next = new EventSocket(&link);
    watch(next, token->life);
    next->open({ .bridge = access.bridge, .token = token->text, .takesOver = takesOver });
}

void EventLink::Private::watch(EventSocket *socket, std::chrono::milliseconds life)
{
    QObject::connect(socket, &EventSocket::greeted, &link, [this, socket, life](const BridgeGreeting &greeting) {
        if (isForUs(greeting))
            stand(socket, greeting.tokenLifetime > 0ms ? greeting.tokenLifetime : life);
        else
            refuse(socket);
    });
    QObject::connect(socket, &EventSocket::heard, &link, [this, socket] {
        if (socket != current)
            return;
        plan.heard(clock.now());
        emit link.heard();
    });
    QObject::connect(socket, &EventSocket::received, &link, [this, socket](const PushedEvent &event) {
        if (socket == current) // the one before it is told the same
            emit link.received(event);
    });
    QObject::connect(socket, &EventSocket::unreadable, &link, &EventLink::unreadable);
    QObject::connect(
        socket, &EventSocket::ended, &link, [this, socket](const SocketEnd &end) { onEnded(socket, end); });
}

bool EventLink::Private::isForUs(const BridgeGreeting &greeting) const
{
    return greeting.worker == access.worker && greeting.workspace == access.workspace;
}

/// As if it had ended: one that stands beside it goes on.
void EventLink::Private::refuse(EventSocket *socket)
{
    const SocketEnd end{ .kind = SocketEnd::Kind::Misdirected,
        .detail = QStringLiteral("the socket is for another worker or workspace") };
    emit link.unreadable(end.detail);
    onEnded(socket, end);
}

void EventLink::Private::stand(EventSocket *socket, std::chrono::milliseconds life)
{
    if (socket != next)
        return;
    drop(current);
    current = std::exchange(next, nullptr);
    takesOver = false;
    standing = std::exchange(opening, {});
    plan.opened(clock.now(), life);
    schedule();
    emit link.opened();
}

void EventLink::Private::onEnded(EventSocket *socket, const SocketEnd &end)
{
    if (socket == current || (socket == next && !current))
        return giveUp(end);
    if (socket == next)
        drop(next); // a renewal that failed; it is tried again while the old one stands
}

void EventLink::Private::giveUp(const SocketEnd &end)
{
    qCInfo(logSync).noquote() << "push:" << end.detail;
    ++asking;
    drop(next);
    drop(current);
    const bool goesOn = plan.ended(clock.now(), end.kind);
    schedule();
    emit link.lost(end);
    if (!goesOn)
        emit link.replaced();
}

void EventLink::Private::drop(EventSocket *&socket)
{
    EventSocket *old = std::exchange(socket, nullptr);
    if (!old)
        return;
    old->disconnect(&link);
    old->deleteLater();
}
