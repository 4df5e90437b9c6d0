#include "router/callbacks/httpcall.h"

#include "core/base/version.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <memory>

using namespace Qt::StringLiterals;

namespace router {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;
using boost::asio::ip::tcp;
using Error = boost::system::error_code;

constexpr std::uint64_t longestAnswer = 64 * 1024;

/// One call: every step begins the next, and each holds the call until it has ended. The first to finish() answers.
class HttpCall : public std::enable_shared_from_this<HttpCall>
{
public:
    HttpCall(
        asio::io_context &context, ssl::context &tls, const CallTarget &target, std::function<void(CallAnswer)> answer)
        : m_target(target)
        , m_answer(std::move(answer))
        , m_resolver(context)
        , m_limit(context)
        , m_stream(context, tls)
    {
        m_parser.body_limit(longestAnswer);
        m_parser.header_limit(16 * 1024);
    }

    void start(const std::optional<QByteArray> &body, const HttpHeaders &headers, std::chrono::milliseconds limit);

private:
    void onResolved(const Error &error, const tcp::resolver::results_type &addresses);
    void onConnected(const Error &error);
    void write();
    void onWritten(const Error &error);
    void onHeader(const Error &error);
    void onRead(const Error &error);
    void finish(const QString &trouble);
    [[nodiscard]] bool namesHost();

    /// A handler that goes on with `next` unless the call has been answered meanwhile.
    template <typename... Arguments> auto then(void (HttpCall::*next)(const Error &, Arguments...))
    {
        return [self = shared_from_this(), next](const Error &error, const Arguments &...arguments) {
            if (self->m_answer)
                (self.get()->*next)(error, arguments...);
        };
    }
    /// Likewise where the handler is also told how many bytes there were.
    auto thenSized(void (HttpCall::*next)(const Error &))
    {
        return [handler = then(next)](const Error &error, std::size_t) { handler(error); };
    }

