#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// A task from its creation to its disappearance.
class tst_tasklife : public QObject
{
    Q_OBJECT

private slots:
    void tellsInOrder();
    void answersAsCreated();
    void refusesIllegalChanges_data();
    void refusesIllegalChanges();
    void refusesWrongDrafts_data();
    void refusesWrongDrafts();
    void changesNothingWhenRefused();
    void carriesOutAttributesAndStatusTogether();
    void keepsAttributesAsSent();
    void cancelsWithItsOffers();
    void endsItsWaitInTime_data();
    void endsItsWaitInTime();
    void vanishesAfterFiveMinutes();
    void vanishesAfterADayAssigned();
    void deletesWithItsReservations_data();
    void deletesWithItsReservations();
    void countsVersions();
    void getsThroughADayOfTimeouts();
};

void tst_tasklife::tellsInOrder()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    (void)on.events();
    const TaskId task = on.task();
    on.accept(task);
    (void)on.setTask(task, u"completed"_s, u"done"_s);

    QCOMPARE(on.events(),
        QList({ Type::WorkflowEntered, Type::TaskQueueEntered, Type::TaskCreated, Type::WorkflowTargetMatched,
            Type::ReservationCreated, Type::ReservationAccepted, Type::TaskCompleted, Type::ReservationCompleted,
            Type::TaskUpdated }));
    QCOMPARE(on.taskNow(task).reason, u"done"_s);
}

void tst_tasklife::answersAsCreated()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const auto made = on.engine.createTask(on.workspace, {});

    QCOMPARE(made->status, TaskStatus::Pending); // as the service answers, although somebody has it already
    QCOMPARE(on.where(made->id), "reserved Alice");
    QCOMPARE(made->attributes, "{}");
    QCOMPARE(made->timeout, 24h);
    QCOMPARE(made->channelUniqueName, u"default"_s);
    QCOMPARE(made->workflowName, u"Workflow"_s);
    QCOMPARE(made->queue, on.all);
    QCOMPARE(made->virtualStart, on.engine.now());
    QCOMPARE(made->createdAt, on.engine.now());
}

void tst_tasklife::refusesIllegalChanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");

    const QString cannotComplete
        = u"Cannot complete task {WT} in workspace {WS} for account {AC} because it is not currently assigned."_s;
    const QString cannotWrap
        = u"Cannot wrap up a task {WT} in workspace {WS} for account {AC} because it's not currently assigned"_s;
    const QString cannotCancel
        = u"Cannot cancel task {WT} in workspace {WS} for account {AC} because it is not pending or reserved."_s;
    QTest::newRow("complete a pending one") << u"pending"_s << u"completed"_s << cannotComplete;
    QTest::newRow("complete a reserved one") << u"reserved"_s << u"completed"_s << cannotComplete;
    QTest::newRow("complete a canceled one") << u"canceled"_s << u"completed"_s << cannotComplete;
    QTest::newRow("wrap up a pending one") << u"pending"_s << u"wrapping"_s << cannotWrap;
    QTest::newRow("wrap up twice") << u"wrapping"_s << u"wrapping"_s << cannotWrap;
    QTest::newRow("cancel an assigned one") << u"assigned"_s << u"canceled"_s << cannotCancel;
    QTest::newRow("cancel a wrapping one") << u"wrapping"_s << u"canceled"_s << cannotCancel;
    QTest::newRow("cancel twice") << u"canceled"_s << u"canceled"_s << cannotCancel;
    const QString notSettable = u"AssignmentStatus can only be set to canceled, wrapping or completed"_s;
    QTest::newRow("back to pending") << u"reserved"_s << u"pending"_s << notSettable;
    QTest::newRow("assign by hand") << u"pending"_s << u"assigned"_s << notSettable;
    QTest::newRow("no such status") << u"pending"_s << u"done"_s << u"AssignmentStatus 'done' is not valid"_s;
}

void tst_tasklife::refusesIllegalChanges()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, message);
    EngineFixture on;
    if (from != u"pending"_s)
        on.worker(u"Alice"_s);
    const TaskId task = on.task();
    if (from == u"assigned"_s || from == u"wrapping"_s)
        on.accept(task);
    if (from == u"wrapping"_s || from == u"canceled"_s)
        (void)on.setTask(task, from);
    QCOMPARE(on.status(task), from.toLatin1());
    const Task before = on.taskNow(task);

    const auto answer = on.setTask(task, to);

    QVERIFY(!answer);
    message.replace(u"{WT}"_s, task.text()).replace(u"{WS}"_s, on.workspace.text());
    message.replace(u"{AC}"_s, u"AC00000000000000000000000000000001"_s);
    QCOMPARE(answer.error().message, message);
    QCOMPARE(answer.error().httpStatus, 400);
    QCOMPARE(answer.error().code, 20001);
    QCOMPARE(on.taskNow(task), before);
}

