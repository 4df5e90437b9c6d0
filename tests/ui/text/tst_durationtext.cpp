#include "ui/text/durationtext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestDurationText : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<seconds>("length");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("wait");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QString>("age");
        QTest::newRow("below zero") << seconds(-7) << u"0:00"_s << u"0:00"_s << u"0 s"_s << u"just now"_s;
        QTest::newRow("zero") << 0s << u"0:00"_s << u"0:00"_s << u"0 s"_s << u"just now"_s;
        QTest::newRow("seconds") << 42s << u"0:42"_s << u"0:42"_s << u"42 s"_s << u"42 s ago"_s;
        QTest::newRow("a minute and five") << 65s << u"1:05"_s << u"1:05"_s << u"1 min"_s << u"1 min ago"_s;
        QTest::newRow("last second of an hour") << 3599s << u"59:59"_s << u"59:59"_s << u"59 min"_s << u"59 min ago"_s;
        QTest::newRow("hours") << seconds(2h + 10min + 9s) << u"2:10:09"_s << u"2:10:09"_s << u"2 h 10 min"_s
                              << u"2 h 10 min ago"_s;
        QTest::newRow("a whole hour") << seconds(1h) << u"1:00:00"_s << u"1:00:00"_s << u"1 h"_s << u"1 h ago"_s;
        QTest::newRow("last second of a day") << seconds(24h - 1s) << u"23:59:59"_s << u"23:59:59"_s << u"23 h 59 min"_s
                                              << u"23 h 59 min ago"_s;
        QTest::newRow("a whole day") << seconds(24h) << u"24:00:00"_s << u"1 d"_s << u"1 d"_s << u"1 d ago"_s;
        QTest::newRow("days") << seconds(76h) << u"76:00:00"_s << u"3 d 4 h"_s << u"3 d 4 h"_s << u"3 d 4 h ago"_s;
        QTest::newRow("whole days") << seconds(48h) << u"48:00:00"_s << u"2 d"_s << u"2 d"_s << u"2 d ago"_s;
    }

    void texts()
    {
        QFETCH(seconds, length);

        QTEST(clockText(length), "clock");
        QTEST(waitText(length), "wait");
        QTEST(durationText(length), "duration");
        QTEST(ageText(length), "age");
    }

    void clocksStepWithTheSecond_data()
    {
        QTest::addColumn<milliseconds>("age");
        QTest::addColumn<milliseconds>("left");
        QTest::newRow("just begun") << 0ms << 1000ms;
        QTest::newRow("within a second") << 65'300ms << 700ms;
        QTest::newRow("almost over") << 1'999ms << 20ms;
        QTest::newRow("the moment is yet to come") << milliseconds(-300) << 300ms;
    }

    void clocksStepWithTheSecond()
    {
        QFETCH(milliseconds, age);

        QTEST(untilNextSecond(age), "left");
    }

    void timeOfDayIsTheLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << u"de_DE"_s << u"10:32"_s;
        QTest::newRow("American") << u"en_US"_s << u"10:32 AM"_s;
    }

    void timeOfDayIsTheLanguages()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));

        QTEST(timeOfDayText(Instant(10h + 32min + 59s)), "text"); // the tests' time zone is UTC

        QLocale::setDefault(QLocale::c());
    }

    void isSpokenWithoutAbbreviations_data()
    {
        QTest::addColumn<seconds>("length");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("nothing") << 0s << u"0 second(s)"_s;
        QTest::newRow("seconds") << 42s << u"42 second(s)"_s;
        QTest::newRow("both") << 130s << u"2 minute(s) 10 second(s)"_s;
        QTest::newRow("whole minutes") << 120s << u"2 minute(s)"_s;
        QTest::newRow("hours leave out seconds") << seconds(1h + 3min + 5s) << u"1 hour(s) 3 minute(s)"_s;
    }

    void isSpokenWithoutAbbreviations()
    {
        QFETCH(seconds, length);

        QTEST(spokenDuration(length), "spoken"); // plural forms come with the translation
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
