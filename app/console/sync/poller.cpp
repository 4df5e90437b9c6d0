#include "console/sync/poller.h"

#include "console/sync/pollsession.h"

struct Poller::Private
{
    Api api;
    PollRates rates;
    bool watchesFloor = false;
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
        m_d->session = std::make_unique<PollSession>(*this, m_d->api, m_d->rates, workspace, worker);
        m_d->session->setWatchFloor(m_d->watchesFloor);
    });
}

void Poller::stop()
{
    QMetaObject::invokeMethod(this, [this] { m_d->session.reset(); });
}

void Poller::nudge()
{
    QMetaObject::invokeMethod(this, [this] {
        if (m_d->session)
            m_d->session->nudge();
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