void tst_tasklife::refusesWrongDrafts_data()
{
    QTest::addColumn<TaskDraft>("draft");
    QTest::addColumn<QString>("part");

    const QString foreign = u"00000000000000000000000000000099"_s;
    QTest::newRow("attributes that are no JSON") << TaskDraft{ .attributes = "{a" } << u"Attributes are invalid"_s;
    QTest::newRow("attributes that are a list") << TaskDraft{ .attributes = "[1]" } << u"Attributes are invalid"_s;
    QTest::newRow("attributes too long") << TaskDraft{ .attributes = "{\"a\":\"" + QByteArray(4100, 'x') + "\"}" }
                                         << u"4096"_s;
    QTest::newRow("negative priority") << TaskDraft{ .priority = -1 } << u"Priority"_s;
    QTest::newRow("no time to live") << TaskDraft{ .timeoutSeconds = 0 } << u"Timeout"_s;
    QTest::newRow("more than two weeks") << TaskDraft{ .timeoutSeconds = 1'209'601 } << u"Timeout"_s;
    QTest::newRow("unknown channel") << TaskDraft{ .channel = u"fax"_s } << u"TaskChannel fax"_s;
    QTest::newRow("workflow that is no SID")
        << TaskDraft{ .workflow = u"first"_s }
        << u"Value 'first' provided for WorkflowSid as RoutingTarget has an invalid format. WorkspaceSid: WS"_s;
    QTest::newRow("unknown workflow") << TaskDraft{ .workflow = u"WW"_s + foreign } << u"Workflow WW"_s;
    QTest::newRow("unknown worker as target")
        << TaskDraft{ .routingTarget = u"WK"_s + foreign } << u"RoutingTarget WK"_s;
    QTest::newRow("target of another kind")
        << TaskDraft{ .routingTarget = u"WA"_s + foreign } << u"RoutingTarget has to be"_s;
    QTest::newRow("unknown queue") << TaskDraft{ .queue = u"WQ"_s + foreign } << u"TaskQueueSid"_s;
    QTest::newRow("ignoring capacity of nobody") << TaskDraft{ .ignoreCapacity = true } << u"IgnoreCapacity"_s;
    QTest::newRow("started in the future") << TaskDraft{ .virtualStart = Instant{ 4102444800s } } << u"future"_s;
    QTest::newRow("started before 1900") << TaskDraft{ .virtualStart = Instant{ -2208988801s } } << u"1900"_s;
}

void tst_tasklife::refusesWrongDrafts()
{
    QFETCH(TaskDraft, draft);
    QFETCH(QString, part);
    EngineFixture on;

    const auto answer = on.engine.createTask(on.workspace, draft);

    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(part), qPrintable(answer.error().message));
    QCOMPARE(answer.error().httpStatus, 400);
    QCOMPARE(answer.error().code, 20001);
    QVERIFY(on.events().isEmpty());
}

void tst_tasklife::changesNothingWhenRefused()
{
    EngineFixture on;
    const TaskId task = on.task();
    const Task before = on.taskNow(task);

    QVERIFY(!on.engine.updateTask(
        on.workspace, task, { .attributes = "{\"a\":1}", .priority = 3, .status = u"completed"_s }));
    QCOMPARE(on.taskNow(task), before);
    on.filters("[]", {});
    const auto ambiguous = on.engine.createTask(on.workspace, {});
    QVERIFY(ambiguous.error().message.contains("WorkflowSid field is required"_L1));
    const auto missing = on.engine.updateTask(on.workspace, TaskId(), {});
    QCOMPARE(missing.error().httpStatus, 404);
    QCOMPARE(missing.error().code, 20404);
}

void tst_tasklife::carriesOutAttributesAndStatusTogether()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const TaskId task = on.task();
    on.accept(task);

    QVERIFY(on.engine.updateTask(on.workspace, task, { .attributes = "{\"a\":1}", .status = u"wrapping"_s }));

    QCOMPARE(on.status(task), "wrapping");
    QCOMPARE(on.taskNow(task).attributes, "{\"a\":1}");
}

void tst_tasklife::keepsAttributesAsSent()
{
    EngineFixture on;
    const QByteArray text = "{ \"z\": 1.0,\n \"a\" : \"\\u00e9\" }";

    QCOMPARE(on.taskNow(on.task(text)).attributes, text);
}

void tst_tasklife::cancelsWithItsOffers()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const TaskId task = on.task();
    const ReservationId offer = on.offer(task);
    (void)on.events();

    QVERIFY(on.setTask(task, u"canceled"_s, u"hung up"_s));

    QCOMPARE(on.status(task), "canceled");
    QCOMPARE(on.taskNow(task).reason, u"hung up"_s);
    QCOMPARE(on.offerStatus(offer), "canceled");
    QCOMPARE(on.events(), QList({ Type::TaskCanceled, Type::ReservationCanceled }));
    QCOMPARE(on.where(on.task()), "reserved Alice"); // who is free again
}

void tst_tasklife::endsItsWaitInTime_data()
{
    QTest::addColumn<bool>("reserved");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QByteArray>("status");

    QTest::newRow("pending") << false << false << QByteArray("canceled");
    QTest::newRow("reserved") << true << false << QByteArray("canceled");
    QTest::newRow("assigned: no longer waits") << true << true << QByteArray("assigned");
}

