// How a queue stands as a whole, and the worst first.
#include "console/models/queuetablemodel.h"
#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int now = 1000; // seconds

struct Floor
{
    FakeClock clock;
    ConsoleState state{ clock };
    QueueTableModel table{ state };

    Floor()
    {
        state.begin(someWorkspace(1, u"Contact Center"_s), sid<WorkerId>(99));
        state.expectPeriods({ BoardPeriod::QuarterHour, { 20 } });
        table.setSearchWords({ .levels = { { QueueJudgement::Fine, { .shown = u"In order"_s } },
                                   { QueueJudgement::Warning, { .shown = u"Warning"_s } },
                                   { QueueJudgement::Bad, { .shown = u"Critical"_s, .others = { u"Kritisch"_s } } } },
            .level = u"Stufe"_s });
    }
    /// Queues with these names and the figures behind them; without figures where `pending` is below zero.
    void apply(const QStringList &names, const QList<QueueFigures> &figures)
    {
        QList<TaskQueue> queues;
        QList<QueueFigures> known;
        for (int i = 0; i < names.size(); ++i) {
            queues.append({ .id = sid<TaskQueueId>(i + 1), .name = names.at(i) });
            known.append(figures.at(i));
            known.last().queue = queues.last().id;
        }
        known.removeIf([](const QueueFigures &each) { return each.pending < 0; });
        state.applyQueues(queues, clock.now());
        state.applyFigures(known, atSecond(now));
    }
    void applyPast(int queue, const WaitSplit &split)
    {
        QueuePeriod past{ .queue = sid<TaskQueueId>(queue) };
        past.figures.splits = { split };
        state.applyPeriods({ past }, state.periodQuestion(), atSecond(now));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row)
            names.append(table.index(row, QueueTableModel::Name).data().toString());
        return names;
    }
    [[nodiscard]] int level(int row = 0) const
    {
        return table.index(row, QueueTableModel::Level).data(ModelRole::Value).toInt();
    }
};

/// Somebody is on duty.
QueueFigures waiting(int tasks, std::chrono::seconds longest)
{
    return { .pending = tasks, .availableWorkers = 3, .longestWaiting = longest };
}

QueueFigures unknown()
{
    return { .pending = -1 };
}

} // namespace

class TestQueueLevel : public QObject
{
    Q_OBJECT

private slots:
    void isTheWorstOfTheRow_data()
    {
        QTest::addColumn<int>("tasks"); // -1: not known
        QTest::addColumn<int>("longest"); // seconds
        QTest::addColumn<int>("onDuty");
        QTest::addColumn<WaitSplit>("past");
        QTest::addColumn<QueueJudgement>("level");

        const WaitSplit none{ 20 };
        const WaitSplit fine{ 20, 0, 0, 0, 100 };
        const WaitSplit bad{ 20, 0, 0, 5, 5 };
        QTest::newRow("nothing is known") << -1 << 0 << 0 << none << QueueJudgement::Unknown;
        QTest::newRow("who waits is not known") << -1 << 0 << 0 << fine << QueueJudgement::Unknown;
        QTest::newRow("who waits is not known, and it is bad") << -1 << 0 << 0 << bad << QueueJudgement::Bad;
        QTest::newRow("nobody waits") << 0 << 0 << 3 << none << QueueJudgement::Fine;
        QTest::newRow("nobody waits, nobody is on duty") << 0 << 0 << 0 << none << QueueJudgement::Fine;
        QTest::newRow("a few wait") << 2 << 10 << 3 << fine << QueueJudgement::Fine;
        QTest::newRow("some wait") << 5 << 10 << 3 << fine << QueueJudgement::Warning;
        QTest::newRow("many wait") << 10 << 10 << 3 << fine << QueueJudgement::Bad;
        QTest::newRow("one waits long") << 1 << 60 << 3 << WaitSplit{ 20, 0, 0, 0, 1000 } << QueueJudgement::Warning;
        QTest::newRow("one waits very long") << 1 << 180 << 3 << fine << QueueJudgement::Bad;
        QTest::newRow("the service is bad") << 0 << 0 << 3 << bad << QueueJudgement::Bad;
        QTest::newRow("one waits, nobody is on duty") << 1 << 5 << 0 << fine << QueueJudgement::Warning;
        QTest::newRow("many wait, nobody is on duty") << 10 << 5 << 0 << fine << QueueJudgement::Bad;
        QTest::newRow("the service would be bad")
            << 4 << 30 << 3 << WaitSplit{ 20, 0, 0, 0, 2 } << QueueJudgement::Warning;
    }

    void isTheWorstOfTheRow()
    {
        QFETCH(int, tasks);
        QFETCH(int, longest);
        QFETCH(int, onDuty);
        QFETCH(WaitSplit, past);
        QFETCH(QueueJudgement, level);
        Floor floor;
        floor.apply({ u"Sales"_s },
            { { .pending = tasks, .availableWorkers = onDuty, .longestWaiting = std::chrono::seconds(longest) } });
        floor.applyPast(1, past);

        QTRY_COMPARE(floor.table.rowCount(), 1);
        QTRY_COMPARE(QueueJudgement(floor.level()), level);
    }

    void theWorstComesFirst()
    {
        Floor floor;
        floor.table.sort(QueueTableModel::Level, Qt::DescendingOrder);
        floor.apply({ u"unknown"_s, u"calm"_s, u"fine"_s, u"warning"_s, u"older warning"_s, u"critical"_s,
                        u"older critical"_s },
            { unknown(), waiting(0, 0s), waiting(1, 15s), waiting(5, 20s), waiting(2, 100s), waiting(30, 20s),
                waiting(1, 200s) });
        const QStringList worstFirst{ u"older critical"_s, u"critical"_s, u"older warning"_s, u"warning"_s, u"fine"_s,
            u"calm"_s, u"unknown"_s };
        QTRY_COMPARE(floor.names(), worstFirst);

        floor.table.sort(QueueTableModel::Level, Qt::AscendingOrder);

        QCOMPARE(floor.names(), QStringList(worstFirst.crbegin(), worstFirst.crend()));
    }

