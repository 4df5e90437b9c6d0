#include "console/models/endpointtablemodel.h"
#include "console/models/eventtablemodel.h"
#include "console/models/timelinemodel.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TimelineEntry entryAt(int number, std::chrono::milliseconds after)
{
    return { .id = QString::number(number), .at = FakeClock().now() + after, .what = u"task.updated"_s };
}

Event someEvent(int number, const QByteArray &worker = "Alice")
{
    return { .id = sid<EventId>(number),
        .at = FakeClock().now() + std::chrono::seconds(number),
        .type = "task.updated",
        .data = { { "worker_name", worker } } };
}

} // namespace

/// The models of what happened.
class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsThePauseBeforeEach()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({ entryAt(1, 0ms), entryAt(3, 5000ms) });
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        model.setEntries({ entryAt(1, 0ms), entryAt(2, 1500ms), entryAt(3, 5000ms) });

        QCOMPARE(inserted.count(), 1);
        const auto pause = [&model](int row) { return model.index(row, 0).data(TimelineModel::PauseRole).toLongLong(); };
        QCOMPARE(pause(0), 0);
        QCOMPARE(pause(1), 1500);
        QCOMPARE(pause(2), 3500);
    }

    void changesWhatIsCountedAndResetsNothing()
    {
        EndpointTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUses({ { .endpoint = "GET /a", .total = 1 } });
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setUses({ { .endpoint = "GET /a", .total = 2 }, { .endpoint = "GET /b", .total = 1 } });

        QCOMPARE(model.index(0, EndpointTableModel::Total).data(), QVariant(2));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(changed.count(), 1);
        QVERIFY(reset.isEmpty());
    }

    void takesUpEventsInFramesAndFiltersThem()
    {
        EventTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(EventTableModel::At, Qt::DescendingOrder);
        QList<Event> many;
        for (int i = 1; i <= 3'000; ++i)
            many.append(someEvent(i, i % 3 == 0 ? "Bob" : "Alice"));

        model.add(many);
        QTRY_COMPARE(model.rowCount(), 3'000);
        model.setFilterText(u"bob"_s);
        QTRY_COMPARE(model.rowCount(), 1'000);

        QCOMPARE(model.eventAt(0)->id, sid<EventId>(3'000));
        model.clear();
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(model.totalRows(), 0);
        QCOMPARE(model.eventAt(0), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
