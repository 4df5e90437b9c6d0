#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;

/// A task that names who or what it must go to.
class tst_routingtarget : public QObject
{
    Q_OBJECT

private slots:
    void goesStraightToAWorker();
    void cancelsWhenItsWorkerDoesNotTakeIt();
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

void tst_routingtarget::cancelsWhenItsWorkerDoesNotTakeIt()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const QString reason = u"RoutingTarget not available for Reservation acceptance: "_s + alice.text();
    const TaskId rejected = on.task(TaskDraft{ .routingTarget = alice.text() });
    on.reject(rejected);
    QCOMPARE(on.status(rejected), "canceled");
    QCOMPARE(on.taskNow(rejected).reason, reason);

    on.move(alice, on.offline);
    const TaskId waiting = on.task(TaskDraft{ .routingTarget = alice.text(), .ignoreCapacity = false });
    QVERIFY(on.engine.deleteWorker(on.workspace, alice));
    QCOMPARE(on.status(waiting), "canceled");
    QCOMPARE(on.taskNow(waiting).reason, reason);
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
