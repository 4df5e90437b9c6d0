#include "core/signing/constanttime.h"

#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

namespace {

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

// OpenSSL's SHA256() looks the algorithm up each time, which costs several times the hash; this is kept.
const EVP_MD *sha256()
{
    static const EVP_MD *algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

Digest digestOf(QByteArrayView text)
{
    Digest digest{};
    if (EVP_Digest(text.data(), size_t(text.size()), digest.data(), nullptr, sha256(), nullptr) != 1)
        qFatal("SHA-256 is not there.");
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
