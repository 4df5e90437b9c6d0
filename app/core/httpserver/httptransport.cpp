#include "core/httpserver/httptransport.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <string>

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

/// Time for the goodbye of TLS to be on its way.
constexpr std::chrono::milliseconds farewellTime{ 50 };

/// The pieces of another's list, so that Asio copies two pointers instead of the list.
struct PieceView
{
    using value_type = asio::const_buffer;
    using const_iterator = const asio::const_buffer *;

    const_iterator first = nullptr;
    const_iterator last = nullptr;

    [[nodiscard]] const_iterator begin() const { return first; }
    [[nodiscard]] const_iterator end() const { return last; }
};

PieceView viewOf(const HttpTransport::Pieces &pieces)
{
    return { pieces.data(), pieces.data() + pieces.size() };
}

void closeQuietly(tcp::socket &socket)
{
    boost::system::error_code ignored;
    socket.close(ignored);
}

QByteArray authorityOf(const tcp::socket &socket)
{
    boost::system::error_code error;
    const auto end = socket.local_endpoint(error);
    if (error)
        return {};
    const std::string address = end.address().to_string();
    const std::string host = end.address().is_v6() ? '[' + address + ']' : address;
    return QByteArray::fromStdString(host + ':' + std::to_string(end.port()));
}

QByteArray peerOf(const tcp::socket &socket)
{
    boost::system::error_code error;
    const auto end = socket.remote_endpoint(error);
    return error ? QByteArray() : QByteArray::fromStdString(end.address().to_string());
}

class PlainTransport final : public HttpTransport
{
public:
    explicit PlainTransport(tcp::socket socket)
        : m_socket(std::move(socket))
    {
    }

    void open(Done done) override
    {
        asio::post(m_socket.get_executor(), [done = std::move(done)] { done({}, 0); });
    }
    void readSome(asio::mutable_buffer into, Done done) override { m_socket.async_read_some(into, std::move(done)); }
    void write(const Pieces &pieces, Done done) override
    {
        asio::async_write(m_socket, viewOf(pieces), std::move(done));
    }
    void finish(bool, Done) override
    {
        boost::system::error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    }
    void close() override { closeQuietly(m_socket); }
    Executor executor() override { return m_socket.get_executor(); }
    [[nodiscard]] bool isSecure() const override { return false; }
    [[nodiscard]] QByteArray localAuthority() const override { return authorityOf(m_socket); }
    [[nodiscard]] QByteArray peerAddress() const override { return peerOf(m_socket); }

private:
    tcp::socket m_socket;
};

class TlsTransport final : public HttpTransport
{
public:
    TlsTransport(tcp::socket socket, asio::ssl::context &context)
        : m_stream(std::move(socket), context)
        , m_farewell(m_stream.get_executor())
    {
    }

    void open(Done done) override
    {
        m_stream.async_handshake(asio::ssl::stream_base::server,
            [done = std::move(done)](const boost::system::error_code &error) { done(error, 0); });
    }
    void readSome(asio::mutable_buffer into, Done done) override { m_stream.async_read_some(into, std::move(done)); }
    void write(const Pieces &pieces, Done done) override
    {
        asio::async_write(m_stream, viewOf(pieces), std::move(done));
    }
    void finish(bool isReading, Done done) override
    {
        if (isReading) // the farewell of TLS reads as well
            return endSending();
        m_stream.async_shutdown([done](const boost::system::error_code &error) { done(error, 0); });
        // Some clients wait for the socket's end before they say goodbye in turn. `done` keeps this alive meanwhile.
        m_farewell.expires_after(farewellTime);
        m_farewell.async_wait([this, done](const boost::system::error_code &error) {
            if (!error)
                endSending();
        });
    }
    void close() override
    {
        m_farewell.cancel();
        closeQuietly(m_stream.next_layer());
    }
    Executor executor() override { return m_stream.get_executor(); }
    [[nodiscard]] bool isSecure() const override { return true; }
    [[nodiscard]] QByteArray localAuthority() const override { return authorityOf(m_stream.next_layer()); }
    [[nodiscard]] QByteArray peerAddress() const override { return peerOf(m_stream.next_layer()); }

private:
    void endSending()
    {
        boost::system::error_code ignored;
        m_stream.next_layer().shutdown(tcp::socket::shutdown_send, ignored);
    }

    asio::ssl::stream<tcp::socket> m_stream;
    asio::steady_timer m_farewell;
};

} // namespace

std::unique_ptr<HttpTransport> plainTransport(tcp::socket socket)
{
    return std::make_unique<PlainTransport>(std::move(socket));
}

std::unique_ptr<HttpTransport> tlsTransport(tcp::socket socket, asio::ssl::context &context)
{
    return std::make_unique<TlsTransport>(std::move(socket), context);
}
