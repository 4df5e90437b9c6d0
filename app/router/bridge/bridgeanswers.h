#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/engine/enginetypes.h"

namespace router {

// Every answer of the bridge is JSON, errors too, for the SDK reads nothing else.

/// 200 with `{"payload": …}`.
HttpResponse bridgePayload(const QByteArray &payload);
HttpResponse bridgeRefused(const Refusal &refusal);
/// Lets pages of other origins ask; the token is what protects.
void addBridgeCors(HttpResponse &response);

} // namespace router
