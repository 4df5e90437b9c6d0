#include "core/httpserver/httprequestreader.h"

#include <algorithm>
#include <boost/beast/http/error.hpp>

namespace http = boost::beast::http;

namespace {

QByteArray bytesOf(boost::beast::string_view view)
{
    return QByteArray(view.data(), qsizetype(view.size()));
}

bool isDigits(boost::beast::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// What may stand in "host:port", so that links made of it are links.
bool isAuthority(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView(".-_~:[]%").contains(c);
    });
}

int statusOf(const boost::beast::error_code &error)
{
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return 400;
}

} // namespace

HttpRequestReader::HttpRequestReader(const HttpLimits &limits)
    : m_headerLimit(limits.header)
{
    header_limit(std::uint32_t(limits.header));
    body_limit(std::uint64_t(limits.body));
    eager(false); // one part at a time, so that its bytes can be counted
}

qsizetype HttpRequestReader::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (!is_done() && m_fault == 0 && used < bytes.size()) {
        const qsizetype left = bytes.size() - used;
        // Beast 1.74 asserts on a last chunk that comes in pieces below 5 bytes; a chunked body always ends with 5.
        if (is_header_done() && chunked() && left < 5)
            break;
        const bool isInHeader = !is_header_done();
        const qsizetype bodyBefore = m_request.body.size();
        ErrorCode error;
        const auto taken = qsizetype(put(boost::asio::const_buffer(bytes.data() + used, size_t(left)), error));
        used += taken;
        const qsizetype around = taken - (m_request.body.size() - bodyBefore);
        m_headerBytes = isInHeader ? m_headerBytes + around : around;
        if (m_fault == 0 && m_headerBytes > m_headerLimit)
            m_fault = 431;
        if (error == http::error::need_more)
            break;
        if (error && m_fault == 0)
            m_fault = statusOf(error);
    }
    // A header line, or the trailer of a chunked body, that does not end.
    const qsizetype open = bytes.size() - used + (is_header_done() ? 0 : m_headerBytes);
    if (!is_done() && m_fault == 0 && open > m_headerLimit)
        m_fault = 431;
    return used;
}

void HttpRequestReader::on_request_impl(http::verb, View method, View target, int version, ErrorCode &error)
{
    m_version = version;
    m_request.method = bytesOf(method);
    if (!readTarget(QByteArrayView(target.data(), qsizetype(target.size()))))
        refuse(400, error);
}

void HttpRequestReader::on_response_impl(int, View, int, ErrorCode &) { }

void HttpRequestReader::on_field_impl(Field field, View name, View value, ErrorCode &error)
{
    if (m_inTrailer) // must not change what was decided by the header
        return;
    switch (field) {
    case Field::host:
        ++m_hosts;
        if (m_authority.isEmpty())
            m_authority = bytesOf(value);
        break;
    case Field::content_length:
        if (!isDigits(value) || ++m_lengths > 1)
            refuse(400, error);
        break;
    case Field::transfer_encoding:
        if (m_hasEncoding || m_version < 11)
            refuse(400, error);
        else if (!boost::beast::iequals(value, "chunked"))
            refuse(501, error);
        m_hasEncoding = true;
        break;
    case Field::expect:
        m_expectsContinue = m_version >= 11 && boost::beast::iequals(value, "100-continue");
        break;
    default:
        break;
    }
    m_request.headers.append({ bytesOf(name), bytesOf(value) });
}

void HttpRequestReader::on_header_impl(ErrorCode &error)
{
    m_inTrailer = true;
    const bool hostIsRight = m_version < 11 ? m_hosts <= 1 : m_hosts == 1;
    if (!hostIsRight || !isAuthority(m_authority))
        refuse(400, error);
}

void HttpRequestReader::on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &)
{
    // Not all that is promised: a thousand peers may promise much and send nothing.
    m_request.body.reserve(qsizetype(std::min<std::uint64_t>(length.value_or(0), 64 * 1024)));
}

std::size_t HttpRequestReader::on_body_impl(View body, ErrorCode &)
{
    m_request.body.append(body.data(), qsizetype(body.size()));
    return body.size();
}

void HttpRequestReader::on_chunk_header_impl(std::uint64_t, View, ErrorCode &) { }

std::size_t HttpRequestReader::on_chunk_body_impl(std::uint64_t, View body, ErrorCode &error)
{
    return on_body_impl(body, error);
}

void HttpRequestReader::on_finish_impl(ErrorCode &) { }

void HttpRequestReader::refuse(int status, ErrorCode &error)
{
    if (m_fault == 0)
        m_fault = status;
    error = http::error::bad_field;
}

bool HttpRequestReader::readTarget(QByteArrayView target)
{
    if (target.contains('#'))
        return false;
    for (const QByteArrayView scheme : { QByteArrayView("http://"), QByteArrayView("https://") }) {
        if (target.first(std::min(scheme.size(), target.size())).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        target = target.sliced(scheme.size());
        const auto end = std::ranges::find_if(target, [](char c) { return c == '/' || c == '?'; });
        m_authority = target.first(end - target.begin()).toByteArray();
        target = target.sliced(m_authority.size());
        if (m_authority.isEmpty())
            return false;
        m_request.path = "/";
        break;
    }
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    if (!path.isEmpty())
        m_request.path = path.toByteArray();
    if (mark >= 0)
        m_request.query = target.sliced(mark + 1).toByteArray();
    return m_request.path.startsWith('/') || (m_request.path == "*" && m_request.method == "OPTIONS");
}
