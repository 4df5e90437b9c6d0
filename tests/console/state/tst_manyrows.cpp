#include "console/state/manyrows.h"

#include "support/fakeclock.h"

#include <QTest>
#include <limits>

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

        QTest::newRow("tasks") << roomFor<TaskId>(longPage) << manyRows<TaskId> << any;
        QTest::newRow("workers") << roomFor<WorkerId>(longPage) << manyRows<WorkerId> << any;
        QTest::newRow("the last page") << roomFor<TaskId>(longPage - 1) << qsizetype(0) << qsizetype(0);
        QTest::newRow("of which there are never many") << roomFor<TaskQueueId>(longPage) << qsizetype(0) << qsizetype(0);
    }

    void aFullPageMakesRoomForALongList()
    {
        QFETCH(qsizetype, room);
        QFETCH(qsizetype, least);
        QFETCH(qsizetype, most);

        QVERIFY2(room >= least && room <= most, qPrintable(QString::number(room)));
    }

    void roomThatIsThereStays()
    {
        QHash<WorkerId, int> rows;
        rows.reserve(2 * manyRows<WorkerId>);
        const qsizetype before = rows.capacity();

        makeRoom(rows, longPage);

        QCOMPARE(rows.capacity(), before);
    }

    void theTableDoesNotGrowWhileTheListComes()
    {
        QHash<WorkerId, int> rows;
        makeRoom(rows, longPage);
        const qsizetype room = rows.capacity();

        for (int i = 1; i <= manyRows<WorkerId>; ++i)
            rows.insert(sid<WorkerId>(i), i);

        QCOMPARE(rows.capacity(), room);
    }
};

QTEST_GUILESS_MAIN(TestManyRows)
#include "tst_manyrows.moc"
