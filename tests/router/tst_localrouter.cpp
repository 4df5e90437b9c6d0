#include "core/signing/accesstoken.h"
#include "restclient.h"
#include "router/localrouter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace router;
using namespace std::chrono_literals;

namespace {

/// Lets no file of this program grow beyond `bytes`, as a full disk would.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{ bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestLocalRouter : public QObject
{
    Q_OBJECT

private slots:
    void remembersWhatHappened()
    {
        const QTemporaryDir folder;
        const LocalRouterOptions options{ .dataFile = folder.filePath(u"router.data"_s) };
        QString events;
        QJsonObject before;
        {
            LocalRouter router;
            const RestClient client(router.start(options).value_or(LocalRouterAddress()));
            const auto made = client.post(u"/v1/Workspaces"_s, "FriendlyName=Mine");
            events = u"/v1/Workspaces/"_s + textIn(made, "sid"_L1) + u"/Events"_s;
            before = client.get(events).body;
        }
        LocalRouter again;
        const RestClient client(again.start(options).value_or(LocalRouterAddress()));

        const auto after = client.get(events);

        QVERIFY(!eventIn(after, u"workspace.created"_s).isEmpty());
        const QString sid = eventIn(after, u"workspace.created"_s).value("sid"_L1).toString();
        QCOMPARE(client.get(events + u"/"_s + sid).status, 200);
        QCOMPARE(after.body.value("events"_L1).toArray().size(), before.value("events"_L1).toArray().size());
    }

    void remembersWhatItAcknowledged()
    {
        const QTemporaryDir folder;
        const LocalRouterOptions options{
            .dataFile = folder.filePath(u"router.data"_s), .demo = true, .traffic = false
        };
        QString created;
        LocalRouterAddress first;
        {
            LocalRouter router;
            first = router.start(options).value_or(LocalRouterAddress());
            created = textIn(RestClient(first).post(u"/v1/Workspaces"_s, "FriendlyName=Mine"), "sid"_L1);
        }
        LocalRouter again;
        const LocalRouterAddress second = again.start(options).value_or(LocalRouterAddress());

        QVERIFY(!created.isEmpty());
        QCOMPARE(second.accountSid, first.accountSid);
        QCOMPARE(second.authToken, first.authToken);
        const RestClient client(second);
        QCOMPARE(client.sidOf(u"/v1/Workspaces"_s, u"Mine"_s), created);
        QCOMPARE(client.get(u"/v1/Workspaces"_s).body.value("workspaces"_L1).toArray().size(), 3);
    }

    void acknowledgesNothingThatIsNotKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"router.data"_s);
        LocalRouter router;
        const RestClient client(router.start({ .dataFile = file }).value_or(LocalRouterAddress()));
        {
            const FullDisk full(rlim_t(QFile(file + u"-wal"_s).size()));

            const auto refused = client.post(u"/v1/Workspaces"_s, "FriendlyName=One");
            const auto next = client.post(u"/v1/Workspaces"_s, "FriendlyName=Two");

            QCOMPARE(refused.status, 503);
            QCOMPARE(refused.body.value("code"_L1).toInt(), 20503);
            QVERIFY(textIn(refused, "message"_L1).startsWith(u"Nothing could be stored"_s));
            QCOMPARE(next.status, 503);
            QVERIFY(textIn(next, "message"_L1).startsWith(u"Nothing can be stored now"_s));
            const auto seen = client.get(u"/v1/Workspaces"_s);
            QCOMPARE(seen.status, 200);
            QVERIFY(seen.body.value("workspaces"_L1).toArray().isEmpty());
        }

