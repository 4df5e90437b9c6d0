#include "ui/desk/taskrowdelegate.h"

#include "console/models/tasksinhandmodel.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<WrapUpLeft>)

class TestTaskRowDelegate : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheLastStatus_data()
    {
        QTest::addColumn<ReservationStatus>("status");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<std::optional<WrapUpLeft>>("left");
        QTest::addColumn<QString>("says");
        const std::optional<WrapUpLeft> none;
        const std::optional<WrapUpLeft> some = WrapUpLeft{ .left = 42s, .whole = 60s };
        const std::optional<WrapUpLeft> over = WrapUpLeft{ .left = 0s, .whole = 60s };

        QTest::newRow("in hand") << ReservationStatus::Accepted << u"Spanish"_s << none << u"In hand · Spanish · 1 s"_s;
        QTest::newRow("wrapping up") << ReservationStatus::Wrapping << QString() << none << u"Wrapping up · 1 s"_s;
        QTest::newRow("with a limit") << ReservationStatus::Wrapping << u"Spanish"_s << some
                                      << u"Wrapping up · 0:42 left · Spanish"_s;
        QTest::newRow("over") << ReservationStatus::Wrapping << u"Spanish"_s << over
                              << u"Wrapping up · time is over · Spanish"_s;
    }

    void countsFromTheLastStatus()
    {
        QFETCH(ReservationStatus, status);
        QFETCH(QString, queue);
        QFETCH(std::optional<WrapUpLeft>, left);
        QFETCH(QString, says);
        const FakeClock clock;
        TaskInHand task;
        task.reservation.status = status;
        task.reservation.createdAt = clock.now() - 41s; // offered
        task.reservation.updatedAt = clock.now() - 1s;
        task.task = Task{ .queueName = queue };

        QCOMPARE(TaskRowDelegate::secondLine(task, clock.now(), left), says);
    }
};

QTEST_MAIN(TestTaskRowDelegate)
#include "tst_taskrowdelegate.moc"
