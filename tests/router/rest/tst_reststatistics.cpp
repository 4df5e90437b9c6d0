#include "restdesk.h"
#include "restshape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString around = u"account_sid:AC workspace_sid:WS url:url "_s;
const QString ofTasks = u"longest_task_waiting_age:int longest_task_waiting_sid:WT? tasks_by_priority:object "
                        "tasks_by_status:object total_tasks:int"_s;
const QString ofWorkers = u"activity_statistics:array total_workers:int"_s;
const QString ofQueueNow = ofTasks
    + u" activity_statistics:array total_available_workers:int total_eligible_workers:int "
      "longest_relative_task_age_in_queue:int longest_relative_task_sid_in_queue:WT?"_s;
const QString ofOffers = u"start_time:date end_time:date reservations_created:int reservations_accepted:int "
                         "reservations_rejected:int reservations_timed_out:int reservations_canceled:int "
                         "reservations_rescinded:int"_s;
const QString ofPast = ofOffers
    + u" avg_task_acceptance_time:int split_by_wait_time:object wait_duration_until_accepted:object "
      "wait_duration_until_canceled:object tasks_canceled:int tasks_completed:int tasks_deleted:int tasks_moved:int"_s;
const QString ofWorkspacePast = ofPast + u" tasks_created:int tasks_timed_out_in_workflow:int"_s;
const QString ofWorkflowPast = ofPast + u" tasks_entered:int tasks_timed_out_in_workflow:int"_s;
const QString ofQueuePast = ofPast + u" tasks_entered:int wait_duration_in_queue_until_accepted:object"_s;
const QString ofWorkersPast = ofOffers + u" activity_durations:array"_s;

const QString both = around + u"cumulative:object realtime:object"_s;

} // namespace

/// Every statistics endpoint with its parameters, on a desk where something has happened.
class RestStatisticsTest : public QObject
{
    Q_OBJECT

private:
    RestDesk m_desk;

    /// A path in the workspace, {queue} and the like filled in.
    QByteArray path(const QByteArray &rest) { return m_desk.in(m_desk.filled(rest)); }
    QJsonObject get(const QByteArray &rest) { return m_desk.get(path(rest)).json; }

private slots:
    /// Alice takes one task after 30 s; the next one waits for 20 s and is of the channel chat. It is 09:31:10.
    void initTestCase()
    {
        m_desk.addWorker("Alice", "{\"contact_uri\":\"client:alice\"}");
        m_desk.addWorker("Bob");
        m_desk.post(path("Workers/" + m_desk.sidOf("Workers", u"Bob"_s)),
            { { "ActivitySid", m_desk.sidOf("Activities", u"Unavailable"_s) } });
        const QByteArray first = m_desk.addTask();
        m_desk.advance(30s);
        m_desk.post(m_desk.in("Tasks/" + first + "/Reservations/" + m_desk.pendingOf(first)),
            { { "ReservationStatus", "accepted" } });
        m_desk.advance(20s);
        m_desk.addTask("{}", { { "TaskChannel", "chat" }, { "Priority", "5" } });
        m_desk.advance(20s);
    }

    void hasEveryProperty_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("properties");
        QTest::addColumn<QString>("cumulative"); // empty: there is no such part; likewise the next
        QTest::addColumn<QString>("realtime");

