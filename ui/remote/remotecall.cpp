#include "ui/remote/remotecall.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTimer>
#include <utility>

namespace {

/// One question on its way; gone with its answer.
class Exchange final : public QLocalSocket
{
public:
    Exchange(const RemoteRequest &request, QObject *context, const std::function<void(const RemoteOutcome &)> &then)
        : QLocalSocket(context)
        , m_then(then)
    {
        connect(this, &QLocalSocket::connected, this, [this, request] { write(remoteLine(request)); });
        connect(this, &QLocalSocket::readyRead, this, [this] {
            m_line += readAll();
            if (m_line.contains('\n') || m_line.size() >= mostRemoteBytes)
                end();
        });
        connect(this, &QLocalSocket::errorOccurred, this, [this] { end(); });
    }

    void end()
    {
        if (!m_then)
            return;
        const auto then = std::exchange(m_then, {});
        deleteLater();
        if (const auto reply = remoteReplyFrom(m_line))
            return then(*reply);
        then(tl::unexpected(state() == ConnectedState ? RemoteFault::NoAnswer : RemoteFault::NobodyThere));
    }

private:
    std::function<void(const RemoteOutcome &)> m_then;
    QByteArray m_line{};
};

} // namespace

void callRunningCopy(const QString &path, const RemoteRequest &request, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const RemoteOutcome &)> &then)
{
    auto *exchange = new Exchange(request, context, then);
    QTimer::singleShot(patience, exchange, [exchange] { exchange->end(); });
    QTimer::singleShot(0, exchange, [exchange, path] { exchange->connectToServer(path); });
}

RemoteOutcome askRunningCopy(const QString &path, const RemoteRequest &request, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return tl::unexpected(RemoteFault::NobodyThere);
    socket.write(remoteLine(request));
    QByteArray line;
    while (!line.contains('\n') && line.size() < mostRemoteBytes) {
        const bool readable
            = socket.bytesAvailable() > 0 || socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        if (!readable)
            break;
        line += socket.readAll();
    }
    const auto reply = remoteReplyFrom(line);
    if (!reply)
        return tl::unexpected(RemoteFault::NoAnswer);
    return *reply;
}
