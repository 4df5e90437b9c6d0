#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;

/// Which task a worker gets, and which worker a task.
class tst_selection : public QObject
{
    Q_OBJECT

private slots:
    void servesTasksInOrder_data();
    void servesTasksInOrder();
    void servesOneKindOfQueueFirst_data();
    void servesOneKindOfQueueFirst();
    void reordersWaitingTasks();
    void asksTheLongestIdleFirst();
    void goesRoundAmongThoseWithCapacity();
    void keepsAnOrderPerChannelWhenOptimized();
    void ordersWorkersByAttributes_data();
    void ordersWorkersByAttributes();
    void heedsWhoMayBeReserved_data();
    void heedsWhoMayBeReserved();
    void isNotBlockedByTasksForOthers();
    void reservesSeveralAtOnce();
    void countsCapacityPerChannel();
    void neverExceedsCapacity();
    void matchesWhenSomebodyNewlyBelongs();
};

void tst_selection::servesTasksInOrder_data()
{
    QTest::addColumn<QueueOrder>("order");
    QTest::addColumn<QList<int>>("priorities");
    QTest::addColumn<QList<int>>("startedBefore");
    QTest::addColumn<QList<int>>("served");

    const auto fifo = QueueOrder::Fifo;
    const auto lifo = QueueOrder::Lifo;
    QTest::newRow("oldest first") << fifo << QList{ 0, 0, 0 } << QList{ 0, 0, 0 } << QList{ 0, 1, 2 };
    QTest::newRow("priority first") << fifo << QList{ 0, 5, 1 } << QList{ 0, 0, 0 } << QList{ 1, 2, 0 };
    QTest::newRow("virtual start counts") << fifo << QList{ 0, 0, 0 } << QList{ 0, 0, 600 } << QList{ 2, 0, 1 };
    QTest::newRow("same virtual start: by creation")
        << fifo << QList{ 1, 1, 1 } << QList{ 60, 60, 60 } << QList{ 0, 1, 2 };
    QTest::newRow("newest first") << lifo << QList{ 0, 0, 0 } << QList{ 0, 0, 0 } << QList{ 2, 1, 0 };
    QTest::newRow("newest first, whatever the priority")
        << lifo << QList{ 9, 5, 1 } << QList{ 0, 0, 0 } << QList{ 2, 1, 0 };
}

void tst_selection::servesTasksInOrder()
{
    QFETCH(QueueOrder, order);
    QFETCH(QList<int>, priorities);
    QFETCH(QList<int>, startedBefore);
    QFETCH(QList<int>, served);
    EngineFixture on;
    (void)on.engine.updateTaskQueue(on.workspace, on.all, { .order = order });
    const Instant start = on.engine.now();
    QList<TaskId> tasks;
    for (int i = 0; i < priorities.size(); ++i) {
        TaskDraft draft{ .priority = priorities.at(i) };
        if (startedBefore.at(i) > 0)
            draft.virtualStart = start - std::chrono::seconds{ startedBefore.at(i) };
        tasks.append(on.task(draft));
        on.advance(startedBefore.at(i) > 0 ? 0ms : 1s);
    }

    const WorkerId alice = on.worker(u"Alice"_s);
    QList<int> inHand;
    for (int i = 0; i < tasks.size(); ++i) {
        const TaskId next = on.engine.reservationsOfWorker(on.workspace, alice).constLast().task;
        inHand.append(int(tasks.indexOf(next)));
        QVERIFY(on.accept(next));
        QVERIFY(on.setTask(next, u"completed"_s));
    }

    QCOMPARE(inHand, served);
}

void tst_selection::servesOneKindOfQueueFirst_data()
{
    QTest::addColumn<QueueOrder>("preferred");
    QTest::addColumn<int>("first");

    QTest::newRow("FIFO, by default") << QueueOrder::Fifo << 0;
    QTest::newRow("LIFO") << QueueOrder::Lifo << 1;
}

