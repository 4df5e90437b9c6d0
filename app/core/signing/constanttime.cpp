#include "core/signing/constanttime.h"

#include <array>
#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace {

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

Digest digestOf(QByteArrayView text)
{
    Digest digest{};
    SHA256(reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size()), digest.data());
    return digest;
}

} // namespace

bool equalInConstantTime(QByteArrayView one, QByteArrayView other)
{
    // Hashing first makes the lengths equal, so that not even they are told.
    const Digest first = digestOf(one);
    const Digest second = digestOf(other);
    return CRYPTO_memcmp(first.data(), second.data(), first.size()) == 0;
}
