#include "restdesk.h"
#include "restshape.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString common = u"account_sid:AC date_created:date date_updated:date "_s;
const QString ofWorkspace = common
    + u"sid:WS default_activity_name:text default_activity_sid:WA event_callback_url:text? events_filter:text? "
      "friendly_name:text multi_task_enabled:bool timeout_activity_name:text timeout_activity_sid:WA "
      "prioritize_queue_order:text url:url links:object"_s;
const QString ofActivity = common + u"sid:WA available:bool friendly_name:text workspace_sid:WS url:url links:object"_s;
const QString ofTaskChannel = common
    + u"sid:TC friendly_name:text unique_name:text workspace_sid:WS channel_optimized_routing:bool url:url links:object"_s;
const QString ofTaskQueue = common
    + u"sid:WQ assignment_activity_sid:WA? assignment_activity_name:text? friendly_name:text max_reserved_workers:int "
      "reservation_activity_sid:WA? reservation_activity_name:text? target_workers:text? task_order:text url:url "
      "workspace_sid:WS links:object"_s;
const QString ofWorkflow = common
    + u"sid:WW assignment_callback_url:text? configuration:text document_content_type:text "
      "fallback_assignment_callback_url:text? friendly_name:text task_reservation_timeout:int workspace_sid:WS "
      "url:url links:object"_s;
const QString ofWorker = common
    + u"sid:WK activity_name:text activity_sid:WA attributes:text available:bool date_status_changed:date "
      "friendly_name:text workspace_sid:WS url:url links:object"_s;
const QString ofWorkerChannel = common
    + u"sid:WC assigned_tasks:int available:bool available_capacity_percentage:int configured_capacity:int "
      "task_channel_sid:TC task_channel_unique_name:text worker_sid:WK workspace_sid:WS url:url"_s;
const QString ofTask = common
    + u"sid:WT age:int assignment_status:text attributes:text addons:text task_queue_entered_date:date priority:int "
      "reason:text? task_queue_sid:WQ task_queue_friendly_name:text task_channel_sid:TC "
      "task_channel_unique_name:text timeout:int workflow_sid:WW workflow_friendly_name:text workspace_sid:WS "
      "url:url links:object virtual_start_time:date ignore_capacity:bool routing_target:text?"_s;
const QString ofReservation = common
    + u"sid:WR reservation_status:text task_sid:WT worker_name:text worker_sid:WK workspace_sid:WS url:url links:object"_s;
const QString ofFigures
    = u"task_queue_sid:WQ total_available_workers:int total_eligible_workers:int total_tasks:int "
      u"longest_task_waiting_age:int "
      "longest_task_waiting_sid:WT? tasks_by_status:object tasks_by_priority:object activity_statistics:array"_s;
const QString ofOneQueuesFigures = ofFigures
    + u" account_sid:AC workspace_sid:WS url:url longest_relative_task_age_in_queue:int "
      "longest_relative_task_sid_in_queue:WT?"_s;

} // namespace

/// Every answer has every documented property, each of its type, and nothing else.
class RestShapesTest : public QObject
{
    Q_OBJECT

private:
    RestDesk m_desk;
    QByteArray m_worker;
    QByteArray m_task;
    QByteArray m_reservation;

private slots:
    void initTestCase()
    {
        m_worker = m_desk.addWorker("Alice", R"({"contact_uri":"client:alice"})");
        m_task = m_desk.addTask(R"({"selected_language":"es"})");
        m_reservation = m_desk.pendingOf(m_task);
        QVERIFY(!m_reservation.isEmpty());
    }

