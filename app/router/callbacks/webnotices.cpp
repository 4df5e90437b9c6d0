#include "router/callbacks/webnotices.h"

#include "core/base/log.h"

namespace router {

void WebNotices::send(const QString &url, bool byPost, const FormFields &fields)
{
    m_line.add({ .url = url.toUtf8(),
        .byPost = byPost,
        .parameters = [fields] { return fields; },
        .done = [](const CallAnswer &) {},
        .dropped = [] { qCWarning(logRouter) << "too many notices wait; the oldest is not sent"; } });
}

} // namespace router
