#include "core/signing/constanttime.h"

#include <QCryptographicHash>
#include <openssl/crypto.h>

bool equalInConstantTime(QByteArrayView one, QByteArrayView other)
{
    // Hashing first makes the lengths equal, so that not even they are told.
    const QByteArray first = QCryptographicHash::hash(one.toByteArray(), QCryptographicHash::Sha256);
    const QByteArray second = QCryptographicHash::hash(other.toByteArray(), QCryptographicHash::Sha256);
    return CRYPTO_memcmp(first.constData(), second.constData(), size_t(first.size())) == 0;
}
