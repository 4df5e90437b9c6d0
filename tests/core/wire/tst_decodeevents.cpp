#include "core/wire/decodeevents.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LinkBase base{ "http://elsewhere.example", sid<AccountId>(1) };

using Data = QList<QPair<QByteArray, QByteArray>>;

Instant noon()
{
    return FakeClock().now() + 250ms;
}

Event someEvent(const QByteArray &type, const Data &data)
{
    return { .id = sid<EventId>(5), .workspace = sid<WorkspaceId>(2), .at = noon(), .type = type, .data = data };
}

Data taskData()
{
    return { { "task_sid", sid<TaskId>(7).utf8() },
             { "task_attributes", "{\"name\":\"Béa\"}" },
             { "task_age", "60" },
             { "task_priority", "5" },
             { "task_assignment_status", "reserved" },
             { "task_version", "3" },
             { "task_channel_unique_name", "voice" },
             { "task_queue_sid", sid<TaskQueueId>(6).utf8() },
             { "task_queue_name", "Support" },
             { "workflow_sid", sid<WorkflowId>(4).utf8() },
             { "workflow_name", "Calls" } };
}

Data workerData()
{
    return { { "worker_sid", sid<WorkerId>(9).utf8() },
             { "worker_name", "maria" },
             { "worker_attributes", "{\"rank\":7}" },
             { "worker_version", "14" },
             { "worker_activity_sid", sid<ActivityId>(3).utf8() },
             { "worker_activity_name", "Available" } };
}

/// The one happening of a page with this event; a failed test otherwise.
Happening read(const Event &event)
{
    const auto page = happeningsPage(pageToJson({ .key = "events" }, { toJson(event, base) }));
    return page && page->rows.size() == 1 ? page->rows.constFirst() : Happening{};
}

} // namespace

