#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// An offer, and what it does to the worker and to the task.
class tst_reservations : public QObject
{
    Q_OBJECT

private slots:
    void allowsWhatItsStatusAllows_data();
    void allowsWhatItsStatusAllows();
    void timesOutToTheNextWorker();
    void keepsTheTimeoutItBeganWith();
    void movesTheWorkerInSingleTasking();
    void bringsTheWorkerBack_data();
    void bringsTheWorkerBack();
    void leavesTheWorkerAloneInMultitasking();
    void takesOneTaskAtATimeInSingleTasking();
    void rejectsWithAnActivity();
    void rejectsAllWhenTheWorkerLeaves();
    void giveUpAfterAThousandOffers();
    void countsVersions();
};

void tst_reservations::allowsWhatItsStatusAllows_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<int>("lastStatus"); // 0: the last step is allowed

    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("accept") << QStringList{ u"accepted"_s } << QByteArray("accepted") << QByteArray("assigned") << 0;
    row("accept twice") << QStringList{ u"accepted"_s, u"accepted"_s } << QByteArray("accepted")
                        << QByteArray("assigned") << 400;
    row("reject after accepting") << QStringList{ u"accepted"_s, u"rejected"_s } << QByteArray("accepted")
                                  << QByteArray("assigned") << 400;
    row("wrap up") << QStringList{ u"accepted"_s, u"wrapping"_s } << QByteArray("wrapping") << QByteArray("wrapping")
                   << 0;
    row("wrap up an offer") << QStringList{ u"wrapping"_s } << QByteArray("pending") << QByteArray("reserved") << 400;
    row("complete") << QStringList{ u"accepted"_s, u"completed"_s } << QByteArray("completed")
                    << QByteArray("completed") << 0;
    row("complete after wrapping") << QStringList{ u"accepted"_s, u"wrapping"_s, u"completed"_s }
                                   << QByteArray("completed") << QByteArray("completed") << 0;
    row("complete an offer") << QStringList{ u"completed"_s } << QByteArray("pending") << QByteArray("reserved") << 400;
    row("accept after rejecting") << QStringList{ u"rejected"_s, u"accepted"_s } << QByteArray("rejected")
                                  << QByteArray("reserved") << 400;
    row("time out by hand") << QStringList{ u"timeout"_s } << QByteArray("pending") << QByteArray("reserved") << 400;
    row("rescind by hand") << QStringList{ u"rescinded"_s } << QByteArray("pending") << QByteArray("reserved") << 400;
    row("no such status") << QStringList{ u"taken"_s } << QByteArray("pending") << QByteArray("reserved") << 400;
}

void tst_reservations::allowsWhatItsStatusAllows()
{
    QFETCH(QStringList, steps);
    QFETCH(QByteArray, offer);
    QFETCH(QByteArray, task);
    QFETCH(int, lastStatus);
    EngineFixture on;
    on.worker(u"Alice"_s);
    const TaskId offered = on.task();
    const ReservationId first = on.offer(offered);

    const QString last = steps.takeLast();
    for (const QString &step : std::as_const(steps))
        QVERIFY(on.set(first, step));
    const auto answer = on.set(first, last);

    QCOMPARE(answer ? 0 : answer.error().httpStatus, lastStatus);
    QCOMPARE(answer ? 20001 : answer.error().code, 20001);
    QCOMPARE(on.offerStatus(first), offer);
    QCOMPARE(on.status(offered), task);
}

void tst_reservations::timesOutToTheNextWorker()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    on.advance(1s);
    on.worker(u"Bob"_s);
    const TaskId task = on.task();
    const ReservationId offer = on.offer(task);
    QCOMPARE(on.engine.nextDeadline(), on.engine.now() + 120s);
    on.advance(119'999ms);
    QCOMPARE(on.where(task), "reserved Alice");
    (void)on.events();
    on.advance(1ms);

    QCOMPARE(on.offerStatus(offer), "timeout");
    QCOMPARE(on.where(task), "reserved Bob");
    QCOMPARE(on.workerNow(alice).activity, on.offline); // also in multitasking
    QCOMPARE(on.events(), QList({ Type::ReservationTimeout, Type::WorkerActivityUpdate, Type::ReservationCreated }));
    on.advance(1h);
    QCOMPARE(on.where(task), "pending"); // nobody is left
}

