#include "router/resources/ordering.h"

#include "support/fakeclock.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

Instant minute(int number)
{
    return FakeClock().now() + std::chrono::minutes(number);
}

/// Five tasks in order of creation; numbers 1 to 5.
QList<Task> tasks()
{
    const QList<std::pair<int, int>> priorityAndStart{ { 5, 9 }, { 0, 2 }, { 5, 1 }, { 7, 2 }, { 0, 0 } };
    QList<Task> made;
    for (int i = 0; i < priorityAndStart.size(); ++i) {
        made.append({ .id = sid<TaskId>(i + 1),
            .priority = priorityAndStart.at(i).first,
            .createdAt = minute(i),
            .virtualStart = minute(priorityAndStart.at(i).second) });
    }
    return made;
}

template <typename Row> QString sorted(QList<Row> rows, const RowOrder<Row> &order)
{
    if (order)
        std::ranges::stable_sort(rows, order);
    QString digits;
    for (const Row &row : rows)
        digits += row.id.text().back();
    return digits;
}

} // namespace

/// `Ordering` is read as the reference writes it, and nothing else is.
class OrderingTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersTasks_data()
    {
        QTest::addColumn<QByteArray>("ordering");
        QTest::addColumn<QString>("expected");

        QTest::newRow("empty: as created") << QByteArray("") << u"12345"_s;
        QTest::newRow("oldest") << QByteArray("DateCreated:asc") << u"12345"_s;
        QTest::newRow("newest") << QByteArray("DateCreated:desc") << u"54321"_s;
        QTest::newRow("priority, ties as created") << QByteArray("Priority:desc") << u"41325"_s;
        QTest::newRow("priority upwards") << QByteArray("Priority:asc") << u"25134"_s;
        QTest::newRow("two attributes") << QByteArray("Priority:desc,DateCreated:desc") << u"43152"_s;
        QTest::newRow("virtual start") << QByteArray("VirtualStartTime:asc") << u"53241"_s;
        QTest::newRow("priority, then virtual start") << QByteArray("Priority:asc,VirtualStartTime:asc") << u"52314"_s;
        QTest::newRow("blanks and case of the direction") << QByteArray("Priority:DESC, DateCreated:asc") << u"41325"_s;
    }

    void ordersTasks()
    {
        QFETCH(QByteArray, ordering);
        QFETCH(QString, expected);
        Parameters given({ { "Ordering", ordering } });

        const auto order = readTaskOrder(given);

        QVERIFY(!given.fault());
        QCOMPARE(sorted(tasks(), order), expected);
    }

    void refusesOtherOrders_data()
    {
        QTest::addColumn<QByteArray>("ordering");

        QTest::newRow("no direction") << QByteArray("Priority");
        QTest::newRow("unknown direction") << QByteArray("Priority:up");
        QTest::newRow("unknown attribute") << QByteArray("Reason:asc");
        QTest::newRow("other case") << QByteArray("priority:asc");
        QTest::newRow("nothing behind the comma") << QByteArray("Priority:asc,");
        QTest::newRow("twice") << QByteArray("Priority:asc,Priority:desc");
        QTest::newRow("both dates") << QByteArray("DateCreated:asc,VirtualStartTime:asc");
        QTest::newRow("a worker's") << QByteArray("DateStatusChanged:asc");
    }

    void refusesOtherOrders()
    {
        QFETCH(QByteArray, ordering);
        Parameters given({ { "Ordering", ordering } });

        readTaskOrder(given);

        QVERIFY(given.fault());
        QVERIFY(given.fault()->message.contains(u"Ordering"_s));
        QVERIFY(given.fault()->message.contains(QString::fromUtf8(ordering)));
    }

    void ordersWorkers()
    {
        const QList<Worker> workers{ { .id = sid<WorkerId>(1), .statusChangedAt = minute(5) },
            { .id = sid<WorkerId>(2), .statusChangedAt = minute(1) },
            { .id = sid<WorkerId>(3), .statusChangedAt = minute(3) } };
        Parameters up = Parameters::fromForm("Ordering=DateStatusChanged:asc");
        Parameters down = Parameters::fromForm("Ordering=DateStatusChanged:desc");

        QCOMPARE(sorted(workers, readWorkerOrder(up)), u"231"_s);
        QCOMPARE(sorted(workers, readWorkerOrder(down)), u"132"_s);
    }

    void ordersQueues()
    {
        const QList<TaskQueue> queues{ { .id = sid<TaskQueueId>(1), .updatedAt = minute(2) },
            { .id = sid<TaskQueueId>(2), .updatedAt = minute(1) } };
        Parameters up = Parameters::fromForm("Ordering=DateUpdated:asc");
        Parameters wrong = Parameters::fromForm("Ordering=DateCreated:asc");

        QCOMPARE(sorted(queues, readQueueOrder(up)), u"21"_s);
        readQueueOrder(wrong);
        QVERIFY(wrong.fault());
    }
};

QTEST_GUILESS_MAIN(OrderingTest)
#include "tst_ordering.moc"
