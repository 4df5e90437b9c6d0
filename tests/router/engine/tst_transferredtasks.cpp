#include "transferfloor.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// What becomes of a task that Alice hands on to Bob, and of what they have in hand of it.
class tst_transferredtasks : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatIsAcceptedWhileItRuns();
    void completesWithTheLastAccepted_data();
    void completesWithTheLastAccepted();
    void isForgottenByNeitherCancelNorDelete_data();
    void isForgottenByNeitherCancelNorDelete();
    void outlivesTheTimeToLive();
    void bringsATaskBackToItsTarget_data();
    void bringsATaskBackToItsTarget();
    void keepsTheQueueItMayComeBackTo();
    void replacesAttributesAndPriority();
    void comesBackAfterARestart();
};

void tst_transferredtasks::holdsWhatIsAcceptedWhileItRuns()
{
    TransferFloor on;
    QVERIFY(on.hand(on.bob.text()));

    for (const QString &status : { u"wrapping"_s, u"completed"_s }) {
        const auto reservation = on.set(on.first, status);
        QVERIFY(!reservation);
        QVERIFY(reservation.error().message.contains("not currently assigned"_L1));
        const auto task = on.setTask(on.handed, status);
        QVERIFY(!task);
        QVERIFY(task.error().message.contains("not currently assigned"_L1));
    }
    QCOMPARE(on.where(on.handed), "reserved Alice Bob");
}

void tst_transferredtasks::completesWithTheLastAccepted_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArrayList>("steps"); // "a completed": by Alice, "b …": by Bob
    QTest::addColumn<QByteArray>("where");

    QTest::newRow("warm, initiator first")
        << u"WARM"_s << QByteArrayList{ "a completed" } << QByteArray("assigned Bob");
    QTest::newRow("warm, target first") << u"WARM"_s << QByteArrayList{ "b completed" } << QByteArray("assigned Alice");
    QTest::newRow("warm, both") << u"WARM"_s << QByteArrayList{ "a completed", "b completed" }
                                << QByteArray("completed");
    QTest::newRow("warm, one wraps up") << u"WARM"_s << QByteArrayList{ "a wrapping" }
                                        << QByteArray("assigned Alice Bob");
    QTest::newRow("warm, both wrap up") << u"WARM"_s << QByteArrayList{ "a wrapping", "b wrapping" }
                                        << QByteArray("wrapping Alice Bob");
    QTest::newRow("warm, the last accepted takes the other along")
        << u"WARM"_s << QByteArrayList{ "a wrapping", "b completed" } << QByteArray("completed");
    QTest::newRow("cold, initiator first")
        << u"COLD"_s << QByteArrayList{ "a completed" } << QByteArray("assigned Bob");
    QTest::newRow("cold, target first") << u"COLD"_s << QByteArrayList{ "b completed" } << QByteArray("completed");
    QTest::newRow("cold, initiator while both wrap up")
        << u"COLD"_s << QByteArrayList{ "b wrapping", "a completed" } << QByteArray("wrapping Bob");
    QTest::newRow("cold, target while both wrap up")
        << u"COLD"_s << QByteArrayList{ "b wrapping", "b completed" } << QByteArray("completed");
}

void tst_transferredtasks::completesWithTheLastAccepted()
{
    QFETCH(QString, mode);
    QFETCH(QByteArrayList, steps);
    QFETCH(QByteArray, where);
    TransferFloor on;
    QVERIFY(on.hand(on.bob.text(), mode));
    const ReservationId second = on.offer(on.handed);
    QVERIFY(on.accept(on.handed));

    for (const QByteArray &step : steps) {
        const ReservationId whose = step.startsWith('a') ? on.first : second;
        QVERIFY(on.set(whose, QString::fromLatin1(step.mid(2))));
    }

    QCOMPARE(on.where(on.handed), where);
}

void tst_transferredtasks::isForgottenByNeitherCancelNorDelete_data()
{
    QTest::addColumn<bool>("deletes");

    QTest::newRow("the task is canceled") << false;
    QTest::newRow("the task is deleted") << true;
}

void tst_transferredtasks::isForgottenByNeitherCancelNorDelete()
{
    QFETCH(bool, deletes);
    TransferFloor on;
    QVERIFY(on.hand(on.bob.text()));
    (void)on.events();

    if (deletes)
        QVERIFY(on.engine.deleteTask(on.workspace, on.handed));
    else
        QVERIFY(on.setTask(on.handed, u"canceled"_s));

    const QList<Type> told = on.events();
    for (const Type type : { Type::TaskTransferCanceled, Type::ReservationCanceled, Type::ReservationCompleted })
        QVERIFY(told.contains(type));
    on.advance(10min);
    QCOMPARE(on.status(on.handed), "gone");
    // Both are free again.
    const TaskId next = on.task();
    const TaskId third = on.task();
    QCOMPARE(on.status(next), "reserved");
    QCOMPARE(on.status(third), "reserved");
}

