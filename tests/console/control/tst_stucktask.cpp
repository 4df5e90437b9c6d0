#include "console/control/stucktask.h"

#include "console/state/statevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStuckTask : public QObject
{
    Q_OBJECT

private slots:
    void aWrapUpMayLastAsLongAsItsQueueAllows_data()
    {
        QTest::addColumn<TaskStatus>("status");
        QTest::addColumn<int>("limit"); // s
        QTest::addColumn<bool>("stuck");

        QTest::newRow("just not") << TaskStatus::Wrapping << 61 << false;
        QTest::newRow("as long") << TaskStatus::Wrapping << 60 << true;
        QTest::newRow("any length is right") << TaskStatus::Wrapping << 0 << false;
        QTest::newRow("in hand") << TaskStatus::Assigned << 60 << false;
    }

    void aWrapUpMayLastAsLongAsItsQueueAllows()
    {
        QFETCH(TaskStatus, status);
        QFETCH(int, limit);
        Task task = someTask(1);
        task.status = status;

        QTEST(isStuck(task, atSecond(60), std::chrono::seconds(limit)), "stuck");
    }

    void theLimitOfAQueueIsReadOnceALook()
    {
        QStringList read;
        const StuckLimits limits([&read](const QString &queue) {
            read.append(queue);
            return queue == u"Sales"_s ? 60s : 0s;
        });
        const StuckLimits copy = limits; // as a filter is copied

        for (int task = 0; task < 1000; ++task) {
            QCOMPARE(limits.of(u"Sales"_s), 60s);
            QCOMPARE(copy.of(u"Support"_s), 0s);
        }

        QCOMPARE(read, (QStringList{ u"Sales"_s, u"Support"_s }));
    }
};

QTEST_GUILESS_MAIN(TestStuckTask)
#include "tst_stucktask.moc"
