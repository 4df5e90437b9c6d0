#include "ui/start/onlyone.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1'000;

/// Profile names are free text; a file name is not.
QString pathFor(const QString &folder, const QString &profile)
{
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(folder).filePath(u"cordboard-"_s + QString::fromLatin1(hash));
}

bool makeFolder(const QString &folder)
{
    return QDir().mkpath(folder);
}

} // namespace

OnlyOne::OnlyOne(const QString &folder, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_socketPath(pathFor(folder, profile) + u".socket"_s)
    , m_lock(pathFor(folder, profile) + u".lock"_s)
{
    makeFolder(folder);
    m_lock.setStaleLockTime(0); // held as long as the process lives, however long that is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OnlyOne::onConnection);
}

bool OnlyOne::claim()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return true; // no place for a lock: better two copies than none
        askTheOther();
        return false;
    }
    QLocalServer::removeServer(m_socketPath); // left behind by a crash; the lock says that nobody listens
    m_server.listen(m_socketPath);
    return true;
}

QString OnlyOne::defaultFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists())
        return runtime;
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

void OnlyOne::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromServer();
        emit raiseAsked();
    }
}

void OnlyOne::askTheOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (socket.waitForConnected(patienceMs))
        socket.waitForDisconnected(patienceMs);
}
