#include "core/httpserver/httpserver.h"

#include "core/base/log.h"
#include "core/httpserver/httpconnection.h"

#include <algorithm>
#include <boost/asio/steady_timer.hpp>
#include <list>

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

namespace {

/// Above the limit a client still gets a 503, but no more than these at a time.
constexpr std::size_t mostTurnedAway = 64;

QString wordsOf(const boost::system::error_code &error)
{
    return QString::fromStdString(error.message());
}

/// How often the time of all connections is looked at: far cheaper than a timer for each request.
std::chrono::milliseconds tickFor(const HttpLimits &limits)
{
    return std::clamp<std::chrono::milliseconds>(std::min(limits.read, limits.idle) / 8, 10ms, 1000ms);
}

} // namespace

struct HttpServer::Private : std::enable_shared_from_this<HttpServer::Private>
{
    Private(HttpLoop &ownLoop, HttpHandler handler, const HttpLimits &limits)
        : loop(ownLoop)
        , all(std::make_shared<HttpConnections>())
        , timer(ownLoop.context())
    {
        all->handler = std::move(handler);
        all->limits = limits;
    }

    tl::expected<quint16, QString> listen(const tcp::endpoint &where);
    void accept(tcp::acceptor &acceptor);
    void onAccepted(tcp::acceptor &acceptor, const boost::system::error_code &error, tcp::socket socket);
    void take(tcp::socket socket);
    void tick();
    void close();

    HttpLoop &loop;
    std::shared_ptr<HttpConnections> all;
    std::shared_ptr<asio::ssl::context> tls{};
    std::list<tcp::acceptor> acceptors{};
    asio::steady_timer timer;
    bool isTicking = false;
};

tl::expected<quint16, QString> HttpServer::Private::listen(const tcp::endpoint &where)
{
    boost::system::error_code error;
    tcp::acceptor acceptor(loop.context());
    acceptor.open(where.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(where, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    const tcp::endpoint bound = error ? where : acceptor.local_endpoint(error);
    if (error)
        return tl::unexpected(QStringLiteral("%1:%2: %3")
                                  .arg(QString::fromStdString(where.address().to_string()))
                                  .arg(where.port())
                                  .arg(wordsOf(error)));
    accept(acceptors.emplace_back(std::move(acceptor)));
    if (!isTicking)
        tick();
    return bound.port();
}

void HttpServer::Private::accept(tcp::acceptor &acceptor)
{
    acceptor.async_accept(
        [self = shared_from_this(), &acceptor](const boost::system::error_code &error, tcp::socket socket) {
            if (acceptor.is_open())
                self->onAccepted(acceptor, error, std::move(socket));
        });
}

void HttpServer::Private::onAccepted(
    tcp::acceptor &acceptor, const boost::system::error_code &error, tcp::socket socket)
{
    if (!error) {
        take(std::move(socket));
        return accept(acceptor);
    }
    // Out of file descriptors, most likely: trying again at once would only burn the processor.
    qCWarning(logHttp, "Accepting failed: %s", error.message().c_str());
    auto pause = std::make_shared<asio::steady_timer>(loop.context(), 100ms);
    pause->async_wait([self = shared_from_this(), &acceptor, pause](const boost::system::error_code &) {
        if (acceptor.is_open())
            self->accept(acceptor);
    });
}

void HttpServer::Private::take(tcp::socket socket)
{
    const auto limit = std::size_t(std::max(all->limits.connections, 0));
    if (all->open.size() >= limit + mostTurnedAway)
        return;
    boost::system::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    auto transport = tls ? tlsTransport(std::move(socket), *tls) : plainTransport(std::move(socket));
    const auto connection = std::make_shared<HttpConnection>(all, std::move(transport));
    const bool isWelcome = all->open.size() < limit;
    all->open.insert(connection);
    if (isWelcome)
        connection->start();
    else
        connection->turnAway();
}

void HttpServer::Private::tick()
{
    isTicking = true;
    timer.expires_after(tickFor(all->limits));
    timer.async_wait([weak = weak_from_this()](const boost::system::error_code &error) {
        const auto self = weak.lock();
        if (!self || error || !self->isTicking)
            return;
        const auto now = std::chrono::steady_clock::now();
        const std::vector<std::shared_ptr<HttpConnection>> open(self->all->open.begin(), self->all->open.end());
        for (const auto &connection : open)
            connection->checkTime(now);
        self->tick();
    });
}

void HttpServer::Private::close()
{
    isTicking = false;
    timer.cancel();
    for (tcp::acceptor &acceptor : acceptors) {
        boost::system::error_code ignored;
        acceptor.close(ignored);
    }
    const std::vector<std::shared_ptr<HttpConnection>> open(all->open.begin(), all->open.end());
    for (const auto &connection : open)
        connection->drop();
    const std::vector<std::shared_ptr<WebSocketSession>> sockets(all->sockets->open.begin(), all->sockets->open.end());
    for (const auto &socket : sockets)
        socket->drop();
}

HttpServer::HttpServer(HttpLoop &loop, HttpHandler handler, HttpLimits limits, HttpRefusal refusal)
    : m_d(std::make_shared<Private>(loop, std::move(handler), limits))
{
    m_d->all->refusal = std::move(refusal);
}

HttpServer::~HttpServer()
{
    close();
}

tl::expected<quint16, QString> HttpServer::listen(const QString &address, quint16 port)
{
    boost::system::error_code error;
    const bool isLocalhost = address == u"localhost";
    const auto host = asio::ip::make_address(isLocalhost ? "127.0.0.1" : address.toStdString(), error);
    if (error)
        return tl::unexpected(QStringLiteral("'%1' is no address: %2").arg(address, wordsOf(error)));
    return m_d->listen(tcp::endpoint(host, port));
}

tl::expected<void, QString> HttpServer::useTls(const QString &certificateFile, const QString &keyFile)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    boost::system::error_code error;
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    context->use_certificate_chain_file(certificateFile.toStdString(), error);
    if (error)
        return tl::unexpected(QStringLiteral("%1: %2").arg(certificateFile, wordsOf(error)));
    context->use_private_key_file(keyFile.toStdString(), asio::ssl::context::pem, error);
    if (error)
        return tl::unexpected(QStringLiteral("%1: %2").arg(keyFile, wordsOf(error)));
    m_d->tls = std::move(context);
    return {};
}

void HttpServer::offerWebSockets(WebSocketGate gate, WebSocketLimits limits)
{
    m_d->all->sockets->gate = std::move(gate);
    m_d->all->sockets->limits = limits;
}

void HttpServer::close()
{
    m_d->close();
}
