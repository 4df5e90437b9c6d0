#include "console/models/directorymodel.h"
#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    FakeClock clock;
    ConsoleState state{ clock };

    Fixture()
    {
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        for (const auto &[number, name, available] : { std::tuple(1, u"Alice"_s, true), std::tuple(2, u"Dora"_s, true),
                 std::tuple(3, u"Bob"_s, false), std::tuple(4, u"Carl"_s, true) })
            setWorker(number, name, available);
        const auto queue = [](int number, const QString &name) {
            return TaskQueue{ .id = sid<TaskQueueId>(number), .workspace = sid<WorkspaceId>(1), .name = name };
        };
        state.applyQueues({ queue(1, u"Support"_s), queue(2, u"Billing"_s) }, clock.now());
    }

    void setWorker(int number, const QString &name, bool available)
    {
        clock.advance(std::chrono::seconds(1));
        Worker worker = someWorker(number);
        worker.name = name;
        worker.available = available;
        worker.activityName = available ? u"Idle"_s : u"Offline"_s;
        worker.updatedAt = clock.now();
        state.apply(worker, clock.now());
    }
};

QStringList names(const DirectoryModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.entryAt(row).name);
    return all;
}

} // namespace

/// Whom a task can be handed to.
class TestDirectoryModel : public QObject
{
    Q_OBJECT

private slots:
    void listsOthersWithTheAvailableFirst()
    {
        Fixture f;
        DirectoryModel agents(f.state, DirectoryModel::Kind::Agents);
        const QAbstractItemModelTester tester(&agents, QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(names(agents), (QStringList{ u"Carl"_s, u"Dora"_s, u"Bob"_s })); // never Alice herself

        f.setWorker(3, u"Bob"_s, true);
        QTRY_COMPARE(names(agents), (QStringList{ u"Bob"_s, u"Carl"_s, u"Dora"_s }));
        f.setWorker(4, u"Carl"_s, false);
        QTRY_COMPARE(names(agents), (QStringList{ u"Bob"_s, u"Dora"_s, u"Carl"_s }));
        QCOMPARE(agents.entryAt(2).activity, u"Offline"_s);
        f.state.clear();
        QTRY_COMPARE(agents.rowCount(), 0);
    }

    void knowsTheLoadOfQueues()
    {
        Fixture f;
        DirectoryModel queues(f.state, DirectoryModel::Kind::Queues);
        const QAbstractItemModelTester tester(&queues, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(names(queues), (QStringList{ u"Billing"_s, u"Support"_s }));
        QCOMPARE(queues.entryAt(0).waiting, -1); // not known yet

        const QueueFigures figures{ .queue = sid<TaskQueueId>(2), .pending = 2, .reserved = 1, .availableWorkers = 4 };
        f.state.applyFigures({ figures }, f.clock.now());

        QTRY_COMPARE(queues.entryAt(0).waiting, 3);
        QCOMPARE(queues.entryAt(0).availableWorkers, 4);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");

        QTest::newRow("name") << u"dor"_s << QStringList{ u"Dora"_s };
        QTest::newRow("status") << u"offline"_s << QStringList{ u"Bob"_s };
        QTest::newRow("both") << u"idle carl"_s << QStringList{ u"Carl"_s };
        QTest::newRow("oneself") << u"alice"_s << QStringList();
    }

    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        Fixture f;
        DirectoryModel agents(f.state, DirectoryModel::Kind::Agents);

        agents.setFilterText(words);

        QCOMPARE(names(agents), found);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryModel)
#include "tst_directorymodel.moc"