void tst_reservations::keepsTheTimeoutItBeganWith()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const TaskId task = on.task();
    (void)on.engine.updateWorkflow(on.workspace, on.workflow, { .reservationTimeoutSeconds = 10 });
    on.advance(60s);
    QCOMPARE(on.status(task), "reserved");
    on.reject(task);
    QCOMPARE(*on.engine.nextDeadline(), on.engine.now() + 10s);
}

void tst_reservations::movesTheWorkerInSingleTasking()
{
    EngineFixture on(false);
    const ActivityId reserved = on.engine.createActivity(on.workspace, { .name = u"Reserved"_s })->id;
    const ActivityId busy = on.engine.createActivity(on.workspace, { .name = u"Busy"_s })->id;
    (void)on.engine.updateTaskQueue(
        on.workspace, on.all, { .reservationActivity = reserved, .assignmentActivity = busy });
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task();
    QCOMPARE(on.workerNow(alice).activityName, u"Reserved"_s);
    on.accept(task);
    QCOMPARE(on.workerNow(alice).activityName, u"Busy"_s);
    (void)on.setTask(task, u"completed"_s);
    QCOMPARE(on.workerNow(alice).activityName, u"Busy"_s); // it is for the application to move her
    const TaskId next = on.task();
    QCOMPARE(on.status(next), "pending");
    on.move(alice, on.available);
    QCOMPARE(on.where(next), "reserved Alice");
    on.advance(120s);
    QCOMPARE(on.workerNow(alice).activity, on.offline); // timed out
}

void tst_reservations::bringsTheWorkerBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("activity");

    QTest::newRow("rejected") << u"rejected"_s << u"Available"_s;
    QTest::newRow("canceled") << u"canceled"_s << u"Available"_s;
    QTest::newRow("deleted") << u"deleted"_s << u"Available"_s;
    QTest::newRow("rescinded") << u"rescinded"_s << u"Available"_s;
    QTest::newRow("moved meanwhile by somebody: stays") << u"moved"_s << u"Unavailable"_s;
}

void tst_reservations::bringsTheWorkerBack()
{
    QFETCH(QString, how);
    QFETCH(QString, activity);
    EngineFixture on(false);
    const ActivityId reserved = on.engine.createActivity(on.workspace, { .name = u"Reserved"_s })->id;
    (void)on.engine.updateTaskQueue(on.workspace, on.all, { .maxReservedWorkers = 2, .reservationActivity = reserved });
    const WorkerId alice = on.worker(u"Alice"_s);
    on.worker(u"Bob"_s);
    const TaskId task = on.task();
    const QList<Reservation> offers = on.engine.reservationsOfTask(on.workspace, task);
    QCOMPARE(on.workerNow(alice).activityName, u"Reserved"_s);

    if (how == u"moved"_s)
        on.move(alice, on.unavailable);
    if (how == u"rejected"_s || how == u"moved"_s)
        (void)on.set(offers.at(0).id, u"rejected"_s);
    if (how == u"canceled"_s)
        (void)on.setTask(task, u"canceled"_s);
    if (how == u"deleted"_s)
        (void)on.engine.deleteTask(on.workspace, task);
    if (how == u"rescinded"_s)
        (void)on.set(offers.at(1).id, u"accepted"_s);

    QCOMPARE(on.workerNow(alice).activityName, activity);
}

