#include "router/routerdoor.h"

#include "router/requestkinds.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

bool isLoopback(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1 || address == "localhost"_L1;
}

std::unique_ptr<FaultGate> gateBefore(
    HttpLoop &loop, const Clock &clock, const FaultScript &script, const BehindDoor &behind)
{
    if (script.faults.isEmpty())
        return nullptr;
    auto gate = std::make_unique<FaultGate>(loop, clock, script, behind.requests);
    gate->guard(behind.sockets, behind.names);
    return gate;
}

HttpHandler handlerOf(FaultGate *gate, const BehindDoor &behind)
{
    if (!gate)
        return behind.requests;
    return [gate](const HttpRequest &request, const HttpReply &reply) { gate->take(request, reply); };
}

WebSocketGate socketsOf(FaultGate *gate, const BehindDoor &behind)
{
    if (!gate)
        return behind.sockets;
    return [gate](const HttpRequest &request) { return gate->admit(request); };
}

} // namespace

tl::expected<void, QString> RouterDoor::check(const LocalRouterOptions &options)
{
    const bool tls = !options.tlsCertificate.isEmpty();
    if (tls == options.tlsKey.isEmpty())
        return tl::unexpected(u"TLS needs both a certificate and its key"_s);
    if (!isLoopback(options.address) && !options.allowRemote)
        return tl::unexpected(
            u"%1 can be reached from other machines: that takes TLS and --allow-remote"_s.arg(options.address));
    if (!isLoopback(options.address) && !tls)
        return tl::unexpected(
            u"%1 can be reached from other machines and therefore needs TLS: --tls-cert and --tls-key"_s.arg(
                options.address));
    return {};
}

RouterDoor::RouterDoor(HttpLoop &loop, const Clock &clock, const FaultScript &script, const BehindDoor &behind)
    : m_gate(gateBefore(loop, clock, script, behind))
    , m_server(loop, handlerOf(m_gate.get(), behind), HttpLimits{}, &refusalByStatus)
{
    m_server.offerWebSockets(socketsOf(m_gate.get(), behind));
}

tl::expected<void, QString> RouterDoor::open(const LocalRouterOptions &options)
{
    const bool tls = !options.tlsKey.isEmpty();
    if (tls) {
        if (const auto ready = m_server.useTls(options.tlsCertificate, options.tlsKey); !ready)
            return ready;
    }
    const QByteArray bare = options.address.toLatin1();
    const QByteArray host = bare.contains(':') ? QByteArray('[' + bare + ']') : bare;
    const QString address = options.address == "localhost"_L1 ? u"127.0.0.1"_s : options.address;
    return m_server.listen(address, options.port).map([&](quint16 port) {
        m_url = (tls ? "https://" : "http://") + host + ':' + QByteArray::number(port);
    });
}

void RouterDoor::close()
{
    m_server.close();
}

} // namespace router
