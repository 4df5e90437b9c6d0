#include "console/state/holderbook.h"
#include "console/state/packedtask.h"
#include "console/state/statevalues.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using Status = ReservationStatus;

namespace {

/// A reservation of task 1 for the worker of the same number.
Reservation reserved(int number, Status status, int second)
{
    Reservation reservation = someReservation(number, status, second);
    reservation.task = sid<TaskId>(1);
    reservation.worker = sid<WorkerId>(number);
    return reservation;
}

/// The number of the worker who has task 1 while it is `status`; 0: nobody, -1: that is not known.
int holder(const HolderBook &book, TaskStatus status = TaskStatus::Reserved)
{
    Task task = someTask(1);
    task.status = status;
    TaskPacker packer;
    const TaskHolder *known = holderOf(*packer.pack(task), book.all());
    if (!known)
        return -1;
    for (int number = 1; number < 9; ++number) {
        if (known->worker == sid<WorkerId>(number))
            return number;
    }
    return 0;
}

} // namespace

/// Who has a task, by reservations that come in any order.
class TestHolderBook : public QObject
{
    Q_OBJECT

private slots:
    void comesToTheSameInAnyOrder_data()
    {
        QTest::addColumn<QList<Reservation>>("told"); // each at a moment of its own
        QTest::addColumn<int>("has");

        using Told = QList<Reservation>;
        const Reservation offered = reserved(1, Status::Pending, 1);
        const Reservation taken = reserved(1, Status::Accepted, 3);
        QTest::newRow("offered") << Told{ offered } << 1;
        QTest::newRow("taken") << Told{ offered, taken } << 1;
        QTest::newRow("wrapped up") << Told{ offered, taken, reserved(1, Status::Wrapping, 5) } << 1;
        QTest::newRow("completed") << Told{ offered, taken, reserved(1, Status::Completed, 5) } << -1;
        QTest::newRow("rejected") << Told{ offered, reserved(1, Status::Rejected, 2) } << -1;
        QTest::newRow("rejected, then offered to another one")
            << Told{ offered, reserved(1, Status::Rejected, 2), reserved(2, Status::Pending, 3) } << 2;
        QTest::newRow("offered to two, taken by the first")
            << Told{ offered, reserved(2, Status::Pending, 2), taken, reserved(2, Status::Rescinded, 4) } << 1;
        QTest::newRow("handed on warm, not taken yet") << Told{ taken, reserved(2, Status::Pending, 4) } << 1;
        QTest::newRow("handed on warm, and wrapped up by the first")
            << Told{ taken, reserved(2, Status::Accepted, 5), reserved(1, Status::Wrapping, 6) } << 2;
    }

    void comesToTheSameInAnyOrder()
    {
        QFETCH(QList<Reservation>, told);
        QFETCH(int, has);
        QList<int> order;
        for (int place = 0; place < told.size(); ++place)
            order.append(place);

        do {
            HolderBook book;
            for (const int place : std::as_const(order))
                book.apply({ told.at(place) });
            if (holder(book) != -1 || has == -1)
                QCOMPARE(holder(book), has);
            else // an older word about another one never stands for what is so
                QVERIFY(told.size() > 2);
        } while (std::next_permutation(order.begin(), order.end()));

        HolderBook book;
        book.apply(told);
        QCOMPARE(holder(book), has);
    }

    void goesWithTheStatusOfTheTask_data()
    {
        QTest::addColumn<Status>("reservation");
        QTest::addColumn<TaskStatus>("task");
        QTest::addColumn<int>("has");

        QTest::newRow("offered") << Status::Pending << TaskStatus::Reserved << 1;
        QTest::newRow("that it was taken is not told yet") << Status::Pending << TaskStatus::Assigned << -1;
        QTest::newRow("taken") << Status::Accepted << TaskStatus::Assigned << 1;
        QTest::newRow("being handed on") << Status::Accepted << TaskStatus::Reserved << 1;
        QTest::newRow("wrapping up") << Status::Wrapping << TaskStatus::Wrapping << 1;
        QTest::newRow("waits") << Status::Pending << TaskStatus::Pending << 0;
        QTest::newRow("has ended") << Status::Accepted << TaskStatus::Completed << 0;
        QTest::newRow("was canceled") << Status::Pending << TaskStatus::Canceled << 0;
    }

    void goesWithTheStatusOfTheTask()
    {
        QFETCH(Status, reservation);
        QFETCH(TaskStatus, task);
        HolderBook book;

        book.apply({ reserved(1, reservation, 1) });

        QTEST(holder(book, task), "has");
    }

    void whatIsFetchedCountsUnlessMoreWasHeardSince_data()
    {
        QTest::addColumn<QList<Reservation>>("heard");
        QTest::addColumn<QList<Reservation>>("fetched"); // at second 10
        QTest::addColumn<int>("has");

        using Told = QList<Reservation>;
        QTest::newRow("nothing was known") << Told{} << Told{ reserved(2, Status::Accepted, 5) } << 2;
        QTest::newRow("nobody has it") << Told{} << Told{ reserved(2, Status::Rejected, 5) } << 0;
        QTest::newRow("its end was missed") << Told{ reserved(1, Status::Accepted, 4) } << Told{} << 0;
        QTest::newRow("another one has it by now")
            << Told{ reserved(1, Status::Accepted, 7) }
            << Told{ reserved(1, Status::Completed, 8), reserved(2, Status::Accepted, 9) } << 2;
        QTest::newRow("taken since") << Told{ reserved(2, Status::Accepted, 11) } << Told{ reserved(1, Status::Pending, 9) } << 2;
        QTest::newRow("further since") << Told{ reserved(1, Status::Accepted, 10) } << Told{ reserved(1, Status::Pending, 9) } << 1;
        QTest::newRow("ended since") << Told{ reserved(1, Status::Completed, 11) } << Told{ reserved(1, Status::Accepted, 9) } << -1;
    }

    void whatIsFetchedCountsUnlessMoreWasHeardSince()
    {
        QFETCH(QList<Reservation>, heard);
        QFETCH(QList<Reservation>, fetched);
        HolderBook book;
        book.apply(heard);

        book.applyAllOf(sid<TaskId>(1), fetched, atSecond(10));

        QTEST(holder(book, TaskStatus::Assigned), "has");
    }

    void afterNobodyHadItItCanBeTaken()
    {
        HolderBook book;
        book.applyAllOf(sid<TaskId>(1), {}, atSecond(10));

        book.apply({ reserved(2, Status::Pending, 10) });

        QCOMPARE(holder(book), 2);
    }

    void tellsOnlyWhatIsOtherwise()
    {
        HolderBook book;
        const QSignalSpy changed(&book, &HolderBook::changed);

        book.apply({ reserved(1, Status::Accepted, 2) });
        book.apply({ reserved(1, Status::Accepted, 2), reserved(1, Status::Pending, 1) });
        book.applyAllOf(sid<TaskId>(1), { reserved(1, Status::Accepted, 2) }, atSecond(9));
        QCOMPARE(changed.count(), 1);

        book.forget({ sid<TaskId>(1), sid<TaskId>(2) });
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.constLast().constFirst().value<QList<TaskId>>(), QList{ sid<TaskId>(1) });
        QVERIFY(book.all().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHolderBook)
#include "tst_holderbook.moc"
