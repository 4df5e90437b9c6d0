#include "console/netthread.h"

#include "console/events/eventlink.h"
#include "console/sync/poller.h"
#include "console/tokens/servicetokens.h"
#include "console/tunnel/bridgetunnel.h"

using namespace Qt::StringLiterals;

NetThread::NetThread(const Clock &clock, const PollRates &rates)
    : client(new ApiClient(clock))
    , api(client)
    , serverClock(*client)
    , linkClock(clock)
    , tunnel(new BridgeTunnel(client))
    , tokens(new ServiceTokens(linkClock))
    , link(new EventLink(linkClock))
    , poller(new Poller(api, rates))
{
    poller->listenTo(*link);
    m_thread.setObjectName(u"net"_s);
    client->moveToThread(&m_thread);
    tunnel->moveToThread(&m_thread);
    tokens->moveToThread(&m_thread);
    link->moveToThread(&m_thread);
    poller->moveToThread(&m_thread);
    for (QObject *each : std::initializer_list<QObject *>{ poller, link, tokens, tunnel, client })
        QObject::connect(&m_thread, &QThread::finished, each, &QObject::deleteLater);
    m_thread.start();
}

NetThread::~NetThread()
{
    m_thread.quit();
    m_thread.wait();
}