    void newFiguresAndLevelsPutQueuesElsewhere()
    {
        Floor floor;
        floor.table.sort(QueueTableModel::Level, Qt::DescendingOrder);
        floor.apply({ u"Chat"_s, u"Sales"_s }, { waiting(4, 15s), waiting(6, 10s) });
        const QStringList salesFirst{ u"Sales"_s, u"Chat"_s };
        const QStringList chatFirst{ u"Chat"_s, u"Sales"_s };
        QTRY_COMPARE(floor.names(), salesFirst);

        floor.table.setLevels({ .queues = { { u"Chat"_s, { .waitingBad = 4 } } } });
        QTRY_COMPARE(floor.names(), chatFirst);
        floor.table.setLevels({});
        QTRY_COMPARE(floor.names(), salesFirst);
        QueueFigures more = waiting(12, 5s);
        more.queue = sid<TaskQueueId>(1);
        floor.state.applyFigures({ more }, atSecond(now + 1));
        QTRY_COMPARE(floor.names(), chatFirst);
    }

    void aServiceLevelThatIsNoneComesLast_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("names");

        QTest::newRow("lowest first") << Qt::AscendingOrder << QStringList{ u"poor"_s, u"good"_s, u"none"_s };
        QTest::newRow("highest first") << Qt::DescendingOrder << QStringList{ u"good"_s, u"poor"_s, u"none"_s };
    }

    void aServiceLevelThatIsNoneComesLast()
    {
        QFETCH(Qt::SortOrder, order);
        Floor floor;
        floor.table.sort(QueueTableModel::ServiceLevel, order);
        floor.apply({ u"none"_s, u"good"_s, u"poor"_s }, { waiting(0, 0s), waiting(0, 0s), waiting(0, 0s) });
        floor.applyPast(2, { 20, 0, 0, 0, 100 });
        floor.applyPast(3, { 20, 0, 0, 5, 5 });

        QTRY_COMPARE(floor.names().size(), 3);
        QTEST(floor.names(), "names");
    }

    void isFoundByItsColumnAlone_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("names");

        const QStringList none;
        QTest::newRow("by the column's key") << u"level:critical"_s << QStringList{ u"Refunds"_s };
        QTest::newRow("in another language") << u"level:kritisch"_s << QStringList{ u"Refunds"_s };
        QTest::newRow("by the heading") << u"stufe:crit"_s << QStringList{ u"Refunds"_s };
        QTest::newRow("all of it") << u"level:\"in order\""_s << QStringList{ u"Chat"_s };
        QTest::newRow("not part of it in quotes") << u"level:\"order\""_s << none;
        QTest::newRow("with a word") << u"level:warning ord"_s << QStringList{ u"Orders"_s };
        QTest::newRow("not by a word") << u"order"_s << QStringList{ u"Orders"_s };
        QTest::newRow("not by a phrase") << u"\"in order\""_s << none;
    }

    void isFoundByItsColumnAlone()
    {
        QFETCH(QString, filter);
        Floor floor;
        floor.apply({ u"Chat"_s, u"Orders"_s, u"Refunds"_s, u"Voice"_s },
            { waiting(0, 0s), waiting(6, 5s), waiting(20, 5s), unknown() });
        QTRY_COMPARE(floor.table.rowCount(), 4);

        floor.table.setFilterText(filter);

        QTEST(floor.names(), "names");
    }

    /// The service tells whole seconds only.
    void equalsDoNotChangePlacesForPartOfASecond_data()
    {
        QTest::addColumn<int>("waits"); // seconds, by an answer that comes 900 ms later
        QTest::addColumn<int>("since"); // seconds

        QTest::newRow("not counted yet") << 10 << now - 10;
        QTest::newRow("counted on") << 11 << now - 10;
        QTest::newRow("another task is the oldest") << 5 << -1;
    }

    void equalsDoNotChangePlacesForPartOfASecond()
    {
        QFETCH(int, waits);
        QFETCH(int, since);
        const Instant later = atSecond(now) + 900ms;
        Floor floor;
        floor.apply({ u"Chat"_s }, { waiting(2, 10s) });
        QTRY_COMPARE(floor.table.rowCount(), 1);

        QueueFigures more = waiting(3, std::chrono::seconds(waits));
        more.queue = sid<TaskQueueId>(1);
        floor.state.applyFigures({ more }, later);

        QTRY_COMPARE(floor.table.index(0, QueueTableModel::Waiting).data().toInt(), 3);
        const qint64 shown = floor.table.index(0, QueueTableModel::Oldest).data(ModelRole::Value).toLongLong();
        const Instant told = since < 0 ? later - std::chrono::seconds(waits) : atSecond(since);
        QCOMPARE(shown, qint64(told.time_since_epoch().count()));
    }

    void aQueueThatGetsWorsePassesTheFilter()
    {
        Floor floor;
        floor.table.setFilterText(u"level:critical"_s);
        floor.apply({ u"Chat"_s }, { waiting(0, 0s) });
        QTRY_COMPARE(floor.table.totalRows(), 1);
        QCOMPARE(floor.table.rowCount(), 0);

        QueueFigures more = waiting(12, 5s);
        more.queue = sid<TaskQueueId>(1);
        floor.state.applyFigures({ more }, atSecond(now + 1));

        QTRY_COMPARE(floor.table.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQueueLevel)
#include "tst_queuelevel.moc"
