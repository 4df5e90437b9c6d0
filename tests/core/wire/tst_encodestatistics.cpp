#include "core/wire/encodestatistics.h"

#include "wiresamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wiresamples;

namespace {

const QByteArray url = "http://127.0.0.1:8787/v1/Workspaces/WS/Statistics?Minutes=5&FriendlyName=\"A\"";

StatisticsFrame ofWorkspace()
{
    return { .base = base, .workspace = sid<WorkspaceId>(2), .url = url };
}

StatisticsFrame ofQueue()
{
    StatisticsFrame frame = ofWorkspace();
    frame.queue = sid<TaskQueueId>(6);
    return frame;
}

StatisticsFrame ofWorkflow()
{
    StatisticsFrame frame = ofWorkspace();
    frame.workflow = sid<WorkflowId>(7);
    return frame;
}

StatisticsFrame ofWorker()
{
    StatisticsFrame frame = ofWorkspace();
    frame.worker = sid<WorkerId>(10);
    return frame;
}

TaskFigures tasks()
{
    return { .pending = 2,
        .reserved = 1,
        .assigned = 3,
        .wrapping = 4,
        .totalTasks = 10,
        .longestWaiting = std::chrono::seconds{ 97 },
        .longestWaitingTask = sid<TaskId>(12),
        .byPriority = { { 0, 2 }, { 20, 1 } } };
}

WorkerFigures workers()
{
    return { 3, { { sid<ActivityId>(3), u"Available"_s, 3 }, { sid<ActivityId>(4), u"Away"_s, 0 } } };
}

PeriodFigures past(PeriodFigures::Of of)
{
    return { .of = of,
        .from = morning,
        .to = morning + std::chrono::minutes{ 15 },
        .reservations = { 19, 14, 2, 1, 1, 3 },
        .tasksCreated = 16,
        .tasksEntered = 17,
        .tasksMoved = 2,
        .tasksCanceled = 1,
        .tasksCompleted = 11,
        .tasksDeleted = 5,
        .tasksTimedOut = 6,
        .untilAccepted = { 14, 322, 2, 88 },
        .untilCanceled = { 1, 140, 140, 140 },
        .inQueueUntilAccepted = { 14, 266, 2, 61 },
        .splits = { { 20, 1, 0, 5, 9 }, { 60, 1, 0, 1, 13 } } };
}

WorkerPeriodFigures workersPast()
{
    return { .from = morning,
        .to = morning,
        .reservations = { 6, 5, 4, 3, 2, 1 },
        .activities = { { sid<ActivityId>(3), u"Available"_s, { 2, 600, 120, 480 } } } };
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

const QString reservations
    = u" reservations_created reservations_accepted reservations_rejected reservations_timed_out "
      "reservations_canceled reservations_rescinded start_time end_time"_s;
const QString ofPast = reservations
    + u" avg_task_acceptance_time split_by_wait_time wait_duration_until_accepted wait_duration_until_canceled "
      "tasks_canceled tasks_completed tasks_deleted tasks_moved"_s;
const QString ofTasks
    = u" longest_task_waiting_age longest_task_waiting_sid tasks_by_priority tasks_by_status total_tasks"_s;
const QString around = u"account_sid workspace_sid url"_s;

} // namespace

class EncodeStatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryProperty_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("keys");

