#include "core/base/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

class tst_Clock : public QObject
{
    Q_OBJECT

private slots:
    void readsIso_data();
    void readsIso();
    void refusesIso_data();
    void refusesIso();
    void writesIso_data();
    void writesIso();
    void readsHttpDates_data();
    void readsHttpDates();
    void refusesHttpDates_data();
    void refusesHttpDates();
    void readsWhatItWrites();
    void goesOn();
};

namespace {

const Instant morning = sys_days{ 2026y / March / 2d } + 9h + 30min + 51s;

} // namespace

void tst_Clock::readsIso_data()
{
    QTest::addColumn<Instant>("instant");

    QTest::newRow("2026-03-02T09:30:51Z") << morning;
    QTest::newRow("2026-03-02T09:30:51.250Z") << Instant(morning + 250ms);
    QTest::newRow("2026-03-02T09:30:51.123456Z") << Instant(morning + 123ms);
    QTest::newRow("2026-03-02T10:30:51+01:00") << morning;
    QTest::newRow("2026-03-02T04:00:51-05:30") << morning;
    QTest::newRow("2026-03-02T09:30:51+00:00") << morning;
    QTest::newRow("2024-02-29T00:00:00Z") << Instant(sys_days{ 2024y / February / 29d });
    QTest::newRow("1969-12-31T23:59:59Z") << Instant(-1s);
}

void tst_Clock::readsIso()
{
    QFETCH(Instant, instant);

    QCOMPARE(instantFromIso(QString::fromLatin1(QTest::currentDataTag())), instant);
}

void tst_Clock::refusesIso_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : { "", "2026-03-02", "2026-03-02 09:30:51", "2026-13-02T09:30:51Z", "2026-02-30T09:30:51Z",
             "2026-03-02T25:30:51Z", "2026-03-02T09:30Z", "Mon, 02 Mar 2026 09:30:51 GMT", "2026-03-02T09:30:51X",
             "abcd-ef-ghTij:kl:mnZ" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_Clock::refusesIso()
{
    QFETCH(QString, text);

    QVERIFY(!instantFromIso(text));
}

void tst_Clock::writesIso_data()
{
    QTest::addColumn<Instant>("instant");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("whole") << morning << QByteArray("2026-03-02T09:30:51Z");
    QTest::newRow("rounded down") << Instant(morning + 999ms) << QByteArray("2026-03-02T09:30:51Z");
    QTest::newRow("before the epoch, rounded down") << Instant(-1ms) << QByteArray("1969-12-31T23:59:59Z");
    QTest::newRow("midnight") << Instant(sys_days{ 2000y / January / 1d }) << QByteArray("2000-01-01T00:00:00Z");
}

void tst_Clock::writesIso()
{
    QFETCH(Instant, instant);
    QFETCH(QByteArray, text);

    QCOMPARE(isoSeconds(instant), text);
}

void tst_Clock::readsHttpDates_data()
{
    QTest::addColumn<Instant>("instant");

    QTest::newRow("Mon, 02 Mar 2026 09:30:51 GMT") << morning;
    QTest::newRow("  Mon, 02 Mar 2026 09:30:51 GMT ") << morning;
    QTest::newRow("Thu, 29 Feb 2024 00:00:00 GMT") << Instant(sys_days{ 2024y / February / 29d });
}

void tst_Clock::readsHttpDates()
{
    QFETCH(Instant, instant);

    QCOMPARE(instantFromHttpDate(QString::fromLatin1(QTest::currentDataTag())), instant);
}

void tst_Clock::refusesHttpDates_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : { "", "GMT", "2026-03-02T09:30:51Z", "Mon, 02 Mar 2026 09:30:51",
             "Mon, 02 Mar 2026 09:30:51 CET", "Mon, 32 Mar 2026 09:30:51 GMT", "Mo, 02 Mrz 2026 09:30:51 GMT" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_Clock::refusesHttpDates()
{
    QFETCH(QString, text);

    QVERIFY(!instantFromHttpDate(text));
}

void tst_Clock::readsWhatItWrites()
{
    for (int day = 0; day < 800; ++day) {
        const Instant instant = morning + hours(23 * day);
        QCOMPARE(instantFromHttpDate(QString::fromLatin1(httpDate(instant))), instant);
        QCOMPARE(instantFromIso(QString::fromLatin1(isoSeconds(instant))), instant);
    }
}

void tst_Clock::goesOn()
{
    const SystemClock clock;
    const Instant before = clock.now();

    QTRY_VERIFY(clock.now() > before);
    QVERIFY(before > morning - years(2));
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
