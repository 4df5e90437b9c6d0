#include "console/api/apiclient.h"

#include "console/api/apierrors.h"
#include "console/api/httprequest.h"
#include "console/api/oncebody.h"
#include "core/base/backoff.h"
#include "core/base/log.h"
#include "core/base/onfinished.h"
#include "core/wire/decode.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int attempts = 3;
constexpr auto budgetPause = 1s;

int versionFrom(QByteArray etag)
{
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    return etag.replace('"', QByteArray()).trimmed().toInt();
}

/// With the room that lets a long list be read in place.
QByteArray bodyOf(QNetworkReply &reply)
{
    const qint64 size = reply.bytesAvailable();
    QByteArray body;
    body.reserve(size + roomBehindPage);
    body.resize(size);
    body.resize(std::max<qint64>(reply.read(body.data(), size), 0));
    body.append(reply.readAll()); // of a packed answer Qt may tell less than there is
    return body;
}

} // namespace

/// One call on its way, through all its attempts.
struct ApiClient::Call
{
    ApiRequest request; ///< As it was asked.
    ApiRequest sent; ///< As it goes out.
    ApiHandler handler;
    Instant sentAt{}; ///< Of this attempt, by our clock.
    int attempt = 0;
    bool carried = false;
    bool tokenWasRefused = false;
    bool tooLarge = false;
    bool done = false;
    QPointer<QNetworkReply> reply{};
};

template <typename Task> void ApiClient::onOwnThread(Task task)
{
    QMetaObject::invokeMethod(this, std::move(task));
}

