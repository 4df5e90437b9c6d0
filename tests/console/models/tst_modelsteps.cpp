#include "console/models/activitylistmodel.h"
#include "console/models/queuetablemodel.h"
#include "console/models/tasksinhandmodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/models/workspacelistmodel.h"
#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 60;
constexpr int mostRows = 12;

/// A state to which anything may happen; each method leaves other rows there, in another order, with other words.
struct Chaos
{
    FakeClock clock;
    ConsoleState state{ clock };
    QRandomGenerator random{ 20261125 };

    Chaos() { state.begin(someWorkspace(1, u"Contact Center"_s), sid<WorkerId>(99)); }

    QList<int> someNumbers()
    {
        clock.advance(1s);
        QList<int> numbers(mostRows);
        std::iota(numbers.begin(), numbers.end(), 1);
        std::shuffle(numbers.begin(), numbers.end(), random);
        return numbers.first(random.bounded(mostRows + 1));
    }
    QString someName() { return u"name %1"_s.arg(random.bounded(5)); }

    /// Each answers the SIDs that the model must have now.
    QStringList tasks()
    {
        QList<Task> list;
        for (const int number : someNumbers()) {
            Task task = someTask(number);
            task.updatedAt = clock.now();
            task.priority = int(random.bounded(4));
            list.append(task);
        }
        state.applyTasks(list, clock.now());
        return sidsOf(list);
    }
    QStringList workers()
    {
        QList<Worker> list;
        for (const int number : someNumbers()) {
            Worker worker = someWorker(number);
            worker.updatedAt = clock.now();
            worker.name = someName();
            list.append(worker);
        }
        state.applyWorkers(list, clock.now());
        return sidsOf(list);
    }
    QStringList queues()
    {
        QList<TaskQueue> list;
        for (const int number : someNumbers())
            list.append(TaskQueue{ .id = sid<TaskQueueId>(number), .name = someName() });
        state.applyQueues(list, clock.now());
        for (const TaskQueue &queue : std::as_const(list))
            state.applyFigures({ { .queue = queue.id, .pending = int(random.bounded(9)) } }, clock.now());
        return sidsOf(list);
    }
    QStringList activities()
    {
        QList<Activity> list;
        for (const int number : someNumbers())
            list.append(someActivity(number, someName(), random.bounded(2) == 0));
        state.applyActivities(list, clock.now());
        return sidsOf(list);
    }
    QStringList workspaces()
    {
        QList<Workspace> list;
        for (const int number : someNumbers())
            list.append(someWorkspace(number, someName()));
        state.applyWorkspaces(list, clock.now());
        return sidsOf(list);
    }
    QStringList inHand()
    {
        using enum ReservationStatus;
        for (const int number : someNumbers()) {
            static constexpr ReservationStatus next[] = { Accepted, Wrapping, Completed };
            Reservation reservation = someReservation(number, next[random.bounded(3)]);
            reservation.createdAt = atSecond(int(random.bounded(5)));
            reservation.updatedAt = clock.now();
            state.apply(reservation, clock.now());
        }
        QList<Reservation> list = state.reservations();
        list.removeIf([](const Reservation &each) { return !each.isInHand(); });
        return sidsOf(list);
    }

    template <typename T> static QStringList sidsOf(const QList<T> &list)
    {
        QStringList sids;
        for (const T &each : list)
            sids.append(each.id.text());
        sids.sort();
        return sids;
    }
};

QStringList sidsOf(const QAbstractItemModel &model)
{
    QStringList sids;
    for (int row = 0; row < model.rowCount(); ++row)
        sids.append(model.index(row, 0).data(ModelRole::Id).toString());
    sids.sort();
    return sids;
}

using Make = std::function<std::unique_ptr<QAbstractItemModel>(const ConsoleState &)>;
using Step = std::function<QStringList(Chaos &)>;

template <typename Model> Make make(int sortedBy = -1)
{
    return [sortedBy](const ConsoleState &state) -> std::unique_ptr<QAbstractItemModel> {
        auto model = std::make_unique<Model>(state);
        if (sortedBy >= 0)
            model->sort(sortedBy, Qt::DescendingOrder);
        return model;
    };
}

} // namespace

Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Step)

/// Every model over the state, through inserts, removals, moves and changes, with the views' own rules checked.
class TestModelSteps : public QObject
{
    Q_OBJECT

private slots:
    void tellEveryStep_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<Step>("step");

        QTest::newRow("tasks") << make<TaskTableModel>(TaskTableModel::Priority) << Step(&Chaos::tasks);
        QTest::newRow("workers") << make<WorkerTableModel>(WorkerTableModel::Name) << Step(&Chaos::workers);
        QTest::newRow("queues") << make<QueueTableModel>(QueueTableModel::Waiting) << Step(&Chaos::queues);
        QTest::newRow("activities") << make<ActivityListModel>() << Step(&Chaos::activities);
        QTest::newRow("workspaces") << make<WorkspaceListModel>() << Step(&Chaos::workspaces);
        QTest::newRow("tasks in hand") << make<TasksInHandModel>() << Step(&Chaos::inHand);
    }

    void tellEveryStep()
    {
        QFETCH(Make, make);
        QFETCH(Step, step);
        Chaos chaos;
        const std::unique_ptr<QAbstractItemModel> model = make(chaos.state);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy arranged(model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);

        for (int round = 0; round < rounds; ++round) {
            const QStringList wanted = step(chaos);
            QTRY_COMPARE(sidsOf(*model), wanted);
        }

        QVERIFY(!inserted.isEmpty() && !removed.isEmpty() && !changed.isEmpty());
        QVERIFY(!moved.isEmpty() || !arranged.isEmpty());
        QVERIFY(reset.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelSteps)
#include "tst_modelsteps.moc"
