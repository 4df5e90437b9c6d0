#include "core/signing/accesstoken.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TokenFault)
Q_DECLARE_METATYPE(TokenRole)

class tst_AccessToken : public QObject
{
    Q_OBJECT

private slots:
    void believesTwiliosOwn_data();
    void believesTwiliosOwn();
    void makesWhatItBelieves_data();
    void makesWhatItBelieves();
    void refuses_data();
    void refuses();
    void believesNoOtherSpelling();
    void livesFromTo_data();
    void livesFromTo();
    void keepsWhatIsSaid_data();
    void keepsWhatIsSaid();
};

namespace {

const QByteArray account = "ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1";
const QByteArray keySid = "SKb2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2";
const QByteArray workspace = "WSc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3";
const QByteArray worker = "WKd4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4";
const QByteArray secret = "test-key-secret";

constexpr Instant issued{ std::chrono::seconds(1'790'000'000) };

// Made by AccessToken of Twilio's helper library for Node 5.10 with its clock at `issued`, valid for an hour.
const QByteArray workers
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImN0eSI6InR3aWxpby1mcGE7dj0xIn0.eyJqdGkiOiJTS2IyYjJiMmIyYjJiMmIyYjJiMmIyYj"
      "JiMmIyYjJiMmIyLTE3OTAwMDAwMDAiLCJncmFudHMiOnsiaWRlbnRpdHkiOiJhbGljZSIsInRhc2tfcm91dGVyIjp7IndvcmtzcGFjZV9zaWQi"
      "OiJXU2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzIiwid29ya2VyX3NpZCI6IldLZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNG"
      "Q0ZDQiLCJyb2xlIjoid29ya2VyIn19LCJpYXQiOjE3OTAwMDAwMDAsImV4cCI6MTc5MDAwMzYwMCwiaXNzIjoiU0tiMmIyYjJiMmIyYjJiMmIy"
      "YjJiMmIyYjJiMmIyYjJiMiIsInN1YiI6IkFDYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTEifQ.dXAB4Twg4wR0JQBIAAnh9wmxrcb"
      "TlRePNn1vad4t4Q0";
const QByteArray supervisors
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImN0eSI6InR3aWxpby1mcGE7dj0xIn0.eyJqdGkiOiJTS2IyYjJiMmIyYjJiMmIyYjJiMmIyYj"
      "JiMmIyYjJiMmIyLTE3OTAwMDAwMDAiLCJncmFudHMiOnsiaWRlbnRpdHkiOiJhbGljZSIsInRhc2tfcm91dGVyIjp7IndvcmtzcGFjZV9zaWQi"
      "OiJXU2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzIiwid29ya2VyX3NpZCI6IldLZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNG"
      "Q0ZDQiLCJyb2xlIjoic3VwZXJ2aXNvciJ9fSwiaWF0IjoxNzkwMDAwMDAwLCJleHAiOjE3OTAwMDM2MDAsImlzcyI6IlNLYjJiMmIyYjJiMmIy"
      "YjJiMmIyYjJiMmIyYjJiMmIyYjIiLCJzdWIiOiJBQ2ExYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMWExIn0.ha_r2ikDfeDMh3GZDeuzNP"
      "km0ndlX0HcG8BIjo9DB_o";
const QByteArray admins
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImN0eSI6InR3aWxpby1mcGE7dj0xIn0.eyJqdGkiOiJTS2IyYjJiMmIyYjJiMmIyYjJiMmIyYj"
      "JiMmIyYjJiMmIyLTE3OTAwMDAwMDAiLCJncmFudHMiOnsiaWRlbnRpdHkiOiJhbGljZSIsInRhc2tfcm91dGVyIjp7IndvcmtzcGFjZV9zaWQi"
      "OiJXU2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzIiwicm9sZSI6ImFkbWluIn19LCJpYXQiOjE3OTAwMDAwMDAsImV4cCI6MTc5MD"
      "AwMzYwMCwiaXNzIjoiU0tiMmIyYjJiMmIyYjJiMmIyYjJiMmIyYjJiMmIyYjJiMiIsInN1YiI6IkFDYTFhMWExYTFhMWExYTFhMWExYTFhMWEx"
      "YTFhMWExYTEifQ.HjPbE7KnY2uJF7dP7QdrF1jtwFORvvRFkqcqZCbnjH4";
const QByteArray withHs512
    = "eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCIsImN0eSI6InR3aWxpby1mcGE7dj0xIn0.eyJqdGkiOiJTS2IyYjJiMmIyYjJiMmIyYjJiMmIyYj"
      "JiMmIyYjJiMmIyLTE3OTAwMDAwMDAiLCJncmFudHMiOnsiaWRlbnRpdHkiOiJhbGljZSIsInRhc2tfcm91dGVyIjp7IndvcmtzcGFjZV9zaWQi"
      "OiJXU2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzIiwid29ya2VyX3NpZCI6IldLZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNG"
      "Q0ZDQiLCJyb2xlIjoid29ya2VyIn19LCJpYXQiOjE3OTAwMDAwMDAsImV4cCI6MTc5MDAwMzYwMCwiaXNzIjoiU0tiMmIyYjJiMmIyYjJiMmIy"
      "YjJiMmIyYjJiMmIyYjJiMiIsInN1YiI6IkFDYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTEifQ.pvscDazsDwVofcUApk2e77Ph_8W"
      "OCDTcDycH1qg62YqrcKGhV_FVoI7TmIbZ8aOczYiFixg5c6pT9wQwk6lVgA";
// Without a role, valid from 100 s on.
const QByteArray later
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImN0eSI6InR3aWxpby1mcGE7dj0xIn0.eyJqdGkiOiJTS2IyYjJiMmIyYjJiMmIyYjJiMmIyYj"
      "JiMmIyYjJiMmIyLTE3OTAwMDAwMDAiLCJncmFudHMiOnsiaWRlbnRpdHkiOiJhbGljZSIsInRhc2tfcm91dGVyIjp7IndvcmtzcGFjZV9zaWQi"
      "OiJXU2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzIiwid29ya2VyX3NpZCI6IldLZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNG"
      "Q0ZDQifX0sIm5iZiI6MTc5MDAwMDEwMCwiaWF0IjoxNzkwMDAwMDAwLCJleHAiOjE3OTAwMDM2MDAsImlzcyI6IlNLYjJiMmIyYjJiMmIyYjJi"
      "MmIyYjJiMmIyYjJiMmIyYjIiLCJzdWIiOiJBQ2ExYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMWExIn0.pwiHlcyjIft0LOrVN3a_xn_jwu"
      "5mpo74EcCiQgatEnI";

TokenKeys keys()
{
    return { .accountSid = account, .authToken = "auth", .apiKeySid = keySid, .apiKeySecret = secret };
}

AccessToken alice(TokenRole role = TokenRole::Worker)
{
    return { .keySid = keySid,
        .accountSid = account,
        .identity = "alice",
        .workspaceSid = workspace,
        .workerSid = role == TokenRole::Admin ? QByteArray() : worker,
        .role = role,
        .issuedAt = issued,
        .expiresAt = issued + std::chrono::hours(1) };
}

QByteArray base64Url(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The claims of Alice's token with one of them changed, signed rightly.
QByteArray withClaim(const QString &name, const QJsonValue &value)
{
    Jwt jwt = readJwt(workers).value_or(Jwt());
    jwt.claims.insert(name, value);
    return writeJwt(jwt.header, jwt.claims, secret);
}

QByteArray withGrant(const QJsonObject &grant)
{
    return withClaim(u"grants"_s, QJsonObject{ { u"task_router"_s, grant } });
}

/// Alice's token under another header, signed rightly all the same.
QByteArray withHeader(const QJsonObject &header)
{
    return writeJwt(header, readJwt(workers).value_or(Jwt()).claims, secret);
}

/// Alice's token with one bit of one of its parts turned.
QByteArray turned(int part)
{
    QList<QByteArray> parts = workers.split('.');
    QByteArray bytes = QByteArray::fromBase64(parts.at(part), QByteArray::Base64UrlEncoding);
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    parts[part] = base64Url(bytes);
    return parts.join('.');
}

/// A token that says itself that it needs no signature.
QByteArray unsignedToken(const QByteArray &signature)
{
    return base64Url(R"({"alg":"none","typ":"JWT","cty":"twilio-fpa;v=1"})") + '.' + workers.split('.').at(1) + '.'
        + signature;
}

} // namespace

void tst_AccessToken::believesTwiliosOwn_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<TokenRole>("role");
    QTest::addColumn<int>("secondsLater");

    QTest::newRow("worker") << workers << TokenRole::Worker << 0;
    QTest::newRow("supervisor") << supervisors << TokenRole::Supervisor << 0;
    QTest::newRow("admin") << admins << TokenRole::Admin << 0;
    QTest::newRow("no role is a worker's") << later << TokenRole::Worker << 100;
}

void tst_AccessToken::believesTwiliosOwn()
{
    QFETCH(QByteArray, token);
    QFETCH(TokenRole, role);
    QFETCH(int, secondsLater);

    const auto believed = verifyAccessToken(token, keys(), issued + std::chrono::seconds(secondsLater));

    QVERIFY(believed);
    QVERIFY(*believed == alice(role));
}

void tst_AccessToken::makesWhatItBelieves_data()
{
    QTest::addColumn<TokenRole>("role");
    QTest::newRow("worker") << TokenRole::Worker;
    QTest::newRow("supervisor") << TokenRole::Supervisor;
    QTest::newRow("admin") << TokenRole::Admin;
}

void tst_AccessToken::makesWhatItBelieves()
{
    QFETCH(TokenRole, role);

    const QByteArray token = makeAccessToken(alice(role), secret);

    QVERIFY(verifyAccessToken(token, keys(), issued) == alice(role));
    QCOMPARE(readJwt(token)->claims.value("jti"_L1).toString().toLatin1(), QByteArray(keySid + "-1790000000"));
}

void tst_AccessToken::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<TokenFault>("fault");

    const QString other = u"ACffffffffffffffffffffffffffffffff"_s;
    const QList<QByteArray> parts = workers.split('.');
    QTest::newRow("nothing") << QByteArray() << TokenFault::Malformed;
    QTest::newRow("two parts") << QByteArray(parts.at(0) + '.' + parts.at(1)) << TokenFault::Malformed;
    QTest::newRow("four parts") << QByteArray(workers + ".x") << TokenFault::Malformed;
    QTest::newRow("not Base64url") << QByteArray(workers + '+') << TokenFault::Malformed;
    QTest::newRow("padded") << QByteArray(workers + '=') << TokenFault::Malformed;
    QTest::newRow("a blank") << QByteArray(' ' + workers) << TokenFault::Malformed;
    QTest::newRow("too long") << QByteArray(workers + QByteArray(8192, 'A')) << TokenFault::Malformed;
    QTest::newRow("claims are a list") << QByteArray(parts.at(0) + '.' + base64Url("[]") + '.' + parts.at(2))
                                       << TokenFault::Malformed;
    QTest::newRow("header turned") << turned(0) << TokenFault::Malformed;
    QTest::newRow("claims turned") << turned(1) << TokenFault::Signature;
    QTest::newRow("signature turned") << turned(2) << TokenFault::Signature;
    QTest::newRow("no signature") << QByteArray(parts.at(0) + '.' + parts.at(1) + '.') << TokenFault::Signature;
    QTest::newRow("another's signature") << QByteArray(parts.at(0) + '.' + parts.at(1) + '.'
        + supervisors.split('.').at(2)) << TokenFault::Signature;
    QTest::newRow("alg none, unsigned") << unsignedToken({}) << TokenFault::Algorithm;
    QTest::newRow("alg none, signed") << unsignedToken(parts.at(2)) << TokenFault::Algorithm;
    QTest::newRow("HS512") << withHs512 << TokenFault::Algorithm;
    QTest::newRow("critical extension") << withHeader({ { u"crit"_s, u"x"_s }, { u"cty"_s, u"twilio-fpa;v=1"_s } })
                                        << TokenFault::Algorithm;
    QTest::newRow("another kind of token") << withHeader({}) << TokenFault::Malformed;
    QTest::newRow("unknown key") << withClaim(u"iss"_s, u"SKffffffffffffffffffffffffffffffff"_s)
                                 << TokenFault::UnknownKey;
    QTest::newRow("the account as key") << withClaim(u"iss"_s, QString::fromLatin1(account)) << TokenFault::UnknownKey;
    QTest::newRow("another account") << withClaim(u"sub"_s, other) << TokenFault::Account;
    QTest::newRow("never expires") << withClaim(u"exp"_s, QJsonValue()) << TokenFault::Malformed;
    QTest::newRow("expires in words") << withClaim(u"exp"_s, u"tomorrow"_s) << TokenFault::Malformed;
    QTest::newRow("expires beyond all time") << withClaim(u"exp"_s, 1e300) << TokenFault::Malformed;
    QTest::newRow("no grants") << withClaim(u"grants"_s, QJsonObject()) << TokenFault::Grants;
    QTest::newRow("no workspace") << withGrant({ { u"worker_sid"_s, QString::fromLatin1(worker) } })
                                  << TokenFault::Grants;
    QTest::newRow("no worker") << withGrant({ { u"workspace_sid"_s, QString::fromLatin1(workspace) } })
                               << TokenFault::Grants;
    QTest::newRow("unknown role") << withGrant({ { u"workspace_sid"_s, QString::fromLatin1(workspace) },
        { u"worker_sid"_s, QString::fromLatin1(worker) }, { u"role"_s, u"owner"_s } })
                                  << TokenFault::Grants;
    QTest::newRow("not yet valid") << later << TokenFault::NotYetValid;
}

void tst_AccessToken::refuses()
{
    QFETCH(QByteArray, token);
    QFETCH(TokenFault, fault);

    const auto believed = verifyAccessToken(token, keys(), issued);

    QVERIFY(!believed);
    QCOMPARE(int(believed.error()), int(fault));
}

/// Base64 leaves bits over: a second way to write the same signature must not make a second token.
void tst_AccessToken::believesNoOtherSpelling()
{
    QByteArray other = workers;
    other[other.size() - 1] = char(other.at(other.size() - 1) + 1);

    QCOMPARE(int(verifyAccessToken(other, keys(), issued).error()), int(TokenFault::Malformed));
}

void tst_AccessToken::livesFromTo_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("lives");
    QTest::newRow("the first moment") << 0 << true;
    QTest::newRow("the last moment") << 3'599'999 << true;
    QTest::newRow("the end") << 3'600'000 << false;
    QTest::newRow("long after") << 999'000'000 << false;
}

