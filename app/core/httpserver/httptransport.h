#pragma once

#include <utility> // Boost 1.74 needs it before asio in C++20

#include <QByteArray>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <functional>
#include <memory>
#include <vector>

/// A connected socket, with or without TLS: what a connection needs of it. One read and one write at a time.
class HttpTransport
{
public:
    using Done = std::function<void(const boost::system::error_code &, std::size_t)>;
    using Pieces = std::vector<boost::asio::const_buffer>;
    using Executor = boost::asio::ip::tcp::socket::executor_type;

    virtual ~HttpTransport() = default;

    /// Whatever must be agreed on before the first byte.
    virtual void open(Done done) = 0;
    virtual void readSome(boost::asio::mutable_buffer into, Done done) = 0;
    /// Writes all of it; `pieces` and what they point to must stay until `done`.
    virtual void write(const Pieces &pieces, Done done) = 0;
    /// Says that nothing more will be written. `done` comes only where reading on makes no sense afterwards (TLS).
    virtual void finish(bool isReading, Done done) = 0;
    virtual void close() = 0;

    virtual Executor executor() = 0;
    [[nodiscard]] virtual bool isSecure() const = 0;
    /// "127.0.0.1:8787", the end that the peer called.
    [[nodiscard]] virtual QByteArray localAuthority() const = 0;
    /// "127.0.0.1": the other end's address, without its port; empty once it is gone.
    [[nodiscard]] virtual QByteArray peerAddress() const = 0;
};

std::unique_ptr<HttpTransport> plainTransport(boost::asio::ip::tcp::socket socket);
std::unique_ptr<HttpTransport> tlsTransport(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context &context);
