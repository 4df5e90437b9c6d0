// The tutorial as its reader goes through it, on a router of its own.
#include "core/httpserver/httpserver.h"
#include "restclient.h"
#include "router/localrouter.h"

#include <QTcpServer>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

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

} // namespace

class TestTutorial : public QObject
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
};

QTEST_GUILESS_MAIN(TestTutorial)
#include "tst_tutorial.moc"