ApiClient::ApiClient(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ApiClient::~ApiClient() = default;

void ApiClient::setAccess(const Endpoints &endpoints, const QByteArray &user, const QByteArray &secret)
{
    setAccess(endpoints, user, secret, nullptr);
}

void ApiClient::setAccess(const Endpoints &endpoints, const std::shared_ptr<ApiCarrier> &carrier)
{
    setAccess(endpoints, {}, {}, carrier);
}

void ApiClient::setAccess(
    const Endpoints &endpoints, const QByteArray &user, const QByteArray &secret, std::shared_ptr<ApiCarrier> carrier)
{
    onOwnThread([this, endpoints, user, secret, carrier = std::move(carrier)] {
        m_endpoints = endpoints;
        m_user = user;
        m_secret = secret;
        m_carrier = carrier;
        m_budget = {};
        m_serverClock = {};
        m_offset = 0;
    });
}

void ApiClient::forgetAccess()
{
    onOwnThread([this] {
        m_endpoints = {};
        m_user.clear();
        m_secret.fill('\0');
        m_secret.clear();
        m_carrier.reset();
        const QList<CallPointer> calls = m_calls;
        for (const CallPointer &call : calls) {
            if (call->reply)
                call->reply->abort();
            finish(call, tl::make_unexpected(ApiError{ .detail = u"signed out meanwhile"_s }));
        }
        if (m_network)
            m_network->clearConnectionCache();
    });
}

void ApiClient::wake()
{
    onOwnThread([this] {
        if (!m_network)
            return;
        std::exchange(m_network, nullptr)->deleteLater(); // whatever is asked from now on has a connection of its own
        const QList<CallPointer> calls = m_calls;
        for (const CallPointer &call : calls) {
            if (!call->reply) // waits for its next attempt
                continue;
            if (call->request.method == ApiRequest::Method::Get)
                askAnew(call);
            else
                call->reply->abort();
        }
    });
}

void ApiClient::askAnew(const CallPointer &call)
{
    call->reply->disconnect(this);
    call->reply->abort();
    attempt(call);
}

void ApiClient::setTimeLimit(std::chrono::milliseconds limit)
{
    onOwnThread([this, limit] { m_timeLimit = limit; });
}

void ApiClient::setLongestDelay(std::chrono::milliseconds limit)
{
    onOwnThread([this, limit] { m_longestDelay = limit; });
}

void ApiClient::send(const ApiRequest &request, ApiHandler handler)
{
    const auto call = std::make_shared<Call>();
    call->request = request;
    call->handler = std::move(handler);
    onOwnThread([this, call] { start(call); });
}

void ApiClient::start(const CallPointer &call)
{
    m_calls.append(call);
    if (m_user.isEmpty() && !m_carrier) {
        finish(call, tl::make_unexpected(ApiError{ .kind = ApiError::Kind::SignedOut, .detail = u"not signed in"_s }));
    } else if (!m_endpoints.isSafe()) {
        const QString detail = u"the endpoint is neither https nor on this machine"_s;
        finish(call, tl::make_unexpected(ApiError{ .kind = ApiError::Kind::Refused, .detail = detail }));
    } else if (m_carrier && call->request.host != ApiRequest::Host::Bridge) {
        carry(call);
    } else {
        call->sent = call->request;
        attempt(call);
    }
}

void ApiClient::carry(const CallPointer &call)
{
    call->carried = true;
    onFinished(m_carrier->carry(call->request), this, [this, call](const ApiResult<ApiRequest> &carried) {
        if (call->done)
            return;
        if (carried) {
            call->sent = *carried;
            return attempt(call);
        }
        if (carried.error().kind == ApiError::Kind::Unreachable)
            noteReachable(false);
        finish(call, tl::make_unexpected(carried.error()));
    });
}

void ApiClient::attempt(const CallPointer &call)
{
    if (call->done)
        return;
    const Instant now = m_clock.now();
    const bool canWait = call->request.method == ApiRequest::Method::Get && !call->request.isUrgent;
    if (const auto wait = m_budget.wait(now); wait > 0ms && canWait) {
        finish(call,
            tl::make_unexpected(ApiError{ .kind = ApiError::Kind::TooMany,
                .detail = u"not sent: the server asked for a pause"_s,
                .retryAfter = std::chrono::ceil<std::chrono::seconds>(wait) }));
        return;
    }
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    QNetworkRequest request = requestOf(call->sent);
    if (!canWait)
        request.setPriority(QNetworkRequest::HighPriority); // before pages of long lists that have not left yet
    ++call->attempt;
    call->sentAt = now;
    m_budget.sent(now);
    watch(call, reply(request, call->sent));
    tellBudget(false);
}

QNetworkRequest ApiClient::requestOf(const ApiRequest &request) const
{
    QNetworkRequest network = networkRequest(urlOf(m_endpoints, request), m_timeLimit);
    if (request.host != ApiRequest::Host::Bridge)
        network.setRawHeader("Authorization", authorization());
    if (!request.ifMatch.isEmpty())
        network.setRawHeader("If-Match", request.ifMatch);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    return network;
}

QNetworkReply *ApiClient::reply(QNetworkRequest network, const ApiRequest &request)
{
    if (request.method == ApiRequest::Method::Get)
        return m_network->get(network);
    if (request.method == ApiRequest::Method::Delete)
        return m_network->deleteResource(network);
    network.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceBody(request.body);
    QNetworkReply *reply = m_network->post(network, body);
    body->setParent(reply);
    return reply;
}

void ApiClient::watch(const CallPointer &call, QNetworkReply *reply)
{
    call->reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, call, reply] {
        reply->deleteLater();
        if (!call->done)
            answered(call, reply);
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [call, reply](qint64 received, qint64 total) {
        if (std::max(received, total) <= largestAnswer || call->tooLarge)
            return;
        call->tooLarge = true;
        reply->abort();
    });
    // The network's own time limit starts anew with every byte. This one goes with the reply: a shift has many thousands.
    auto *limit = new QTimer(reply);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, reply, &QNetworkReply::abort);
    limit->start(6 * m_timeLimit);
}

void ApiClient::answered(const CallPointer &call, QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isSuccess = status >= 200 && status < 300;
    const bool isWhole = reply->error() == QNetworkReply::NoError || (status >= 400 && reply->isFinished());
    if (status != 0)
        noteHeaders(*reply, call->sentAt, status);
    if (call->tooLarge) {
        failed(call, { .kind = ApiError::Kind::Unreadable, .httpStatus = status, .detail = u"more than 64 MB"_s });
    } else if (status == 0 || !isWhole) {
        // Qt says "canceled" where our own time limit has run out, and so it would seem not to have counted.
        const bool isGivenUp = reply->error() == QNetworkReply::OperationCanceledError;
        failed(call,
            { .kind = ApiError::Kind::Unreachable, .detail = isGivenUp ? QString(ApiError::noAnswer) : reply->errorString() });
    } else if (isSuccess) {
        noteReachable(true);
        tellEnded(*call, status, 0);
        finish(call,
            ApiAnswer{ .httpStatus = status,
                .body = bodyOf(*reply),
                .version = versionFrom(reply->rawHeader("ETag")),
                .requestedAt = std::min(call->sentAt + serverOffset(), serverNow()), // as this answer corrects the clock
                .words = call->carried ? AnswerWords::Bridge : AnswerWords::Rest });
    } else {
        noteReachable(true);
        failed(call,
            apiErrorFrom({ .httpStatus = status,
                             .contentType = reply->rawHeader("Content-Type"),
                             .body = reply->readAll(),
                             .retryAfter = retryAfterFromHeader(reply->rawHeader("Retry-After"), serverNow()) },
                call->request));
    }
}

