#include "console/sync/toldrows.h"
#include "core/domain/ids.h"
#include "core/domain/task.h"
#include "support/fakeclock.h"

#include <QSet>
#include <QTest>

namespace {

QSet<TaskId> presentIn(ToldRows<Task> &told)
{
    const QList<TaskId> present = told.takePresent();
    return { present.begin(), present.end() };
}

} // namespace

/// Of a big list read again only what differs is told.
class TestToldRows : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatWasToldAsItIs()
    {
        ToldRows<Task> told;
        told.begin();
        QVERIFY(!told.knows(one, 5));
        QVERIFY(!told.knows(two, 0)); // whatever its print is

        told.begin();

        QVERIFY(told.knows(one, 5));
        QVERIFY(!told.knows(two, 6));
        QVERIFY(told.knows(two, 6));
    }

    void knowsWhoIsThere()
    {
        ToldRows<Task> told;
        told.begin();
        told.knows(one, 1);
        told.knows(two, 1);
        QCOMPARE(presentIn(told), QSet({ one, two }));

        told.begin();
        told.knows(two, 1);
        told.knows(three, 1);

        QCOMPARE(presentIn(told), QSet({ two, three }));
        told.begin();
        QVERIFY(!told.knows(one, 1)); // it was forgotten
    }

    void whatIsToBeToldAgainIsThereAndIsTold()
    {
        ToldRows<Task> told;
        told.begin();
        told.knows(one, 1);
        told.takePresent();
        told.begin();
        told.knows(one, 1);

        told.retell(one);

        QVERIFY(told.takePresent().contains(one)); // one that cannot be read has not gone
        told.begin();
        QVERIFY(!told.knows(one, 1));
        told.begin();
        QVERIFY(told.knows(one, 1));
    }

    void whatCameWhileAListWasReadIsThere()
    {
        ToldRows<Task> told;
        told.begin();
        told.retell(three); // made after the list was asked for

        told.knows(one, 1);

        QVERIFY(told.takePresent().contains(three));
    }

private:
    const TaskId one = sid<TaskId>(1);
    const TaskId two = sid<TaskId>(2);
    const TaskId three = sid<TaskId>(3);
};

QTEST_APPLESS_MAIN(TestToldRows)
#include "tst_toldrows.moc"
