#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/rest/restservice.h"

namespace router {

/// Whether the request carries a Basic credential of `access`. Everything is compared in constant time, and both pairs
/// always, so that the time tells neither which name is known nor how much of a secret is right.
bool mayAsk(const RestAccess &access, const HttpRequest &request);

} // namespace router