void ApiClient::failed(const CallPointer &call, ApiError error)
{
    error.detail = redacted(
        error.detail, QList{ m_secret, authorization().sliced(6), call->sent.token } + call->request.secrets);
    qCInfo(logApi).noquote() << verb(call->request.method) << withoutQuery(call->request.path) << error.httpStatus
                             << error.code;
    tellEnded(*call, error.httpStatus, error.code);
    if (goesAgainWithAnotherToken(call, error))
        return carry(call);
    const bool mayPass = error.kind == ApiError::Kind::Unreachable || error.kind == ApiError::Kind::Server;
    if (mayPass && call->request.method == ApiRequest::Method::Get && call->attempt < attempts) {
        const auto delay = std::min(delayBefore(call->attempt, *QRandomGenerator::global()), m_longestDelay);
        QTimer::singleShot(delay, this, [this, call] { attempt(call); });
        return;
    }
    if (error.kind == ApiError::Kind::Unreachable)
        noteReachable(false);
    finish(call, tl::make_unexpected(error));
}

void ApiClient::tellEnded(const Call &call, int status, int code)
{
    emit requestEnded({ .at = call.sentAt,
        .took = m_clock.now() - call.sentAt,
        .method = verb(call.request.method),
        .path = withoutQuery(call.request.path),
        .status = status,
        .code = code });
}

/// A 401 has done nothing yet, so even a change may be sent again.
bool ApiClient::goesAgainWithAnotherToken(const CallPointer &call, const ApiError &error)
{
    if (error.kind != ApiError::Kind::SignedOut || !m_carrier || !call->carried || call->tokenWasRefused)
        return false;
    call->tokenWasRefused = true;
    m_carrier->refused(call->sent.token);
    return true;
}

void ApiClient::finish(const CallPointer &call, const ApiResult<ApiAnswer> &result)
{
    m_calls.removeOne(call);
    if (std::exchange(call->done, true))
        return;
    const ApiHandler handler = std::exchange(call->handler, {});
    if (handler)
        handler(result);
}

void ApiClient::noteHeaders(const QNetworkReply &reply, Instant sentAt, int status)
{
    const Instant now = m_clock.now();
    if (const auto date = instantFromHttpDate(QString::fromLatin1(reply.rawHeader("Date")))) {
        m_serverClock.answered(*date, sentAt, now);
        const qint64 offset = m_serverClock.offset().count();
        if (m_offset.exchange(offset) != offset)
            emit serverOffsetChanged(m_serverClock.offset());
    }
    m_budget.answered(reply.rawHeader("X-Rate-Limit-Limit"), reply.rawHeader("X-Rate-Limit-Remaining"));
    if (status == 429)
        m_budget.refused(now, retryAfterFromHeader(reply.rawHeader("Retry-After"), serverNow()));
    else
        m_budget.allowed();
    tellBudget(status == 429);
}

void ApiClient::noteReachable(bool reachable)
{
    if (std::exchange(m_reachable, reachable) != reachable)
        emit reachableChanged(reachable);
}

void ApiClient::tellBudget(bool atOnce)
{
    const Instant now = m_clock.now();
    if (!atOnce && m_budgetTold && now - *m_budgetTold < budgetPause)
        return;
    m_budgetTold = now;
    emit budgetChanged(m_budget.at(now));
}

QByteArray ApiClient::authorization() const
{
    return QByteArray("Basic " + QByteArray(m_user + ':' + m_secret).toBase64());
}
