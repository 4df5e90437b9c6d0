#include "console/sync/poller.h"

#include "console/events/eventlink.h"
#include "console/sync/pollsession.h"

using namespace std::chrono_literals;

namespace {

constexpr auto clockError = 2s; // the service tells whole seconds, of its resources and of its clock

} // namespace

struct Poller::Private
{
    void endSession()
    {
        if (session)
            session->stop();
        session.reset();
    }

    Api api;
    PollRates rates;
    bool watchesFloor = false;
    BoardPace boardPace = BoardPace::Off;
    PeriodQuestion past{};
    bool pushed = false;
    HeardOffers heard{};
    std::unique_ptr<PollSession> session{};
};

Poller::Poller(const Api &api, const PollRates &rates, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(Private{ .api = api, .rates = rates }))
{
}

Poller::~Poller() = default;

void Poller::start(const WorkspaceId &workspace, const WorkerId &worker)
{
    QMetaObject::invokeMethod(this, [this, workspace, worker] {
        m_d->endSession();
        const bool isSame = m_d->heard.worker == worker;
        if (!isSame)
            m_d->heard = { .worker = worker, .since = m_d->api.client->serverNow() - clockError };
        m_d->session = std::make_unique<PollSession>(*this, m_d->api, m_d->rates, workspace, m_d->heard);
        if (isSame)
            m_d->session->lookBack();
        m_d->session->askPast(m_d->past);
        m_d->session->setWatchFloor(m_d->watchesFloor);
        m_d->session->setBoardPace(m_d->boardPace);
        if (m_d->pushed)
            m_d->session->setPushed(true);
    });
}

void Poller::stop()
{
    QMetaObject::invokeMethod(this, [this] {
        m_d->endSession();
        setPushed(false);
    });
}

void Poller::listenTo(const EventLink &link)
{
    connect(&link, &EventLink::opened, this, [this] { setPushed(true); });
    connect(&link, &EventLink::lost, this, [this] { setPushed(false); });
    connect(&link, &EventLink::heard, this, [this] {
        if (m_d->session && m_d->session->isReconciled())
            emit heard(m_d->api.client->serverNow());
    });
    connect(&link, &EventLink::received, this, [this](const PushedEvent &event) {
        if (m_d->session)
            m_d->session->take(event);
    });
    connect(&link, &EventLink::unreadable, this, [this](const QString &detail) {
        emit unreadablePush(detail);
        nudge();
    });
}

void Poller::setPushed(bool pushed)
{
    const bool changed = std::exchange(m_d->pushed, pushed) != pushed;
    if (m_d->session)
        m_d->session->setPushed(pushed);
    if (changed)
        emit pushedChanged(pushed);
}

void Poller::nudge()
{
    QMetaObject::invokeMethod(this, [this] {
        if (m_d->session)
            m_d->session->nudge();
    });
}

void Poller::lookBack()
{
    QMetaObject::invokeMethod(this, [this] {
        if (m_d->session)
            m_d->session->lookBack();
    });
}

void Poller::refreshSetup()
{
    QMetaObject::invokeMethod(this, [this] {
        if (m_d->session)
            m_d->session->refreshSetup();
    });
}

void Poller::setWatchFloor(bool watch)
{
    QMetaObject::invokeMethod(this, [this, watch] {
        m_d->watchesFloor = watch;
        if (m_d->session)
            m_d->session->setWatchFloor(watch);
    });
}

void Poller::setBoardPace(BoardPace pace)
{
    QMetaObject::invokeMethod(this, [this, pace] {
        m_d->boardPace = pace;
        if (m_d->session)
            m_d->session->setBoardPace(pace);
    });
}

void Poller::askPast(const PeriodQuestion &question)
{
    QMetaObject::invokeMethod(this, [this, question] {
        m_d->past = question;
        if (m_d->session)
            m_d->session->askPast(question);
    });
}