        QTRY_COMPARE(client.post(u"/v1/Workspaces"_s, "FriendlyName=Three").status, 201);
        QVERIFY(client.sidOf(u"/v1/Workspaces"_s, u"One"_s).isEmpty());
        QVERIFY(client.sidOf(u"/v1/Workspaces"_s, u"Two"_s).isEmpty());
        QVERIFY(!client.sidOf(u"/v1/Workspaces"_s, u"Three"_s).isEmpty());
    }

    void refusesAHugeBodyInWordsAndServesTheOthers()
    {
        LocalRouter router;
        const RestClient client(router.start({}).value_or(LocalRouterAddress()));

        const auto refused = client.post(u"/v1/Workspaces"_s, "FriendlyName=" + QByteArray(5 * 1024 * 1024, 'x'));

        QCOMPARE(refused.status, 413);
        QCOMPARE(refused.body.value("status"_L1).toInt(), 413);
        QVERIFY(!textIn(refused, "message"_L1).isEmpty());
        QCOMPARE(client.get(u"/v1/Workspaces"_s).status, 200);
    }

    void takesTheAccountItIsGiven()
    {
        LocalRouter router;
        const auto address = router.start({ .accountSid = "AC00000000000000000000000000000007", .authToken = "given" });

        QVERIFY(address);
        QCOMPARE(address->authToken, QByteArray("given"));
        QCOMPARE(RestClient(*address).get(u"/v1/Workspaces"_s).status, 200);
        QCOMPARE(RestClient({ address->url, address->accountSid, "other" }).get(u"/v1/Workspaces"_s).status, 401);
    }

    void letsGoWrongWhatAScriptSays()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"faults.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"faults\": [{\"fault\": \"too_many_requests\", \"methods\": [\"GET\"]}]}");
        file.close();
        LocalRouter router;
        const RestClient client(router.start({ .faultsFile = file.fileName() }).value_or(LocalRouterAddress()));

        QCOMPARE(client.post(u"/v1/Workspaces"_s, "FriendlyName=One").status, 201);
        const auto refused = client.get(u"/v1/Workspaces"_s);

        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.body.value("code"_L1).toInt(), 20429);
    }

    void letsTheSocketOfANamedWorkerGoWrong()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"faults.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"faults\": [{\"fault\": \"socket_close\", \"code\": 4001, \"worker\": \"Alice\"}]}");
        file.close();
        AccessToken token{ .keySid = "SK00000000000000000000000000000001", .expiresAt = SystemClock().now() + 1h };
        LocalRouter router;
        const auto address = router.start({ .faultsFile = file.fileName(),
            .demo = true,
            .traffic = false,
            .apiKeySid = token.keySid,
            .apiKeySecret = "its own" });
        QVERIFY(address);
        const RestClient client(*address);
        token.accountSid = address->accountSid;
        token.workspaceSid = client.sidOf(u"/v1/Workspaces"_s, u"Tutorial"_s).toLatin1();
        const QString workers = u"/v1/Workspaces/"_s + QString::fromLatin1(token.workspaceSid) + u"/Workers"_s;
        token.workerSid = client.sidOf(workers, u"Alice"_s).toLatin1();
        QWebSocket socket;
        QSignalSpy gone(&socket, &QWebSocket::disconnected);

        socket.open(QUrl::fromEncoded(
            "ws" + address->url.sliced(4) + "/v1/wschannels?token=" + makeAccessToken(token, "its own")));

        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(int(socket.closeCode()), 4001);
    }

    void startsAgainAfterStopping()
    {
        LocalRouter router;
        const auto first = router.start({});
        router.stop();
        const auto second = router.start({});

        QVERIFY(first && second);
        QCOMPARE(RestClient(*second).get(u"/v1/Workspaces"_s).status, 200);
        router.stop();
        router.stop();
        QCOMPARE(RestClient(*second).get(u"/v1/Workspaces"_s).status, 0);
    }

    void saysWhyItCannotStart_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("says");

        QTest::newRow("port taken") << u"port"_s << u"in use"_s;
        QTest::newRow("data file taken") << u"data"_s << u"the data file is in use by another router"_s;
        QTest::newRow("bad workspace file") << u"workspace"_s << u"shop.json, line 2: \"queues\" is not known here"_s;
        QTest::newRow("bad fault script") << u"faults"_s << u"shop.json, line 1: \"friendly_name\" is not known here"_s;
        QTest::newRow("bad scenario") << u"scenario"_s << u"shop.json, line 1: \"friendly_name\" is not known here"_s;
        QTest::newRow("remote") << u"remote"_s << u"0.0.0.0 can be reached from other machines"_s;
        QTest::newRow("remote without TLS") << u"bare remote"_s << u"needs TLS"_s;
        QTest::newRow("key without certificate") << u"key"_s << u"TLS needs both"_s;
        QTest::newRow("no certificate there") << u"certificate"_s << u"nowhere.pem"_s;
        QTest::newRow("no account") << u"account"_s << u"the account SID is not AC and 32 hexadecimal digits"_s;
    }

    void saysWhyItCannotStart()
    {
        QFETCH(QString, how);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"router.data"_s);
        const QString shop = folder.filePath(u"shop.json"_s);
        QFile file(shop);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"friendly_name\": \"Shop\",\n\"queues\": []}");
        file.close();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        LocalRouter other;
        QVERIFY(other.start({ .dataFile = data }));
        const QHash<QString, LocalRouterOptions> ways{
            { u"port"_s, { .port = taken.serverPort() } },
            { u"data"_s, { .dataFile = data } },
            { u"workspace"_s, { .workspaceFile = shop } },
            { u"faults"_s, { .faultsFile = shop } },
            { u"scenario"_s, { .scenarioFile = shop } },
            { u"remote"_s, { .address = u"0.0.0.0"_s } },
            { u"bare remote"_s, { .address = u"0.0.0.0"_s, .allowRemote = true } },
            { u"key"_s, { .tlsKey = u"key.pem"_s } },
            { u"certificate"_s, { .tlsCertificate = u"nowhere.pem"_s, .tlsKey = u"nowhere.pem"_s } },
            { u"account"_s, { .accountSid = "AC1" } },
        };

        LocalRouter router;
        const auto started = router.start(ways.value(how));

        QVERIFY(!started);
        QVERIFY2(started.error().contains(says), qPrintable(started.error()));
        QVERIFY(!started.error().contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestLocalRouter)
#include "tst_localrouter.moc"
