#include "faults/faultproxy.h"

#include "faults/httpmessage.h"
#include "faults/proxyline.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <numeric>

using namespace Qt::StringLiterals;

FaultProxy::FaultProxy(const QUrl &server, FaultPlan &plan, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_plan(plan)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::onConnection);
    m_listener.listen(QHostAddress::LocalHost);
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

int FaultProxy::faults() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

void FaultProxy::fallAsleep()
{
    note(Fault::Sleep);
    m_listener.pauseAccepting();
    for (ProxyLine *line : findChildren<ProxyLine *>())
        line->die();
}

void FaultProxy::onConnection()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        new ProxyLine(
            client, m_server, m_plan, [this](Fault fault) { note(fault); },
            [this](const QByteArray &request) { onForwarded(request); }, this);
    }
}

void FaultProxy::onForwarded(const QByteArray &request)
{
    static const QRegularExpression path(u"^POST [^ ]*/Reservations/(WR[0-9a-f]{32})"_s);
    const auto match = path.match(QString::fromLatin1(request.left(request.indexOf('\r'))));
    if (match.hasMatch() && httpmessage::body(request).contains("ReservationStatus=accepted"))
        ++m_accepts[match.captured(1).toLatin1()];
}
