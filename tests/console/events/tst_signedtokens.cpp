#include "console/events/signedtokens.h"
#include "core/signing/capabilitytoken.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

const TokenKeys keys{ .accountSid = "AC00000000000000000000000000000001",
    .authToken = "the account's own",
    .apiKeySid = "SK00000000000000000000000000000001",
    .apiKeySecret = "the key's own" };

TokenSigner signer(const QByteArray &key, const QByteArray &secret)
{
    return { .account = keys.accountSid,
        .key = key,
        .secret = secret,
        .workspace = sid<WorkspaceId>(2),
        .worker = sid<WorkerId>(10) };
}

EventToken tokenOf(const std::shared_ptr<TokenSource> &source)
{
    return source->fresh().result().value_or(EventToken{});
}

} // namespace

class TestSignedTokens : public QObject
{
    Q_OBJECT
private slots:
    void signsAccessTokensWithAKey()
    {
        FakeClock clock;
        const auto source = signedTokens(signer(keys.apiKeySid, keys.apiKeySecret), clock);

        const EventToken token = tokenOf(source);

        const auto believed = verifyAccessToken(token.text, keys, clock.now() + 59min);
        QVERIFY(believed);
        QCOMPARE(believed->workspaceSid, sid<WorkspaceId>(2).utf8());
        QCOMPARE(believed->workerSid, sid<WorkerId>(10).utf8());
        QCOMPARE(believed->role, TokenRole::Worker);
        QVERIFY(token.life == 1h && believed->expiresAt == clock.now() + 1h);
    }

    void signsCapabilityTokensWithTheAuthToken()
    {
        FakeClock clock;
        const auto source = signedTokens(signer({}, keys.authToken), clock);

        const EventToken token = tokenOf(source);

        const auto believed = verifyCapabilityToken(token.text, keys, clock.now() + 59min);
        QVERIFY(believed);
        QCOMPARE(believed->workerSid, sid<WorkerId>(10).utf8());
        const QByteArray mine
            = "https://event-bridge.twilio.com/v1/wschannels/" + keys.accountSid + '/' + sid<WorkerId>(10).utf8();
        QVERIFY(isAllowed(believed->policies, "GET", mine, {}));
        QVERIFY(!isAllowed(believed->policies, "POST", mine, {}));
        const QByteArray worker = "https://taskrouter.twilio.com/v1/Workspaces/" + sid<WorkspaceId>(2).utf8()
            + "/Workers/" + sid<WorkerId>(10).utf8();
        QVERIFY(isAllowed(believed->policies, "POST", worker + "/Transfers", {}));
        QVERIFY(isAllowed(believed->policies, "POST", worker + "/Transfers/TT1", {}));
        QVERIFY(!isAllowed(believed->policies, "POST", worker, {}));
        QVERIFY(isAllowed(believed->policies, "GET", worker + "/Reservations", { "Active", "PageSize" }));
        QVERIFY(!isAllowed(believed->policies, "GET", worker + "/Channels", {}));
    }

    void datesEachByTheServersClock()
    {
        FakeClock clock;
        const auto source = signedTokens(signer(keys.apiKeySid, keys.apiKeySecret), clock, 5min);
        const EventToken first = tokenOf(source);

        clock.advance(2h);

        QVERIFY(!verifyAccessToken(first.text, keys, clock.now()));
        QVERIFY(verifyAccessToken(tokenOf(source).text, keys, clock.now()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSignedTokens)
#include "tst_signedtokens.moc"
