#pragma once

#include "core/httpserver/httpserver.h"

#include <utility> // Boost 1.74 needs it before asio in C++20

#include <boost/beast/http/basic_parser.hpp>

/// Reads one request, strictly: what could be understood in two ways is refused.
///
/// Beast finds the parts; the limits of the whole header, Host, Transfer-Encoding and the form of the target are
/// checked here, for Beast leaves them to others. Source: RFC 7230, sections 3 and 5.
class HttpRequestReader final : public boost::beast::http::basic_parser<true>
{
public:
    explicit HttpRequestReader(const HttpLimits &limits);

    /// Takes what it can use of `bytes` and answers how many those were. The rest must be given again, with more.
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const { return is_done(); }
    /// The status to refuse it with; 0: nothing wrong so far.
    [[nodiscard]] int fault() const { return m_fault; }
    /// The peer waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    [[nodiscard]] bool isHttp10() const { return m_version == 10; }
    /// "host:port" of the target or the Host header; may be empty in HTTP/1.0.
    [[nodiscard]] const QByteArray &authority() const { return m_authority; }
    [[nodiscard]] HttpRequest &request() { return m_request; }

private:
    using ErrorCode = boost::beast::error_code;
    using View = boost::beast::string_view;
    using Field = boost::beast::http::field;

    void on_request_impl(
        boost::beast::http::verb verb, View method, View target, int version, ErrorCode &error) override;
    void on_response_impl(int code, View reason, int version, ErrorCode &error) override;
    void on_field_impl(Field field, View name, View value, ErrorCode &error) override;
    void on_header_impl(ErrorCode &error) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &error) override;
    std::size_t on_body_impl(View body, ErrorCode &error) override;
    void on_chunk_header_impl(std::uint64_t size, View extensions, ErrorCode &error) override;
    std::size_t on_chunk_body_impl(std::uint64_t remain, View body, ErrorCode &error) override;
    void on_finish_impl(ErrorCode &error) override;

    void refuse(int status, ErrorCode &error);
    bool readTarget(QByteArrayView target);

    HttpRequest m_request;
    QByteArray m_authority;
    qsizetype m_headerLimit = 0;
    qsizetype m_headerBytes = 0; ///< As they came, of the header, or of what stood last between pieces of a body.
    int m_version = 11;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_fault = 0;
    bool m_inTrailer = false;
    bool m_hasEncoding = false;
    bool m_expectsContinue = false;
};
