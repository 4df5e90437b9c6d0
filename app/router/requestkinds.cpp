#include "router/requestkinds.h"

#include "core/wire/encode.h"
#include "router/bridge/bridge.h"

using namespace Qt::StringLiterals;

namespace router {

bool isWrite(const HttpRequest &request)
{
    if (Bridge::isFor(request))
        return Bridge::isWrite(request);
    return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS"
        && !request.path.endsWith("/RealTimeStatistics");
}

HttpResponse refusalByStatus(int status)
{
    const QString why = status == 413 ? u"The request body is larger than 4 MiB"_s
        : status == 431               ? u"The request header is larger than 16 KiB"_s
        : status == 408               ? u"The request did not arrive whole within 15 seconds"_s
        : status == 503               ? u"Too many connections"_s
        : status >= 500               ? u"The request could not be carried out"_s
                                      : u"This is no valid HTTP request"_s;
    return { .status = status, .body = errorToJson(status, status >= 500 ? 20000 + status : 20001, why) };
}

} // namespace router
