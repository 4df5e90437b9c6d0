#include "core/httpserver/httprequestreader.h"

#include <algorithm>
#include <cstdlib>

namespace {

/// Reads one request whose bytes come `step` at a time; empty when it is refused or not whole.
QByteArray readBy(QByteArrayView bytes, qsizetype step)
{
    HttpRequestReader reader({ .header = 1024, .body = 4096 });
    qsizetype used = 0;
    for (qsizetype there = 0; there < bytes.size() && !reader.isComplete() && reader.fault() == 0;) {
        there = std::min(there + step, bytes.size());
        used += reader.feed(bytes.sliced(used, there - used));
        if (used > there)
            std::abort();
    }
    if (!reader.isComplete() || reader.fault() != 0)
        return {};
    const HttpRequest &request = reader.request();
    return request.method + ' ' + request.path + '?' + request.query + ' ' + reader.authority() + '\n' + request.body;
}

} // namespace

/// Whatever bytes come: how they were cut on the way makes no difference to the request.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray whole = readBy(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (readBy(bytes, 1) != whole || readBy(bytes, 7) != whole)
        std::abort();
    return 0;
}
