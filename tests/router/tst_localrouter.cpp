#include "core/httpserver/httpserver.h"
#include "restclient.h"
#include "router/localrouter.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

QString textIn(const RestClient::Answer &answer, QLatin1StringView key)
{
    return answer.body.value(key).toString();
}

/// The workspace "Tutorial" of a router that keeps nothing, as the tutorial's reader sees it.
class Tutorial
{
public:
    Tutorial()
        : m_client(m_router.start({ .demo = true, .traffic = false }).value_or(LocalRouterAddress()))
        , m_path(u"/v1/Workspaces/"_s + m_client.sidOf(u"/v1/Workspaces"_s, u"Tutorial"_s))
        , m_workflow(m_client.sidOf(path(u"/Workflows"_s), u"Customer Care Requests"_s))
        , m_alice(m_client.sidOf(path(u"/Workers"_s), u"Alice"_s))
    {
    }

    [[nodiscard]] QString path(const QString &rest) const { return m_path + rest; }
    [[nodiscard]] RestClient::Answer get(const QString &rest) const { return m_client.get(path(rest)); }
    [[nodiscard]] RestClient::Answer post(const QString &rest, const QByteArray &form) const
    {
        return m_client.post(path(rest), form);
    }

    [[nodiscard]] QString createTask(const QByteArray &attributes) const
    {
        return textIn(
            post(u"/Tasks"_s, "WorkflowSid=" + m_workflow.toLatin1() + "&Attributes=" + attributes.toPercentEncoding()),
            "sid"_L1);
    }

    void aliceGoes(const QString &activity) const
    {
        const QString sid = m_client.sidOf(path(u"/Activities"_s), activity);
        QCOMPARE(post(u"/Workers/"_s + m_alice, "ActivitySid=" + sid.toLatin1()).status, 200);
    }

    [[nodiscard]] QString statusOf(const QString &task) const
    {
        return textIn(get(u"/Tasks/"_s + task), "assignment_status"_L1);
    }
    [[nodiscard]] QString aliceIs() const { return textIn(get(u"/Workers/"_s + m_alice), "activity_name"_L1); }
    [[nodiscard]] QJsonObject reservationOf(const QString &task) const
    {
        return get(QString(u"/Tasks/"_s + task + u"/Reservations"_s))
            .body.value("reservations"_L1)
            .toArray()
            .at(0)
            .toObject();
    }

    void askAt(const QByteArray &url) const
    {
        QCOMPARE(post(u"/Workflows/"_s + m_workflow, "AssignmentCallbackUrl=" + url.toPercentEncoding()).status, 200);
    }

private:
    LocalRouter m_router;
    RestClient m_client;
    QString m_path;
    QString m_workflow;
    QString m_alice;
};

/// The tutorial's own web server on a thread of its own, which answers every callback alike.
class CallbackServer
{
public:
    explicit CallbackServer(const QByteArray &body)
        : m_server(m_loop, [body](const HttpRequest &, const HttpReply &reply) { reply({ .body = body }); })
        , m_port(m_server.listen(u"127.0.0.1"_s, 0).value_or(0))
        , m_thread([this] { m_loop.run(); })
    {
    }
    ~CallbackServer()
    {
        m_loop.stop();
        m_thread.join();
    }

    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port) + "/assignment_callback";
    }

private:
    HttpLoop m_loop;
    HttpServer m_server;
    quint16 m_port;
    std::thread m_thread;
};

/// The first event of a type in a list's answer.
QJsonObject eventIn(const RestClient::Answer &list, const QString &type)
{
    for (const QJsonValue &event : list.body.value("events"_L1).toArray()) {
        if (event.toObject().value("event_type"_L1).toString() == type)
            return event.toObject();
    }
    return {};
}

/// Somebody who takes connections and never answers.
class DeadServer
{
public:
    DeadServer() { m_server.listen(QHostAddress::LocalHost); }

    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/";
    }

