#pragma once

#include "serverbench.h"

#include <QUrl>

/// A server whose gate takes sockets of `/take` and refuses those of `/refuse/STATUS`.
class SocketBench
{
public:
    explicit SocketBench(WebSocketLimits limits = {}, const QString &certificate = {}, const QString &key = {})
        : m_bench({}, certificate, key)
    {
        m_bench.onLoop([this, limits] {
            m_bench.server().offerWebSockets([this](const HttpRequest &request) { return decide(request); }, limits);
        });
    }
    ~SocketBench()
    {
        m_bench.onLoop([this] {
            m_bench.server().close();
            m_sockets.clear();
        });
    }

    [[nodiscard]] ServerBench &bench() { return m_bench; }
    [[nodiscard]] quint16 port() const { return m_bench.port(); }
    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("ws")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/take").arg(scheme).arg(port()));
    }
    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] int closed() const { return m_closed; }
    void send(const QByteArray &text)
    {
        m_bench.onLoop([&] { m_sockets.constLast()->send(text); });
    }
    void close(quint16 code, const QByteArray &reason)
    {
        m_bench.onLoop([&] { m_sockets.constLast()->close(code, reason); });
    }
    void cut()
    {
        m_bench.onLoop([&] { m_sockets.constLast()->cut(); });
    }
    void cutWithin(const QByteArray &text)
    {
        m_bench.onLoop([&] { m_sockets.constLast()->cutWithin(text); });
    }

private:
    tl::expected<WebSocketEars, HttpResponse> decide(const HttpRequest &request)
    {
        if (request.path.startsWith("/refuse/"))
            return tl::unexpected(
                HttpResponse{ .status = request.path.mid(8).toInt(), .body = "{\"message\":\"no\"}" });
        return WebSocketEars{ .opened =
                                  [this](const std::shared_ptr<WebSocket> &socket) {
                                      m_sockets.append(socket);
                                      ++m_opened;
                                  },
            .closed = [this] { ++m_closed; } };
    }

    ServerBench m_bench;
    QList<std::shared_ptr<WebSocket>> m_sockets;
    std::atomic<int> m_opened = 0;
    std::atomic<int> m_closed = 0;
};

/// The request for a socket.
QByteArray handshake(const QByteArray &path = "/take", const QByteArray &version = "13",
    const QByteArray &key = "dGhlIHNhbXBsZSBub25jZQ==");
/// Upgrades by hand, for what no library sends or shows.
void upgradeRaw(RawClient &client, const SocketBench &bench);
