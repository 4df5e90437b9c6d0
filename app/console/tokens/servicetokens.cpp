#include "console/tokens/servicetokens.h"

#include "console/events/tokenrenewal.h"
#include "core/base/backoff.h"
#include "core/base/log.h"
#include "core/base/onfinished.h"

#include <QPointer>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using FirstPromise = QPromise<ApiResult<GivenToken>>;
using NextPromise = QPromise<ApiResult<EventToken>>;

constexpr auto hardlyOlder = 10s;

bool isFinal(const ApiError &error)
{
    return error.kind == ApiError::Kind::SignedOut || error.kind == ApiError::Kind::Forbidden;
}

bool isSameWorker(const GivenToken &one, const GivenToken &other)
{
    return one.account == other.account && one.workspace == other.workspace && one.worker == other.worker;
}

template <typename T> void resolve(QPromise<ApiResult<T>> &promise, const ApiResult<T> &result)
{
    promise.addResult(result);
    promise.finish();
}

} // namespace

/// Asks whom it belongs to, on his thread.
class ServiceTokens::Source final : public TokenSource
{
public:
    explicit Source(ServiceTokens *tokens)
        : m_tokens(tokens)
    {
    }
    QFuture<ApiResult<EventToken>> fresh() override
    {
        if (m_tokens)
            return m_tokens->fresh();
        return QtFuture::makeReadyFuture(ApiResult<EventToken>(tl::unexpect, ApiError{}));
    }

private:
    QPointer<ServiceTokens> m_tokens;
};

/// What it is made of; lives on the net thread.
struct ServiceTokens::Private
{
    Private(ServiceTokens &all, const Clock &netClock)
        : tokens(all)
        , clock(netClock)
        , service(netClock, &all)
        , timer(&all)
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &all, &ServiceTokens::lookAtClock);
    }

    void begin(const TokenServiceAccess &wanted, const std::shared_ptr<FirstPromise> &promise);
    void end();
    void ask();
    void onAnswer(const ApiResult<GivenToken> &answer);
    void take(const GivenToken &given);
    void fail(const ApiError &error);
    void onRefused();
    void giveUpWaiting(const ApiError &error);
    void step();
    void schedule();
    [[nodiscard]] ApiError noToken() const;
    [[nodiscard]] EventToken inHand() const;

    ServiceTokens &tokens;
    const Clock &clock;
    TokenService service;
    QTimer timer;
    std::optional<TokenServiceAccess> access{};
    std::shared_ptr<FirstPromise> first{}; ///< Until the first answer.
    QList<std::shared_ptr<NextPromise>> waiting{};
    std::optional<GivenToken> token{}; ///< While it lives.
    std::optional<GivenToken> owner{}; ///< The first one of the sign-in, for whom all must be.
    std::optional<ApiError> trouble{}; ///< Why the last question failed.
    Instant givenAt{};
    Instant runsOut{};
    Instant askAt{};
    int tries = 0;
    bool refused = false; ///< `trouble` is for good.
    quint64 asking = 0; ///< The number of the question under way; 0: none.
    quint64 asked = 0;
};

ServiceTokens::ServiceTokens(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(*this, clock))
{
}

ServiceTokens::~ServiceTokens() = default;

QFuture<ApiResult<GivenToken>> ServiceTokens::begin(const TokenServiceAccess &access)
{
    const auto promise = std::make_shared<FirstPromise>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, access, promise] { m_d->begin(access, promise); });
    return promise->future();
}

void ServiceTokens::end()
{
    QMetaObject::invokeMethod(this, [this] { m_d->end(); });
}

std::shared_ptr<TokenSource> ServiceTokens::source()
{
    return std::make_shared<Source>(this);
}

void ServiceTokens::refuse(const QByteArray &token)
{
    QMetaObject::invokeMethod(this, [this, token] {
        if (m_d->token && m_d->token->text == token)
            m_d->onRefused();
    });
}

void ServiceTokens::wake()
{
    QMetaObject::invokeMethod(this, [this] {
        if (m_d->trouble)
            m_d->askAt = m_d->clock.now();
        lookAtClock();
    });
}

void ServiceTokens::lookAtClock()
{
    QMetaObject::invokeMethod(this, [this] { m_d->step(); });
}

QFuture<ApiResult<EventToken>> ServiceTokens::fresh()
{
    m_d->step();
    if (m_d->token)
        return QtFuture::makeReadyFuture(ApiResult<EventToken>(m_d->inHand()));
    if (m_d->asking == 0)
        return QtFuture::makeReadyFuture(ApiResult<EventToken>(tl::unexpect, m_d->noToken()));
    const auto promise = std::make_shared<NextPromise>();
    promise->start();
    m_d->waiting.append(promise);
    return promise->future();
}