void tst_transferredtasks::outlivesTheTimeToLive()
{
    TransferFloor on;
    on.advance(23h);
    QVERIFY(on.set(on.first, u"completed"_s));
    const TaskId quick = on.task({ .timeoutSeconds = 60 });
    const ReservationId taken = on.offer(quick);
    QVERIFY(on.accept(quick));
    const WorkerId owner = on.engine.reservation(on.workspace, taken)->worker;
    on.advance(2h);

    const QString to = owner == on.bob ? on.carol.text() : on.bob.text();
    QVERIFY(on.engine.startTransfer(
        on.workspace, { .worker = owner, .reservation = taken, .task = quick, .to = to, .mode = u"COLD"_s }));
    on.advance(10s);
    QCOMPARE(on.status(quick), "reserved");

    on.advance(22h);
    QCOMPARE(on.status(quick), "gone"); // 24 h after it was accepted, or canceled by then
}

void tst_transferredtasks::bringsATaskBackToItsTarget_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<QByteArray>("where");

    QTest::newRow("he is there") << false << QByteArray("reserved Alice");
    QTest::newRow("he is gone") << true << QByteArray("canceled");
}

void tst_transferredtasks::bringsATaskBackToItsTarget()
{
    QFETCH(bool, isGone);
    QFETCH(QByteArray, where);
    TransferFloor on;
    QVERIFY(on.set(on.first, u"completed"_s));
    on.handed = on.task({ .routingTarget = on.alice.text() });
    on.first = on.offer(on.handed);
    QVERIFY(on.accept(on.handed));
    QVERIFY(on.hand(on.bob.text(), u"COLD"_s));
    QVERIFY(on.set(on.first, u"completed"_s));
    if (isGone)
        QVERIFY(on.engine.deleteWorker(on.workspace, on.alice));

    QVERIFY(on.reject(on.handed));

    QCOMPARE(on.where(on.handed), where);
}

void tst_transferredtasks::keepsTheQueueItMayComeBackTo()
{
    TransferFloor on;
    const TaskQueueId origin = on.queue(u"name == 'alice'"_s);
    QVERIFY(on.set(on.first, u"completed"_s));
    on.handed = on.task({ .routingTarget = origin.text() });
    on.first = on.offer(on.handed);
    QVERIFY(on.accept(on.handed));
    const TransferId id = on.hand(on.others.text())->id;
    QCOMPARE(on.taskNow(on.handed).queue, on.others);
    QVERIFY(!on.engine.deleteTaskQueue(on.workspace, origin));

    QVERIFY(on.cancel(id));

    QCOMPARE(on.taskNow(on.handed).queue, origin);
    QCOMPARE(on.where(on.handed), "assigned Alice");
}

void tst_transferredtasks::replacesAttributesAndPriority()
{
    TransferFloor on;
    QVERIFY(on.engine.startTransfer(on.workspace,
        { .worker = on.alice,
            .reservation = on.first,
            .task = on.handed,
            .to = on.bob.text(),
            .attributes = R"({"a":1})",
            .priority = 7 }));

    QCOMPARE(on.taskNow(on.handed).attributes, R"({"a":1})");
    QCOMPARE(on.taskNow(on.handed).priority, 7);
    QVERIFY(on.events().contains(Type::TaskUpdated));
}

void tst_transferredtasks::comesBackAfterARestart()
{
    TransferFloor on;
    const TransferId id = on.hand(on.others.text())->id;
    Engine back(AccountId(), 7);
    const QList<Change> changes = on.engine.takeChanges();
    for (const Change &change : changes)
        QVERIFY(back.restore(change));
    back.restored(on.engine.now());

    QCOMPARE(back.transfer(on.workspace, id), on.engine.transfer(on.workspace, id));
    QVERIFY(back.updateReservation(on.workspace, on.offer(on.handed), { .status = u"rejected"_s }));
    QCOMPARE(back.transfer(on.workspace, id)->status, TransferStatus::Initiated);
    QVERIFY(back.updateTransfer(on.workspace, on.alice, id, u"canceled"_s));
    QCOMPARE(back.task(on.workspace, on.handed)->status, TaskStatus::Assigned);
    QCOMPARE(back.task(on.workspace, on.handed)->queue, on.all);
}

QTEST_APPLESS_MAIN(tst_transferredtasks)
#include "tst_transferredtasks.moc"