    CallTarget m_target;
    std::function<void(CallAnswer)> m_answer;
    tcp::resolver m_resolver;
    asio::steady_timer m_limit;
    beast::ssl_stream<tcp::socket> m_stream;
    http::request<http::string_body> m_request;
    http::response_parser<http::string_body> m_parser;
    beast::flat_buffer m_buffer;
};

void HttpCall::start(const std::optional<QByteArray> &body, const HttpHeaders &headers, std::chrono::milliseconds limit)
{
    m_request.method(body ? http::verb::post : http::verb::get);
    m_request.target(m_target.path.toStdString());
    m_request.version(11);
    m_request.set(http::field::host, m_target.hostHeader.toStdString());
    m_request.set(http::field::user_agent, QString(u"CordboardRouter/"_s + cordboardVersion()).toStdString());
    m_request.set(http::field::connection, "close");
    if (body)
        m_request.set(http::field::content_type, "application/x-www-form-urlencoded; charset=utf-8");
    for (const auto &[name, value] : headers)
        m_request.set(name.toStdString(), value.toStdString());
    m_request.body() = body.value_or(QByteArray()).toStdString();
    m_request.prepare_payload();

    m_limit.expires_after(limit);
    m_limit.async_wait([self = shared_from_this()](const Error &error) {
        if (!error)
            self->finish(u"no answer in time"_s);
    });
    Error isName;
    const auto address = asio::ip::make_address(m_target.host.toStdString(), isName);
    if (!isName) { // needs no name service, and must not wait in line for one that hangs
        const tcp::endpoint endpoint(address, quint16(m_target.port.toUShort()));
        return onResolved({}, tcp::resolver::results_type::create(endpoint, {}, {}));
    }
    m_resolver.async_resolve(m_target.host.toStdString(), m_target.port.toStdString(),
        [self = shared_from_this()](const Error &error, const tcp::resolver::results_type &addresses) {
            if (self->m_answer)
                self->onResolved(error, addresses);
        });
}

void HttpCall::onResolved(const Error &error, const tcp::resolver::results_type &addresses)
{
    if (error)
        return finish(u"the host's name is not known"_s);
    asio::async_connect(
        m_stream.next_layer(), addresses, [self = shared_from_this()](const Error &failed, const tcp::endpoint &) {
            if (self->m_answer)
                self->onConnected(failed);
        });
}

void HttpCall::onConnected(const Error &error)
{
    if (error)
        return finish(u"no connection"_s);
    if (!m_target.secure)
        return write();
    if (!namesHost())
        return finish(u"no secure connection"_s);
    m_stream.async_handshake(ssl::stream_base::client, [self = shared_from_this()](const Error &failed) {
        if (!self->m_answer)
            return;
        if (failed)
            return self->finish(u"no secure connection: its certificate is not trusted or TLS failed"_s);
        self->write();
    });
}

// The certificate must be for the host that was asked for; a name also goes into the handshake, an address must not.
bool HttpCall::namesHost()
{
    const std::string host = m_target.host.toStdString();
    Error notAnAddress;
    asio::ip::make_address(host, notAnAddress);
    m_stream.set_verify_callback(ssl::host_name_verification(host));
    return !notAnAddress || SSL_set_tlsext_host_name(m_stream.native_handle(), host.c_str()) == 1;
}

void HttpCall::write()
{
    if (m_target.secure)
        http::async_write(m_stream, m_request, thenSized(&HttpCall::onWritten));
    else
        http::async_write(m_stream.next_layer(), m_request, thenSized(&HttpCall::onWritten));
}

void HttpCall::onWritten(const Error &error)
{
    if (error)
        return finish(u"the connection broke"_s);
    if (m_target.secure)
        http::async_read_header(m_stream, m_buffer, m_parser, thenSized(&HttpCall::onHeader));
    else
        http::async_read_header(m_stream.next_layer(), m_buffer, m_parser, thenSized(&HttpCall::onHeader));
}

// The parser's own limit does not heed Content-Length: in C++20, Boost 1.74 compares it wrongly with an optional.
void HttpCall::onHeader(const Error &error)
{
    if (error || m_parser.content_length().value_or(0) > longestAnswer)
        return onRead(error ? error : Error(http::error::body_limit));
    if (m_target.secure)
        http::async_read(m_stream, m_buffer, m_parser, thenSized(&HttpCall::onRead));
    else
        http::async_read(m_stream.next_layer(), m_buffer, m_parser, thenSized(&HttpCall::onRead));
}

void HttpCall::onRead(const Error &error)
{
    if (error == http::error::body_limit || error == http::error::header_limit)
        return finish(u"the answer is too long"_s);
    finish(error ? u"the answer is not complete HTTP"_s : QString());
}

void HttpCall::finish(const QString &trouble)
{
    if (!m_answer)
        return;
    CallAnswer given{ .trouble = trouble };
    if (trouble.isEmpty()) {
        const auto &response = m_parser.get();
        given.status = int(response.result_int());
        const auto type = response[http::field::content_type];
        given.contentType = QByteArray(type.data(), qsizetype(type.size())).split(';').constFirst().trimmed().toLower();
        given.body = QByteArray::fromStdString(response.body());
    }
    const auto answer = std::exchange(m_answer, nullptr);
    Error ignored; // whatever closing complains of, the answer is in
    m_limit.cancel(ignored);
    m_resolver.cancel();
    m_stream.next_layer().close(ignored);
    answer(std::move(given));
}

} // namespace

void callOnce(asio::io_context &context, ssl::context &tls, const CallTarget &target,
    const std::optional<QByteArray> &body, const HttpHeaders &headers, std::chrono::milliseconds limit,
    std::function<void(CallAnswer)> answer)
{
    std::make_shared<HttpCall>(context, tls, target, std::move(answer))->start(body, headers, limit);
}

} // namespace router
