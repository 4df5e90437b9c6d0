#include "core/signing/capabilitytoken.h"

#include <cstdlib>

/// Whatever is said to be a token: nobody without the secret makes one, and what is read is written the same way again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray token(reinterpret_cast<const char *>(data), qsizetype(size));
    const TokenKeys keys{
        .accountSid = "AC1", .authToken = "one secret", .apiKeySid = "SK1", .apiKeySecret = "another"
    };
    if (verifyAccessToken(token, keys, {}) || verifyCapabilityToken(token, keys, {}))
        std::abort();
    const auto jwt = readJwt(token);
    if (jwt && !token.startsWith(QByteArray(jwt->signedText + '.')))
        std::abort();
    if (jwt && size < 512 && !readJwt(writeJwt(jwt->header, jwt->claims, "another")))
        std::abort();
    return 0;
}
