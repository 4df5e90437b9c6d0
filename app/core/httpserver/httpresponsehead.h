#pragma once

#include "core/base/clock.h"
#include "core/httpserver/httpmessage.h"

/// How the connection goes on after an answer, as the answer must say it.
enum class ConnectionWord { None, Close, KeepAlive };

/// Whether an answer with this status may have a body: not 1xx, 204 and 304.
bool mayHaveBody(int status);

/// The status line and headers of an answer, with the empty line. Headers that decide about framing (`Connection`,
/// `Content-Length`, `Date`, `Transfer-Encoding`) are the server's own; a line break in a header leaves that header
/// out.
QByteArray responseHead(const HttpResponse &response, ConnectionWord connection, const QByteArray &date);

/// httpDate() of now, made once a second.
class HttpDateCache
{
public:
    const QByteArray &now();

private:
    std::chrono::sys_seconds m_at{};
    QByteArray m_text;
};
