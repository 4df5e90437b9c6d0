#include "ui/theme/colortheme.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allTones{ Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad, Tone::Busy };

struct Pair
{
    QByteArray name;
    QColor text;
    QColor ground;
};

struct SchemeRow
{
    QByteArray name;
    ColorTheme::Scheme scheme;
    double leastContrast; ///< Of text; AA and AAA of the guidelines.
};

QList<SchemeRow> everyScheme()
{
    return { { "light", ColorTheme::Scheme::Light, 4.5 }, { "dark", ColorTheme::Scheme::Dark, 4.5 },
        { "high contrast, light", ColorTheme::Scheme::ContrastLight, 7 },
        { "high contrast, dark", ColorTheme::Scheme::ContrastDark, 7 } };
}

QList<Pair> textPairs(const ColorTheme &theme)
{
    QList<Pair> pairs;
    const QList<QPair<QByteArray, QColor>> grounds{ { "window", theme.window }, { "base", theme.base },
        { "alternateBase", theme.alternateBase }, { "raised", theme.raised }, { "button", theme.button } };
    const QList<QPair<QByteArray, QColor>> texts{ { "text", theme.text }, { "mutedText", theme.mutedText },
        { "link", theme.link } };
    for (const auto &ground : grounds) {
        for (const auto &text : texts)
            pairs.append({ QByteArray(text.first + " on " + ground.first), text.second, ground.second });
        for (const Tone tone : allTones) {
            pairs.append({ QByteArray("tone " + QByteArray::number(int(tone)) + " on " + ground.first),
                theme.tone(tone).onSoft, ground.second });
        }
    }
    pairs.append({ "text on accent", theme.onAccent, theme.accent });
    for (const Tone tone : allTones) {
        const ToneColors colors = theme.tone(tone);
        pairs.append({ QByteArray("strong " + QByteArray::number(int(tone))), colors.onStrong, colors.strong });
        pairs.append({ QByteArray("soft " + QByteArray::number(int(tone))), colors.onSoft, colors.soft });
    }
    return pairs;
}

} // namespace

class TestColorTheme : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[name, scheme, least] : everyScheme()) {
            for (const Pair &pair : textPairs(ColorTheme::of(scheme)))
                QTest::newRow(QByteArray(name + ", " + pair.name).constData()) << pair.text << pair.ground << least;
        }
    }

    void textCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);

        QVERIFY2(contrast(text, ground) >= least, qPrintable(QString::number(contrast(text, ground))));
    }

    void shapesAndFramesCanBeSeen_data() { schemes(); }

    void shapesAndFramesCanBeSeen()
    {
        QFETCH(ColorTheme::Scheme, scheme);
        const ColorTheme &theme = ColorTheme::of(scheme);

        for (const QColor &ground : { theme.window, theme.base, theme.raised, theme.button }) {
            QVERIFY(contrast(theme.frame, ground) >= 3.0);
            QVERIFY(contrast(theme.accent, ground) >= 3.0);
            for (const Tone tone : allTones)
                QVERIFY(contrast(theme.tone(tone).strong, ground) >= 3.0);
        }
    }

    void isToldByItsPalette_data() { schemes(); }

    void isToldByItsPalette()
    {
        QFETCH(ColorTheme::Scheme, scheme);

        QCOMPARE(ColorTheme::of(ColorTheme::of(scheme).palette()).scheme, scheme);
    }

    void disabledTextIsDimmed_data() { schemes(); }

    void disabledTextIsDimmed()
    {
        QFETCH(ColorTheme::Scheme, scheme);
        const ColorTheme &theme = ColorTheme::of(scheme);

        const QPalette palette = theme.palette();

        QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText), theme.disabledText);
        QVERIFY(contrast(theme.disabledText, theme.window) < contrast(theme.mutedText, theme.window));
    }

    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(u"#777777"_s), Qt::white) - 4.478) < 0.01);
    }

private:
    static void schemes()
    {
        QTest::addColumn<ColorTheme::Scheme>("scheme");
        for (const auto &[name, scheme, least] : everyScheme())
            QTest::newRow(name.constData()) << scheme;
    }
};

QTEST_GUILESS_MAIN(TestColorTheme)
#include "tst_colortheme.moc"
