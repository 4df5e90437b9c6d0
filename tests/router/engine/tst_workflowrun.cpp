#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// How a task goes through filters and targets.
class tst_workflowrun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsItsFilter_data();
    void findsItsFilter();
    void addsUpTimeouts_data();
    void addsUpTimeouts();
    void endsAReservationBeforeMovingOn();
    void overwritesPriority();
    void skips_data();
    void skips();
    void skipsByPresence();
    void waitsForAKnownWorker_data();
    void waitsForAKnownWorker();
    void startsAnewWithNewAttributes();
    void startsAnewAfterAReservationFails();
    void goesOnUnderTheOldConfiguration();
    void reEvaluatesWhenAsked();
    void asksChannelFigures();

private:
    QByteArray target(TaskQueueId queue, const QByteArray &rest = {}) const;
    static QByteArray filter(const QByteArray &expression, const QByteArrayList &targets);

    std::unique_ptr<EngineFixture> m_on;
    TaskQueueId m_first;
    TaskQueueId m_second;
    TaskQueueId m_third;
};

void tst_workflowrun::init()
{
    m_on = std::make_unique<EngineFixture>();
    m_first = m_on->queue(u"skills HAS 'first'"_s, { .name = u"First"_s });
    m_second = m_on->queue(u"skills HAS 'second'"_s, { .name = u"Second"_s });
    m_third = m_on->queue(u"skills HAS 'third'"_s, { .name = u"Third"_s });
}

QByteArray tst_workflowrun::target(TaskQueueId queue, const QByteArray &rest) const
{
    return "{\"queue\":\"" + queue.utf8() + '"' + (rest.isEmpty() ? QByteArray() : ',' + rest) + '}';
}

QByteArray tst_workflowrun::filter(const QByteArray &expression, const QByteArrayList &targets)
{
    return "{\"expression\":\"" + expression + "\",\"targets\":[" + targets.join(',') + "]}";
}

void tst_workflowrun::findsItsFilter_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QByteArray>("status");

    QTest::newRow("the first that holds") << QByteArray(R"({"kind":"a"})") << u"First"_s << QByteArray("pending");
    QTest::newRow("the second") << QByteArray(R"({"kind":"b"})") << u"Second"_s << QByteArray("pending");
    QTest::newRow("with a prefix") << QByteArray(R"({"vip":true})") << u"Second"_s << QByteArray("pending");
    QTest::newRow("none: by default") << QByteArray(R"({"kind":"z"})") << u"Third"_s << QByteArray("pending");
}

void tst_workflowrun::findsItsFilter()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, queue);
    QFETCH(QByteArray, status);
    m_on->filters('[' + filter("kind == 'a'", { target(m_first) }) + ','
            + filter("kind == 'b' OR task.vip == true", { target(m_second) }) + ']',
        target(m_third));

    const TaskId task = m_on->task(attributes);

    QCOMPARE(m_on->taskNow(task).queueName, queue);
    QCOMPARE(m_on->status(task), status);
}

void tst_workflowrun::addsUpTimeouts_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QByteArray>("status");

    QTest::newRow("in the first target") << 9 << u"First"_s << QByteArray("pending");
    QTest::newRow("in the second") << 10 << u"Second"_s << QByteArray("pending");
    QTest::newRow("still in the second") << 29 << u"Second"_s << QByteArray("pending");
    QTest::newRow("in the third, which inherits its queue") << 30 << u"Second"_s << QByteArray("pending");
    QTest::newRow("in the next filter that holds") << 60 << u"Third"_s << QByteArray("pending");
    QTest::newRow("fallen out: not by default") << 65 << u"Third"_s << QByteArray("canceled");
}

void tst_workflowrun::addsUpTimeouts()
{
    QFETCH(int, second);
    QFETCH(QString, queue);
    QFETCH(QByteArray, status);
    m_on->filters('['
            + filter("1==1",
                { target(m_first, "\"timeout\":10"), target(m_second, "\"timeout\":\"20\""), "{\"timeout\":30}" })
            + ',' + filter("kind == 'other'", { target(m_first) }) + ','
            + filter("2==2", { target(m_third, "\"timeout\":5") }) + ']',
        target(m_on->all));
    const TaskId task = m_on->task();
    (void)m_on->events();

    m_on->advance(std::chrono::seconds{ second });

    QCOMPARE(m_on->taskNow(task).queueName, queue);
    QCOMPARE(m_on->status(task), status);
    if (status != "canceled")
        return;
    QCOMPARE(m_on->taskNow(task).reason, u"Task canceled on Workflow timeout"_s);
    QCOMPARE(m_on->events(),
        QList({ Type::TaskQueueTimeout, Type::TaskQueueMoved, Type::WorkflowTargetMatched, Type::TaskQueueTimeout,
            Type::WorkflowTargetMatched, Type::TaskQueueTimeout, Type::TaskQueueMoved, Type::WorkflowTargetMatched,
            Type::TaskQueueTimeout, Type::WorkflowTimeout, Type::TaskCanceled }));
}