        const QString wq = u"task_queue_sid:WQ "_s;
        const QString ww = u"workflow_sid:WW "_s;
        QTest::newRow("workspace now") << QByteArray("RealTimeStatistics") << around + ofTasks + u' ' + ofWorkers
                                       << QString() << QString();
        QTest::newRow("workspace past") << QByteArray("CumulativeStatistics") << around + ofWorkspacePast << QString()
                                        << QString();
        QTest::newRow("workspace") << QByteArray("Statistics") << both << ofWorkspacePast << ofTasks + u' ' + ofWorkers;
        QTest::newRow("workflow now") << QByteArray("Workflows/{workflow}/RealTimeStatistics") << around + ww + ofTasks
                                      << QString() << QString();
        QTest::newRow("workflow past") << QByteArray("Workflows/{workflow}/CumulativeStatistics")
                                       << around + ww + ofWorkflowPast << QString() << QString();
        QTest::newRow("workflow") << QByteArray("Workflows/{workflow}/Statistics") << ww + both << ofWorkflowPast
                                  << ofTasks;
        QTest::newRow("queue now") << QByteArray("TaskQueues/{queue}/RealTimeStatistics") << around + wq + ofQueueNow
                                   << QString() << QString();
        QTest::newRow("queue past") << QByteArray("TaskQueues/{queue}/CumulativeStatistics")
                                    << around + wq + ofQueuePast << QString() << QString();
        QTest::newRow("queue") << QByteArray("TaskQueues/{queue}/Statistics") << wq + both << ofQueuePast << ofQueueNow;
        QTest::newRow("workers now") << QByteArray("Workers/RealTimeStatistics") << around + ofWorkers << QString()
                                     << QString();
        QTest::newRow("workers past") << QByteArray("Workers/CumulativeStatistics") << around + ofWorkersPast
                                      << QString() << QString();
        QTest::newRow("workers") << QByteArray("Workers/Statistics") << both << ofWorkersPast << ofWorkers;
        QTest::newRow("one worker") << QByteArray("Workers/{worker}/Statistics")
                                    << around + u"worker_sid:WK cumulative:object"_s << ofWorkersPast << QString();
    }

    void hasEveryProperty()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, properties);
        QFETCH(QString, cumulative);
        QFETCH(QString, realtime);

        const RestReply reply = m_desk.get(path(rest + "?Minutes=60"));

        QCOMPARE(reply.status, 200);
        QCOMPARE(difference(reply.json, properties), QString());
        QCOMPARE(reply.text(u"url"_s), QString::fromUtf8("http://127.0.0.1:8787" + path(rest + "?Minutes=60")));
        if (!cumulative.isEmpty())
            QCOMPARE(difference(reply.json.value(u"cumulative"_s).toObject(), cumulative), QString());
        if (!realtime.isEmpty())
            QCOMPARE(difference(reply.json.value(u"realtime"_s).toObject(), realtime), QString());
    }

    void tellsTheFigures_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("value");

        for (const char *of : { "", "TaskQueues/{queue}/", "Workflows/{workflow}/" }) {
            const QByteArray now = QByteArray(of) + "RealTimeStatistics";
            const QByteArray past = QByteArray(of) + "CumulativeStatistics";
            const auto row = [of](const char *what) -> QTestData & { return QTest::addRow("%s %s", of, what); };
            row("unfinished") << now << u"total_tasks"_s << 2;
            row("waiting age") << now << u"longest_task_waiting_age"_s << 20;
            row("of chat") << QByteArray(now + "?TaskChannel=chat") << u"total_tasks"_s << 1;
            row("of voice") << QByteArray(now + "?TaskChannel=voice") << u"total_tasks"_s << 0;
            row("accepted") << past << u"reservations_accepted"_s << 1;
            row("mean acceptance") << past << u"avg_task_acceptance_time"_s << 30;
            row("accepted in chat") << QByteArray(past + "?TaskChannel=chat") << u"reservations_accepted"_s << 0;
            row("offered in chat") << QByteArray(past + "?TaskChannel=chat") << u"reservations_created"_s << 1;
        }
        QTest::newRow("created") << QByteArray("CumulativeStatistics") << u"tasks_created"_s << 2;
        QTest::newRow("entered") << QByteArray("TaskQueues/{queue}/CumulativeStatistics") << u"tasks_entered"_s << 2;
        QTest::newRow("all workers") << QByteArray("Workers/RealTimeStatistics") << u"total_workers"_s << 2;
        QTest::newRow("workers' offers") << QByteArray("Workers/CumulativeStatistics") << u"reservations_created"_s
                                         << 2;
    }

    void tellsTheFigures()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, key);
        QFETCH(int, value);

        QCOMPARE(get(rest).value(key).toInt(-1), value);
    }

    void readsThePeriod_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("accepted");

        QTest::newRow("15 minutes") << QByteArray() << u"2026-03-02T09:16:10Z"_s << u"2026-03-02T09:31:10Z"_s << 1;
        QTest::newRow("a minute") << QByteArray("?Minutes=1") << u"2026-03-02T09:30:10Z"_s << u"2026-03-02T09:31:10Z"_s
                                  << 1;
        QTest::newRow("from then on") << QByteArray("?StartDate=2026-03-02T09:30:31Z") << u"2026-03-02T09:30:31Z"_s
                                      << u"2026-03-02T09:31:10Z"_s << 0;
        QTest::newRow("until then") << QByteArray("?EndDate=2026-03-02T09:30:30Z") << u"2026-03-02T09:15:30Z"_s
                                    << u"2026-03-02T09:30:30Z"_s << 1;
        QTest::newRow("until just before") << QByteArray("?EndDate=2026-03-02T09:30:29Z") << u"2026-03-02T09:15:29Z"_s
                                           << u"2026-03-02T09:30:29Z"_s << 0;
        QTest::newRow("one second") << QByteArray("?StartDate=2026-03-02T09:30:30Z&EndDate=2026-03-02T09:30:30Z")
                                    << u"2026-03-02T09:30:30Z"_s << u"2026-03-02T09:30:30Z"_s << 1;
        QTest::newRow("into the future") << QByteArray("?EndDate=2026-03-02T09:40:00Z") << u"2026-03-02T09:25:00Z"_s
                                         << u"2026-03-02T09:40:00Z"_s << 1;
        QTest::newRow("30 days") << QByteArray("?Minutes=43200") << u"2026-01-31T09:31:10Z"_s
                                 << u"2026-03-02T09:31:10Z"_s << 1;
    }

    void readsThePeriod()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, accepted);

        const QJsonObject figures = get("TaskQueues/{queue}/CumulativeStatistics" + query);

        QCOMPARE(figures.value(u"start_time"_s).toString(), from);
        QCOMPARE(figures.value(u"end_time"_s).toString(), to);
        QCOMPARE(figures.value(u"reservations_accepted"_s).toInt(), accepted);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");

        QTest::newRow("no number") << QByteArray("Minutes=many") << 20001;
        QTest::newRow("no minutes") << QByteArray("Minutes=0") << 20001;
        QTest::newRow("less than none") << QByteArray("Minutes=-5") << 20001;
        QTest::newRow("more than 30 days") << QByteArray("Minutes=43300") << 14241;
        QTest::newRow("no date") << QByteArray("StartDate=yesterday") << 20001;
        QTest::newRow("31 days ago") << QByteArray("StartDate=2026-01-30T09:31:10Z") << 14241;
        QTest::newRow("ended long ago") << QByteArray("EndDate=2026-01-30T09:31:10Z") << 14241;
        QTest::newRow("minutes and start") << QByteArray("Minutes=5&StartDate=2026-03-02T09:30:00Z") << 20001;
        QTest::newRow("minutes and end") << QByteArray("Minutes=5&EndDate=2026-03-02T09:30:00Z") << 20001;
        QTest::newRow("ends before it begins")
            << QByteArray("StartDate=2026-03-02T09:30:00Z&EndDate=2026-03-02T09:29:00Z") << 20001;
        QTest::newRow("begins tomorrow") << QByteArray("StartDate=2026-03-03T09:30:00Z") << 20001;
        QTest::newRow("unknown channel") << QByteArray("TaskChannel=fax") << 20001;
        QTest::newRow("no threshold") << QByteArray("SplitByWaitTime=5,x") << 20001;
        QTest::newRow("less than no time") << QByteArray("SplitByWaitTime=-5") << 20001;
    }

    void refuses()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, code);

        for (const char *rest : { "CumulativeStatistics", "Statistics", "Workflows/{workflow}/Statistics",
                 "TaskQueues/Statistics", "Workers/Statistics", "Workers/{worker}/Statistics" }) {
            const RestReply reply = m_desk.get(path(QByteArray(rest) + '?' + query));
            QCOMPARE(reply.status, 400);
            QCOMPARE(reply.code(), code);
        }
    }

    void splitsByWaitingTime()
    {
        const QJsonObject split
            = get("CumulativeStatistics?SplitByWaitTime=30,5,%20600,5").value(u"split_by_wait_time"_s).toObject();

        QCOMPARE(split.keys(), (QStringList{ u"30"_s, u"5"_s, u"600"_s }));
        const auto accepted = [&split](const QString &threshold, const QString &side) {
            return split[threshold][side][u"reservations_accepted"_s].toInt();
        };
        QCOMPARE(accepted(u"5"_s, u"above"_s), 1);
        QCOMPARE(accepted(u"5"_s, u"below"_s), 0);
        QCOMPARE(accepted(u"30"_s, u"below"_s), 1); // exactly as long
        QCOMPARE(accepted(u"600"_s, u"below"_s), 1);
        QCOMPARE(get("CumulativeStatistics").value(u"split_by_wait_time"_s), QJsonValue(QJsonObject()));
    }

    void knowsWhoIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("rest");

        for (const char *rest : { "Workers/WK00000000000000000000000000000009/Statistics", "Workers/Alice/Statistics",
                 "TaskQueues/WQ00000000000000000000000000000009/Statistics",
                 "TaskQueues/WQ00000000000000000000000000000009/CumulativeStatistics",
                 "Workflows/WW00000000000000000000000000000009/RealTimeStatistics" })
            QTest::newRow(rest) << QByteArray(rest);
    }

    void knowsWhoIsNotThere()
    {
        QFETCH(QByteArray, rest);

        QCOMPARE(m_desk.get(path(rest)).code(), 20404);
    }

    void tellsHowLongWorkersWereWhere()
    {
        const QJsonObject cumulative = get("Workers/{worker}/Statistics").value(u"cumulative"_s).toObject();

        QCOMPARE(cumulative.value(u"reservations_created"_s).toInt(), 2);
        const QJsonArray activities = cumulative.value(u"activity_durations"_s).toArray();
        QCOMPARE(activities.size(), 3);
        const QJsonObject available = activities.at(2).toObject();
        QCOMPARE(difference(available, u"sid:WA friendly_name:text avg:int min:int max:int total:int"_s), QString());
        QCOMPARE(available.value(u"friendly_name"_s).toString(), u"Available"_s);
        QCOMPARE(available.value(u"total"_s).toInt(), 70);
        QCOMPARE(activities.at(0).toObject().value(u"total"_s).toInt(), 0);
    }

    void picksWorkers_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("offers");
        QTest::addColumn<int>("available"); // seconds

        QTest::newRow("all") << QByteArray() << 2 << 2 << 70;
        QTest::newRow("by name") << QByteArray("FriendlyName=Bob") << 1 << 0 << 0;
        QTest::newRow("by nobody's name") << QByteArray("FriendlyName=Eve") << 0 << 0 << 0;
        QTest::newRow("by queue") << QByteArray("TaskQueueSid={queue}") << 2 << 2 << 70;
        QTest::newRow("by foreign queue")
            << QByteArray("TaskQueueSid=WQ00000000000000000000000000000009") << 0 << 0 << 0;
        QTest::newRow("by name of queue") << QByteArray("TaskQueueName=Sample%20Queue") << 2 << 2 << 70;
        QTest::newRow("by both") << QByteArray("TaskQueueName=Sample%20Queue&FriendlyName=Alice") << 1 << 2 << 70;
        QTest::newRow("of a channel") << QByteArray("TaskChannel=chat") << 2 << 1 << 70;
    }

    void picksWorkers()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, workers);
        QFETCH(int, offers);
        QFETCH(int, available);

        const QJsonObject reply = get("Workers/Statistics?" + query);

        const QJsonObject past = reply.value(u"cumulative"_s).toObject();
        QCOMPARE(reply[u"realtime"_s][u"total_workers"_s].toInt(), workers);
        QCOMPARE(past.value(u"reservations_created"_s).toInt(), offers);
        QCOMPARE(past[u"activity_durations"_s][2][u"total"_s].toInt(), available);
    }

    void refusesTooManyWorkers()
    {
        RestDesk desk;
        for (int i = 0; i < 101; ++i)
            desk.addWorker("Worker " + QByteArray::number(i));

        QCOMPARE(desk.get(desk.in("Workers/Statistics")).code(), 20001);
        QCOMPARE(desk.get(desk.in("Workers/Statistics?FriendlyName=Worker%207")).status, 200);
        QCOMPARE(desk.get(desk.in("Workers/Statistics?TaskQueueSid=nobody")).code(), 20001);
    }

    void listsQueues()
    {
        for (const char *name : { "Second", "Third" })
            m_desk.post(m_desk.in("TaskQueues"), { { "FriendlyName", name }, { "TargetWorkers", "1 == 2" } });

        const RestReply page = m_desk.get(path("TaskQueues/Statistics?Minutes=60&PageSize=2"));
        const QJsonArray rows = page.json.value(u"task_queues_statistics"_s).toArray();
        const RestReply next = m_desk.get(page.meta().value(u"next_page_url"_s).toString().toUtf8());
        const RestReply one = m_desk.get(path("TaskQueues/Statistics?FriendlyName=Third"));

        QCOMPARE(page.meta().value(u"key"_s).toString(), u"task_queues_statistics"_s);
        QCOMPARE(rows.size(), 2);
        const QJsonObject first = rows.at(0).toObject();
        QCOMPARE(
            difference(first, u"account_sid:AC workspace_sid:WS task_queue_sid:WQ cumulative:object realtime:object"_s),
            QString());
        QCOMPARE(difference(first.value(u"cumulative"_s).toObject(), ofQueuePast), QString());
        QCOMPARE(difference(first.value(u"realtime"_s).toObject(), ofQueueNow), QString());
        QCOMPARE(first[u"cumulative"_s][u"tasks_entered"_s].toInt(), 2);
        QVERIFY(page.meta().value(u"next_page_url"_s).toString().contains(u"Minutes=60"_s));
        QCOMPARE(next.json.value(u"task_queues_statistics"_s).toArray().size(), 1);
        QCOMPARE(one.json.value(u"task_queues_statistics"_s).toArray().size(), 1);
    }

    void countsAChannelOfManyQueues()
    {
        const QByteArray queues = "{\"QueueSids\":[\"" + m_desk.filled("{queue}") + "\"],\"TaskChannel\":\"";
        const auto ask = [&](const QByteArray &channel) {
            return m_desk.ask({ .method = "POST",
                .path = m_desk.in("TaskQueues/RealTimeStatistics"),
                .headers = { { "Content-Type", "application/json" } },
                .body = QByteArray(queues + channel + "\"}") });
        };

        QCOMPARE(ask("chat").json[u"task_queue_data"_s][0][u"total_tasks"_s].toInt(), 1);
        QCOMPARE(ask("").json[u"task_queue_data"_s][0][u"total_tasks"_s].toInt(), 2);
        QCOMPARE(ask("fax").code(), 20001);
    }
};

QTEST_GUILESS_MAIN(RestStatisticsTest)
#include "tst_reststatistics.moc"
