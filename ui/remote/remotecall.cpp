#include "ui/remote/remotecall.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

tl::expected<RemoteReply, RemoteFault> askRunningCopy(
    const QString &path, const RemoteRequest &request, std::chrono::milliseconds patience)
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