    void hasEveryProperty_data()
    {
        QTest::addColumn<QString>("list"); // W, T and R stand for the SIDs of worker, task and reservation
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("properties");

        QTest::newRow("workspace") << u""_s << u"workspaces"_s << ofWorkspace;
        QTest::newRow("activity") << u"/Activities"_s << u"activities"_s << ofActivity;
        QTest::newRow("task channel") << u"/TaskChannels"_s << u"channels"_s << ofTaskChannel;
        QTest::newRow("task queue") << u"/TaskQueues"_s << u"task_queues"_s << ofTaskQueue;
        QTest::newRow("workflow") << u"/Workflows"_s << u"workflows"_s << ofWorkflow;
        QTest::newRow("worker") << u"/Workers"_s << u"workers"_s << ofWorker;
        QTest::newRow("worker channel") << u"/Workers/{W}/Channels"_s << u"channels"_s << ofWorkerChannel;
        QTest::newRow("task") << u"/Tasks"_s << u"tasks"_s << ofTask;
        QTest::newRow("reservation of a task") << u"/Tasks/{T}/Reservations"_s << u"reservations"_s << ofReservation;
        QTest::newRow("reservation of a worker")
            << u"/Workers/{W}/Reservations"_s << u"reservations"_s << ofReservation;
    }

    void hasEveryProperty()
    {
        QFETCH(QString, list);
        QFETCH(QString, key);
        QFETCH(QString, properties);
        list.replace(u"{W}"_s, QString::fromLatin1(m_worker)).replace(u"{T}"_s, QString::fromLatin1(m_task));
        const QByteArray path
            = list.isEmpty() ? QByteArray("/v1/Workspaces") : QByteArray(m_desk.workspace() + list.toLatin1());

        const RestReply all = m_desk.get(path);
        const QJsonObject row = all.json.value(key).toArray().at(0).toObject();
        const RestReply one = m_desk.get(row.value(u"url"_s).toString().toUtf8());

        QCOMPARE(all.status, 200);
        QCOMPARE(
            all.json.keys(), QStringList({ key < u"meta"_s ? key : u"meta"_s, key < u"meta"_s ? u"meta"_s : key }));
        QCOMPARE(difference(all.meta(),
                     u"key:text page:int page_size:int url:url first_page_url:url previous_page_url:url? "
                     "next_page_url:url?"_s),
            QString());
        QCOMPARE(all.meta().value(u"key"_s).toString(), key);
        QCOMPARE(difference(row, properties), QString());
        QCOMPARE(one.status, 200);
        QCOMPARE(one.json, row);
    }

    void leadsToWhatIsThere()
    {
        for (const QByteArray &path :
            { m_desk.workspace(), m_desk.in("Workers/" + m_worker), m_desk.in("Tasks/" + m_task) }) {
            const QJsonObject links = m_desk.get(path).json.value(u"links"_s).toObject();
            QVERIFY(!links.isEmpty());
            for (const QString &name : links.keys()) {
                const int status = m_desk.get(links.value(name).toString().toUtf8()).status;
                QVERIFY2(status == 200, qPrintable(name));
            }
        }
    }

    void tellsTheVersion_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("hasOne");

