#pragma once

#include "router/callbacks/callline.h"

namespace router {

/// Tells web servers of calls, conferences and recordings: signed forms whose answers are of no consequence.
class WebNotices
{
public:
    WebNotices(HttpLoop &loop, QByteArray authToken, CallLimits limits = { .answer = std::chrono::seconds(15) })
        : m_line(loop, std::move(authToken), limits)
    {
    }

    /// Sends the fields to the URL, by POST or in the query of a GET.
    void send(const QString &url, bool byPost, const FormFields &fields);

private:
    CallLine m_line;
};

} // namespace router
