#include "console/credentials/memorystore.h"

QFuture<StoreResult<QByteArray>> MemoryStore::read(const QString &profile)
{
    const auto found = m_secrets.constFind(profile);
    const StoreError missing{ .kind = StoreError::Kind::NotFound };
    return QtFuture::makeReadyFuture(found == m_secrets.constEnd()
            ? StoreResult<QByteArray>(tl::make_unexpected(missing))
            : StoreResult<QByteArray>(*found));
}

QFuture<StoreResult<Done>> MemoryStore::write(const QString &profile, const QByteArray &secret)
{
    m_secrets.insert(profile, secret);
    return QtFuture::makeReadyFuture(StoreResult<Done>(Done{}));
}

QFuture<StoreResult<Done>> MemoryStore::remove(const QString &profile)
{
    m_secrets.remove(profile);
    return QtFuture::makeReadyFuture(StoreResult<Done>(Done{}));
}
