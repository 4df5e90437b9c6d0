#pragma once

#include "console/api/api.h"
#include "console/sync/pollrates.h"
#include "core/base/forwardclock.h"

#include <QThread>

class BridgeTunnel;
class EventLink;
class Poller;
class ServiceTokens;

/// Now by the server's clock, as far as it is known.
class ServiceClock final : public Clock
{
public:
    explicit ServiceClock(const ApiClient &client)
        : m_client(client)
    {
    }
    [[nodiscard]] Instant now() const override { return m_client.serverNow(); }

private:
    const ApiClient &m_client;
};

/// The thread of sockets and of what lives on it. Ends when it is destroyed.
class NetThread
{
public:
    NetThread(const Clock &clock, const PollRates &rates);
    ~NetThread();
    NetThread(const NetThread &) = delete;
    NetThread &operator=(const NetThread &) = delete;

    ApiClient *client;
    Api api;
    ServiceClock serverClock; ///< Asked by what lives on the thread, so it must not go first.
    ForwardClock linkClock; ///< Asked on the thread only.
    BridgeTunnel *tunnel;
    ServiceTokens *tokens;
    EventLink *link;
    Poller *poller;

private:
    QThread m_thread;
};
