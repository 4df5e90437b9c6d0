#include "support/fakeclock.h"
#include "ui/theme/colortheme.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/tonelabel.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void elidesWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("elided");
        QTest::newRow("wide") << 500 << false;
        QTest::newRow("narrow") << 60 << true;
    }

    void elidesWhatDoesNotFit()
    {
        QFETCH(int, width);
        ElidedLabel label(u"A caller with a rather long name"_s);

        label.resize(width, 30);

        QTEST(label.isElided(), "elided");
        QVERIFY(label.minimumSizeHint().width() < 100);
    }

    void keepsTheEnd_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("keepsEnd");
        QTest::newRow("wide") << 900 << true << true;
        QTest::newRow("narrow") << 300 << false << true;
        QTest::newRow("too narrow for the end") << 40 << false << false;
    }

    void keepsTheEnd()
    {
        QFETCH(int, width);
        ElidedLabel label(u"A caller with a rather long name, longer than there is room · +15550100"_s);

        label.setKeptEnd(u" · +15550100"_s);
        label.resize(width, 30);

        const QString shown = label.shownText();
        QTEST(shown == label.text(), "whole");
        QTEST(shown.endsWith(u" · +15550100"_s), "keepsEnd");
        QVERIFY(label.fontMetrics().horizontalAdvance(shown) <= width + 2);
    }

    void takesNoMarkup()
    {
        const ElidedLabel label(u"<b>x</b>"_s);

        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void agesAreTold_data()
    {
        QTest::addColumn<AgeLabel::Form>("form");
        QTest::addColumn<QString>("text");
        QTest::newRow("ago") << AgeLabel::Form::Ago << u"5 min ago"_s;
        QTest::newRow("clock") << AgeLabel::Form::Clock << u"5:07"_s;
    }

    void agesAreTold()
    {
        QFETCH(AgeLabel::Form, form);
        FakeClock clock;
        AgeLabel label(clock, form);

        label.setSince(clock.now() - 307s);

        QTEST(label.text(), "text");
    }

    void agesGoOnWhileShown()
    {
        FakeClock clock;
        AgeLabel label(clock, AgeLabel::Form::Clock);
        label.setSince(clock.now());
        label.setWording([](const QString &age) { return QString(u"for "_s + age); });
        label.show();

        clock.advance(61s);

        QTRY_COMPARE(label.text(), u"for 1:01"_s);
    }

    void anAgeKeepsItsWidthIfItIsToDo()
    {
        FakeClock clock;
        AgeLabel label(clock);
        label.keepWidth();
        QCOMPARE(label.sizeHint().width(), AgeLabel(clock).sizeHint().width()); // nothing to say yet
        label.setWording([](const QString &age) { return QString(u"updated "_s + age); });
        label.setSince(clock.now());
        const int now = label.sizeHint().width();

        for (const std::chrono::seconds age : { 7s, 44s, std::chrono::seconds(12min), std::chrono::seconds(11h + 11min) }) {
            label.setSince(clock.now() - age);
            QCOMPARE(label.sizeHint().width(), now);
        }
    }

    void anAgeWithoutRoomIsElidedAndWholeInItsToolTip()
    {
        FakeClock clock;
        AgeLabel label(clock);
        label.setWording([](const QString &age) { return QString(u"updated "_s + age); });
        label.setSince(clock.now() - 307s);
        QVERIFY(label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance(u"updated 5 min ago"_s)); // unless it is told

        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), u"updated 5 min ago"_s);
        label.resize(label.fontMetrics().horizontalAdvance(u"updated 5…"_s), label.height());
        label.show();

        QVERIFY2(label.shownText().startsWith(u"upd"_s) && label.shownText().endsWith(u'…'), qPrintable(label.shownText()));
        QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(&label, &asked);
        QCOMPARE(QToolTip::text(), u"updated 5 min ago"_s);
    }

    void noAgeIsEmpty()
    {
        FakeClock clock;
        AgeLabel label(clock);
        label.setSince(clock.now());

        label.setSince({});

        QVERIFY(label.text().isEmpty());
    }

    void statusIsSpokenInWords()
    {
        ToneLabel label;
        const int empty = label.sizeHint().width();

        label.setStatus(Tone::Good, u"Available"_s);

        QCOMPARE(label.accessibleName(), u"Available"_s);
        QVERIFY(label.sizeHint().width() > empty);
    }

    void aShortStatusTakesNoMoreRoomThanItNeeds()
    {
        ToneLabel label;
        label.setStatus(Tone::Good, u"On"_s);

        QVERIFY(label.minimumSizeHint().width() <= label.sizeHint().width());
    }

    void statusShapesDiffer()
    {
        ToneLabel label;
        label.resize(20, 20);
        label.setStatus(Tone::Good, {});
        const QImage good = label.grab().toImage();

        label.setStatus(Tone::Busy, {});

        QVERIFY(label.grab().toImage() != good);
    }

    void aDotIsADiscInTheTonesColour()
    {
        ToneLabel label;
        label.setStatus(Tone::Bad, {});
        label.resize(100, label.sizeHint().height());
        const auto colorAt = [&label](QPoint at) { return label.grab().toImage().pixelColor(at).rgb(); };
        const QRgb red = ColorTheme::of(&label).tone(Tone::Bad).strong.rgb();
        const int side = label.fontMetrics().ascent() * 3 / 4;
        const QPoint top(side / 2, (label.height() - side) / 2 + 2);
        QVERIFY(colorAt(top) != red); // between the arms of the cross

        label.setDot(true);

        QCOMPARE(colorAt(top), red);
    }

    void statusIsMirrored()
    {
        ToneLabel label;
        label.setStatus(Tone::Good, {});
        label.resize(100, 20);

        label.setLayoutDirection(Qt::RightToLeft);

        const QImage image = label.grab().toImage();
        const QColor mark = ColorTheme::of(&label).tone(Tone::Good).strong;
        QCOMPARE(image.pixelColor(95, 10).rgb(), mark.rgb());
        QVERIFY(image.pixelColor(5, 10).rgb() != mark.rgb());
    }

    void spinnerTurnsOnlyWhileShown()
    {
        Spinner spinner;
        spinner.resize(spinner.sizeHint());
        spinner.show();
        const QImage first = spinner.grab().toImage();

        QTRY_VERIFY(spinner.grab().toImage() != first);

        spinner.hide();
        QCOMPARE(spinner.accessibleName(), u"Busy"_s);
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
