#pragma once

#include "core/httpserver/httpmessage.h"

namespace router {

/// Whether a request may change something. Statistics are asked for by POST, but nothing changes.
bool isWrite(const HttpRequest &request);
/// What could not even be read is refused with a body like every other error's.
HttpResponse refusalByStatus(int status);

} // namespace router
