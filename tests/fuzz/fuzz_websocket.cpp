#include "core/httpserver/websocketsession.h"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <cstdlib>

namespace {

/// A peer whose bytes come `step` at a time and who then hangs up; takes whatever is written to it.
class ScriptedTransport final : public HttpTransport
{
public:
    ScriptedTransport(boost::asio::io_context &context, QByteArrayView bytes, qsizetype step)
        : m_context(context)
        , m_bytes(bytes)
        , m_step(step)
    {
    }

    void open(Done done) override { finishLater(std::move(done), {}, 0); }
    void readSome(boost::asio::mutable_buffer into, Done done) override
    {
        const auto room = qsizetype(into.size());
        const QByteArrayView piece = m_bytes.first(std::min({ m_step, room, m_bytes.size() }));
        std::copy(piece.begin(), piece.end(), static_cast<char *>(into.data()));
        m_bytes = m_bytes.sliced(piece.size());
        const bool isOver = piece.isEmpty() || m_isClosed;
        finishLater(
            std::move(done), isOver ? boost::asio::error::eof : boost::system::error_code(), size_t(piece.size()));
    }
    void write(const Pieces &pieces, Done done) override
    {
        std::size_t size = 0;
        for (const auto &piece : pieces)
            size += piece.size();
        finishLater(std::move(done), {}, size);
    }
    void finish(bool, Done) override { }
    void close() override { m_isClosed = true; }
    Executor executor() override { return m_context.get_executor(); }
    [[nodiscard]] bool isSecure() const override { return false; }
    [[nodiscard]] QByteArray localAuthority() const override { return "127.0.0.1:1"; }
    [[nodiscard]] QByteArray peerAddress() const override { return "127.0.0.1"; }

private:
    void finishLater(Done done, boost::system::error_code error, std::size_t size)
    {
        boost::asio::post(m_context, [done = std::move(done), error, size] { done(error, size); });
    }

    boost::asio::io_context &m_context;
    QByteArrayView m_bytes;
    qsizetype m_step;
    bool m_isClosed = false;
};

/// Reads the frames in these bytes; the socket must open once and end once, whatever they are.
void readBy(QByteArrayView bytes, qsizetype step)
{
    boost::asio::io_context context(1);
    const auto all = std::make_shared<WebSockets>();
    all->limits.incoming = 1024;
    int opened = 0;
    int closed = 0;
    const WebSocketEars ears{ .opened =
                                  [&opened](const std::shared_ptr<WebSocket> &socket) {
                                      ++opened;
                                      socket->send("hello");
                                  },
        .closed = [&closed] { ++closed; } };
    auto session = std::make_shared<WebSocketSession>(
        all, std::make_unique<ScriptedTransport>(context, bytes, step), QByteArray(), ears);
    all->open.insert(session);
    session->start({ .method = "GET",
        .path = "/",
        .headers = { { "Host", "a" }, { "Upgrade", "websocket" }, { "Connection", "Upgrade" },
            { "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==" }, { "Sec-WebSocket-Version", "13" } } });
    session.reset(); // its timers end with it
    context.run();
    if (opened != 1 || closed != 1 || !all->open.empty())
        std::abort();
}

} // namespace

/// Whatever a peer sends after the upgrade, in whatever pieces.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const qsizetype step : { std::max<qsizetype>(bytes.size(), 1), qsizetype(1), qsizetype(7) })
        readBy(bytes, step);
    return 0;
}
