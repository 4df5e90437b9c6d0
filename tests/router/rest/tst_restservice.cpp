#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who may ask, what there is to ask, and how a wrong question is answered.
class RestServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void letsInWhoMayAsk_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");

        const QByteArray account = deskAccount().utf8();
        QTest::newRow("account and token") << basic(account, RestDesk::token) << 200;
        QTest::newRow("API key and secret") << basic(deskKey(), RestDesk::keySecret) << 200;
        QTest::newRow("scheme in lower case") << basic(account, RestDesk::token).replace("Basic", "basic") << 200;
        QTest::newRow("wrong token") << basic(account, "guess") << 401;
        QTest::newRow("token with more behind") << basic(account, QByteArray(RestDesk::token) + 'x') << 401;
        QTest::newRow("empty token") << basic(account, "") << 401;
        QTest::newRow("the key's secret for the account") << basic(account, RestDesk::keySecret) << 401;
        QTest::newRow("the token for the key") << basic(deskKey(), RestDesk::token) << 401;
        QTest::newRow("other account") << basic(sid<AccountId>(1).utf8(), RestDesk::token) << 401;
        QTest::newRow("nobody") << basic("", "") << 401;
        QTest::newRow("no colon") << QByteArray("Basic " + QByteArray("whoever").toBase64()) << 401;
        QTest::newRow("no Base64") << QByteArray("Basic !!!") << 401;
        QTest::newRow("other scheme") << QByteArray("Bearer abc") << 401;
        QTest::newRow("empty header") << QByteArray("") << 401;
    }

    void letsInWhoMayAsk()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        RestDesk desk;

        const RestReply reply
            = desk.ask({ .method = "GET", .path = "/v1/Workspaces", .headers = { { "Authorization", header } } });

        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), status == 401 ? 20003 : 0);
        QCOMPARE(reply.header("WWW-Authenticate").startsWith("Basic"), status == 401);
    }

    void refusesEverybodyWithoutACredentialOfItsOwn()
    {
        router::Engine engine(deskAccount(), 1);
        const router::MemoryShelf shelf;
        const router::EventLog log(engine, shelf);
        const router::Statistics statistics;
        router::RestService service(engine, log, statistics, { .accountSid = deskAccount() });

        const HttpResponse reply = service.answer({ .method = "GET",
            .path = "/v1/Workspaces",
            .headers = { { "Authorization", basic(deskAccount().utf8(), "") } } });

        QCOMPARE(reply.status, 401);
    }

    void findsItsWay_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path"); // @ stands for the workspace's path
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");

        const QByteArray unknownWorkspace = "/v1/Workspaces/" + sid<WorkspaceId>(9).utf8();
        QTest::newRow("list") << QByteArray("GET") << QByteArray("@/Tasks") << 200 << 0;
        QTest::newRow("head") << QByteArray("HEAD") << QByteArray("@/Tasks") << 200 << 0;
        QTest::newRow("nothing at the root") << QByteArray("GET") << QByteArray("/") << 404 << 20404;
        QTest::newRow("version alone") << QByteArray("GET") << QByteArray("/v1") << 404 << 20404;
        QTest::newRow("other version") << QByteArray("GET") << QByteArray("/v2/Workspaces") << 404 << 20404;
        QTest::newRow("case matters") << QByteArray("GET") << QByteArray("/v1/workspaces") << 404 << 20404;
        QTest::newRow("slash at the end") << QByteArray("GET") << QByteArray("/v1/Workspaces/") << 404 << 20404;
        QTest::newRow("unknown collection") << QByteArray("GET") << QByteArray("@/Agents") << 404 << 20404;
        QTest::newRow("too deep") << QByteArray("GET") << QByteArray("@/Tasks/a/Reservations/b/c") << 404 << 20404;
        QTest::newRow("no SID") << QByteArray("GET") << QByteArray("/v1/Workspaces/first") << 404 << 20404;
        QTest::newRow("unknown workspace") << QByteArray("GET") << unknownWorkspace << 404 << 20404;
        QTest::newRow("list in an unknown workspace")
            << QByteArray("GET") << QByteArray(unknownWorkspace + "/Workers") << 404 << 20404;
        QTest::newRow("create in an unknown workspace")
            << QByteArray("POST") << QByteArray(unknownWorkspace + "/Workers") << 404 << 20404;
        QTest::newRow("SID of another kind")
            << QByteArray("GET") << QByteArray("@/Tasks/" + sid<WorkerId>(1).utf8()) << 404 << 20404;
        QTest::newRow("unknown task") << QByteArray("GET") << QByteArray("@/Tasks/" + sid<TaskId>(1).utf8()) << 404
                                      << 20404;
        QTest::newRow("delete an unknown task")
            << QByteArray("DELETE") << QByteArray("@/Tasks/" + sid<TaskId>(1).utf8()) << 404 << 20404;
        QTest::newRow("update an unknown worker")
            << QByteArray("POST") << QByteArray("@/Workers/" + sid<WorkerId>(1).utf8()) << 404 << 20404;
        QTest::newRow("update an unknown queue")
            << QByteArray("POST") << QByteArray("@/TaskQueues/" + sid<TaskQueueId>(1).utf8()) << 404 << 20404;
        QTest::newRow("reservations of an unknown task")
            << QByteArray("GET") << QByteArray("@/Tasks/" + sid<TaskId>(1).utf8() + "/Reservations") << 404 << 20404;
        QTest::newRow("channels of an unknown worker")
            << QByteArray("GET") << QByteArray("@/Workers/" + sid<WorkerId>(1).utf8() + "/Channels") << 404 << 20404;
        QTest::newRow("unknown channel") << QByteArray("GET") << QByteArray("@/TaskChannels/fax") << 404 << 20404;
        QTest::newRow("channel by name") << QByteArray("GET") << QByteArray("@/TaskChannels/voice") << 200 << 0;
        QTest::newRow("channel by escaped name")
            << QByteArray("GET") << QByteArray("@/TaskChannels/v%6Fice") << 200 << 0;
        QTest::newRow("delete a list") << QByteArray("DELETE") << QByteArray("@/Tasks") << 405 << 20004;
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("@/Tasks") << 405 << 20004;
        QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("@") << 405 << 20004;
        QTest::newRow("create a reservation")
            << QByteArray("POST") << QByteArray("@/Tasks/" + sid<TaskId>(1).utf8() + "/Reservations") << 405 << 20004;
        QTest::newRow("delete a channel of a worker")
            << QByteArray("DELETE") << QByteArray("@/Workers/" + sid<WorkerId>(1).utf8() + "/Channels/voice") << 405
            << 20004;
    }

    void findsItsWay()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(int, code);
        RestDesk desk;

        const RestReply reply = desk.ask({ .method = method, .path = path.replace("@", desk.workspace()) });

        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), code);
        QCOMPARE(!reply.header("Allow").isNull(), status == 405);
        if (status >= 400) {
            QCOMPARE(reply.json.value(u"status"_s).toInt(), status);
            QCOMPARE(reply.text(u"more_info"_s), u"https://www.twilio.com/docs/errors/%1"_s.arg(code));
        }
    }

    void namesThePathThatIsNotThere()
    {
        RestDesk desk;
        const QByteArray path = desk.in("Tasks/" + sid<TaskId>(0xab).utf8());

        const RestReply reply = desk.get(path);

        QCOMPARE(reply.message(),
            QString(u"The requested resource "_s + QString::fromLatin1(path.mid(3)) + u" was not found"_s));
    }

    void saysWhichMethodsThereAre()
    {
        RestDesk desk;

        QCOMPARE(desk.remove(desk.in("Workers")).header("Allow"), QByteArray("GET, HEAD, POST, OPTIONS"));
        QCOMPARE(desk.ask({ .method = "PUT", .path = desk.workspace() }).header("Allow"),
            QByteArray("GET, HEAD, POST, DELETE, OPTIONS"));
    }

    void saysWhatItDoesNotOfferYet_data()
    {
        QTest::addColumn<QByteArray>("path");

        for (const char *path : { "/2010-04-01/Accounts" })
            QTest::newRow(path) << QByteArray(path);
    }

    void saysWhatItDoesNotOfferYet()
    {
        QFETCH(QByteArray, path);
        RestDesk desk;

        const RestReply reply = desk.get(path.replace("@", desk.workspace()));

        QCOMPARE(reply.status, 501);
        QCOMPARE(reply.code(), 20500);
        QVERIFY(reply.message().endsWith(u"is not offered by this router yet"_s));
    }

    void takesOnlyForms_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");

        const QByteArray form = "FriendlyName=Lunch";
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << form << 201;
        QTest::newRow("form with charset")
            << QByteArray("Application/X-WWW-Form-Urlencoded; charset=UTF-8") << form << 201;
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{\"FriendlyName\":\"Lunch\"}") << 415;
        QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=x") << QByteArray("--x--") << 415;
        QTest::newRow("no type") << QByteArray() << form << 415;
        QTest::newRow("no body") << QByteArray() << QByteArray() << 400;
        QTest::newRow("broken escape") << QByteArray("application/x-www-form-urlencoded")
                                       << QByteArray("FriendlyName=%zz") << 400;
    }

    void takesOnlyForms()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        RestDesk desk;
        HttpHeaders headers;
        if (!type.isNull())
            headers.emplaceBack("Content-Type", type);
        const QByteArray before = desk.get(desk.in("Activities")).body;

        const RestReply reply
            = desk.ask({ .method = "POST", .path = desk.in("Activities"), .headers = headers, .body = body });

        QCOMPARE(reply.status, status);
        QCOMPARE(desk.get(desk.in("Activities")).body == before, status != 201);
    }

    void letsPagesOfOtherOriginsAsk()
    {
        RestDesk desk;
        const router::MemoryShelf shelf;
        const router::EventLog log(desk.engine, shelf);
        const router::Statistics statistics;
        router::RestService service(desk.engine, log, statistics, {});

        const HttpResponse preflight = service.answer({ .method = "OPTIONS", .path = desk.in("Tasks") });

        QCOMPARE(preflight.status, 204);
        QVERIFY(preflight.body.isEmpty());
        QCOMPARE(headerValue(preflight.headers, "Access-Control-Allow-Origin"), QByteArray("*"));
        QVERIFY(headerValue(preflight.headers, "Access-Control-Allow-Headers").contains("Authorization"));
        QVERIFY(headerValue(preflight.headers, "Access-Control-Allow-Methods").contains("DELETE"));
        QCOMPARE(desk.get("/v1/Workspaces").header("access-control-allow-origin"), QByteArray("*"));
        QCOMPARE(desk.get("/nowhere").header("Access-Control-Allow-Origin"), QByteArray("*"));
    }
};

QTEST_GUILESS_MAIN(RestServiceTest)
#include "tst_restservice.moc"