        QTest::newRow("task") << m_desk.in("Tasks/" + m_task) << true;
        QTest::newRow("worker") << m_desk.in("Workers/" + m_worker) << true;
        QTest::newRow("reservation of a task")
            << m_desk.in("Tasks/" + m_task + "/Reservations/" + m_reservation) << true;
        QTest::newRow("reservation of a worker")
            << m_desk.in("Workers/" + m_worker + "/Reservations/" + m_reservation) << true;
        QTest::newRow("list of tasks") << m_desk.in("Tasks") << true;
        QTest::newRow("list of workers") << m_desk.in("Workers") << true;
        QTest::newRow("workspace") << m_desk.workspace() << false;
        QTest::newRow("list of queues") << m_desk.in("TaskQueues") << false;
    }

    void tellsTheVersion()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, hasOne);

        const QByteArray tag = m_desk.get(path).header("ETag");

        QCOMPARE(!tag.isNull(), hasOne);
        QVERIFY(!hasOne || tag.endsWith('"'));
        QCOMPARE(m_desk.get(path).header("ETag"), tag);
    }

    void looksAtAReservationFromBothSides()
    {
        const QByteArray byTask = m_desk.in("Tasks/" + m_task + "/Reservations/" + m_reservation);
        const QByteArray byWorker = m_desk.in("Workers/" + m_worker + "/Reservations/" + m_reservation);
        QJsonObject one = m_desk.get(byTask).json;
        QJsonObject other = m_desk.get(byWorker).json;

        QVERIFY(one.take(u"url"_s).toString().endsWith(QString::fromLatin1(byTask)));
        QVERIFY(other.take(u"url"_s).toString().endsWith(QString::fromLatin1(byWorker)));
        QCOMPARE(one, other);
    }

    void countsAQueue()
    {
        const QByteArray queue = m_desk.sidOf("TaskQueues", u"Sample Queue"_s);

        const RestReply one = m_desk.get(m_desk.in("TaskQueues/" + queue + "/RealTimeStatistics"));

        QCOMPARE(one.status, 200);
        QCOMPARE(difference(one.json, ofOneQueuesFigures), QString());
        QCOMPARE(one.json.value(u"total_tasks"_s).toInt(), 1);
        QCOMPARE(one.json.value(u"total_available_workers"_s).toInt(), 1);
        QCOMPARE(one.json.value(u"tasks_by_status"_s).toObject().value(u"reserved"_s).toInt(), 1);
        const QByteArray voice = m_desk.in("TaskQueues/" + queue + "/RealTimeStatistics?TaskChannel=voice");
        QCOMPARE(m_desk.get(voice).json.value(u"total_tasks"_s).toInt(), 0);
        QCOMPARE(m_desk.get(m_desk.in("TaskQueues/" + queue + "/RealTimeStatistics?TaskChannel=fax")).code(), 20001);
    }

    void countsManyQueues_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("count");

        const QByteArray json = "application/json";
        const QByteArray queue = '"' + m_desk.sidOf("TaskQueues", u"Sample Queue"_s) + '"';
        const QByteArray foreign = "\"WQ00000000000000000000000000000001\"";
        QTest::newRow("one") << QByteArray("{\"QueueSids\":[" + queue + "]}") << json << 200 << 1;
        QTest::newRow("a foreign one too")
            << QByteArray("{\"QueueSids\":[" + queue + "," + foreign + "]}") << json << 200 << 2;
        QTest::newRow("fifty") << QByteArray("{\"QueueSids\":[" + QByteArrayList(50, queue).join(',') + "]}") << json
                               << 200 << 50;
        QTest::newRow("51") << QByteArray("{\"QueueSids\":[" + QByteArrayList(51, queue).join(',') + "]}") << json
                            << 400 << 0;
        QTest::newRow("none") << QByteArray("{\"QueueSids\":[]}") << json << 400 << 0;
        QTest::newRow("no SID") << QByteArray("{\"QueueSids\":[\"first\"]}") << json << 400 << 0;
        QTest::newRow("a number") << QByteArray("{\"QueueSids\":[7]}") << json << 400 << 0;
        QTest::newRow("no list") << QByteArray("{\"QueueSids\":" + queue + "}") << json << 400 << 0;
        QTest::newRow("no key") << QByteArray("{}") << json << 400 << 0;
        QTest::newRow("no JSON") << QByteArray("QueueSids") << json << 400 << 0;
        QTest::newRow("nothing") << QByteArray() << json << 400 << 0;
        QTest::newRow("form") << QByteArray("QueueSids=1") << QByteArray("application/x-www-form-urlencoded") << 415
                              << 0;
    }

    void countsManyQueues()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        QFETCH(int, count);

        const RestReply reply = m_desk.ask({ .method = "POST",
            .path = m_desk.in("TaskQueues/RealTimeStatistics"),
            .headers = { { "Content-Type", type } },
            .body = body });
        const QJsonArray rows = reply.json.value(u"task_queue_data"_s).toArray();

        QCOMPARE(reply.status, status);
        QCOMPARE(rows.size(), count);
        if (status != 200)
            return;
        QCOMPARE(difference(reply.json,
                     u"account_sid:AC workspace_sid:WS task_queue_data:array task_queue_response_count:int url:url"_s),
            QString());
        QCOMPARE(reply.json.value(u"task_queue_response_count"_s).toInt(), count);
        for (const QJsonValue &row : rows)
            QCOMPARE(difference(row.toObject(), ofFigures), QString());
        QCOMPARE(rows.at(0).toObject().value(u"total_tasks"_s).toInt(), 1);
        QVERIFY(count != 2 || rows.at(1).toObject().value(u"total_tasks"_s).toInt() == 0);
    }
};

QTEST_GUILESS_MAIN(RestShapesTest)
#include "tst_restshapes.moc"