void tst_selection::servesOneKindOfQueueFirst()
{
    QFETCH(QueueOrder, preferred);
    QFETCH(int, first);
    EngineFixture on;
    (void)on.engine.updateWorkspace(on.workspace, { .prioritizeQueueOrder = preferred });
    const TaskQueueId lifo = on.queue(u"2==2"_s, { .order = QueueOrder::Lifo });
    const QList<TaskId> tasks{ on.task(TaskDraft{ .routingTarget = on.all.text() }),
        on.task(TaskDraft{ .priority = 7, .routingTarget = lifo.text() }) };

    on.worker(u"Alice"_s);

    QCOMPARE(on.status(tasks.at(first)), "reserved");
    QCOMPARE(on.status(tasks.at(1 - first)), "pending");
}

void tst_selection::reordersWaitingTasks()
{
    EngineFixture on;
    const TaskId one = on.task();
    const TaskId two = on.task();
    const TaskId three = on.task();
    (void)on.engine.updateTask(on.workspace, three, { .priority = 3 });
    (void)on.engine.updateTask(on.workspace, two, { .virtualStart = on.engine.now() - 1h });
    const WorkerId alice = on.worker(u"Alice"_s);
    on.capacity(alice, 2);

    QCOMPARE(on.status(three), "reserved");
    QCOMPARE(on.status(two), "reserved");
    QCOMPARE(on.status(one), "pending");
}

void tst_selection::asksTheLongestIdleFirst()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    on.advance(1min);
    const WorkerId bob = on.worker(u"Bob"_s);
    on.advance(1min);

    const TaskId first = on.task();
    QCOMPARE(on.where(first), "reserved Alice");
    on.accept(first);
    (void)on.setTask(first, u"completed"_s);
    on.advance(1s);
    const TaskId second = on.task();
    QCOMPARE(on.where(second), "reserved Bob"); // Alice's clock has started again
    on.reject(second);
    QCOMPARE(on.where(second), "reserved Alice"); // a rejection starts it too
    on.reject(second);
    on.reject(second);
    QCOMPARE(on.where(second), "reserved Alice");

    on.advance(1s);
    on.worker(u"Carol"_s);
    on.advance(1s);
    on.move(bob, on.unavailable);
    on.move(bob, on.available);
    on.advance(1s);
    on.reject(second);
    QCOMPARE(on.where(second), "reserved Carol"); // so does becoming available
}

void tst_selection::goesRoundAmongThoseWithCapacity()
{
    EngineFixture on;
    on.capacity(on.worker(u"Alice"_s), 2);
    on.advance(1s);
    on.capacity(on.worker(u"Bob"_s), 2);
    QByteArrayList got;
    for (int i = 0; i < 5; ++i) {
        on.advance(1s);
        got.append(on.where(on.task()));
    }

    QCOMPARE(got, QByteArrayList({ "reserved Alice", "reserved Bob", "reserved Alice", "reserved Bob", "pending" }));
}

void tst_selection::keepsAnOrderPerChannelWhenOptimized()
{
    EngineFixture on;
    const auto voice = on.engine.taskChannel(on.workspace, u"voice"_s);
    on.worker(u"Alice"_s);
    on.advance(1s);
    on.worker(u"Bob"_s);
    const TaskId chat = on.task(TaskDraft{ .channel = u"chat"_s });
    QCOMPARE(on.where(chat), "reserved Alice");

    // Alice has a chat in hand: on voice Bob comes first, unless voice keeps its own circle.
    on.advance(1s);
    const TaskId call = on.task(TaskDraft{ .channel = u"voice"_s });
    QCOMPARE(on.where(call), "reserved Bob");
    (void)on.engine.deleteTask(on.workspace, call);
    (void)on.engine.updateTaskChannel(on.workspace, voice->id, { .optimizedRouting = true });

    QCOMPARE(on.where(on.task(TaskDraft{ .channel = voice->id.text() })), "reserved Alice");
}