/// What events tell of tasks and workers.
class TestDecodeEvents : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTaskAsItWas()
    {
        const Happening happening = read(someEvent("reservation.created", taskData() + workerData()));

        QVERIFY(happening.task.has_value());
        const Task &task = *happening.task;
        QCOMPARE(task.id, sid<TaskId>(7));
        QCOMPARE(task.workspace, sid<WorkspaceId>(2));
        QCOMPARE(task.status, TaskStatus::Reserved);
        QCOMPARE(task.attributes, QByteArray("{\"name\":\"Béa\"}"));
        QCOMPARE(task.priority, 5);
        QCOMPARE(task.version, 3);
        QCOMPARE(task.queueName, u"Support"_s);
        QCOMPARE(task.workflow, sid<WorkflowId>(4));
        QCOMPARE(task.channelUniqueName, u"voice"_s);
        QCOMPARE(task.updatedAt, noon() - 250ms); // as lists tell it: in whole seconds
        QCOMPARE(task.createdAt, noon() - 250ms - 60s);
        QCOMPARE(task.timeout, 0s); // not told
        QCOMPARE(happening.at, noon());
        QCOMPARE(happening.busier, sid<WorkerId>(9));
        QVERIFY(!happening.worker.has_value()); // a reservation changes nothing of the worker itself
    }

    void readsTheWorkerAsItWas_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("inStatusSinceThen");
        QTest::addColumn<bool>("thereSinceThen");
        QTest::addColumn<bool>("busier");

        QTest::newRow("made") << QByteArray("worker.created") << true << true << true;
        QTest::newRow("another status") << QByteArray("worker.activity.update") << true << false << false;
        QTest::newRow("other attributes") << QByteArray("worker.attributes.update") << false << false << false;
        QTest::newRow("other capacity") << QByteArray("worker.capacity.update") << false << false << true;
        QTest::newRow("deleted") << QByteArray("worker.deleted") << false << false << false;
    }

    void readsTheWorkerAsItWas()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, inStatusSinceThen);
        QFETCH(bool, thereSinceThen);
        QFETCH(bool, busier);

        const Happening happening = read(someEvent(type, workerData()));

        QVERIFY(happening.worker.has_value());
        const Worker &worker = *happening.worker;
        QCOMPARE(worker.name, u"maria"_s);
        QCOMPARE(worker.version, 14);
        QCOMPARE(worker.activity, sid<ActivityId>(3));
        QCOMPARE(worker.attributes, QByteArray("{\"rank\":7}"));
        QCOMPARE(worker.statusChangedAt == noon() - 250ms, inStatusSinceThen);
        QCOMPARE(worker.createdAt == noon() - 250ms, thereSinceThen);
        QCOMPARE(happening.busier.isNull(), !busier);
        QCOMPARE(happening.isEnd(), type == "worker.deleted");
    }

    void readsWhatBecameOfAReservation_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status"); // ReservationStatus; -1: no reservation is told

        QTest::newRow("offered") << QByteArray("reservation.created") << int(ReservationStatus::Pending);
        QTest::newRow("taken") << QByteArray("reservation.accepted") << int(ReservationStatus::Accepted);
        QTest::newRow("wrapped up") << QByteArray("reservation.wrapup") << int(ReservationStatus::Wrapping);
        QTest::newRow("completed") << QByteArray("reservation.completed") << int(ReservationStatus::Completed);
        QTest::newRow("rejected") << QByteArray("reservation.rejected") << int(ReservationStatus::Rejected);
        QTest::newRow("timed out") << QByteArray("reservation.timeout") << int(ReservationStatus::Timeout);
        QTest::newRow("canceled") << QByteArray("reservation.canceled") << int(ReservationStatus::Canceled);
        QTest::newRow("rescinded") << QByteArray("reservation.rescinded") << int(ReservationStatus::Rescinded);
        QTest::newRow("an instruction failed") << QByteArray("reservation.failed") << -1;
        QTest::newRow("of a task") << QByteArray("task.updated") << -1;
    }

    void readsWhatBecameOfAReservation()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        const Data itself{ { "reservation_sid", sid<ReservationId>(8).utf8() }, { "reservation_version", "2" } };
        const Data data = workerData() + taskData() + itself;

        const Happening happening = read(someEvent(type, data));

        QCOMPARE(happening.reservation.has_value(), status >= 0);
        if (status < 0)
            return;
        const Reservation expected{ .id = sid<ReservationId>(8),
            .workspace = sid<WorkspaceId>(2),
            .task = sid<TaskId>(7),
            .worker = sid<WorkerId>(9),
            .status = ReservationStatus(status),
            .updatedAt = noon(),
            .version = 2 };
        QCOMPARE(*happening.reservation, expected);
        QVERIFY(happening.task.has_value());
    }

    void tellsNoTaskWithoutItsStatus_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("told");

        QTest::newRow("known status") << QByteArray("task.updated") << QByteArray("assigned") << true;
        QTest::newRow("a status nobody knows") << QByteArray("task.updated") << QByteArray("frozen") << false;
        QTest::newRow("no status, but deleted") << QByteArray("task.deleted") << QByteArray("gone") << true;
    }

    void tellsNoTaskWithoutItsStatus()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, status);
        QFETCH(bool, told);

        const Happening happening = read(
            someEvent(type, { { "task_sid", sid<TaskId>(7).utf8() }, { "task_assignment_status", status } }));

        QCOMPARE(happening.task.has_value(), told);
    }

    void leavesOutWhatCannotStand_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("missing");

        QTest::newRow("no SID") << QByteArray("\"sid\":") << QByteArray("\"sad\":") << u"row 1: sid"_s;
        QTest::newRow("no type") << QByteArray("\"event_type\":") << QByteArray("\"t\":") << u"row 1: event_type"_s;
        QTest::newRow("no date") << QByteArray("\"event_date") << QByteArray("\"e") << u"row 1: event_date"_s;
        QTest::newRow("data that is none") << QByteArray("\"event_data\":{") << QByteArray("\"event_data\":null,\"x\":{")
                                           << QString();
        QTest::newRow("date in seconds only") << QByteArray("\"event_date_ms\":") << QByteArray("\"ms\":") << QString();
    }

    void leavesOutWhatCannotStand()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, missing);
        QByteArray row = toJson(someEvent("task.created", taskData()), base);
        QVERIFY(row.contains(from));
        row.replace(from, to);
        const QByteArray whole = toJson(someEvent("task.created", taskData()), base);

        const auto page = happeningsPage(pageToJson({ .key = "events" }, { row, whole }));

        QVERIFY(page.has_value());
        QCOMPARE(page->unreadable, missing.isEmpty() ? QStringList() : QStringList{ missing });
        QCOMPARE(page->rows.size(), missing.isEmpty() ? 2 : 1);
        QVERIFY(page->rows.constLast().task.has_value());
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut short") << pageToJson({ .key = "events" }, { toJson(someEvent("a.b", {}), base) }).chopped(9);
        QTest::newRow("another list") << pageToJson({ .key = "tasks" }, {});
    }

    void refusesWhatIsNoPage()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!happeningsPage(body).has_value());
    }
};

QTEST_APPLESS_MAIN(TestDecodeEvents)
#include "tst_decodeevents.moc"
