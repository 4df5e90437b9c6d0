#include "core/signing/capabilitytoken.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TokenFault)

class tst_CapabilityToken : public QObject
{
    Q_OBJECT

private slots:
    void believesTwiliosOwn();
    void believesItsOwn();
    void allows_data();
    void allows();
    void forbidsBeforeItAllows();
    void refuses_data();
    void refuses();
};

namespace {

const QByteArray account = "ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1";
const QByteArray workspace = "WSc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3";
const QByteArray worker = "WKd4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4";
const QByteArray secret = "test-auth-token";

constexpr Instant issued{ std::chrono::seconds(1'790'000'000) };
constexpr Instant end{ std::chrono::seconds(1'795'567'040) };

// Made by TaskRouterCapability of Twilio's helper library for Node 5.10: its default policies of a worker and of the
// event bridge, and POST on the worker with ActivitySid required.
const QByteArray workers
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJBQ2ExYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMWExIiwiZXhwIjoxNzk1N"
      "TY3MDQwLCJ2ZXJzaW9uIjoidjEiLCJhY2NvdW50X3NpZCI6IkFDYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTEiLCJjaGFubmVsIjo"
      "iV0tkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNCIsIndvcmtzcGFjZV9zaWQiOiJXU2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzY"
      "zNjM2MzIiwicG9saWNpZXMiOlt7InVybCI6Imh0dHBzOi8vdGFza3JvdXRlci50d2lsaW8uY29tL3YxL1dvcmtzcGFjZXMvV1NjM2MzYzNjM2M"
      "zYzNjM2MzYzNjM2MzYzNjM2MzYzNjMy9BY3Rpdml0aWVzIiwibWV0aG9kIjoiR0VUIiwicXVlcnlfZmlsdGVyIjp7fSwicG9zdF9maWx0ZXIiO"
      "nt9LCJhbGxvdyI6dHJ1ZX0seyJ1cmwiOiJodHRwczovL3Rhc2tyb3V0ZXIudHdpbGlvLmNvbS92MS9Xb3Jrc3BhY2VzL1dTYzNjM2MzYzNjM2M"
      "zYzNjM2MzYzNjM2MzYzNjM2MzYzMvVGFza3MvKioiLCJtZXRob2QiOiJHRVQiLCJxdWVyeV9maWx0ZXIiOnt9LCJwb3N0X2ZpbHRlciI6e30sI"
      "mFsbG93Ijp0cnVlfSx7InVybCI6Imh0dHBzOi8vdGFza3JvdXRlci50d2lsaW8uY29tL3YxL1dvcmtzcGFjZXMvV1NjM2MzYzNjM2MzYzNjM2M"
      "zYzNjM2MzYzNjM2MzYzNjMy9Xb3JrZXJzL1dLZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDQvUmVzZXJ2YXRpb25zLyoqIiwibWV0a"
      "G9kIjoiR0VUIiwicXVlcnlfZmlsdGVyIjp7fSwicG9zdF9maWx0ZXIiOnt9LCJhbGxvdyI6dHJ1ZX0seyJ1cmwiOiJodHRwczovL3Rhc2tyb3V"
      "0ZXIudHdpbGlvLmNvbS92MS9Xb3Jrc3BhY2VzL1dTYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzMvV29ya2Vycy9XS2Q0ZDRkNGQ0Z"
      "DRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0IiwibWV0aG9kIjoiR0VUIiwicXVlcnlfZmlsdGVyIjp7fSwicG9zdF9maWx0ZXIiOnt9LCJhbGxvdyI"
      "6dHJ1ZX0seyJ1cmwiOiJodHRwczovL2V2ZW50LWJyaWRnZS50d2lsaW8uY29tL3YxL3dzY2hhbm5lbHMvQUNhMWExYTFhMWExYTFhMWExYTFhM"
      "WExYTFhMWExYTFhMS9XS2Q0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0IiwibWV0aG9kIjoiR0VUIiwicXVlcnlfZmlsdGVyIjp7fSw"
      "icG9zdF9maWx0ZXIiOnt9LCJhbGxvdyI6dHJ1ZX0seyJ1cmwiOiJodHRwczovL2V2ZW50LWJyaWRnZS50d2lsaW8uY29tL3YxL3dzY2hhbm5lb"
      "HMvQUNhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMWExYTFhMS9XS2Q0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0IiwibWV0aG9kIjo"
      "iUE9TVCIsInF1ZXJ5X2ZpbHRlciI6e30sInBvc3RfZmlsdGVyIjp7fSwiYWxsb3ciOnRydWV9LHsidXJsIjoiaHR0cHM6Ly90YXNrcm91dGVyL"
      "nR3aWxpby5jb20vdjEvV29ya3NwYWNlcy9XU2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzYzNjM2MzL1dvcmtlcnMvV0tkNGQ0ZDRkNGQ0ZDR"
      "kNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNCIsIm1ldGhvZCI6IlBPU1QiLCJxdWVyeV9maWx0ZXIiOnt9LCJwb3N0X2ZpbHRlciI6eyJBY3Rpdml0eVNpZ"
      "CI6eyJyZXF1aXJlZCI6dHJ1ZX19LCJhbGxvdyI6dHJ1ZX1dLCJ3b3JrZXJfc2lkIjoiV0tkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDRkNGQ0ZDR"
      "kNCIsImlhdCI6MTc5MDAwMDAwMH0.hdKNiuV_8aWGlWwXRrnEdDqGeR2ESFYy5hZzz6aAWSU";

TokenKeys keys()
{
    return { .accountSid = account, .authToken = secret };
}

QByteArray withClaim(const QString &name, const QJsonValue &value)
{
    Jwt jwt = readJwt(workers).value_or(Jwt());
    jwt.claims.insert(name, value);
    return writeJwt(jwt.header, jwt.claims, secret);
}

} // namespace

void tst_CapabilityToken::believesTwiliosOwn()
{
    const auto believed = verifyCapabilityToken(workers, keys(), issued);

    QVERIFY(believed);
    QCOMPARE(believed->accountSid, account);
    QCOMPARE(believed->workspaceSid, workspace);
    QCOMPARE(believed->channel, worker);
    QCOMPARE(believed->workerSid, worker);
    QVERIFY(believed->expiresAt == end);
    QCOMPARE(believed->policies.size(), 7);
}

void tst_CapabilityToken::believesItsOwn()
{
    const CapabilityPolicy policy{ .method = "GET", .url = "https://event-bridge.twilio.com/v1/wschannels/AC1/WK1" };
    const CapabilityToken made{ .accountSid = account,
        .workspaceSid = workspace,
        .channel = worker,
        .workerSid = worker,
        .expiresAt = end,
        .policies = { policy } };

    const auto believed = verifyCapabilityToken(makeCapabilityToken(made, secret), keys(), issued);

    QVERIFY(believed);
    QCOMPARE(believed->accountSid, account);
    QCOMPARE(believed->workspaceSid, workspace);
    QCOMPARE(believed->channel, worker);
    QCOMPARE(believed->workerSid, worker);
    QVERIFY(believed->expiresAt == end);
    QVERIFY(isAllowed(believed->policies, "GET", policy.url, {}));
    QVERIFY(!isAllowed(believed->policies, "POST", policy.url, {}));
}

void tst_CapabilityToken::allows_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QList<QByteArray>>("parameters");
    QTest::addColumn<bool>("allowed");

    const QByteArray own = "/Workers/" + worker;
    const QByteArray reservation = own + "/Reservations/WRe5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5";
    using Names = QList<QByteArray>;
    QTest::newRow("activities") << QByteArray("GET") << QByteArray("/Activities") << Names{ "PageSize" } << true;
    QTest::newRow("to change activities") << QByteArray("POST") << QByteArray("/Activities") << Names{} << false;
    QTest::newRow("below **") << QByteArray("GET") << reservation << Names{} << true;
    QTest::newRow("the folder of ** itself")
        << QByteArray("GET") << QByteArray(own + "/Reservations/") << Names{} << false;
    QTest::newRow("beside **") << QByteArray("GET") << QByteArray(own + "/ReservationsX/a") << Names{} << false;
    QTest::newRow("to take an offer") << QByteArray("POST") << reservation << Names{} << false;
    QTest::newRow("what the filter wants") << QByteArray("POST") << own << Names{ "ActivitySid" } << true;
    QTest::newRow("without it") << QByteArray("POST") << own << Names{} << false;
    QTest::newRow("more than it") << QByteArray("POST") << own << Names{ "ActivitySid", "Attributes" } << false;
    QTest::newRow("another worker") << QByteArray("GET") << QByteArray("/Workers/WK0") << Names{} << false;
    QTest::newRow("the workspace") << QByteArray("GET") << QByteArray() << Names{} << false;
}

void tst_CapabilityToken::allows()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QList<QByteArray>, parameters);
    QFETCH(bool, allowed);
    const auto believed = verifyCapabilityToken(workers, keys(), issued);
    const QByteArray url = "https://taskrouter.twilio.com/v1/Workspaces/" + workspace + path;

    QCOMPARE(isAllowed(believed->policies, method, url, parameters), allowed);
}

void tst_CapabilityToken::forbidsBeforeItAllows()
{
    const QList<CapabilityPolicy> policies{ { .method = "GET", .url = "https://a/**" },
        { .method = "GET", .url = "https://a/b", .allow = false } };

    QVERIFY(isAllowed(policies, "GET", "https://a/c", {}));
    QVERIFY(!isAllowed(policies, "GET", "https://a/b", {}));
}

void tst_CapabilityToken::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<TokenFault>("fault");

