#include "floor.h"

#include "router/traffic/callers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

class TestCallers : public QObject
{
    Q_OBJECT

private slots:
    void callEveryFewSeconds()
    {
        DemoFloor floor;
        Callers callers(floor.engine, floor.workspace, 3);
        callers.start(floor.start);

        QCOMPARE(callers.nextDeadline(), std::optional(floor.start + 2s));
        floor.live(callers, floor.start + 58s);

        const qsizetype calls = floor.tasks().size();
        QVERIFY(calls >= 8 && calls <= 10);
    }

    void hangUpWhenNobodyAnswers()
    {
        DemoFloor floor;
        Callers callers(floor.engine, floor.workspace, 3);
        callers.start(floor.start);

        floor.live(callers, floor.start + 4min + 10s);

        const QList<Task> tasks = floor.tasks();
        const Task &first = tasks.constFirst();
        QCOMPARE(first.status, TaskStatus::Canceled);
        QCOMPARE(first.reason, u"Caller hung up"_s);
        QCOMPARE(tasks.constLast().status, TaskStatus::Pending);
    }

    void callAliceSoonWhenSheIsFree()
    {
        DemoFloor floor;
        floor.setActivity(u"Alice"_s, u"Available"_s);
        Callers callers(floor.engine, floor.workspace, 3);
        callers.start(floor.start);

        floor.live(callers, floor.start + 3s);

        const WorkerId alice = floor.workerNamed(u"Alice"_s)->id;
        const QList<Reservation> hers = floor.engine.reservationsOfWorker(floor.workspace, alice);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers.at(0).status, ReservationStatus::Pending); // nobody answers for her
        const auto task = floor.engine.task(floor.workspace, hers.at(0).task);
        QCOMPARE(task->channelUniqueName, u"voice"_s);
        QVERIFY(task->attributes.contains("call_sid"));
    }

    void doNotMakeUpForLostHours()
    {
        DemoFloor floor;
        Callers callers(floor.engine, floor.workspace, 3);
        callers.start(floor.start);

        floor.engine.advanceTo(floor.start + 10h);
        callers.advanceTo(floor.start + 10h);

        QCOMPARE(floor.tasks().size(), 1);
    }

    void stayAwayWithoutTheDemosWorkflows()
    {
        DemoFloor floor;
        Callers callers(floor.engine, floor.engine.workspaces().constFirst().id, 3); // "Tutorial"

        callers.start(floor.start);

        QVERIFY(!callers.nextDeadline());
    }

    void takeUpWhoWaitsAlready()
    {
        DemoFloor floor;
        Callers before(floor.engine, floor.workspace, 3);
        before.start(floor.start);
        floor.live(before, floor.start + 3s);
        Callers after(floor.engine, floor.workspace, 4);
        after.start(floor.start + 4s);

        floor.live(after, floor.start + 65s);

        QCOMPARE(floor.tasks().constFirst().reason, u"Caller hung up"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallers)
#include "tst_callers.moc"
