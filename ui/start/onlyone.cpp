#include "ui/start/onlyone.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// Profile names are free text; a file name is not.
QString pathFor(const QString &folder, const QString &profile)
{
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(folder).filePath(u"cordboard-"_s + QString::fromLatin1(hash));
}

} // namespace

struct OnlyOne::Held
{
    explicit Held(const QString &lockPath)
        : lock(lockPath)
    {
        lock.setStaleLockTime(0); // held as long as the process lives, however long that is
    }

    QLockFile lock;
    RemoteDoor door{};
};

OnlyOne::OnlyOne(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    QDir().mkpath(folder);
}

OnlyOne::~OnlyOne() = default;

bool OnlyOne::claim(const QString &profile)
{
    if (m_held.contains(profile))
        return true;
    auto held = std::make_unique<Held>(pathFor(m_folder, profile) + u".lock"_s);
    if (!held->lock.tryLock(0))
        return held->lock.error() != QLockFile::LockFailedError;
    held->door.open(socketPath(m_folder, profile)); // without it the program is all there but cannot be asked
    if (m_handler)
        held->door.setHandler(m_handler);
    m_held.emplace(profile, std::move(held));
    return true;
}

void OnlyOne::releaseAllBut(const QString &profile)
{
    std::erase_if(m_held, [&profile](const auto &held) { return held.first != profile; });
}

void OnlyOne::setHandler(const RemoteDoor::Handler &handler)
{
    m_handler = handler;
    for (const auto &[profile, held] : m_held)
        held->door.setHandler(handler);
}

QString OnlyOne::socketPath(const QString &folder, const QString &profile)
{
    return pathFor(folder, profile) + u".socket"_s;
}

QString OnlyOne::defaultFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists())
        return runtime;
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}