void tst_selection::ordersWorkersByAttributes_data()
{
    QTest::addColumn<QByteArray>("orderBy");
    QTest::addColumn<QByteArray>("got");

    QTest::newRow("ascending by default") << QByteArray("worker.rank") << QByteArray("reserved Low");
    QTest::newRow("descending") << QByteArray("worker.rank DESC") << QByteArray("reserved High");
    QTest::newRow("nested") << QByteArray("worker.skill.en DESC") << QByteArray("reserved Low");
    QTest::newRow("next clause on a tie")
        << QByteArray("worker.team ASC, worker.rank DESC") << QByteArray("reserved High");
    QTest::newRow("nobody has it: longest idle") << QByteArray("worker.nothing DESC") << QByteArray("reserved None");
}

void tst_selection::ordersWorkersByAttributes()
{
    QFETCH(QByteArray, orderBy);
    QFETCH(QByteArray, got);
    EngineFixture on;
    on.filters("[]", "{\"queue\":\"" + on.all.utf8() + "\",\"order_by\":\"" + orderBy + "\"}");
    on.worker(u"None"_s);
    on.advance(1s);
    on.worker(u"Low"_s, R"({"rank":1,"team":2,"skill":{"en":7}})");
    on.advance(1s);
    on.worker(u"High"_s, R"({"rank":9,"team":2,"skill":{"en":3}})");

    QCOMPARE(on.where(on.task()), got);
}

void tst_selection::heedsWhoMayBeReserved_data()
{
    QTest::addColumn<int>("hindrance");
    QTest::addColumn<QByteArray>("got");

    QTest::newRow("nothing in the way") << 0 << QByteArray("reserved Alice");
    QTest::newRow("unavailable activity") << 1 << QByteArray("pending");
    QTest::newRow("channel switched off") << 2 << QByteArray("pending");
    QTest::newRow("capacity 0") << 3 << QByteArray("pending");
    QTest::newRow("not a member of the queue") << 4 << QByteArray("pending");
    QTest::newRow("other channel switched off") << 5 << QByteArray("reserved Alice");
}

void tst_selection::heedsWhoMayBeReserved()
{
    QFETCH(int, hindrance);
    QFETCH(QByteArray, got);
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const QString channel = hindrance == 5 ? u"sms"_s : u"default"_s;
    const WorkerChannelId own = on.engine.workerChannel(on.workspace, alice, channel)->id;
    if (hindrance == 1)
        on.move(alice, on.unavailable);
    if (hindrance == 2 || hindrance == 5)
        (void)on.engine.updateWorkerChannel(on.workspace, alice, own, { .available = false });
    if (hindrance == 3)
        on.capacity(alice, 0);
    if (hindrance == 4)
        (void)on.engine.updateTaskQueue(on.workspace, on.all, { .targetWorkers = u""_s });
    const TaskId task = on.task();
    QCOMPARE(on.where(task), got);

    // Taken away again, the hindrance lets the task through at once.
    on.move(alice, on.available);
    (void)on.engine.updateWorkerChannel(on.workspace, alice, own, { .available = true });
    on.capacity(alice, 1);
    (void)on.engine.updateTaskQueue(on.workspace, on.all, { .targetWorkers = u"sid != null"_s });
    QCOMPARE(on.where(task), "reserved Alice");
}

void tst_selection::isNotBlockedByTasksForOthers()
{
    EngineFixture on;
    on.filters("[]", "{\"queue\":\"" + on.all.utf8() + "\",\"expression\":\"task.language IN worker.languages\"}");
    const TaskId german = on.task(TaskDraft{ .attributes = R"({"language":"de"})", .priority = 5 });
    const TaskId english = on.task(R"({"language":"en"})");

    on.worker(u"Alice"_s, R"({"languages":["en"]})");
    QCOMPARE(on.where(german), "pending");
    QCOMPARE(on.where(english), "reserved Alice");
    on.worker(u"Bert"_s, R"({"languages":["en","de"]})");
    QCOMPARE(on.where(german), "reserved Bert");
}