    const QString other = u"ACffffffffffffffffffffffffffffffff"_s;
    QTest::newRow("nothing") << QByteArray() << 0 << TokenFault::Malformed;
    QTest::newRow("another issuer") << withClaim(u"iss"_s, other) << 0 << TokenFault::UnknownKey;
    QTest::newRow("another account") << withClaim(u"account_sid"_s, other) << 0 << TokenFault::Account;
    QTest::newRow("another's secret") << writeJwt({}, readJwt(workers)->claims, "auth") << 0 << TokenFault::Signature;
    QTest::newRow("no workspace") << withClaim(u"workspace_sid"_s, QString()) << 0 << TokenFault::Grants;
    QTest::newRow("no channel") << withClaim(u"channel"_s, QString()) << 0 << TokenFault::Grants;
    QTest::newRow("another version") << withClaim(u"version"_s, u"v2"_s) << 0 << TokenFault::Grants;
    QTest::newRow("expired") << workers << 5'567'040 << TokenFault::Expired;
}

void tst_CapabilityToken::refuses()
{
    QFETCH(QByteArray, token);
    QFETCH(int, secondsLater);
    QFETCH(TokenFault, fault);

    const auto believed = verifyCapabilityToken(token, keys(), issued + std::chrono::seconds(secondsLater));

    QVERIFY(!believed);
    QCOMPARE(int(believed.error()), int(fault));
}

QTEST_APPLESS_MAIN(tst_CapabilityToken)

#include "tst_capabilitytoken.moc"
