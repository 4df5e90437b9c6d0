#include "router/bridge/bridgeanswers.h"

#include "core/wire/encode.h"

namespace router {

HttpResponse bridgePayload(const QByteArray &payload)
{
    return { .body = "{\"payload\":" + payload + '}' };
}

HttpResponse bridgeRefused(const Refusal &refusal)
{
    return { .status = refusal.httpStatus, .body = errorToJson(refusal.httpStatus, refusal.code, refusal.message) };
}

void addBridgeCors(HttpResponse &response)
{
    response.headers.emplaceBack("Access-Control-Allow-Origin", "*");
    response.headers.emplaceBack("Access-Control-Allow-Methods", "POST, OPTIONS");
    response.headers.emplaceBack(
        "Access-Control-Allow-Headers", "apiVersion, clientVersion, If-Match, Content-Type, Authorization");
    response.headers.emplaceBack("Access-Control-Max-Age", "600");
}

} // namespace router