void ServiceTokens::Private::begin(const TokenServiceAccess &wanted, const std::shared_ptr<FirstPromise> &promise)
{
    end();
    access = wanted;
    first = promise;
    ask();
}

void ServiceTokens::Private::end()
{
    asking = 0;
    timer.stop();
    access.reset();
    token.reset();
    owner.reset();
    trouble.reset();
    refused = false;
    tries = 0;
    const ApiError givenUp{ .detail = u"signed out meanwhile"_s };
    if (first)
        resolve(*std::exchange(first, {}), ApiResult<GivenToken>(tl::unexpect, givenUp));
    giveUpWaiting(givenUp);
}

void ServiceTokens::Private::ask()
{
    asking = ++asked;
    onFinished(service.ask(*access), &tokens, [this, number = asking](const ApiResult<GivenToken> &answer) {
        if (number == asking)
            onAnswer(answer);
    });
}

void ServiceTokens::Private::onAnswer(const ApiResult<GivenToken> &answer)
{
    asking = 0;
    if (first) {
        const auto promise = std::exchange(first, {});
        if (answer)
            take(*answer);
        else
            end();
        return resolve(*promise, answer);
    }
    if (!answer)
        fail(answer.error());
    else if (owner && !isSameWorker(*owner, *answer))
        fail({ .kind = ApiError::Kind::Forbidden, .detail = u"the token service now gives another worker's tokens"_s });
    else
        take(*answer);
}

void ServiceTokens::Private::take(const GivenToken &given)
{
    token = given;
    if (!owner)
        owner = given;
    givenAt = clock.now();
    runsOut = givenAt + given.life;
    askAt = givenAt + renewalAfter(given.life);
    tries = 0;
    const QList<std::shared_ptr<NextPromise>> all = std::exchange(waiting, {});
    for (const auto &promise : all)
        resolve(*promise, ApiResult<EventToken>(inHand()));
    if (std::exchange(trouble, std::nullopt))
        emit tokens.recovered();
    schedule();
}

void ServiceTokens::Private::fail(const ApiError &error)
{
    qCInfo(logApi).noquote() << "no token:" << error.httpStatus << error.detail;
    const bool isNew = !trouble || trouble->kind != error.kind;
    trouble = error;
    refused = isFinal(error);
    const auto delay = delayBefore(++tries, *QRandomGenerator::global());
    askAt = clock.now() + std::max<std::chrono::milliseconds>(delay, error.retryAfter.value_or(0s));
    if (isNew)
        emit tokens.troubled(error, token ? runsOut : clock.now());
    if (!token) {
        giveUpWaiting(noToken());
        if (refused)
            emit tokens.lost(error);
    }
    schedule();
}

void ServiceTokens::Private::onRefused()
{
    token.reset();
    askAt = clock.now();
    if (refused)
        emit tokens.lost(*trouble);
    else if (clock.now() - givenAt < hardlyOlder)
        fail({ .kind = ApiError::Kind::SignedOut, .detail = u"the server does not take the service's token"_s });
}

void ServiceTokens::Private::giveUpWaiting(const ApiError &error)
{
    const QList<std::shared_ptr<NextPromise>> all = std::exchange(waiting, {});
    for (const auto &promise : all)
        resolve(*promise, ApiResult<EventToken>(tl::unexpect, error));
}

void ServiceTokens::Private::step()
{
    if (!access || first)
        return;
    const Instant now = clock.now();
    if (token && now >= runsOut) {
        token.reset();
        if (refused)
            emit tokens.lost(*trouble);
    }
    if (asking == 0 && !refused && now >= askAt)
        ask();
    schedule();
}

/// The clock may be set or stand still: the timer only says when to look at it.
void ServiceTokens::Private::schedule()
{
    const bool isAsking = asking != 0 || refused;
    if (!access || (isAsking && !token))
        return timer.stop();
    const Instant next = isAsking ? runsOut : token ? std::min(askAt, runsOut) : askAt;
    timer.start(std::clamp<std::chrono::milliseconds>(next - clock.now(), 1ms, 30s));
}

/// What is to be said to who wants one: while it may come yet, the server is as good as out of reach.
ApiError ServiceTokens::Private::noToken() const
{
    if (!access)
        return { .kind = ApiError::Kind::SignedOut, .detail = u"not signed in"_s };
    const ApiError::Kind kind = refused ? ApiError::Kind::SignedOut : ApiError::Kind::Unreachable;
    return { .kind = kind, .detail = u"no token: "_s + (trouble ? trouble->detail : QString()) };
}

EventToken ServiceTokens::Private::inHand() const
{
    return { .text = token->text, .life = std::chrono::floor<std::chrono::seconds>(runsOut - clock.now()) };
}