void tst_workflowrun::endsAReservationBeforeMovingOn()
{
    m_on->filters(
        '[' + filter("1==1", { target(m_first, "\"timeout\":10"), target(m_second, "\"timeout\":10") }) + ']', {}, 15);
    m_on->worker(u"Alice"_s, R"({"skills":["first"]})");
    m_on->worker(u"Bob"_s, R"({"skills":["second"]})");
    const TaskId task = m_on->task();
    m_on->advance(12s);
    QCOMPARE(m_on->where(task), "reserved Alice"); // the step's time has passed, the offer's has not
    QVERIFY(m_on->reject(task));
    QCOMPARE(m_on->where(task), "reserved Bob");
    m_on->advance(9s);
    QCOMPARE(m_on->where(task), "reserved Bob");
    QVERIFY(m_on->reject(task)); // 21 s: the second step ended at 20 s
    QCOMPARE(m_on->status(task), "canceled");
}

void tst_workflowrun::overwritesPriority()
{
    m_on->filters(
        '[' + filter("1==1", { target(m_first, "\"priority\":\"10\",\"timeout\":10"), target(m_second) }) + ']');
    const TaskId task = m_on->task(TaskDraft{ .priority = 3 });
    QCOMPARE(m_on->taskNow(task).priority, 10);
    (void)m_on->engine.updateTask(m_on->workspace, task, { .priority = 4 });
    QCOMPARE(m_on->taskNow(task).priority, 10);
    m_on->advance(10s);
    QCOMPARE(m_on->taskNow(task).priority, 10); // a step without one keeps it
    (void)m_on->engine.updateTask(m_on->workspace, task, { .priority = 4 });
    QCOMPARE(m_on->taskNow(task).priority, 4);
}

void tst_workflowrun::skips_data()
{
    QTest::addColumn<bool>("somebody");
    QTest::addColumn<bool>("hasDefault");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("queue");

    QTest::newRow("nobody: to the default") << false << true << QByteArray("pending") << u"Third"_s;
    QTest::newRow("nobody, no default") << false << false << QByteArray("canceled") << u"Second"_s;
    QTest::newRow("somebody in the second step") << true << true << QByteArray("reserved Bob") << u"Second"_s;
}

void tst_workflowrun::skips()
{
    QFETCH(bool, somebody);
    QFETCH(bool, hasDefault);
    QFETCH(QByteArray, where);
    QFETCH(QString, queue);
    m_on->filters('['
            + filter("1==1",
                { target(m_first, "\"timeout\":60,\"skip_if\":\"1==1\""),
                    target(m_second, "\"timeout\":60,\"skip_if\":\"1==1\"") })
            + ']',
        hasDefault ? target(m_third) : QByteArray());
    if (somebody)
        m_on->worker(u"Bob"_s, R"({"skills":["second"]})");
    (void)m_on->events();

    const TaskId task = m_on->task();

    QCOMPARE(m_on->where(task), where);
    QCOMPARE(m_on->taskNow(task).queueName, queue);
    QCOMPARE(m_on->events().contains(Type::WorkflowSkipped), where == "canceled");
}

void tst_workflowrun::skipsByPresence()
{
    m_on->filters('['
        + filter("1==1", { target(m_first, "\"timeout\":60,\"skip_if\":\"workers.available == 0\""), target(m_second) })
        + ']');
    const WorkerId alice = m_on->worker(u"Alice"_s, R"({"skills":["first"]})");
    m_on->capacity(alice, 0);
    QCOMPARE(m_on->taskNow(m_on->task()).queueName, u"First"_s); // available, if busy: worth waiting for
    m_on->move(alice, m_on->unavailable);
    const TaskId task = m_on->task();
    QCOMPARE(m_on->taskNow(task).queueName, u"Second"_s);
    m_on->filters('['
        + filter("1==1",
            { target(m_first, "\"skip_if\":\"workers." + m_on->unavailable.utf8() + " > 0\""), target(m_third) })
        + ']');
    QCOMPARE(m_on->taskNow(m_on->task()).queueName, u"Third"_s);
}

void tst_workflowrun::waitsForAKnownWorker_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<QByteArray>("later");

    QTest::newRow("by SID") << QByteArray("known_worker_sid") << QByteArray("SID") << QByteArray("pending")
                            << QByteArray("reserved Alice");
    QTest::newRow("by SID in capitals") << QByteArray("known_worker_sid") << QByteArray("CAPITALS")
                                        << QByteArray("pending") << QByteArray("reserved Alice");
    QTest::newRow("by name") << QByteArray("known_worker_friendly_name") << QByteArray("Alice") << QByteArray("pending")
                             << QByteArray("reserved Alice");
    QTest::newRow("unknown") << QByteArray("known_worker_friendly_name") << QByteArray("Zoe") << QByteArray("pending")
                             << QByteArray("pending");
    QTest::newRow("not in the queue") << QByteArray("known_worker_friendly_name") << QByteArray("Carol")
                                      << QByteArray("pending") << QByteArray("pending");
    QTest::newRow("free") << QByteArray("known_worker_friendly_name") << QByteArray("Bob") << QByteArray("reserved Bob")
                          << QByteArray("reserved Bob");
}

