#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RestFields)

namespace {

const QByteArray routing = R"({"task_routing":{"filters":[],"default_filter":{"queue":"{queue}"}}})";

} // namespace

/// What is created, changed and deleted; and that a wrong request changes nothing.
class RestCommandsTest : public QObject
{
    Q_OBJECT

private:
    /// {queue}, {worker}, {task}, {workflow}, {available}, {activity} in a text become SIDs of the desk.
    static QByteArray filled(RestDesk &desk, QByteArray text)
    {
        return text.replace("{queue}", desk.sidOf("TaskQueues", u"Sample Queue"_s))
            .replace("{workflow}", desk.sidOf("Workflows", u"Default Fifo Workflow"_s))
            .replace("{available}", desk.sidOf("Activities", u"Available"_s))
            .replace("{activity}", desk.sidOf("Activities", u"Unavailable"_s))
            .replace("{worker}", desk.sidOf("Workers", u"Alice"_s))
            .replace("{task}", desk.get(desk.in("Tasks")).column(u"tasks"_s, u"sid"_s).value(0).toLatin1());
    }

    static RestFields filled(RestDesk &desk, RestFields fields)
    {
        for (auto &field : fields)
            field.second = filled(desk, field.second);
        return fields;
    }

    /// Everything that a client can see of the workspace.
    static QByteArray everything(RestDesk &desk)
    {
        QByteArray all = desk.get("/v1/Workspaces").body;
        for (const char *list : { "Activities", "TaskChannels", "TaskQueues", "Workflows", "Workers", "Tasks",
                 "Workers/{worker}/Channels", "Tasks/{task}/Reservations" })
            all += desk.get(desk.in(filled(desk, list))).body;
        return all;
    }

