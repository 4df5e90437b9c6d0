#include "console/state/statevalues.h"
#include "console/sync/toldrows.h"

#include <QSet>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    void tellsWhatDiffers()
    {
        ToldRows<Task> told;
        told.begin();
        QCOMPARE(told.differing({ someTask(1), someTask(2) }).size(), 2);

        told.begin();

        QCOMPARE(told.differing({ someTask(1), someTask(2, 5), someTask(3) }), QList({ someTask(2, 5), someTask(3) }));
    }

    void knowsWhoIsThere()
    {
        ToldRows<Task> told;
        told.begin();
        told.differing({ someTask(1), someTask(2) });
        QCOMPARE(presentIn(told), QSet({ sid<TaskId>(1), sid<TaskId>(2) }));

        told.begin();
        told.differing({ someTask(2) });
        told.differing({ someTask(3) });

        QCOMPARE(presentIn(told), QSet({ sid<TaskId>(2), sid<TaskId>(3) }));
        told.begin();
        QCOMPARE(told.differing({ someTask(1) }).size(), 1); // it was forgotten
    }

    void whatOthersToldIsToldAgain()
    {
        ToldRows<Task> told;
        told.begin();
        told.differing({ someTask(1) });
        told.takePresent();

        told.retold(sid<TaskId>(1));

        told.begin();
        QCOMPARE(told.differing({ someTask(1) }).size(), 1);
        told.begin();
        QCOMPARE(told.differing({ someTask(1) }).size(), 0);
    }

    void whatCameWhileAListWasReadIsThere()
    {
        ToldRows<Task> told;
        told.begin();
        told.retold(sid<TaskId>(9)); // made after the list was asked for

        told.differing({ someTask(1) });

        QVERIFY(told.takePresent().contains(sid<TaskId>(9)));
    }

    void differsInEachThing_data()
    {
        QTest::addColumn<std::function<void(Worker &)>>("change");
        using Change = std::function<void(Worker &)>;
        QTest::newRow("name") << Change([](Worker &worker) { worker.name = u"x"_s; });
        QTest::newRow("attributes") << Change([](Worker &worker) { worker.attributes = "{\"a\":1}"; });
        QTest::newRow("activity") << Change([](Worker &worker) { worker.activity = sid<ActivityId>(8); });
        QTest::newRow("its name") << Change([](Worker &worker) { worker.activityName = u"y"_s; });
        QTest::newRow("available") << Change([](Worker &worker) { worker.available = !worker.available; });
        QTest::newRow("in status since") << Change([](Worker &worker) { worker.statusChangedAt += 1s; });
        QTest::newRow("last change") << Change([](Worker &worker) { worker.updatedAt += 1s; });
    }

    void differsInEachThing()
    {
        QFETCH(std::function<void(Worker &)>, change);
        Worker other = someWorker(1);
        change(other);

        QVERIFY(fingerprint(other) != fingerprint(someWorker(1)));
    }
};

QTEST_APPLESS_MAIN(TestToldRows)
#include "tst_toldrows.moc"
