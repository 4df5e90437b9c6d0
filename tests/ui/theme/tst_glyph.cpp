#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 128;
    }
    return count;
}

QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

bool hasInk(const QImage &image, const QColor &ink)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == ink.rgb())
                return true;
        }
    }
    return false;
}

QImage pictureOf(const QIcon &icon, int side = 32, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), 1.0, mode).toImage();
}

} // namespace

class TestGlyph : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QApplication::setPalette(ColorTheme::light().palette());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyOneHasAPicture()
    {
        for (int i = 0; i <= int(Glyph::WrapUp); ++i) {
            const QImage image = pictureOf(glyphIcon(Glyph(i)));

            QVERIFY2(inked(image) > 20, qPrintable(glyphName(Glyph(i))));
            QVERIFY2(inked(image) < 32 * 32 * 3 / 4, qPrintable(glyphName(Glyph(i))));
        }
    }

    void followsThePalette_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QIcon::Mode>("mode");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("light") << false << QIcon::Normal << ColorTheme::light().text;
        QTest::newRow("light, disabled") << false << QIcon::Disabled << ColorTheme::light().disabledText;
        QTest::newRow("light, selected") << false << QIcon::Selected << ColorTheme::light().onAccent;
        QTest::newRow("dark") << true << QIcon::Normal << ColorTheme::dark().text;
        QTest::newRow("dark, disabled") << true << QIcon::Disabled << ColorTheme::dark().disabledText;
    }

    void followsThePalette()
    {
        QFETCH(bool, dark);
        QFETCH(QIcon::Mode, mode);
        QFETCH(QColor, ink);
        const QIcon icon = glyphIcon(Glyph::Queue);

        QApplication::setPalette(dark ? ColorTheme::dark().palette() : ColorTheme::light().palette());

        QCOMPARE(inkOf(pictureOf(icon, 32, mode)).rgb(), ink.rgb());
    }

    void keepsAColourOfItsOwn()
    {
        QCOMPARE(inkOf(pictureOf(glyphIcon(Glyph::Task, Qt::red))).rgb(), QColor(Qt::red).rgb());
    }

    void whatPointsOnTurnsWithTheWindow_data()
    {
        QTest::addColumn<Glyph>("glyph");
        QTest::addColumn<bool>("turns");
        QTest::newRow("arrow") << Glyph::Arrow << true;
        QTest::newRow("queue") << Glyph::Queue << true;
        QTest::newRow("sign out") << Glyph::SignOut << true;
        QTest::newRow("lines of text") << Glyph::Details << true;
        QTest::newRow("check mark") << Glyph::Check << false;
        QTest::newRow("phone") << Glyph::Phone << false;
    }

    void whatPointsOnTurnsWithTheWindow()
    {
        QFETCH(Glyph, glyph);
        QFETCH(bool, turns);
        const auto weightAtLeft = [glyph] {
            const QImage image = pictureOf(glyphIcon(glyph));
            return inked(image.copy(0, 0, 16, 32)) - inked(image.copy(16, 0, 16, 32));
        };
        const int before = weightAtLeft();

        QApplication::setLayoutDirection(Qt::RightToLeft);

        QVERIFY(before != 0);
        QCOMPARE(weightAtLeft() != before, turns);
    }

    void isSharpAtTwice()
    {
        const QPixmap picture = glyphIcon(Glyph::Phone).pixmap(QSize(16, 16), 2.0);

        QCOMPARE(picture.size(), QSize(32, 32));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
    }

    void isDrawnSharpIntoTwice()
    {
        QImage target(64, 64, QImage::Format_ARGB32_Premultiplied);
        target.setDevicePixelRatio(2.0);
        target.fill(Qt::transparent);
        QPainter painter(&target);

        glyphIcon(Glyph::Phone).paint(&painter, QRect(0, 0, 32, 32));

        painter.end();
        QVERIFY(inked(target) > inked(pictureOf(glyphIcon(Glyph::Phone), 32)) * 3);
    }

    void channelsHaveTheirOwn_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<Glyph>("glyph");
        QTest::newRow("voice") << u"voice"_s << Glyph::Phone;
        QTest::newRow("case does not matter") << u"Voice"_s << Glyph::Phone;
        QTest::newRow("chat") << u"chat"_s << Glyph::Chat;
        QTest::newRow("sms") << u"sms"_s << Glyph::Sms;
        QTest::newRow("email") << u"email"_s << Glyph::Email;
        QTest::newRow("video") << u"video"_s << Glyph::Video;
        QTest::newRow("default") << u"default"_s << Glyph::Task;
        QTest::newRow("nobody knows it") << u"carrier_pigeon"_s << Glyph::Task;
    }

    void channelsHaveTheirOwn()
    {
        QFETCH(QString, channel);
        QFETCH(Glyph, glyph);

        QCOMPARE(glyphOfChannel(channel), glyph);
    }

    void marksDifferInShape()
    {
        QList<QImage> shapes;
        for (const Tone tone : { Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad, Tone::Busy }) {
            const QImage shape = pictureOf(markIcon(tone)).createAlphaMask();
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }

    void aMarkIsToldFromTheSelection_data()
    {
        QTest::addColumn<ColorTheme::Scheme>("scheme");
        QTest::newRow("light") << ColorTheme::Scheme::Light;
        QTest::newRow("dark") << ColorTheme::Scheme::Dark;
        QTest::newRow("contrast, light") << ColorTheme::Scheme::ContrastLight;
        QTest::newRow("contrast, dark") << ColorTheme::Scheme::ContrastDark;
    }

    void aMarkIsToldFromTheSelection()
    {
        QFETCH(ColorTheme::Scheme, scheme);
        const ColorTheme &theme = ColorTheme::of(scheme);
        QApplication::setPalette(theme.palette());

        for (const Tone tone : { Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad, Tone::Busy }) {
            const QImage picture = pictureOf(markIcon(tone), 32, QIcon::Selected);

            QCOMPARE(picture.pixelColor(16, 3).rgb(), theme.base.rgb()); // above the mark: its plate
            QVERIFY(contrast(theme.base, theme.accent) >= 3);
            QVERIFY(contrast(theme.tone(tone).strong, theme.base) >= 3);
            QVERIFY(hasInk(picture, theme.tone(tone).strong));
        }
    }

    void theApplicationHasAnIcon_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : { 16, 32, 256, 512 })
            QTest::addRow("%d", side) << side;
    }

    void theApplicationHasAnIcon()
    {
        QFETCH(int, side);

        QVERIFY(inked(pictureOf(applicationIcon(), side)) > side * side / 2);
    }
};

QTEST_MAIN(TestGlyph)
#include "tst_glyph.moc"
