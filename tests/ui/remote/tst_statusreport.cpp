#include "console/control/nextstatus.h"
#include "support/sampleconsole.h"
#include "ui/remote/statusreport.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// What `cordboard status` tells of the status.
class TestStatusReport : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsPlannedNext_data()
    {
        QTest::addColumn<ActivityId>("wish");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ActivityId() << QString() << u"Alice: Idle (Available), workspace Tutorial"_s;
        QTest::newRow("busy") << sid<ActivityId>(3) << u"Busy"_s
                              << u"Alice: Idle (Available, then Busy), workspace Tutorial"_s;
    }

    void tellsWhatIsPlannedNext()
    {
        QFETCH(ActivityId, wish);
        QFETCH(QString, next);
        QFETCH(QString, says);
        SampleConsole sample;
        sample.signIn(2);
        sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
        sample.console().nextStatus().setWish(wish);

        QJsonObject report = statusReport(sample.console());

        const QJsonObject worker = report.value("worker"_L1).toObject();
        QCOMPARE(worker.contains("next_activity"_L1), !next.isEmpty());
        QCOMPARE(worker.value("next_activity"_L1).toString(), next);
        report.insert(u"signed_in"_s, true);
        QVERIFY2(statusText(report).startsWith(says), qPrintable(statusText(report)));
    }
};

QTEST_MAIN(TestStatusReport)
#include "tst_statusreport.moc"