void tst_selection::reservesSeveralAtOnce()
{
    EngineFixture on;
    (void)on.engine.updateTaskQueue(on.workspace, on.all, { .maxReservedWorkers = 2 });
    for (const QString &name : { u"Alice"_s, u"Bob"_s, u"Carol"_s }) {
        on.worker(name);
        on.advance(1s);
    }
    const TaskId task = on.task();
    QCOMPARE(on.where(task), "reserved Alice Bob");
    const QList<Reservation> offers = on.engine.reservationsOfTask(on.workspace, task);

    (void)on.set(offers.at(0).id, u"rejected"_s);
    QCOMPARE(on.where(task), "reserved Bob"); // nobody is added while one is open
    (void)on.set(offers.at(1).id, u"rejected"_s);
    QCOMPARE(on.where(task), "reserved Carol Alice");
    const QList<Reservation> again = on.engine.reservationsOfTask(on.workspace, task);
    QVERIFY(on.set(again.at(3).id, u"accepted"_s));

    QCOMPARE(on.where(task), "assigned Alice");
    QCOMPARE(on.offerStatus(again.at(2).id), "rescinded");
    QCOMPARE(on.set(again.at(2).id, u"accepted"_s).error().httpStatus, 410);
    QCOMPARE(on.set(again.at(0).id, u"accepted"_s).error().httpStatus, 400);
}

void tst_selection::countsCapacityPerChannel()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    on.capacity(alice, 3, u"chat"_s);
    const TaskId chat = on.task(TaskDraft{ .channel = u"chat"_s });
    const TaskId call = on.task(TaskDraft{ .channel = u"voice"_s });
    on.accept(chat);

    const auto own = on.engine.workerChannel(on.workspace, alice, u"chat"_s);
    QCOMPARE(own->assignedTasks, 1);
    QCOMPARE(own->availableCapacityPercentage, 66);
    QCOMPARE(on.where(call), "reserved Alice");
    (void)on.setTask(chat, u"wrapping"_s);
    QCOMPARE(on.engine.workerChannel(on.workspace, alice, u"chat"_s)->assignedTasks, 0);
    QCOMPARE(on.engine.workerChannel(on.workspace, alice, u"chat"_s)->availableCapacityPercentage, 66);
    on.capacity(alice, 0, u"chat"_s);
    QCOMPARE(on.engine.workerChannel(on.workspace, alice, u"chat"_s)->availableCapacityPercentage, 0);
    QCOMPARE(on.status(chat), "wrapping"); // nothing is withdrawn
}

void tst_selection::neverExceedsCapacity()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId one = on.task();
    const TaskId two = on.task();
    QCOMPARE(on.where(two), "pending"); // a pending reservation counts
    on.accept(one);
    QCOMPARE(on.where(two), "pending");
    (void)on.setTask(one, u"wrapping"_s);
    QCOMPARE(on.where(two), "pending");
    (void)on.setTask(one, u"completed"_s);
    QCOMPARE(on.where(two), "reserved Alice");
    QCOMPARE(on.engine.reservationsOfWorker(on.workspace, alice).size(), 2);
}

void tst_selection::matchesWhenSomebodyNewlyBelongs()
{
    EngineFixture on;
    const TaskQueueId spanish = on.queue(u"languages HAS 'es'"_s);
    on.filters("[]", "{\"queue\":\"" + spanish.utf8() + "\"}");
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task();
    QVERIFY(!on.engine.isMember(on.workspace, spanish, alice));
    QCOMPARE(on.where(task), "pending");

    (void)on.engine.updateWorker(on.workspace, alice, { .attributes = R"({"languages":["es"]})" });
    QVERIFY(on.engine.isMember(on.workspace, spanish, alice));
    QCOMPARE(on.where(task), "reserved Alice");
    (void)on.engine.updateWorker(on.workspace, alice, { .attributes = "{}" });
    QVERIFY(!on.engine.isMember(on.workspace, spanish, alice));
    QCOMPARE(on.where(task), "reserved Alice"); // the offer stays

    on.reject(task);
    QCOMPARE(on.where(task), "pending");
    (void)on.engine.updateTaskQueue(on.workspace, spanish, { .targetWorkers = u"activity_name == 'Available'"_s });
    QCOMPARE(on.where(task), "reserved Alice");
    on.move(alice, on.offline);
    QVERIFY(!on.engine.isMember(on.workspace, spanish, alice));
}

QTEST_APPLESS_MAIN(tst_selection)
#include "tst_selection.moc"
