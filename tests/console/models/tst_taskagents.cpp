#include "console/models/tasktablemodel.h"
#include "console/state/consolestate.h"
#include "console/state/holderbook.h"
#include "console/state/statevalues.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Task taskIn(int number, TaskStatus status)
{
    Task task = someTask(number);
    task.status = status;
    return task;
}

/// Task `task` for "worker `worker`".
Reservation heldBy(int task, int worker, ReservationStatus status)
{
    Reservation reservation = someReservation(task, status, 1);
    reservation.worker = sid<WorkerId>(worker);
    return reservation;
}

/// Tasks 1 to 3 are assigned, of whom the second has "worker 1" and the third "worker 2"; 4 is offered to "worker 3", 5
/// waits. Sorted by task.
struct HeldTasks
{
    FakeClock clock;
    ConsoleState state{ clock };
    HolderBook holders;
    TaskTableModel table{ state };
    QAbstractItemModelTester tester{ &table, QAbstractItemModelTester::FailureReportingMode::QtTest };

    HeldTasks()
    {
        state.begin(someWorkspace(1, u"Contact Center"_s), sid<WorkerId>(99));
        table.setHolders(&holders);
        table.sort(TaskTableModel::Sid, Qt::AscendingOrder);
        state.applyWorkers({ someWorker(1), someWorker(2), someWorker(3) }, clock.now());
        state.applyTasks({ taskIn(1, TaskStatus::Assigned), taskIn(2, TaskStatus::Assigned), taskIn(3, TaskStatus::Wrapping),
                             taskIn(4, TaskStatus::Reserved), taskIn(5, TaskStatus::Pending) },
            clock.now());
        holders.apply({ heldBy(2, 1, ReservationStatus::Accepted), heldBy(3, 2, ReservationStatus::Wrapping),
            heldBy(4, 3, ReservationStatus::Pending) });
    }
    [[nodiscard]] QVariant agent(int row) const
    {
        return table.index(row, TaskTableModel::Agent).data(ModelRole::Value);
    }
    /// Which tasks stand there, by their numbers.
    [[nodiscard]] QList<int> order() const
    {
        QList<int> tasks;
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int number = 1; number <= 5; ++number) {
                if (table.taskAt(row) == sid<TaskId>(number))
                    tasks.append(number);
            }
        }
        return tasks;
    }
};

} // namespace

/// The agents in the table of tasks.
class TestTaskAgents : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoHasATask()
    {
        HeldTasks f;
        QTRY_COMPARE(f.table.rowCount(), 5);

        QVERIFY(!f.agent(0).isValid()); // not told yet
        QCOMPARE(f.agent(1), QVariant(u"worker 1"_s));
        QCOMPARE(f.agent(2), QVariant(u"worker 2"_s));
        QCOMPARE(f.agent(3), QVariant(u"worker 3"_s));
        QCOMPARE(f.agent(4), QVariant(QString())); // nobody
        QVERIFY(f.table.index(3, 0).data(TaskTableModel::IsOffered).toBool());
        QVERIFY(!f.table.index(1, 0).data(TaskTableModel::IsOffered).toBool());
        f.holders.applyAllOf(sid<TaskId>(1), {}, f.clock.now());
        QTRY_COMPARE(f.agent(0), QVariant(QString()));
    }

    void sortsByWhoHasATask_data()
    {
        QTest::addColumn<int>("threshold");
        QTest::newRow("here") << 2000;
        QTest::newRow("in a worker thread") << 1;
    }

    void sortsByWhoHasATask()
    {
        QFETCH(int, threshold);
        HeldTasks f;
        QTRY_COMPARE(f.table.rowCount(), 5);
        f.table.setWorkerThreshold(threshold);

        f.table.sort(TaskTableModel::Agent, Qt::AscendingOrder);
        QTRY_COMPARE(f.order(), (QList{ 2, 3, 4, 1, 5 })); // nobody and unknown last, either way
        f.table.sort(TaskTableModel::Agent, Qt::DescendingOrder);
        QTRY_COMPARE(f.order(), (QList{ 4, 3, 2, 1, 5 }));

        f.holders.apply({ heldBy(1, 3, ReservationStatus::Accepted), heldBy(4, 3, ReservationStatus::Rejected) });
        QTRY_COMPARE(f.order().first(3), (QList{ 1, 3, 2 }));
    }

    void findsTheTasksOfAnAgent_data() { sortsByWhoHasATask_data(); }

    void findsTheTasksOfAnAgent()
    {
        QFETCH(int, threshold);
        HeldTasks f;
        QTRY_COMPARE(f.table.rowCount(), 5);
        f.table.setWorkerThreshold(threshold);

        f.table.setFilterText(u"worker 3"_s);

        QTRY_COMPARE(f.order(), QList{ 4 });
        f.holders.apply({ heldBy(1, 3, ReservationStatus::Accepted) });
        QTRY_COMPARE(f.order(), (QList{ 1, 4 }));
    }

    void aNameThatIsToldLaterIsFound()
    {
        HeldTasks f;
        f.holders.apply({ heldBy(1, 7, ReservationStatus::Accepted) });
        QTRY_COMPARE(f.table.rowCount(), 5);
        QVERIFY(!f.agent(0).isValid());
        f.table.setFilterText(u"worker 7"_s);
        QCOMPARE(f.table.rowCount(), 0);

        f.state.apply(someWorker(7), f.clock.now());

        QTRY_COMPARE(f.order(), QList{ 1 });
    }

    void anotherNameIsFoundAndOrderedBy_data() { sortsByWhoHasATask_data(); }

    void anotherNameIsFoundAndOrderedBy()
    {
        QFETCH(int, threshold);
        HeldTasks f;
        QTRY_COMPARE(f.table.rowCount(), 5);
        f.table.setWorkerThreshold(threshold);
        f.table.sort(TaskTableModel::Agent, Qt::AscendingOrder);
        QTRY_COMPARE(f.order(), (QList{ 2, 3, 4, 1, 5 }));
        Worker renamed = someWorker(3, 1);
        renamed.name = u"Ada"_s;

        f.state.apply(renamed, f.clock.now());

        QTRY_COMPARE(f.order(), (QList{ 4, 2, 3, 1, 5 }));
        f.table.setFilterText(u"worker"_s);
        QTRY_COMPARE(f.order(), (QList{ 2, 3 }));
        renamed.name = u"Worker 9"_s;
        renamed.updatedAt = atSecond(2);
        f.state.apply(renamed, f.clock.now());
        QTRY_COMPARE(f.order(), (QList{ 2, 3, 4 }));
    }
};

QTEST_GUILESS_MAIN(TestTaskAgents)
#include "tst_taskagents.moc"
