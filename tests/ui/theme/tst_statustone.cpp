#include "ui/theme/statustone.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusTone : public QObject
{
    Q_OBJECT

private slots:
    void activities_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("available");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("idle") << u"Idle"_s << true << Tone::Good;
        QTest::newRow("available by any name") << u"Busy"_s << true << Tone::Good;
        QTest::newRow("busy") << u"busy"_s << false << Tone::Busy;
        QTest::newRow("reserved") << u"Reserved"_s << false << Tone::Warning;
        QTest::newRow("break") << u"Break"_s << false << Tone::Warning;
        QTest::newRow("offline") << u"Offline"_s << false << Tone::Neutral;
        QTest::newRow("a name of their own") << u"Gardening"_s << false << Tone::Neutral;
        QTest::newRow("no name") << QString() << false << Tone::Neutral;
    }

    void activities()
    {
        QFETCH(QString, name);
        QFETCH(bool, available);
        QFETCH(Tone, tone);

        QCOMPARE(toneOfActivity(name, available), tone);
    }

    void tasks()
    {
        QCOMPARE(toneOf(TaskStatus::Pending), Tone::Info);
        QCOMPARE(toneOf(TaskStatus::Reserved), Tone::Warning);
        QCOMPARE(toneOf(TaskStatus::Assigned), Tone::Busy);
        QCOMPARE(toneOf(TaskStatus::Wrapping), Tone::Busy);
        QCOMPARE(toneOf(TaskStatus::Completed), Tone::Good);
        QCOMPARE(toneOf(TaskStatus::Canceled), Tone::Neutral);
    }

    void reservations()
    {
        QCOMPARE(toneOf(ReservationStatus::Pending), Tone::Warning);
        QCOMPARE(toneOf(ReservationStatus::Accepted), Tone::Busy);
        QCOMPARE(toneOf(ReservationStatus::Timeout), Tone::Bad);
        QCOMPARE(toneOf(ReservationStatus::Rescinded), Tone::Neutral);
        QCOMPARE(toneOf(ReservationStatus::Completed), Tone::Good);
    }
};

QTEST_GUILESS_MAIN(TestStatusTone)
#include "tst_statustone.moc"