    /// A desk with Alice, who is offered the only task.
    static void furnish(RestDesk &desk)
    {
        desk.addWorker("Alice", R"({"contact_uri":"client:alice"})");
        desk.addTask(R"({"n":1})");
    }

private slots:
    void createsAndChanges_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<RestFields>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");

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
        QTest::newRow("workspace") << QByteArray(
            "") << RestFields{ { "EventCallbackUrl", "http://127.0.0.1/e" }, { "TimeoutActivitySid", "{activity}" } }
                                   << 200 << u"timeout_activity_name"_s << QJsonValue(u"Unavailable"_s);
    }

    void createsAndChanges()
    {
        QFETCH(QByteArray, path);
        QFETCH(RestFields, fields);
        QFETCH(int, status);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        RestDesk desk;
        furnish(desk);

        const RestReply reply
            = desk.post(path.isEmpty() ? desk.workspace() : desk.in(filled(desk, path)), filled(desk, fields));

        QVERIFY2(reply.status == status, reply.body.constData());
        QCOMPARE(reply.json.value(key), value);
        QCOMPARE(desk.get(reply.text(u"url"_s).toUtf8()).json.value(key), value);
    }

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

    void refusesAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<RestFields>("fields");
        QTest::addColumn<QString>("message"); // part of it

        QTest::newRow("activity without a name")
            << QByteArray("Activities") << RestFields{ { "Available", "true" } } << u"FriendlyName field is required"_s;
        QTest::newRow("name in the wrong case")
            << QByteArray("Activities") << RestFields{ { "friendlyName", "x" } } << u"FriendlyName field is required"_s;
        QTest::newRow("long name") << QByteArray("Activities") << RestFields{ { "FriendlyName", QByteArray(65, 'x') } }
                                   << u"FriendlyName"_s;
        QTest::newRow("channel without a unique name")
            << QByteArray("TaskChannels") << RestFields{ { "FriendlyName", "x" } } << u"UniqueName field is required"_s;
        QTest::newRow("channel with a hyphen")
            << QByteArray("TaskChannels") << RestFields{ { "FriendlyName", "x" }, { "UniqueName", "e-mail" } }
            << u"UniqueName"_s;
        QTest::newRow("channel's routing")
            << QByteArray("TaskChannels/chat") << RestFields{ { "ChannelOptimizedRouting", "maybe" } }
            << u"Value 'maybe' provided for ChannelOptimizedRouting"_s;
        QTest::newRow("queue's order") << QByteArray("TaskQueues/{queue}") << RestFields{ { "TaskOrder", "fifo" } }
                                       << u"Value 'fifo' provided for TaskOrder"_s;
        QTest::newRow("no workers at all")
            << QByteArray("TaskQueues/{queue}") << RestFields{ { "MaxReservedWorkers", "0" } }
            << u"Value '0' provided for MaxReservedWorkers"_s;
        QTest::newRow("too many workers")
            << QByteArray("TaskQueues") << RestFields{ { "FriendlyName", "x" }, { "MaxReservedWorkers", "51" } }
            << u"MaxReservedWorkers"_s;
        QTest::newRow("queue's expression")
            << QByteArray("TaskQueues/{queue}")
            << RestFields{ { "TargetWorkers", "skill-level == 1" }, { "FriendlyName", "y" } } << u"TargetWorkers"_s;
        QTest::newRow("queue's activity")
            << QByteArray("TaskQueues/{queue}") << RestFields{ { "ReservationActivitySid", "{queue}" } }
            << u"ReservationActivitySid"_s;
        QTest::newRow("workflow without rules")
            << QByteArray("Workflows") << RestFields{ { "FriendlyName", "x" } } << u"Configuration field is required"_s;
        QTest::newRow("workflow that is no JSON")
            << QByteArray("Workflows/{workflow}") << RestFields{ { "Configuration", "{" } } << u"Configuration"_s;
        QTest::newRow("workflow's timeout")
            << QByteArray("Workflows/{workflow}") << RestFields{ { "TaskReservationTimeout", "86401" } }
            << u"Value '86401' provided for TaskReservationTimeout"_s;
        QTest::newRow("workflow's callback")
            << QByteArray("Workflows/{workflow}") << RestFields{ { "AssignmentCallbackUrl", "desk" } }
            << u"AssignmentCallbackUrl"_s;
        QTest::newRow("worker without a name")
            << QByteArray("Workers") << RestFields{ { "Attributes", "{}" } } << u"FriendlyName field is required"_s;
        QTest::newRow("second Alice") << QByteArray("Workers") << RestFields{ { "FriendlyName", "aLICE" } }
                                      << u"Worker with the same friendly name already exists"_s;
        QTest::newRow("worker's attributes")
            << QByteArray("Workers/{worker}") << RestFields{ { "Attributes", "[1]" } } << u"Attributes"_s;
        QTest::newRow("endless attributes")
            << QByteArray("Workers/{worker}")
            << RestFields{ { "Attributes", "{\"a\":\"" + QByteArray(5000, 'x') + "\"}" } } << u"Attributes"_s;
        QTest::newRow("worker's activity")
            << QByteArray("Workers/{worker}") << RestFields{ { "ActivitySid", "Available" } }
            << u"Value 'Available' provided for ActivitySid"_s;
        QTest::newRow("unknown activity")
            << QByteArray("Workers/{worker}") << RestFields{ { "ActivitySid", "WA00000000000000000000000000000001" } }
            << u"WA00000000000000000000000000000001"_s;
        QTest::newRow("rejecting while available")
            << QByteArray("Workers/{worker}")
            << RestFields{ { "ActivitySid", "{available}" }, { "RejectPendingReservations", "true" } }
            << u"RejectPendingReservations"_s;
        QTest::newRow("capacity") << QByteArray("Workers/{worker}/Channels/chat") << RestFields{ { "Capacity", "-1" } }
                                  << u"Value '-1' provided for Capacity"_s;
        QTest::newRow("task's attributes")
            << QByteArray("Tasks") << RestFields{ { "Attributes", "{n:1}" } } << u"Attributes"_s;
        QTest::newRow("changed attributes")
            << QByteArray("Tasks/{task}") << RestFields{ { "Attributes", "nothing" }, { "Priority", "3" } }
            << u"Attributes"_s;
        QTest::newRow("negative priority")
            << QByteArray("Tasks") << RestFields{ { "Priority", "-1" } } << u"Value '-1' provided for Priority"_s;
        QTest::newRow("task's timeout") << QByteArray("Tasks") << RestFields{ { "Timeout", "1209601" } }
                                        << u"Value '1209601' provided for Timeout"_s;
        QTest::newRow("task's channel") << QByteArray("Tasks") << RestFields{ { "TaskChannel", "fax" } } << u"fax"_s;
        QTest::newRow("no workflow's SID")
            << QByteArray("Tasks") << RestFields{ { "WorkflowSid", "first" } }
            << u"Value 'first' provided for WorkflowSid as RoutingTarget has an invalid format."_s;
        QTest::newRow("unknown workflow")
            << QByteArray("Tasks") << RestFields{ { "WorkflowSid", "WW00000000000000000000000000000001" } }
            << u"WW00000000000000000000000000000001"_s;
        QTest::newRow("start in the future")
            << QByteArray("Tasks") << RestFields{ { "VirtualStartTime", "2036-01-01T00:00:00Z" } } << u"future"_s;
        QTest::newRow("start that is no date") << QByteArray("Tasks") << RestFields{ { "VirtualStartTime", "soon" } }
                                               << u"Value 'soon' provided for VirtualStartTime"_s;
        QTest::newRow("completing what is not assigned")
            << QByteArray("Tasks/{task}") << RestFields{ { "AssignmentStatus", "completed" } }
            << u"because it is not currently assigned."_s;
        QTest::newRow("wrapping up what is not assigned")
            << QByteArray("Tasks/{task}") << RestFields{ { "AssignmentStatus", "wrapping" } }
            << u"Cannot wrap up a task"_s;
        QTest::newRow("unknown status") << QByteArray("Tasks/{task}") << RestFields{ { "AssignmentStatus", "done" } }
                                        << u"AssignmentStatus"_s;
        QTest::newRow("workspace's flag")
            << QByteArray("") << RestFields{ { "MultiTaskEnabled", "2" }, { "FriendlyName", "x" } }
            << u"Value '2' provided for MultiTaskEnabled"_s;
        QTest::newRow("workspace's order")
            << QByteArray("") << RestFields{ { "PrioritizeQueueOrder", "NEWEST" } } << u"PrioritizeQueueOrder"_s;
        QTest::newRow("workspace's activity")
            << QByteArray("") << RestFields{ { "DefaultActivitySid", "{worker}" } } << u"DefaultActivitySid"_s;
    }

    void refusesAndChangesNothing()
    {
        QFETCH(QByteArray, path);
        QFETCH(RestFields, fields);
        QFETCH(QString, message);
        RestDesk desk;
        furnish(desk);
        const QByteArray before = everything(desk);

        const RestReply reply
            = desk.post(path.isEmpty() ? desk.workspace() : desk.in(filled(desk, path)), filled(desk, fields));

        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), 20001);
        QVERIFY2(reply.message().contains(message), qPrintable(reply.message()));
        QCOMPARE(everything(desk), before);
    }

    void asksForTheWorkflowWhereThereAreTwo()
    {
        RestDesk desk;
        desk.post(desk.in("Workflows"), { { "FriendlyName", "Second" }, { "Configuration", filled(desk, routing) } });

        const RestReply reply = desk.post(desk.in("Tasks"), { { "Attributes", "{}" } });

        QCOMPARE(reply.status, 400);
        QVERIFY(reply.message().contains(u"WorkflowSid field is required"_s));
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
        furnish(desk);
        const QByteArray whole = desk.in(filled(desk, path));

        const RestReply reply = desk.remove(whole);

        QVERIFY2(reply.status == status, reply.body.constData());
        QCOMPARE(reply.body.isEmpty(), status == 204);
        QCOMPARE(desk.get(whole).status, status == 204 ? 404 : 200);
    }

    void heedsTheVersion_data()
    {
        QTest::addColumn<QByteArray>("tag"); // # stands for the current version
        QTest::addColumn<bool>("fits");

        QTest::newRow("bare") << QByteArray("#") << true;
        QTest::newRow("quoted") << QByteArray("\"#\"") << true;
        QTest::newRow("weak") << QByteArray("W/\"#\"") << true;
        QTest::newRow("any") << QByteArray("*") << true;
        QTest::newRow("one of two") << QByteArray("\"77\", \"#\"") << true;
        QTest::newRow("another") << QByteArray("\"77\"") << false;
        QTest::newRow("another, bare") << QByteArray("77") << false;
        QTest::newRow("half quoted") << QByteArray("\"#") << false;
        QTest::newRow("words") << QByteArray("latest") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }

    void heedsTheVersion()
    {
        QFETCH(QByteArray, tag);
        QFETCH(bool, fits);
        RestDesk desk;
        furnish(desk);

        for (const QByteArray &path :
            { desk.in(filled(desk, "Tasks/{task}")), desk.in(filled(desk, "Workers/{worker}")) }) {
            const QByteArray before = everything(desk);
            const QByteArray version = desk.get(path).header("ETag").replace('"', "");
            const RestReply reply = desk.post(path, { { "Attributes", R"({"new":true})" } },
                { { "If-Match", QByteArray(tag).replace("#", version) } });

            QCOMPARE(reply.status, fits ? 200 : 412);
            QCOMPARE(reply.code(), fits ? 0 : 20412);
            QCOMPARE(everything(desk) == before, !fits);
            QVERIFY(!fits || reply.header("ETag").replace('"', "").toInt() == version.toInt() + 1);
        }
    }

    void deletesOnlyThatVersion()
    {
        RestDesk desk;
        furnish(desk);
        const QByteArray task = desk.in(filled(desk, "Tasks/{task}"));

        QCOMPARE(desk.remove(task, { { "If-Match", "\"99\"" } }).status, 412);
        QCOMPARE(desk.get(task).status, 200);
        QCOMPARE(desk.remove(task, { { "If-Match", desk.get(task).header("ETag") } }).status, 204);
        QCOMPARE(desk.remove(task, { { "If-Match", "*" } }).status, 404);
    }
};

QTEST_GUILESS_MAIN(RestCommandsTest)
#include "tst_restcommands.moc"
