#pragma once

#include "core/httpserver/httploop.h"
#include "core/httpserver/httpmessage.h"

#include <QString>
#include <optional>

namespace router {

/// What came back from a call to somebody's web server.
struct CallAnswer
{
    int status = 0; ///< 0: no answer; `trouble` says why.
    QByteArray contentType{}; ///< Lower case, without parameters.
    QByteArray body{};
    QString trouble{};
};

/// Posts forms to web servers, or calls them by GET, http and https, on the router's own loop. One connection a call;
/// redirects are not followed.
class HttpCaller
{
public:
    explicit HttpCaller(HttpLoop &loop);
    ~HttpCaller(); ///< Calls under way are given up without an answer.

    /// Posts `body` and answers once, on the loop's thread and never before this returns. An answer longer than 64 KiB,
    /// or one that is not there in `limit`, is none. A certificate must be known to the system and name the host.
    void post(const QByteArray &url, const QByteArray &body, const HttpHeaders &headers,
        std::chrono::milliseconds limit, std::function<void(CallAnswer)> done);
    /// The same by GET, without a body.
    void get(const QByteArray &url, const HttpHeaders &headers, std::chrono::milliseconds limit,
        std::function<void(CallAnswer)> done);

private:
    void call(const QByteArray &url, const std::optional<QByteArray> &body, const HttpHeaders &headers,
        std::chrono::milliseconds limit, std::function<void(CallAnswer)> done);

    struct Private;
    std::shared_ptr<Private> m_d;
};

} // namespace router
