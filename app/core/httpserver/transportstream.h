#pragma once

#include "core/httpserver/httptransport.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/core/role.hpp>

/// An HttpTransport as Asio's own composed operations want a stream, so that Beast's WebSocket runs over plain sockets
/// and TLS alike.
class TransportStream
{
public:
    using executor_type = HttpTransport::Executor;
    using ErrorCode = boost::system::error_code;

    /// `read` is what the peer has sent already.
    TransportStream(std::unique_ptr<HttpTransport> transport, QByteArray read)
        : m_transport(std::move(transport))
        , m_read(std::move(read))
    {
    }

    executor_type get_executor() { return m_transport->executor(); }
    void close() { m_transport->close(); }
    /// Past whoever frames what is written; `bytes` must stay until `done`.
    void writeRaw(const QByteArray &bytes, HttpTransport::Done done)
    {
        m_raw = { boost::asio::buffer(bytes.constData(), std::size_t(bytes.size())) };
        m_transport->write(m_raw, std::move(done));
    }

    template <typename Buffers, typename Handler> void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        if (!m_read.isEmpty())
            return boost::asio::post(get_executor(), once<Handler>(handler, ErrorCode(), takeRead(buffers)));
        m_transport->readSome(firstOf(buffers), shared(std::forward<Handler>(handler)));
    }
    template <typename Buffers, typename Handler> void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        m_pieces.clear();
        for (const boost::asio::const_buffer piece : boost::beast::buffers_range_ref(buffers))
            m_pieces.push_back(piece);
        m_transport->write(m_pieces, shared(std::forward<Handler>(handler)));
    }

private:
    /// Asio's handlers can only be moved; a Done must be copyable.
    template <typename Handler> static HttpTransport::Done shared(Handler &&handler)
    {
        auto kept = std::make_shared<std::decay_t<Handler>>(std::forward<Handler>(handler));
        return [kept](const ErrorCode &error, std::size_t count) { std::move (*kept)(error, count); };
    }
    template <typename Handler>
    static auto once(std::decay_t<Handler> &handler, const ErrorCode &error, std::size_t count)
    {
        return [done = shared(std::move(handler)), error, count] { done(error, count); };
    }
    template <typename Buffers> static boost::asio::mutable_buffer firstOf(const Buffers &buffers)
    {
        for (const boost::asio::mutable_buffer piece : boost::beast::buffers_range_ref(buffers)) {
            if (piece.size() > 0)
                return piece;
        }
        return {};
    }
    template <typename Buffers> std::size_t takeRead(const Buffers &buffers)
    {
        const auto size
            = boost::asio::buffer_copy(buffers, boost::asio::buffer(m_read.constData(), std::size_t(m_read.size())));
        m_read.remove(0, qsizetype(size));
        return size;
    }

    std::unique_ptr<HttpTransport> m_transport;
    QByteArray m_read;
    HttpTransport::Pieces m_pieces;
    HttpTransport::Pieces m_raw; ///< Of its own, for a ping may be under way.
};

// What Beast finds by the type of its stream, when the farewells have been said or the time is up.
inline void beast_close_socket(TransportStream &stream)
{
    stream.close();
}

inline void teardown(boost::beast::role_type, TransportStream &stream, boost::system::error_code &)
{
    stream.close();
}

template <typename Handler> void async_teardown(boost::beast::role_type, TransportStream &stream, Handler &&handler)
{
    stream.close();
    boost::asio::post(
        stream.get_executor(), [kept = std::make_shared<std::decay_t<Handler>>(std::forward<Handler>(handler))] {
            std::move (*kept)(boost::system::error_code());
        });
}
