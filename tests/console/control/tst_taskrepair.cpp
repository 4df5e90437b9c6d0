#include "console/control/taskrepair.h"
#include "console/state/statevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTaskRepair : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsStuck_data()
    {
        QTest::addColumn<ReservationStatus>("reservation");
        QTest::addColumn<TaskStatus>("task");
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("kind");

        const int none = -1;
        const int wraps = int(TaskRepair::Kind::WrapsTooLong);
        const int ended = int(TaskRepair::Kind::TaskHasEnded);
        const auto accepted = ReservationStatus::Accepted;
        const auto wrapping = ReservationStatus::Wrapping;
        QTest::newRow("in hand for hours") << accepted << TaskStatus::Assigned << 9000 << 1800 << none;
        QTest::newRow("wraps") << wrapping << TaskStatus::Wrapping << 1799 << 1800 << none;
        QTest::newRow("wraps too long") << wrapping << TaskStatus::Wrapping << 1800 << 1800 << wraps;
        QTest::newRow("no limit") << wrapping << TaskStatus::Wrapping << 90000 << 0 << none;
        QTest::newRow("ended just now") << wrapping << TaskStatus::Completed << 59 << 1800 << none;
        QTest::newRow("ended") << wrapping << TaskStatus::Completed << 60 << 1800 << ended;
        QTest::newRow("canceled, still accepted") << accepted << TaskStatus::Canceled << 100 << 0 << ended;
        QTest::newRow("not in hand") << ReservationStatus::Completed << TaskStatus::Completed << 900 << 60 << none;
        QTest::newRow("an offer") << ReservationStatus::Pending << TaskStatus::Reserved << 9000 << 60 << none;
    }

    void findsWhatIsStuck()
    {
        QFETCH(ReservationStatus, reservation);
        QFETCH(TaskStatus, task);
        QFETCH(int, secondsAgo);
        QFETCH(int, limit);
        QFETCH(int, kind);
        Task known = someTask(1);
        known.status = task;

        const auto repair
            = repairOf(someReservation(1, reservation), &known, atSecond(secondsAgo), std::chrono::seconds(limit));

        QCOMPARE(repair ? int(repair->kind) : -1, kind);
        if (repair)
            QCOMPARE(repair->since, std::chrono::seconds(secondsAgo));
    }

    void saysWhatWillBeSent()
    {
        Task ended = someTask(1);
        ended.status = TaskStatus::Completed;
        const Reservation wrapping = someReservation(1, ReservationStatus::Wrapping);
        const QString workspace = u"POST /v1/Workspaces/"_s + wrapping.workspace.text();

        QCOMPARE(repairOf(wrapping, nullptr, atSecond(99), 60s)->request,
            QString(workspace + u"/Tasks/"_s + wrapping.task.text() + u" AssignmentStatus=completed"_s));
        QCOMPARE(repairOf(wrapping, &ended, atSecond(99), 60s)->request,
            QString(workspace + u"/Workers/"_s + wrapping.worker.text() + u"/Reservations/"_s + wrapping.id.text()
                + u" ReservationStatus=completed"_s));
    }
};

QTEST_APPLESS_MAIN(TestTaskRepair)
#include "tst_taskrepair.moc"