void tst_tasklife::endsItsWaitInTime()
{
    QFETCH(bool, reserved);
    QFETCH(bool, accepted);
    QFETCH(QByteArray, status);
    EngineFixture on;
    if (reserved)
        on.worker(u"Alice"_s);
    const TaskId task = on.task(TaskDraft{ .timeoutSeconds = 60 });
    if (accepted)
        on.accept(task);

    on.advance(59'999ms);
    QVERIFY(on.status(task) != "canceled");
    on.advance(1ms);

    QCOMPARE(on.status(task), status);
    if (!accepted)
        QCOMPARE(on.taskNow(task).reason, u"Task TTL Exceeded"_s);
}

void tst_tasklife::vanishesAfterFiveMinutes()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const TaskId task = on.task();
    const ReservationId offer = on.offer(task);
    on.accept(task);
    (void)on.setTask(task, u"completed"_s);
    (void)on.events();

    on.advance(5min - 1ms);
    QCOMPARE(on.status(task), "completed");
    on.advance(1ms);

    QCOMPARE(on.status(task), "gone");
    QCOMPARE(on.offerStatus(offer), "gone");
    QVERIFY(on.events().isEmpty()); // silently
    QCOMPARE(on.engine.nextDeadline(), std::nullopt);
}

void tst_tasklife::vanishesAfterADayAssigned()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task();
    on.accept(task);
    (void)on.events();
    on.advance(24h);

    QCOMPARE(on.status(task), "gone");
    QCOMPARE(on.events(), QList({ Type::TaskSystemDeleted, Type::ReservationCompleted }));
    QVERIFY(on.engine.reservationsOfWorker(on.workspace, alice).isEmpty());
    QCOMPARE(on.where(on.task()), "reserved Alice");
}

void tst_tasklife::deletesWithItsReservations_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QList<Type>>("told");

    QTest::newRow("pending") << u"pending"_s << QList{ Type::TaskDeleted };
    QTest::newRow("reserved") << u"reserved"_s << QList{ Type::TaskDeleted, Type::ReservationCanceled };
    QTest::newRow("assigned") << u"assigned"_s << QList{ Type::TaskDeleted, Type::ReservationCompleted };
    QTest::newRow("wrapping") << u"wrapping"_s << QList{ Type::TaskDeleted, Type::ReservationCompleted };
}

void tst_tasklife::deletesWithItsReservations()
{
    QFETCH(QString, from);
    QFETCH(QList<Type>, told);
    EngineFixture on;
    if (from != u"pending"_s)
        on.worker(u"Alice"_s);
    const TaskId task = on.task();
    if (from == u"assigned"_s || from == u"wrapping"_s)
        on.accept(task);
    if (from == u"wrapping"_s)
        (void)on.setTask(task, from);
    (void)on.events();

    QVERIFY(on.engine.deleteTask(on.workspace, task));

    QCOMPARE(on.status(task), "gone");
    QCOMPARE(on.events(), told);
    QCOMPARE(on.engine.deleteTask(on.workspace, task).error().message,
        QString(u"The requested resource /Workspaces/"_s + on.workspace.text() + u"/Tasks/"_s + task.text()
            + u" was not found"_s));
    QCOMPARE(on.engine.nextDeadline(), std::nullopt);
}

void tst_tasklife::countsVersions()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const TaskId task = on.task();
    const int reserved = on.taskNow(task).version;
    (void)on.engine.updateTask(on.workspace, task, { .attributes = "{\"a\":1}" });
    QCOMPARE(on.taskNow(task).version, reserved + 1);
    (void)on.engine.updateTask(on.workspace, task, { .attributes = "{\"a\":1}" });
    QCOMPARE(on.taskNow(task).version, reserved + 1); // nothing new
    on.accept(task);
    QCOMPARE(on.taskNow(task).version, reserved + 2);
    (void)on.setTask(task, u"completed"_s);
    QCOMPARE(on.taskNow(task).version, reserved + 3);
}

void tst_tasklife::getsThroughADayOfTimeouts()
{
    EngineFixture on;
    (void)on.engine.updateWorkspace(on.workspace, { .timeoutActivity = on.available });
    on.worker(u"Alice"_s);
    const TaskId task = on.task(TaskDraft{ .timeoutSeconds = 86'400 });
    on.advance(24h - 1s); // an offer every two minutes, one after the other

    QCOMPARE(on.where(task), "reserved Alice");
    const QList<Reservation> offers = on.engine.reservationsOfTask(on.workspace, task);
    QCOMPARE(offers.size(), 720);
    for (int i = 1; i < offers.size(); ++i)
        QCOMPARE(offers.at(i).createdAt - offers.at(i - 1).createdAt, 2min);
    QCOMPARE(offers.at(5).updatedAt, offers.at(6).createdAt);
    QCOMPARE(on.engine.nextDeadline(), on.taskNow(task).createdAt + 24h);
}

QTEST_APPLESS_MAIN(tst_tasklife)
#include "tst_tasklife.moc"
