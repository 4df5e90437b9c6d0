#include "console/state/manyrows.h"

#include "console/state/listchanges.h"
#include "support/fakeclock.h"

#include <QTest>
#include <limits>

using namespace std::chrono_literals;

namespace {

/// How many rows there is room for once so many are about to come.
template <typename IdType> qsizetype roomFor(qsizetype coming)
{
    QHash<IdType, int> rows;
    makeRoom(rows, coming);
    return rows.capacity();
}

} // namespace

class TestManyRows : public QObject
{
    Q_OBJECT

private slots:
    void aFullPageMakesRoomForALongList_data()
    {
        QTest::addColumn<qsizetype>("room");
        QTest::addColumn<qsizetype>("least");
        QTest::addColumn<qsizetype>("most");
        const qsizetype any = std::numeric_limits<qsizetype>::max();

        QTest::newRow("tasks") << roomFor<TaskId>(rowsATurn) << manyRows<TaskId> << any;
        QTest::newRow("workers") << roomFor<WorkerId>(rowsATurn) << manyRows<WorkerId> << any;
        QTest::newRow("fewer, the last ones") << roomFor<TaskId>(rowsATurn - 1) << qsizetype(0) << qsizetype(0);
        QTest::newRow("of which there are never many") << roomFor<TaskQueueId>(rowsATurn) << qsizetype(0) << qsizetype(0);
    }

    void aFullPageMakesRoomForALongList()
    {
        QFETCH(qsizetype, room);
        QFETCH(qsizetype, least);
        QFETCH(qsizetype, most);

        QVERIFY2(room >= least && room <= most, qPrintable(QString::number(room)));
    }

    void thePartsOfALongPageTellTogetherWhatItTold()
    {
        ListChanges<Worker> page{ .gone = { sid<WorkerId>(9) }, .requestedAt = Instant(1s), .present = QList<WorkerId>{},
            .wholeAsOf = Instant(2s) };
        for (int number = 0; number < 7; ++number)
            page.changed.append(Worker{ .id = sid<WorkerId>(number) });
        ListChanges<Worker> together{ .requestedAt = page.requestedAt };

        QCOMPARE(page.parts(3), 3);
        for (qsizetype which = 0; which < page.parts(3); ++which) {
            QVERIFY(!together.wholeAsOf && !together.present); // told last
            const ListChanges<Worker> part = page.part(which, 3);
            QVERIFY(part.changed.size() <= 3);
            together.changed += part.changed;
            together.gone += part.gone;
            together.present = part.present;
            together.wholeAsOf = part.wholeAsOf;
        }

        QVERIFY(together == page);
    }

    void whatTellsOnlyOfGoingIsOnePart()
    {
        const ListChanges<Worker> page{ .gone = { sid<WorkerId>(9) } };

        QCOMPARE(page.parts(3), 1);
        QVERIFY(page.part(0, 3) == page);
    }

    void roomThatIsThereStays()
    {
        QHash<WorkerId, int> rows;
        rows.reserve(2 * manyRows<WorkerId>);
        const qsizetype before = rows.capacity();

        makeRoom(rows, rowsATurn);

        QCOMPARE(rows.capacity(), before);
    }

    void theTableDoesNotGrowWhileTheListComes()
    {
        QHash<WorkerId, int> rows;
        makeRoom(rows, rowsATurn);
        const qsizetype room = rows.capacity();

        for (int i = 1; i <= manyRows<WorkerId>; ++i)
            rows.insert(sid<WorkerId>(i), i);

        QCOMPARE(rows.capacity(), room);
    }
};

QTEST_GUILESS_MAIN(TestManyRows)
#include "tst_manyrows.moc"
