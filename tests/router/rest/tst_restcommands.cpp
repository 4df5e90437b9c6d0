#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RestFields)

namespace {

const QByteArray routing = R"({"task_routing":{"filters":[],"default_filter":{"queue":"{queue}"}}})";

} // namespace

/// What is created, changed and deleted is answered as documented, and stays so.
class RestCommandsTest : public QObject
{
    Q_OBJECT

private:
    /// Sends the row's fields to its path; the value must be in the answer and stay.
    static void createsAndChanges()
    {
        QFETCH(QByteArray, path);
        QFETCH(RestFields, fields);
        QFETCH(int, status);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        RestDesk desk;
        desk.furnish();

        const RestReply reply
            = desk.post(path.isEmpty() ? desk.workspace() : desk.in(desk.filled(path)), desk.filled(fields));

        QVERIFY2(reply.status == status, reply.body.constData());
        QCOMPARE(reply.json.value(key), value);
        QCOMPARE(desk.get(reply.text(u"url"_s).toUtf8()).json.value(key), value);
    }

    static void addColumns()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<RestFields>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
    }

private slots:
    void setsUp_data()
    {
        addColumns();

        const QJsonValue yes(true);
        QTest::newRow("activity") << QByteArray("Activities")
                                  << RestFields{ { "FriendlyName", "Chat only" }, { "Available", "True" } } << 201
                                  << u"available"_s << yes;
        QTest::newRow("unavailable activity")
            << QByteArray("Activities") << RestFields{ { "FriendlyName", "Lunch" }, { "Available", "no idea" } } << 201
            << u"available"_s << QJsonValue(false);
        QTest::newRow("renamed activity") << QByteArray("Activities/{activity}")
                                          << RestFields{ { "FriendlyName", "Lunch & tea" }, { "Available", "true" } }
                                          << 200 << u"friendly_name"_s << QJsonValue(u"Lunch & tea"_s);
        QTest::newRow("availability stays")
            << QByteArray("Activities/{activity}") << RestFields{ { "Available", "true" } } << 200 << u"available"_s
            << QJsonValue(false);
        QTest::newRow("task channel") << QByteArray("TaskChannels")
                                      << RestFields{ { "FriendlyName", "Letters" }, { "UniqueName", "letter" } } << 201
                                      << u"unique_name"_s << QJsonValue(u"letter"_s);
        QTest::newRow("changed channel") << QByteArray("TaskChannels/voice")
                                         << RestFields{ { "ChannelOptimizedRouting", "true" } } << 200
                                         << u"channel_optimized_routing"_s << yes;
        QTest::newRow("task queue") << QByteArray("TaskQueues") << RestFields{ { "FriendlyName", "Q" } } << 201
                                    << u"target_workers"_s << QJsonValue(u"1==1"_s);
        QTest::newRow("changed queue") << QByteArray("TaskQueues/{queue}")
                                       << RestFields{ { "MaxReservedWorkers", "50" }, { "TaskOrder", "LIFO" } } << 200
                                       << u"max_reserved_workers"_s << QJsonValue(50);
        QTest::newRow("workflow") << QByteArray("Workflows")
                                  << RestFields{ { "FriendlyName", "W" }, { "Configuration", routing },
                                         { "TaskReservationTimeout", "30" } }
                                  << 201 << u"task_reservation_timeout"_s << QJsonValue(30);
        QTest::newRow("changed workflow")
            << QByteArray("Workflows/{workflow}")
            << RestFields{ { "AssignmentCallbackUrl", "https://desk.example.com/a" } } << 200
            << u"assignment_callback_url"_s << QJsonValue(u"https://desk.example.com/a"_s);
        QTest::newRow("workspace") << QByteArray(
            "") << RestFields{ { "EventCallbackUrl", "http://127.0.0.1/e" }, { "TimeoutActivitySid", "{activity}" } }
                                   << 200 << u"timeout_activity_name"_s << QJsonValue(u"Unavailable"_s);
    }

    void setsUp() { createsAndChanges(); }

    void works_data()
    {
        addColumns();

        const QJsonValue yes(true);
        QTest::newRow("worker") << QByteArray("Workers") << RestFields{ { "FriendlyName", "Zoë +1" } } << 201
                                << u"friendly_name"_s << QJsonValue(u"Zoë +1"_s);
        QTest::newRow("worker in an activity")
            << QByteArray("Workers") << RestFields{ { "FriendlyName", "Bob" }, { "ActivitySid", "{available}" } } << 201
            << u"activity_name"_s << QJsonValue(u"Available"_s);
        QTest::newRow("changed worker") << QByteArray("Workers/{worker}")
                                        << RestFields{ { "ActivitySid", "{activity}" },
                                               { "RejectPendingReservations", "true" } }
                                        << 200 << u"available"_s << QJsonValue(false);
        QTest::newRow("worker channel") << QByteArray("Workers/{worker}/Channels/chat")
                                        << RestFields{ { "Capacity", "4" } } << 200 << u"configured_capacity"_s
                                        << QJsonValue(4);
        QTest::newRow("blocked worker channel")
            << QByteArray("Workers/{worker}/Channels/chat") << RestFields{ { "Available", "false" } } << 200
            << u"available"_s << QJsonValue(false);
        QTest::newRow("task") << QByteArray("Tasks") << RestFields{ { "Attributes", R"({"a":"b%41+"})" } } << 201
                              << u"attributes"_s << QJsonValue(uR"({"a":"b%41+"})"_s);
        QTest::newRow("task on a channel")
            << QByteArray("Tasks") << RestFields{ { "TaskChannel", "voice" }, { "WorkflowSid", "{workflow}" } } << 201
            << u"task_channel_unique_name"_s << QJsonValue(u"voice"_s);
        QTest::newRow("task for a worker")
            << QByteArray("Tasks") << RestFields{ { "RoutingTarget", "{worker}" }, { "IgnoreCapacity", "yes" } } << 201
            << u"ignore_capacity"_s << yes;
        QTest::newRow("task as of yesterday")
            << QByteArray("Tasks") << RestFields{ { "VirtualStartTime", "2026-03-01T09:30:00Z" } } << 201
            << u"virtual_start_time"_s << QJsonValue(u"2026-03-01T09:30:00Z"_s);
        QTest::newRow("changed task") << QByteArray("Tasks/{task}") << RestFields{ { "Priority", "2147483647" } } << 200
                                      << u"priority"_s << QJsonValue(2147483647);
        QTest::newRow("canceled task") << QByteArray("Tasks/{task}")
                                       << RestFields{ { "AssignmentStatus", "canceled" }, { "Reason", "hung up" } }
                                       << 200 << u"reason"_s << QJsonValue(u"hung up"_s);
    }

    void works() { createsAndChanges(); }

    void createsAWorkspace()
    {
        RestDesk desk;

        const RestReply plain
            = desk.post("/v1/Workspaces", { { "FriendlyName", "Plain" }, { "MultiTaskEnabled", "false" } });
        const RestReply none = desk.post("/v1/Workspaces",
            { { "FriendlyName", "None" }, { "Template", "NONE" }, { "PrioritizeQueueOrder", "LIFO" } });
        const QByteArray path = "/v1/Workspaces/" + plain.sid();

        QCOMPARE(plain.status, 201);
        QCOMPARE(plain.json.value(u"multi_task_enabled"_s), QJsonValue(false));
        QCOMPARE(plain.text(u"default_activity_name"_s), u"Offline"_s);
        QCOMPARE(none.text(u"prioritize_queue_order"_s), u"LIFO"_s);
        QCOMPARE(desk.get(path + "/Activities").column(u"activities"_s, u"friendly_name"_s).size(), 3);
        QCOMPARE(desk.get(path + "/TaskChannels").column(u"channels"_s, u"unique_name"_s).size(), 5);
        QCOMPARE(desk.get(path + "/TaskQueues").column(u"task_queues"_s, u"sid"_s).size(), 0);
        QCOMPARE(desk.get("/v1/Workspaces?FriendlyName=Plain").column(u"workspaces"_s, u"sid"_s),
            QStringList{ plain.text(u"sid"_s) });
        QCOMPARE(desk.remove(path).status, 204);
        QCOMPARE(desk.get(path + "/Activities").status, 404);
    }

    void deletes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");

        QTest::newRow("activity") << QByteArray("Activities/{activity}") << 204;
        QTest::newRow("activity in use") << QByteArray("Activities/{available}") << 400;
        QTest::newRow("task channel") << QByteArray("TaskChannels/video") << 204;
        QTest::newRow("queue that a workflow names") << QByteArray("TaskQueues/{queue}") << 400;
        QTest::newRow("workflow with a task") << QByteArray("Workflows/{workflow}") << 400;
        QTest::newRow("worker with an offer") << QByteArray("Workers/{worker}") << 400;
        QTest::newRow("task") << QByteArray("Tasks/{task}") << 204;
    }

    void deletes()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        RestDesk desk;
        desk.furnish();
        const QByteArray whole = desk.in(desk.filled(path));

        const RestReply reply = desk.remove(whole);

        QVERIFY2(reply.status == status, reply.body.constData());
        QCOMPARE(reply.body.isEmpty(), status == 204);
        QCOMPARE(desk.get(whole).status, status == 204 ? 404 : 200);
    }
};

QTEST_GUILESS_MAIN(RestCommandsTest)
#include "tst_restcommands.moc"
