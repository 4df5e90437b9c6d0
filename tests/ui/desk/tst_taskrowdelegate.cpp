#include "ui/desk/taskrowdelegate.h"

#include "console/models/tasksinhandmodel.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTaskRowDelegate : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheLastStatus_data()
    {
        QTest::addColumn<ReservationStatus>("status");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QString>("says");

        QTest::newRow("taken") << ReservationStatus::Accepted << u"Spanish"_s << u"Taken · Spanish · 1 s"_s;
        QTest::newRow("wrapping up") << ReservationStatus::Wrapping << QString() << u"Wrapping up · 1 s"_s;
    }

    void countsFromTheLastStatus()
    {
        QFETCH(ReservationStatus, status);
        QFETCH(QString, queue);
        QFETCH(QString, says);
        const FakeClock clock;
        TaskInHand task;
        task.reservation.status = status;
        task.reservation.createdAt = clock.now() - 41s; // offered
        task.reservation.updatedAt = clock.now() - 1s;
        task.task = Task{ .queueName = queue };

        QCOMPARE(TaskRowDelegate::secondLine(task, clock.now()), says);
    }
};

QTEST_MAIN(TestTaskRowDelegate)
#include "tst_taskrowdelegate.moc"