        using Of = PeriodFigures::Of;
        QTest::newRow("workspace now") << toJson(ofWorkspace(), WorkspaceFigures{ tasks(), workers() })
                                       << around + ofTasks + u" activity_statistics total_workers"_s;
        QTest::newRow("workflow now") << toJson(ofWorkflow(), tasks()) << around + ofTasks + u" workflow_sid"_s;
        QTest::newRow("queue now") << toJson(ofQueue(), figures())
                                   << around + ofTasks
                + u" activity_statistics total_available_workers total_eligible_workers task_queue_sid "
                  "longest_relative_task_age_in_queue longest_relative_task_sid_in_queue"_s;
        QTest::newRow("workers now") << toJson(ofWorkspace(), workers())
                                     << around + u" activity_statistics total_workers"_s;
        QTest::newRow("workspace past") << toJson(ofWorkspace(), past(Of::Workspace))
                                        << around + ofPast + u" tasks_created tasks_timed_out_in_workflow"_s;
        QTest::newRow("workflow past") << toJson(ofWorkflow(),
            past(Of::Workflow)) << around + ofPast + u" tasks_entered tasks_timed_out_in_workflow workflow_sid"_s;
        QTest::newRow("queue past") << toJson(ofQueue(), past(Of::TaskQueue))
                                    << around + ofPast
                + u" tasks_entered wait_duration_in_queue_until_accepted task_queue_sid"_s;
        QTest::newRow("workers past") << toJson(ofWorkspace(), workersPast())
                                      << around + reservations + u" activity_durations"_s;
        QTest::newRow("both") << toJson(ofQueue(), past(Of::TaskQueue), figures())
                              << around + u" cumulative realtime task_queue_sid"_s;
        QTest::newRow("one worker") << pastAloneToJson(ofWorker(), workersPast())
                                    << around + u" cumulative worker_sid"_s;
        StatisticsFrame row = ofQueue();
        row.url.clear();
        QTest::newRow("a list's row") << toJson(row, past(Of::TaskQueue), figures())
                                      << u"account_sid workspace_sid cumulative realtime task_queue_sid"_s;
    }

    void hasEveryProperty()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, keys);

        QCOMPARE(parsed(json).keys(), sorted(keys.split(u' ')));
        QVERIFY(parsed(json).value(u"url"_s).toString().isEmpty()
            || parsed(json).value(u"url"_s).toString() == QString::fromUtf8(url));
    }

    void hasTheValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");

        QTest::newRow("from") << u"start_time"_s << QByteArray("[\"2026-03-02T09:30:00Z\"]");
        QTest::newRow("to") << u"end_time"_s << QByteArray("[\"2026-03-02T09:45:00Z\"]");
        QTest::newRow("mean") << u"avg_task_acceptance_time"_s << QByteArray("[23]");
        QTest::newRow("created") << u"reservations_created"_s << QByteArray("[19]");
        QTest::newRow("accepted") << u"reservations_accepted"_s << QByteArray("[14]");
        QTest::newRow("rejected") << u"reservations_rejected"_s << QByteArray("[2]");
        QTest::newRow("timed out") << u"reservations_timed_out"_s << QByteArray("[1]");
        QTest::newRow("canceled") << u"reservations_canceled"_s << QByteArray("[1]");
        QTest::newRow("rescinded") << u"reservations_rescinded"_s << QByteArray("[3]");
        QTest::newRow("tasks entered") << u"tasks_entered"_s << QByteArray("[17]");
        QTest::newRow("tasks moved") << u"tasks_moved"_s << QByteArray("[2]");
        QTest::newRow("tasks canceled") << u"tasks_canceled"_s << QByteArray("[1]");
        QTest::newRow("tasks completed") << u"tasks_completed"_s << QByteArray("[11]");
        QTest::newRow("tasks deleted") << u"tasks_deleted"_s << QByteArray("[5]");
        QTest::newRow("until accepted") << u"wait_duration_until_accepted"_s
                                        << QByteArray("[{\"avg\":23,\"min\":2,\"max\":88,\"total\":322}]");
        QTest::newRow("until canceled") << u"wait_duration_until_canceled"_s
                                        << QByteArray("[{\"avg\":140,\"min\":140,\"max\":140,\"total\":140}]");
        QTest::newRow("in queue") << u"wait_duration_in_queue_until_accepted"_s
                                  << QByteArray("[{\"avg\":19,\"min\":2,\"max\":61,\"total\":266}]");
        QTest::newRow("split") << u"split_by_wait_time"_s
                               << QByteArray("[{\"20\":{\"above\":{\"tasks_canceled\":1,\"reservations_accepted\":5},"
                                             "\"below\":{\"tasks_canceled\":0,\"reservations_accepted\":9}},"
                                             "\"60\":{\"above\":{\"tasks_canceled\":1,\"reservations_accepted\":1},"
                                             "\"below\":{\"tasks_canceled\":0,\"reservations_accepted\":13}}}]");
    }

    void hasTheValues()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);

        const QJsonObject json = parsed(toJson(ofQueue(), past(PeriodFigures::Of::TaskQueue)));

        QCOMPARE(QJsonArray{ json.value(key) }, QJsonDocument::fromJson(value).array());
    }

    void tellsHowLongWorkersDidWhat()
    {
        const QJsonObject json = parsed(toJson(ofWorkspace(), workersPast()));

        const QByteArray expected = "[{\"sid\":\"" + sid<ActivityId>(3).utf8()
            + "\",\"friendly_name\":\"Available\",\"avg\":300,\"min\":120,\"max\":480,\"total\":600}]";
        QCOMPARE(json.value(u"activity_durations"_s).toArray(), QJsonDocument::fromJson(expected).array());
    }

    void saysNothingWhereNothingWaits()
    {
        const QJsonObject json = parsed(toJson(ofWorkflow(), TaskFigures{}));

        QCOMPARE(json.value(u"longest_task_waiting_age"_s), QJsonValue(0));
        QVERIFY(json.value(u"longest_task_waiting_sid"_s).isNull());
        QCOMPARE(json.value(u"tasks_by_priority"_s), QJsonValue(QJsonObject()));
    }
};

QTEST_GUILESS_MAIN(EncodeStatisticsTest)
#include "tst_encodestatistics.moc"
