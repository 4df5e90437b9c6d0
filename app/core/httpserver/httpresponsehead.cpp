#include "core/httpserver/httpresponsehead.h"

#include <algorithm>
#include <array>
#include <boost/beast/http/status.hpp>

namespace {

bool isOurs(const QByteArray &name)
{
    static constexpr std::array<const char *, 5> ours{ "connection", "content-length", "content-type", "date",
        "transfer-encoding" };
    return std::ranges::any_of(ours, [&name](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

bool isOneLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

QByteArray reasonOf(int status)
{
    const auto reason = boost::beast::http::obsolete_reason(boost::beast::http::status(status));
    return QByteArray(reason.data(), qsizetype(reason.size()));
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray responseHead(const HttpResponse &response, ConnectionWord connection, const QByteArray &date)
{
    QByteArray head;
    head.reserve(256);
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(reasonOf(response.status)).append("\r\nDate: ").append(date).append("\r\n");
    if (mayHaveBody(response.status)) {
        if (!response.contentType.isEmpty() && isOneLine(response.contentType))
            head.append("Content-Type: ").append(response.contentType).append("\r\n");
        head.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
    }
    if (connection != ConnectionWord::None)
        head.append(connection == ConnectionWord::Close ? "Connection: close\r\n" : "Connection: keep-alive\r\n");
    for (const auto &[name, value] : response.headers) {
        if (!name.isEmpty() && !isOurs(name) && isOneLine(name) && isOneLine(value))
            head.append(name).append(": ").append(value).append("\r\n");
    }
    return head.append("\r\n");
}

const QByteArray &HttpDateCache::now()
{
    const auto second = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (second != m_at || m_text.isEmpty()) {
        m_at = second;
        m_text = httpDate(second);
    }
    return m_text;
}
