// Who may do what through the tunnel.
#include "tunneldesk.h"

#include <QJsonDocument>
#include <QtTest>

using namespace router;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TokenRole)

class tst_TunnelRights : public QObject
{
    Q_OBJECT

private slots:
    void believesOnlyTokens_data();
    void believesOnlyTokens();
    void knowsWhoAsks();
    void heedsTheRole_data();
    void heedsTheRole();
    void heedsPolicies();
};

namespace {

const QByteArray worker = "/Workers/{alice}";

} // namespace

void tst_TunnelRights::believesOnlyTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");

    TunnelDesk desk;
    AccessToken old{ .keySid = TunnelDesk::keys().apiKeySid,
        .accountSid = TunnelDesk::keys().accountSid,
        .workspaceSid = desk.floor.workspace.utf8(),
        .workerSid = desk.alice.utf8(),
        .issuedAt = Instant(1s),
        .expiresAt = Instant(2s) };
    AccessToken elsewhere = old;
    elsewhere.expiresAt = Instant(std::chrono::seconds(99'999'999'999));
    elsewhere.workerSid = "WKffffffffffffffffffffffffffffffff";
    const QByteArray secret = TunnelDesk::keys().apiKeySecret;
    QTest::newRow("none") << QByteArray() << 401 << 20003;
    QTest::newRow("no token") << QByteArray("a.b.c") << 403 << 20101;
    QTest::newRow("expired") << makeAccessToken(old, secret) << 401 << 20104;
    QTest::newRow("another's") << makeAccessToken(old, "a guess") << 403 << 20107;
    QTest::newRow("a worker who is gone") << makeAccessToken(elsewhere, secret) << 403 << 20106;
}

void tst_TunnelRights::believesOnlyTokens()
{
    QFETCH(QByteArray, token);
    QFETCH(int, status);
    QFETCH(int, code);
    TunnelDesk desk;

    const TunnelReply reply = desk.ask(token, "GET", worker);

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body.value("code"_L1).toInt(), code);
    QVERIFY(token.isEmpty() || !reply.message().contains(QString::fromLatin1(token)));
}

void tst_TunnelRights::knowsWhoAsks()
{
    const TunnelDesk desk;
    const AccountId account = *AccountId::fromText(QByteArrayView(TunnelDesk::keys().accountSid));

    QCOMPARE(
        desk.causeOf(desk.token(TokenRole::Worker, desk.alice), "192.0.2.7"), EventCause::by(desk.alice, "192.0.2.7"));
    QCOMPARE(desk.causeOf(desk.token(TokenRole::Admin, {}), "192.0.2.7"), EventCause::by(account, "192.0.2.7"));
    QCOMPARE(desk.causeOf("no token", "192.0.2.7"), EventCause::by(account, "192.0.2.7"));
}

void tst_TunnelRights::heedsTheRole_data()
{
    QTest::addColumn<TokenRole>("role");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<bool>("allowed");

    const auto rows = [](TokenRole role, const char *name, const QByteArrayList &calls, bool allowed,
                          const QJsonObject &parameters = {}) {
        for (const QByteArray &call : calls)
            QTest::addRow("%s: %s", name, call.constData()) << role << call << parameters << allowed;
    };
    const QByteArrayList everybody{ "GET /Activities", "GET /Tasks/{task}", "POST /Tasks/{task}" };
    const QByteArrayList own{ "GET /Workers/{alice}", "POST /Workers/{alice}", "GET /Workers/{alice}/WorkerChannels",
        "GET /Workers/{alice}/Reservations", "POST /Workers/{alice}/Reservations/{reservation}",
        "GET /Tasks/{task}/Reservations/{reservation}" };
    const QByteArrayList lists{ "GET /Workers", "GET /TaskQueues", "GET /TaskQueues/{queue}" };
    const QByteArrayList others{ "GET /Workers/{bob}", "POST /Workers/{bob}" };
    const QByteArrayList never{ "POST /Workers/{bob}/Reservations/{reservation}" };
    rows(TokenRole::Worker, "worker", everybody + own, true);
    rows(TokenRole::Worker, "worker", lists + others + never + QByteArrayList{ "POST /Tasks" }, false);
    rows(TokenRole::Worker, "worker for itself", { "POST /Tasks" }, true, { { u"RoutingTarget"_s, u"{alice}"_s } });
    rows(TokenRole::Worker, "worker for another", { "POST /Tasks" }, false, { { u"RoutingTarget"_s, u"{bob}"_s } });
    rows(TokenRole::Supervisor, "supervisor", everybody + own + lists + others, true);
    rows(TokenRole::Supervisor, "supervisor", never, false);
    rows(TokenRole::Admin, "admin", everybody + lists + others, true);
    rows(TokenRole::Admin, "admin", never, false);
    const QByteArrayList listening{ "POST /Tasks/{task}/Reservations/{reservation}" };
    const QJsonObject self{ { u"Instruction"_s, u"supervise"_s }, { u"Supervisor"_s, u"{alice}"_s } };
    const QJsonObject other{ { u"Instruction"_s, u"supervise"_s }, { u"Supervisor"_s, u"{bob}"_s } };
    rows(TokenRole::Worker, "worker listens", listening, false, self);
    rows(TokenRole::Supervisor, "supervisor listens", listening, true, self);
    rows(TokenRole::Supervisor, "supervisor lets listen", listening, false, other);
}

void tst_TunnelRights::heedsTheRole()
{
    QFETCH(TokenRole, role);
    QFETCH(QByteArray, call);
    QFETCH(QJsonObject, parameters);
    QFETCH(bool, allowed);
    TunnelDesk desk;
    desk.role = role;
    desk.offerTask();
    const qsizetype blank = call.indexOf(' ');

    const bool isGet = call.startsWith("GET");
    const QByteArray path = call.mid(blank + 1);
    const TunnelReply reply = isGet ? desk.get(path, parameters) : desk.post(path, parameters);

    QVERIFY2((reply.status == 403) != allowed, qPrintable(QString::number(reply.status) + reply.message()));
}

void tst_TunnelRights::heedsPolicies()
{
    TunnelDesk desk;
    const QString base = u"https://taskrouter.twilio.com/v1/Workspaces/"_s + desk.floor.workspace.text();
    const QJsonObject policy{ { u"url"_s, QString(base + u"/Workers/"_s + desk.alice.text()) },
        { u"method"_s, u"GET"_s }, { u"allow"_s, true } };
    const QString account = QString::fromLatin1(TunnelDesk::keys().accountSid);
    const QJsonObject claims{ { u"iss"_s, account }, { u"account_sid"_s, account }, { u"version"_s, u"v1"_s },
        { u"exp"_s, 9e10 }, { u"workspace_sid"_s, desk.floor.workspace.text() }, { u"channel"_s, desk.alice.text() },
        { u"worker_sid"_s, desk.alice.text() }, { u"policies"_s, QJsonArray{ policy } } };
    const QByteArray token = writeJwt({}, claims, TunnelDesk::keys().authToken);

    QCOMPARE(desk.ask(token, "GET", worker).status, 200);
    QCOMPARE(desk.ask(token, "POST", worker).status, 403);
    QCOMPARE(desk.ask(token, "GET", "/Activities").status, 403);
}

QTEST_GUILESS_MAIN(tst_TunnelRights)

#include "tst_tunnelrights.moc"
