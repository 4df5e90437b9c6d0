#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RestFields)

namespace {

const QByteArray routing = R"({"task_routing":{"filters":[],"default_filter":{"queue":"{queue}"}}})";

} // namespace

/// A wrong request is refused in words that name what is wrong, and changes nothing.
class RestRefusalsTest : public QObject
{
    Q_OBJECT

private:
    /// Sends the row's fields to its path; the answer must be 400/20001 and nothing may have changed.
    static void refusesAndChangesNothing()
    {
        QFETCH(QByteArray, path);
        QFETCH(RestFields, fields);
        QFETCH(QString, message);
        RestDesk desk;
        desk.furnish();
        const QByteArray before = desk.everything();

        const RestReply reply
            = desk.post(path.isEmpty() ? desk.workspace() : desk.in(desk.filled(path)), desk.filled(fields));

        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), 20001);
        QVERIFY2(reply.message().contains(message), qPrintable(reply.message()));
        QCOMPARE(desk.everything(), before);
    }

    static void addColumns()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<RestFields>("fields");
        QTest::addColumn<QString>("message"); // part of it
    }

private slots:
    void refusesASetup_data()
    {
        addColumns();

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
        QTest::newRow("workspace's flag")
            << QByteArray("") << RestFields{ { "MultiTaskEnabled", "2" }, { "FriendlyName", "x" } }
            << u"Value '2' provided for MultiTaskEnabled"_s;
        QTest::newRow("workspace's order")
            << QByteArray("") << RestFields{ { "PrioritizeQueueOrder", "NEWEST" } } << u"PrioritizeQueueOrder"_s;
        QTest::newRow("workspace's activity")
            << QByteArray("") << RestFields{ { "DefaultActivitySid", "{worker}" } } << u"DefaultActivitySid"_s;
    }

    void refusesASetup() { refusesAndChangesNothing(); }

    void refusesWork_data()
    {
        addColumns();

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
    }

    void refusesWork() { refusesAndChangesNothing(); }

    void asksForTheWorkflowWhereThereAreTwo()
    {
        RestDesk desk;
        desk.post(desk.in("Workflows"), { { "FriendlyName", "Second" }, { "Configuration", desk.filled(routing) } });

        const RestReply reply = desk.post(desk.in("Tasks"), { { "Attributes", "{}" } });

        QCOMPARE(reply.status, 400);
        QVERIFY(reply.message().contains(u"WorkflowSid field is required"_s));
    }
};

QTEST_GUILESS_MAIN(RestRefusalsTest)
#include "tst_restrefusals.moc"
