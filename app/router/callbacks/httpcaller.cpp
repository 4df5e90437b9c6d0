#include "router/callbacks/httpcaller.h"

#include "router/callbacks/httpcall.h"

#include <QUrl>
#include <boost/asio/post.hpp>

using namespace Qt::StringLiterals;

namespace router {

namespace ssl = boost::asio::ssl;

/// What the calls under way share; it outlives the caller until the last of them has noticed that it is given up.
struct HttpCaller::Private
{
    explicit Private(HttpLoop &httpLoop)
        : loop(httpLoop)
    {
        context.set_verify_mode(ssl::verify_peer);
    }

    /// The certificates of the system take some 40 ms to read: they are read when somebody is first called by https.
    ssl::context &tls(bool reads)
    {
        if (reads && !hasRead) {
            context.set_default_verify_paths();
            hasRead = true;
        }
        return context;
    }

    HttpLoop &loop;
    ssl::context context{ ssl::context::tls_client };
    bool hasRead = false;
    bool isGivenUp = false;
};

namespace {

/// Splits the URL; empty host: it cannot be called.
CallTarget targetOf(const QByteArray &text)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    CallTarget target;
    target.secure = url.scheme() == "https"_L1;
    if (!url.isValid() || (!target.secure && url.scheme() != "http"_L1))
        return {};
    target.host = url.host(QUrl::FullyEncoded).toLatin1();
    target.port = QByteArray::number(url.port(target.secure ? 443 : 80));
    target.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.path.isEmpty())
        target.path = "/";
    if (url.hasQuery())
        target.path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray bracketed = target.host.contains(':') ? QByteArray('[' + target.host + ']') : target.host;
    target.hostHeader = url.port() > 0 ? QByteArray(bracketed + ':' + target.port) : bracketed;
    return target;
}

} // namespace

HttpCaller::HttpCaller(HttpLoop &loop)
    : m_d(std::make_shared<Private>(loop))
{
}

HttpCaller::~HttpCaller()
{
    m_d->isGivenUp = true;
}

void HttpCaller::post(const QByteArray &url, const QByteArray &body, const HttpHeaders &headers,
    std::chrono::milliseconds limit, std::function<void(CallAnswer)> done)
{
    call(url, body, headers, limit, std::move(done));
}

void HttpCaller::get(const QByteArray &url, const HttpHeaders &headers, std::chrono::milliseconds limit,
    std::function<void(CallAnswer)> done)
{
    call(url, std::nullopt, headers, limit, std::move(done));
}

void HttpCaller::call(const QByteArray &url, const std::optional<QByteArray> &body, const HttpHeaders &headers,
    std::chrono::milliseconds limit, std::function<void(CallAnswer)> done)
{
    auto answer = [d = m_d, done = std::move(done)](CallAnswer given) {
        if (!d->isGivenUp)
            done(std::move(given));
    };
    const CallTarget target = targetOf(url);
    if (target.host.isEmpty()) {
        boost::asio::post(m_d->loop.context(),
            [answer = std::move(answer)] { answer({ .trouble = u"this is not an http or https URL"_s }); });
        return;
    }
    callOnce(m_d->loop.context(), m_d->tls(target.secure), target, body, headers, limit, std::move(answer));
}

} // namespace router
