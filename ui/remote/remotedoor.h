#pragma once

#include "ui/remote/remoterequest.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

/// Where the running copy is asked: a local socket that only its user may open.
///
/// One request a connection. Whoever connects and says nothing, or something else, is sent away after five seconds or
/// at once, and nothing is done.
class RemoteDoor final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const RemoteRequest &, const RemoteAnswer &)>;

    explicit RemoteDoor(QObject *parent = nullptr);
    ~RemoteDoor() override;

    /// Opens it at this path; what a crash has left there is put away. False: it cannot be opened, e.g. no place on
    /// disk.
    bool open(const QString &path);
    /// Who carries requests out. Until there is one, requests wait.
    void setHandler(Handler handler);

private:
    void onConnection();
    void onReadable(QLocalSocket *socket);
    void carryOut(QLocalSocket *socket, const RemoteRequest &request);

    QLocalServer m_server;
    Handler m_handler{};
    QList<QPair<QLocalSocket *, RemoteRequest>> m_waiting{};
};
