#include "ui/theme/colortheme.h"
#include "ui/widgets/timeleftbar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestTimeLeftBar : public QObject
{
    Q_OBJECT

private slots:
    void shrinks_data()
    {
        QTest::addColumn<milliseconds>("left");
        QTest::addColumn<milliseconds>("whole");
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("all") << milliseconds(120s) << milliseconds(120s) << 1.0 << u"2 minute(s) left"_s;
        QTest::newRow("half") << milliseconds(60s) << milliseconds(120s) << 0.5 << u"1 minute(s) left"_s;
        QTest::newRow("nothing") << 0ms << milliseconds(120s) << 0.0 << u"0 second(s) left"_s;
        QTest::newRow("below") << milliseconds(-5s) << milliseconds(120s) << 0.0 << u"0 second(s) left"_s;
        QTest::newRow("above") << milliseconds(130s) << milliseconds(120s) << 1.0 << u"2 minute(s) 10 second(s) left"_s;
        QTest::newRow("not known") << milliseconds(60s) << 0ms << 0.0 << u""_s;
    }

    void shrinks()
    {
        QFETCH(milliseconds, left);
        QFETCH(milliseconds, whole);
        TimeLeftBar bar;

        bar.setTime(left, whole);

        QTEST(bar.fraction(), "fraction");
        QTEST(bar.accessibleDescription(), "spoken");
    }

    void doesNotTalkEachSecond()
    {
        TimeLeftBar bar;
        bar.setTime(60s, 120s);

        bar.setTime(59s, 120s);
        QCOMPARE(bar.accessibleDescription(), u"1 minute(s) left"_s);

        bar.setTime(50s, 120s);
        QCOMPARE(bar.accessibleDescription(), u"50 second(s) left"_s);
    }

    void isLateBelowAQuarter()
    {
        TimeLeftBar bar;
        bar.setTime(30s, 120s);
        QVERIFY(!bar.isLate());

        bar.setTime(29s, 120s);

        QVERIFY(bar.isLate());
    }

    void saysThatItRests()
    {
        TimeLeftBar bar;

        bar.setResting(true);

        QCOMPARE(bar.accessibleDescription(), u"The countdown rests"_s);
    }

    void shrinksTowardsTheStart_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("filledAt");
        QTest::addColumn<int>("emptyAt");
        QTest::newRow("left-to-right") << Qt::LeftToRight << 10 << 90;
        QTest::newRow("right-to-left") << Qt::RightToLeft << 90 << 10;
    }

    void shrinksTowardsTheStart()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, filledAt);
        QFETCH(int, emptyAt);
        TimeLeftBar bar;
        bar.setPalette(ColorTheme::light().palette());
        bar.setLayoutDirection(direction);
        bar.resize(100, 6);

        bar.setTime(60s, 120s);

        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(filledAt, 3).rgb(), ColorTheme::light().tone(Tone::Info).strong.rgb());
        QCOMPARE(image.pixelColor(emptyAt, 3).rgb(), ColorTheme::light().tone(Tone::Neutral).soft.rgb());
    }
};

QTEST_MAIN(TestTimeLeftBar)
#include "tst_timeleftbar.moc"