private:
    QTcpServer m_server;
};

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
    void tutorialByHand()
    {
        const Tutorial tutorial;
        const QString task = tutorial.createTask(R"({"selected_language": "es"})");

        QCOMPARE(tutorial.statusOf(task), u"pending"_s);
        QCOMPARE(textIn(tutorial.get(u"/Tasks/"_s + task), "task_queue_friendly_name"_L1),
            u"Customer Care Requests - Spanish"_s);
        tutorial.aliceGoes(u"Idle"_s);
        const QJsonObject offer = tutorial.reservationOf(task);
        QCOMPARE(offer.value("reservation_status"_L1).toString(), u"pending"_s);
        const auto accepted = tutorial.post(
            u"/Tasks/%1/Reservations/%2"_s.arg(task, offer.value("sid"_L1).toString()), "ReservationStatus=accepted");

        QCOMPARE(textIn(accepted, "worker_name"_L1), u"Alice"_s);
        QCOMPARE(textIn(accepted, "reservation_status"_L1), u"accepted"_s);
        QCOMPARE(tutorial.statusOf(task), u"assigned"_s);
        QCOMPARE(tutorial.aliceIs(), u"Busy"_s);
    }

    void tutorialByCallback()
    {
        const CallbackServer web(R"({"instruction": "accept"})");
        const Tutorial tutorial;
        tutorial.askAt(web.url());
        tutorial.aliceGoes(u"Idle"_s);

        const QString task = tutorial.createTask(R"({"selected_language": "es"})");

        QTRY_COMPARE(tutorial.statusOf(task), u"assigned"_s);
        QCOMPARE(tutorial.aliceIs(), u"Busy"_s);
    }

    void tutorialByConference()
    {
        const Tutorial tutorial;
        tutorial.aliceGoes(u"Idle"_s);
        const QString task
            = tutorial.createTask(R"({"selected_language": "es", "from": "+15550100001", "to": "+15550100002",
                                                 "call_sid": "CA00000000000000000000000000000001"})");
        const QString path
            = u"/Tasks/%1/Reservations/%2"_s.arg(task, tutorial.reservationOf(task).value("sid"_L1).toString());

        const auto asked = tutorial.post(path, "Instruction=conference");

        QCOMPARE(textIn(asked, "reservation_status"_L1), u"pending"_s);
        QTRY_COMPARE(textIn(tutorial.get(path), "reservation_status"_L1), u"accepted"_s);
        QCOMPARE(tutorial.statusOf(task), u"assigned"_s);
    }

    void namesWhoDidIt()
    {
        const CallbackServer web(R"({"instruction": "accept"})");
        const Tutorial tutorial;
        tutorial.askAt(web.url());
        tutorial.aliceGoes(u"Idle"_s);
        const QString task = tutorial.createTask(R"({"selected_language": "es"})");
        QTRY_COMPARE(tutorial.statusOf(task), u"assigned"_s);

        const auto events = tutorial.get(u"/Events?PageSize=1000"_s);

        const QJsonObject created = eventIn(events, u"task.created"_s);
        QCOMPARE(created.value("actor_type"_L1).toString(), u"account"_s);
        QCOMPARE(created.value("source_ip_address"_L1).toString(), u"127.0.0.1"_s);
        const QJsonObject accepted = eventIn(events, u"reservation.accepted"_s);
        QCOMPARE(accepted.value("actor_type"_L1).toString(), u"workflow"_s);
        QCOMPARE(accepted.value("resource_sid"_L1), tutorial.reservationOf(task).value("sid"_L1));
    }

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

    void routesOnWhileNobodyListens()
    {
        const DeadServer dead;
        const Tutorial tutorial;
        QCOMPARE(tutorial.post({}, "EventCallbackUrl=" + dead.url().toPercentEncoding()).status, 200);
        tutorial.askAt(dead.url());
        tutorial.aliceGoes(u"Idle"_s);

        const QString task = tutorial.createTask(R"({"selected_language": "es"})");
        const QString offer = tutorial.reservationOf(task).value("sid"_L1).toString();
        const auto accepted
            = tutorial.post(u"/Tasks/%1/Reservations/%2"_s.arg(task, offer), "ReservationStatus=accepted");

        QCOMPARE(textIn(accepted, "reservation_status"_L1), u"accepted"_s);
        QCOMPARE(tutorial.statusOf(task), u"assigned"_s);
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
