#include "console/state/statevalues.h"
#include "console/sync/eventdigest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Happening taskEvent(int number, int second, int task, TaskStatus status, int version)
{
    Task value = someTask(task, second);
    value.status = status;
    value.version = version;
    return { .id = sid<EventId>(number), .at = atSecond(second), .type = "task.updated", .task = value };
}

Happening workerEvent(int number, int second, int worker, int activity)
{
    Worker value = someWorker(worker, second);
    value.activity = sid<ActivityId>(activity);
    return { .id = sid<EventId>(number), .at = atSecond(second), .type = "worker.activity.update", .worker = value };
}

} // namespace

/// Events read again and again, told once.
class TestEventDigest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachEventOnce()
    {
        EventDigest digest;
        digest.take({ taskEvent(1, 10, 7, TaskStatus::Reserved, 1) });
        QCOMPARE(digest.takeNews(atSecond(12)).tasks.changed.size(), 1);

        digest.take({ taskEvent(2, 11, 8, TaskStatus::Pending, 1), taskEvent(1, 10, 7, TaskStatus::Reserved, 1) });

        const FloorNews news = digest.takeNews(atSecond(17));
        QCOMPARE(news.tasks.changed.size(), 1);
        QCOMPARE(news.tasks.changed.constFirst().id, sid<TaskId>(8));
    }

    void tellsTheLastStateOfEach()
    {
        EventDigest digest;

        // The newest first, and two within a second in an order that only the version tells.
        digest.take({ taskEvent(4, 12, 7, TaskStatus::Assigned, 3), taskEvent(3, 12, 7, TaskStatus::Reserved, 2),
            taskEvent(1, 10, 7, TaskStatus::Pending, 1) });

        const FloorNews news = digest.takeNews(atSecond(13));
        QCOMPARE(news.tasks.changed.size(), 1);
        QCOMPARE(news.tasks.changed.constFirst().status, TaskStatus::Assigned);
        QCOMPARE(news.tasks.requestedAt, atSecond(10));
    }

    void keepsTheOrderWithinAMillisecond_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<int>("pageSize");
        QTest::newRow("newest first") << true << 4;
        QTest::newRow("newest first, in pages") << true << 1;
        QTest::newRow("oldest first: what names no queue comes before what does") << false << 4;
    }

    // A new task is told of four times at once, under one version; the first time it is in no queue yet.
    void keepsTheOrderWithinAMillisecond()
    {
        QFETCH(bool, newestFirst);
        QFETCH(int, pageSize);
        QList<Happening> list;
        for (const int number : { 1, 2, 3, 4 }) {
            Happening happening = taskEvent(number, 10, 7, TaskStatus::Pending, 1);
            happening.task->queue = number > 1 ? sid<TaskQueueId>(3) : TaskQueueId();
            happening.task->priority = number > 1 ? 10 : 0;
            list.append(happening);
        }
        if (newestFirst)
            std::ranges::reverse(list);
        EventDigest digest;

        for (int from = 0; from < list.size(); from += pageSize)
            digest.take(list.sliced(from, pageSize));

        const FloorNews news = digest.takeNews(atSecond(12));
        QCOMPARE(news.tasks.changed.size(), 1);
        QCOMPARE(news.tasks.changed.constFirst().queue, sid<TaskQueueId>(3));
        QCOMPARE(news.tasks.changed.constFirst().priority, 10);
    }

    void tellsNothingThatAListHasTold_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("told");
        QTest::newRow("before the list was asked for") << 19 << false;
        QTest::newRow("in that very moment") << 20 << true;
        QTest::newRow("afterwards") << 21 << true;
    }

    void tellsNothingThatAListHasTold()
    {
        QFETCH(int, second);
        QFETCH(bool, told);
        EventDigest digest;
        digest.tasksListed(atSecond(20));

        digest.take({ taskEvent(1, second, 7, TaskStatus::Reserved, 1) });

        QCOMPARE(digest.takeNews(atSecond(25)).tasks.changed.size(), told ? 1 : 0);
    }

    void isWholeOnlyOnTopOfAList()
    {
        EventDigest digest;
        QVERIFY(!digest.takeNews(atSecond(5)).tasks.wholeAsOf.has_value());

        digest.tasksListed(atSecond(6));

        QCOMPARE(digest.takeNews(atSecond(10)).tasks.wholeAsOf, std::optional(atSecond(10)));
        QVERIFY(!digest.takeNews(atSecond(10)).workers.wholeAsOf.has_value());
        digest.restart();
        QVERIFY(!digest.takeNews(atSecond(15)).tasks.wholeAsOf.has_value());
    }

    void asksAMinuteFurtherBack()
    {
        EventDigest digest;
        QCOMPARE(digest.startAt(atSecond(100)), atSecond(40));

        digest.take({ taskEvent(1, 90, 7, TaskStatus::Pending, 1) });

        QCOMPARE(digest.startAt(atSecond(200)), atSecond(30)); // from the last that was seen, not from now
    }

    void stopsWhereAllIsKnown_data()
    {
        QTest::addColumn<QList<int>>("seconds");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("newest first, all known") << QList<int>{ 12, 11, 10 } << false;
        QTest::newRow("oldest first, all known") << QList<int>{ 10, 11, 12 } << true;
        QTest::newRow("one is new") << QList<int>{ 13, 12, 11 } << true;
    }

    void stopsWhereAllIsKnown()
    {
        QFETCH(QList<int>, seconds);
        QFETCH(bool, goesOn);
        EventDigest digest;
        for (int second : { 10, 11, 12 })
            digest.take({ taskEvent(second, second, second, TaskStatus::Pending, 1) });
        QList<Happening> page;
        for (const int second : seconds)
            page.append(taskEvent(second, second, second, TaskStatus::Pending, 1));

        QCOMPARE(digest.take(page), goesOn);
    }

    void aReadingThatBreaksOffBeforeAnythingWasToldBeginsAnew()
    {
        EventDigest digest;
        const Instant begin = digest.startAt(atSecond(0));

        digest.giveBack(begin);

        QCOMPARE(digest.startAt(atSecond(600)), begin); // however long it takes
    }

    void whatABrokenReadingBroughtIsReadAgain()
    {
        EventDigest digest;
        digest.take({ taskEvent(1, 10, 7, TaskStatus::Pending, 1) });
        digest.takeNews(atSecond(12));
        const Instant begin = digest.startAt(atSecond(199));
        const QList<Happening> firstPage{ taskEvent(5, 200, 8, TaskStatus::Pending, 1) };
        QVERIFY(digest.take(firstPage));

        digest.giveBack(begin); // the second page could not be read

        QCOMPARE(digest.startAt(atSecond(201)), atSecond(-50)); // as before: the second page may lie anywhere since
        QVERIFY(digest.take(firstPage)); // so the second one is asked for
        digest.take({ taskEvent(4, 100, 9, TaskStatus::Pending, 1), taskEvent(1, 10, 7, TaskStatus::Pending, 1) });
        const FloorNews news = digest.takeNews(atSecond(202));
        QCOMPARE(news.tasks.changed.size(), 2); // and what was told stays told
    }

    void whatIsDeletedIsGone()
    {
        EventDigest digest;
        Happening end = taskEvent(2, 11, 7, TaskStatus::Canceled, 4);
        end.type = "task.deleted";

        digest.take({ taskEvent(1, 10, 7, TaskStatus::Canceled, 4), end });

        const FloorNews news = digest.takeNews(atSecond(12));
        QCOMPARE(news.tasks.gone, QList{ sid<TaskId>(7) });
        QVERIFY(news.tasks.changed.isEmpty());
    }

    void knowsWhoIsAvailableByTheActivities()
    {
        EventDigest digest;
        digest.setActivities({ someActivity(1, u"Offline"_s, false), someActivity(2, u"Idle"_s, true) });

        digest.take({ workerEvent(1, 10, 7, 2), workerEvent(2, 10, 8, 1), workerEvent(3, 10, 9, 5) });

        const FloorNews news = digest.takeNews(atSecond(12));
        QCOMPARE(news.workers.changed.size(), 2); // nothing is guessed of the third
        for (const Worker &worker : news.workers.changed)
            QCOMPARE(worker.available, worker.id == sid<WorkerId>(7));
        QVERIFY(news.needsActivities);
    }

    void tellsOfReservationsInTheOrderInWhichItHappened()
    {
        EventDigest digest;
        digest.tasksListed(atSecond(20)); // no list tells of them
        const auto event = [](int number, int second, ReservationStatus status) {
            Happening happening = taskEvent(number, second, 7, TaskStatus::Reserved, number);
            happening.reservation = someReservation(number, status, second);
            return happening;
        };

        digest.take({ event(3, 12, ReservationStatus::Pending), event(2, 11, ReservationStatus::Rejected) });
        digest.take({ event(1, 10, ReservationStatus::Pending) });

        const FloorNews news = digest.takeNews(atSecond(25));
        QCOMPARE(news.reservations.size(), 3);
        for (int place = 0; place < 3; ++place)
            QCOMPARE(news.reservations.at(place).id, sid<ReservationId>(place + 1));
        QVERIFY(digest.takeNews(atSecond(26)).reservations.isEmpty());
    }

    void namesThoseWhoseLoadChanged()
    {
        EventDigest digest;
        Happening accepted = taskEvent(1, 10, 7, TaskStatus::Assigned, 2);
        accepted.busier = sid<WorkerId>(3);
        Happening again = accepted;
        again.id = sid<EventId>(2);

        digest.take({ accepted, again, taskEvent(3, 10, 8, TaskStatus::Pending, 1) });

        QCOMPARE(digest.takeNews(atSecond(12)).busier, QList{ sid<WorkerId>(3) });
    }
};

QTEST_APPLESS_MAIN(TestEventDigest)
#include "tst_eventdigest.moc"
