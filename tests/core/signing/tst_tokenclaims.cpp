#include "core/signing/capabilitytoken.h"
#include "core/signing/tokenclaims.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TokenFault)

namespace {

const QByteArray account = "ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1";
const QByteArray workspace = "WSc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3";
const QByteArray worker = "WKd4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4";
const QByteArray secret = "whatever signs it";
constexpr Instant issued{ std::chrono::seconds(1'790'000'000) };
constexpr Instant end{ std::chrono::seconds(1'790'003'600) };

AccessToken access()
{
    return { .keySid = "SK1",
        .accountSid = account,
        .identity = "alice",
        .workspaceSid = workspace,
        .workerSid = worker,
        .issuedAt = issued,
        .expiresAt = end };
}

QJsonObject claimsOf(const QJsonObject &grant)
{
    return { { u"sub"_s, QString::fromLatin1(account) }, { u"exp"_s, 1'790'003'600 },
        { u"grants"_s, QJsonObject{ { u"task_router"_s, grant } } } };
}

} // namespace

class TestTokenClaims : public QObject
{
    Q_OBJECT
private slots:
    void readsForWhomItIs_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<TokenClaims>("expected");
        const TokenClaims claims{ .accountSid = account,
            .workspaceSid = workspace,
            .workerSid = worker,
            .issuedAt = issued,
            .expiresAt = end };

        QTest::newRow("access token") << makeAccessToken(access(), secret) << claims;
        AccessToken lead = access();
        lead.role = TokenRole::Supervisor;
        TokenClaims leads = claims;
        leads.role = TokenRole::Supervisor;
        QTest::newRow("a supervisor's") << makeAccessToken(lead, secret) << leads;
        TokenClaims undated = claims;
        undated.issuedAt.reset();
        QTest::newRow("capability token")
            << makeCapabilityToken({ .accountSid = account,
                                       .workspaceSid = workspace,
                                       .channel = worker,
                                       .workerSid = worker,
                                       .expiresAt = end },
                   secret)
            << undated;
    }

    void readsForWhomItIs()
    {
        QFETCH(QByteArray, token);
        QFETCH(TokenClaims, expected);

        const auto claims = readTokenClaims(token);

        QVERIFY(claims.has_value());
        QVERIFY(*claims == expected);
    }

    void refusesWhatIsNoWorkersToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<TokenFault>("fault");
        const QString place = QString::fromLatin1(workspace);
        const QString who = QString::fromLatin1(worker);

        QTest::newRow("nothing") << QByteArray() << TokenFault::Malformed;
        QTest::newRow("five parts, encrypted") << QByteArray("a.b.c.d.e") << TokenFault::Malformed;
        QTest::newRow("not signed by HS256")
            << QByteArray("eyJhbGciOiJub25lIn0.e30.") << TokenFault::Algorithm; // {"alg":"none"}
        QTest::newRow("for calls only") << writeJwt({}, claimsOf({}), secret) << TokenFault::Grants;
        QTest::newRow("no worker") << writeJwt({}, claimsOf({ { u"workspace_sid"_s, place } }), secret)
                                   << TokenFault::Grants;
        QTest::newRow("unknown role") << writeJwt({},
            claimsOf({ { u"workspace_sid"_s, place }, { u"worker_sid"_s, who }, { u"role"_s, u"king"_s } }), secret)
                                      << TokenFault::Grants;
        QTest::newRow("for ever") << writeJwt({}, { { u"grants"_s, QJsonObject() } }, secret) << TokenFault::Malformed;
    }

    void refusesWhatIsNoWorkersToken()
    {
        QFETCH(QByteArray, token);
        QFETCH(TokenFault, fault);

        const auto claims = readTokenClaims(token);

        QVERIFY(!claims.has_value());
        QVERIFY(claims.error() == fault);
    }
};

QTEST_APPLESS_MAIN(TestTokenClaims)
#include "tst_tokenclaims.moc"