void tst_workflowrun::waitsForAKnownWorker()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, atOnce);
    QFETCH(QByteArray, later);
    m_on->filters('[' + filter("1==1", { target(m_first, '"' + key + "\":\"task.who\"") }) + ']');
    const WorkerId alice = m_on->offlineWorker(u"Alice"_s, R"({"skills":["first"]})");
    m_on->worker(u"Bob"_s, R"({"skills":["first"]})");
    m_on->worker(u"Carol"_s);
    if (value == "SID")
        value = alice.utf8();
    if (value == "CAPITALS")
        value = alice.utf8().toUpper();

    const TaskId task = m_on->task("{\"who\":\"" + value + "\"}");

    QCOMPARE(m_on->where(task), atOnce); // though Bob is free
    m_on->move(alice, m_on->available);
    QCOMPARE(m_on->where(task), later);
}

void tst_workflowrun::startsAnewWithNewAttributes()
{
    m_on->filters('[' + filter("kind == 'a'", { target(m_first, "\"timeout\":10"), target(m_second, "\"timeout\":10") })
            + ',' + filter("kind == 'b'", { target(m_third, "\"timeout\":60") }) + ']',
        target(m_on->all));
    const TaskId task = m_on->task(R"({"kind":"b"})");
    m_on->advance(15s);
    QCOMPARE(m_on->taskNow(task).queueName, u"Third"_s);

    // Timed from the task's creation: the first step's time has passed already.
    (void)m_on->engine.updateTask(m_on->workspace, task, { .attributes = R"({"kind":"a"})" });
    QCOMPARE(m_on->taskNow(task).queueName, u"Second"_s);
    m_on->advance(5s);
    QCOMPARE(m_on->status(task), "canceled");
}

void tst_workflowrun::startsAnewAfterAReservationFails()
{
    m_on->filters('[' + filter("kind == 'a'", { target(m_first) }) + ',' + filter("1==1", { target(m_second) }) + ']');
    m_on->worker(u"Alice"_s, R"({"skills":["first"]})");
    const TaskId task = m_on->task(R"({"kind":"a"})");
    (void)m_on->engine.updateTask(m_on->workspace, task, { .attributes = R"({"kind":"z"})" });
    QCOMPARE(m_on->where(task), "reserved Alice"); // the offer stands
    m_on->reject(task);
    QCOMPARE(m_on->where(task), "pending");
    QCOMPARE(m_on->taskNow(task).queueName, u"Second"_s);
}

void tst_workflowrun::goesOnUnderTheOldConfiguration()
{
    m_on->filters('[' + filter("1==1", { target(m_first, "\"timeout\":10"), target(m_second) }) + ']');
    const TaskId task = m_on->task();
    const QByteArray other = R"({"task_routing":{"filters":[],"default_filter":)" + target(m_third) + "}}";
    QVERIFY(m_on->engine.updateWorkflow(m_on->workspace, m_on->workflow, { .configuration = other }));
    QCOMPARE(m_on->taskNow(m_on->task()).queueName, u"Third"_s);
    QCOMPARE(m_on->engine.deleteTaskQueue(m_on->workspace, m_second).error().httpStatus, 400); // still needed
    m_on->advance(10s);
    QCOMPARE(m_on->taskNow(task).queueName, u"Second"_s);
    (void)m_on->setTask(task, u"canceled"_s);
    QVERIFY(m_on->engine.deleteTaskQueue(m_on->workspace, m_second));
}

void tst_workflowrun::reEvaluatesWhenAsked()
{
    m_on->filters('[' + filter("1==1", { target(m_first, "\"timeout\":10"), target(m_second) }) + ']');
    m_on->worker(u"Carol"_s, R"({"skills":["third"]})");
    const TaskId task = m_on->task();
    const QByteArray other = R"({"task_routing":{"filters":[],"default_filter":)" + target(m_third) + "}}";

    QVERIFY(m_on->engine.updateWorkflow(
        m_on->workspace, m_on->workflow, { .configuration = other, .reEvaluateTasks = true }));

    QCOMPARE(m_on->where(task), "reserved Carol");
    QVERIFY(m_on->engine.deleteTaskQueue(m_on->workspace, m_first));
}

void tst_workflowrun::asksChannelFigures()
{
    m_on->filters(
        '[' + filter("1==1", { target(m_first, "\"expression\":\"worker.channel.chat.assigned_tasks == 0\"") }) + ']');
    const WorkerId alice = m_on->worker(u"Alice"_s, R"({"skills":["first"]})");
    m_on->capacity(alice, 5);
    const TaskId chat = m_on->task(TaskDraft{ .channel = u"chat"_s });
    QVERIFY(m_on->accept(chat));
    const TaskId task = m_on->task();
    QCOMPARE(m_on->where(task), "pending");
    (void)m_on->setTask(chat, u"wrapping"_s);
    QCOMPARE(m_on->where(task), "reserved Alice");
}

QTEST_APPLESS_MAIN(tst_workflowrun)
#include "tst_workflowrun.moc"
