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

    void saysAStatusThatTellsAllByItselfOnce()
    {
        const QJsonObject worker{ { u"name"_s, u"Alice"_s }, { u"activity"_s, u"Available"_s }, { u"available"_s, true } };
        const QJsonObject report{ { u"signed_in"_s, true }, { u"worker"_s, worker },
            { u"workspace"_s, QJsonObject{ { u"name"_s, u"Tutorial"_s } } } };

        const QString text = statusText(report);

        QVERIFY2(text.startsWith(u"Alice: Available, workspace Tutorial"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestStatusReport)
#include "tst_statusreport.moc"