void tst_AccessToken::livesFromTo()
{
    QFETCH(int, milliseconds);
    QFETCH(bool, lives);

    const auto believed = verifyAccessToken(workers, keys(), issued + std::chrono::milliseconds(milliseconds));

    QCOMPARE(believed.has_value(), lives);
    QVERIFY(lives || believed.error() == TokenFault::Expired);
}

void tst_AccessToken::keepsWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("apiKeySid");
    QTest::addColumn<QByteArray>("apiKeySecret");
    QTest::addColumn<TokenFault>("fault");
    QTest::newRow("another secret") << keySid << QByteArray("test-key-secreT") << TokenFault::Signature;
    QTest::newRow("no secret") << keySid << QByteArray() << TokenFault::Signature;
    QTest::newRow("no key") << QByteArray() << secret << TokenFault::UnknownKey;
}

void tst_AccessToken::keepsWhatIsSaid()
{
    QFETCH(QByteArray, apiKeySid);
    QFETCH(QByteArray, apiKeySecret);
    QFETCH(TokenFault, fault);
    TokenKeys changed = keys();
    changed.apiKeySid = apiKeySid;
    changed.apiKeySecret = apiKeySecret;

    QCOMPARE(int(verifyAccessToken(workers, changed, issued).error()), int(fault));
}

QTEST_APPLESS_MAIN(tst_AccessToken)

#include "tst_accesstoken.moc"