void tst_reservations::leavesTheWorkerAloneInMultitasking()
{
    EngineFixture on;
    (void)on.engine.updateTaskQueue(
        on.workspace, on.all, { .reservationActivity = on.unavailable, .assignmentActivity = on.unavailable });
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task();
    on.accept(task);

    QCOMPARE(on.workerNow(alice).activity, on.available);
}

void tst_reservations::takesOneTaskAtATimeInSingleTasking()
{
    EngineFixture on(false);
    on.capacity(on.worker(u"Alice"_s), 5);
    const TaskId one = on.task();
    const TaskId other = on.task(TaskDraft{ .channel = u"voice"_s });
    QCOMPARE(on.where(other), "pending");
    on.accept(one);
    (void)on.setTask(one, u"wrapping"_s);
    QCOMPARE(on.where(other), "pending");
    (void)on.setTask(one, u"completed"_s);
    QCOMPARE(on.where(other), "reserved Alice");
}

void tst_reservations::rejectsWithAnActivity()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task();
    const ReservationId offer = on.offer(task);
    const auto wrong = on.set(offer, u"rejected"_s, *ActivityId::fromText(u"WA00000000000000000000000000000099"_s));
    QCOMPARE(wrong.error().httpStatus, 400);
    QCOMPARE(on.offerStatus(offer), "pending");

    QVERIFY(on.set(offer, u"rejected"_s, on.unavailable));

    QCOMPARE(on.workerNow(alice).activity, on.unavailable);
    QCOMPARE(on.where(task), "pending");
}

void tst_reservations::rejectsAllWhenTheWorkerLeaves()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    on.capacity(alice, 3);
    const TaskId one = on.task();
    const TaskId two = on.task();
    const TaskId three = on.task();
    on.accept(three);
    WorkerDraft leave{ .activity = on.available, .rejectPendingReservations = true };
    QCOMPARE(on.engine.updateWorker(on.workspace, alice, leave).error().httpStatus, 400);

    leave.activity = on.unavailable;
    QVERIFY(on.engine.updateWorker(on.workspace, alice, leave));
    QCOMPARE(on.where(one), "pending");
    QCOMPARE(on.where(two), "pending");
    QCOMPARE(on.where(three), "assigned Alice");
    QCOMPARE(on.offerStatus(on.offer(one)), "rejected");

    on.move(alice, on.available);
    QVERIFY(on.engine.updateWorker(on.workspace, alice, { .activity = on.offline }));
    QCOMPARE(on.where(one), "reserved Alice"); // without being asked for, offers stay
}

void tst_reservations::giveUpAfterAThousandOffers()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const TaskId task = on.task();
    for (int i = 0; i < 999; ++i)
        QVERIFY(on.reject(task));
    QCOMPARE(on.where(task), "reserved Alice");
    on.reject(task);

    QCOMPARE(on.status(task), "canceled");
    QCOMPARE(on.taskNow(task).reason, u"Task TTL Exceeded or Max assignment count exceeded"_s);
}

void tst_reservations::countsVersions()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const int free = on.workerNow(alice).version;
    const TaskId task = on.task();
    const ReservationId offer = on.offer(task);
    QCOMPARE(on.engine.reservation(on.workspace, offer)->version, 1);
    QCOMPARE(on.workerNow(alice).version, free + 1);
    on.accept(task);
    QCOMPARE(on.engine.reservation(on.workspace, offer)->version, 2);
    const int reserved = on.workerNow(alice).version;
    on.move(alice, on.available);
    QCOMPARE(on.workerNow(alice).version, reserved); // she was there already
    (void)on.engine.updateWorker(
        on.workspace, alice, { .name = u"Alicia"_s, .attributes = "{\"a\":1}", .activity = on.offline });
    QCOMPARE(on.workerNow(alice).version, reserved + 1);
    QCOMPARE(on.engine.reservation(on.workspace, offer)->workerName, u"Alicia"_s);
}

QTEST_APPLESS_MAIN(tst_reservations)
#include "tst_reservations.moc"
