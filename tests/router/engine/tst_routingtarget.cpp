#include "enginefixture.h"
#include "router/engine/eventsubjects.h"

#include <functional>

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;
using Happening = std::function<void(EngineFixture &, TaskId, WorkerId)>;

Q_DECLARE_METATYPE(Happening)

/// A task that names who or what it must go to.
class tst_routingtarget : public QObject
{
    Q_OBJECT

private slots:
    void goesStraightToAWorker();
    void failsWithoutItsWorker_data();
    void failsWithoutItsWorker();
    void endsLikeAnyOtherOnceOffered();
    void goesStraightToAQueue();
    void takesAWorkflowLikeWorkflowSid();
    void countsInTheQueueItIsAttributedTo();
};

void tst_routingtarget::goesStraightToAWorker()
{
    EngineFixture on;
    const WorkerId alice = on.offlineWorker(u"Alice"_s);

    const TaskId atOnce = on.task(TaskDraft{ .routingTarget = alice.text() });
    QCOMPARE(on.where(atOnce), "reserved Alice"); // offline, and has it nevertheless
    QVERIFY(on.taskNow(atOnce).ignoreCapacity);
    const TaskId patient = on.task(TaskDraft{ .routingTarget = alice.text(), .ignoreCapacity = false });
    QCOMPARE(on.where(patient), "pending");
    on.accept(atOnce);
    on.move(alice, on.available);
    QCOMPARE(on.where(patient), "pending"); // her capacity is used
    (void)on.setTask(atOnce, u"completed"_s);
    QCOMPARE(on.where(patient), "reserved Alice");
}

void tst_routingtarget::failsWithoutItsWorker_data()
{
    QTest::addColumn<bool>("offered");
    QTest::addColumn<Happening>("happens");
    QTest::addColumn<QString>("reason");

    const QString notTaken = u"RoutingTarget not available for Reservation acceptance: {alice}"_s;
    const auto row = [](const char *name, bool offered, const Happening &happens, const QString &reason) {
        QTest::newRow(name) << offered << happens << reason;
    };
    row(
        "rejected", true, [](auto &on, TaskId task, WorkerId) { on.reject(task); }, notTaken);
    row(
        "timed out", true, [](auto &on, TaskId, WorkerId) { on.advance(120s); }, notTaken);
    row(
        "its worker deleted", false,
        [](auto &on, TaskId, WorkerId alice) { (void)on.engine.deleteWorker(on.workspace, alice); }, notTaken);
    row(
        "never free in time", false, [](auto &on, TaskId, WorkerId) { on.advance(600s); },
        u"RoutingTarget SLA for Reservation creation was not met"_s);
}

void tst_routingtarget::failsWithoutItsWorker()
{
    QFETCH(bool, offered);
    QFETCH(Happening, happens);
    QFETCH(QString, reason);
    EngineFixture on;
    const WorkerId alice = on.offlineWorker(u"Alice"_s);
    const TaskId task
        = on.task(TaskDraft{ .timeoutSeconds = 600, .routingTarget = alice.text(), .ignoreCapacity = offered });
    (void)on.engine.takeEvents();

    happens(on, task, alice);

    QCOMPARE(on.status(task), "canceled");
    QCOMPARE(on.taskNow(task).reason, reason.replace(u"{alice}"_s, alice.text()));
    QList<Type> told;
    for (const EngineEvent &event : on.engine.takeEvents()) {
        if (event.task == task)
            told.append(event.type);
        if (event.type != Type::ReservationFailed)
            continue;
        QCOMPARE(event.worker, alice);
        QCOMPARE(event.about->task->status, TaskStatus::Canceled);
        QCOMPARE(event.about->task->routingTarget, alice.text());
    }
    QCOMPARE(told.last(2), QList({ Type::ReservationFailed, Type::TaskCanceled }));
}

void tst_routingtarget::endsLikeAnyOtherOnceOffered()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task(TaskDraft{ .timeoutSeconds = 60, .routingTarget = alice.text() });
    (void)on.events();

    on.advance(60s);

    QCOMPARE(on.taskNow(task).reason, u"Task TTL Exceeded"_s);
    QVERIFY(!on.events().contains(Type::ReservationFailed));
}

void tst_routingtarget::goesStraightToAQueue()
{
    EngineFixture on;
    on.filters(R"([{"expression":"1==1","targets":[{"queue":")" + on.all.utf8() + R"(","timeout":5}]}])");
    const TaskQueueId other = on.queue(u"2==2"_s);
    const TaskId task = on.task(TaskDraft{ .routingTarget = other.text() });
    on.advance(1h);

    QCOMPARE(on.status(task), "pending"); // no steps, no timeouts but its own
    QCOMPARE(on.taskNow(task).queue, other);
}

void tst_routingtarget::takesAWorkflowLikeWorkflowSid()
{
    EngineFixture on;
    const WorkflowId first = on.workflow;
    const TaskQueueId other = on.queue(u"2==2"_s);
    on.filters("[]", "{\"queue\":\"" + other.utf8() + "\"}");
    const TaskId task = on.task(TaskDraft{ .routingTarget = first.text() });

    QCOMPARE(on.taskNow(task).workflow, first);
    QCOMPARE(on.taskNow(task).queue, on.all);
    QCOMPARE(on.taskNow(task).routingTarget, first.text());
}

void tst_routingtarget::countsInTheQueueItIsAttributedTo()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task(TaskDraft{ .routingTarget = alice.text(), .queue = on.all.text() });

    QCOMPARE(on.taskNow(task).queue, on.all);
    QCOMPARE(on.engine.queueFigures(on.workspace, on.all).reserved, 1);
    on.accept(task);
    QCOMPARE(on.engine.queueFigures(on.workspace, on.all).assigned, 1);
}

QTEST_APPLESS_MAIN(tst_routingtarget)
#include "tst_routingtarget.moc"
