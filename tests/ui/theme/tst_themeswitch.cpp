#include "ui/theme/buttonkind.h"
#include "ui/theme/themeswitch.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestThemeSwitch : public QObject
{
    Q_OBJECT

private slots:
    void wearsWhatIsChosen_data()
    {
        QTest::addColumn<Theme>("choice");
        QTest::addColumn<ColorTheme::Scheme>("scheme");
        QTest::newRow("light") << Theme::Light << ColorTheme::Scheme::Light;
        QTest::newRow("dark") << Theme::Dark << ColorTheme::Scheme::Dark;
        QTest::newRow("high contrast, light") << Theme::ContrastLight << ColorTheme::Scheme::ContrastLight;
        QTest::newRow("high contrast, dark") << Theme::ContrastDark << ColorTheme::Scheme::ContrastDark;
        QTest::newRow("system, which is light here") << Theme::System << ColorTheme::Scheme::Light;
    }

    void wearsWhatIsChosen()
    {
        QFETCH(Theme, choice);
        QFETCH(ColorTheme::Scheme, scheme);

        const ThemeSwitch themes(*qApp, choice);

        QCOMPARE(themes.theme().scheme, scheme);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ColorTheme::of(scheme).window);
    }

    void changesWhileRunning()
    {
        ThemeSwitch themes(*qApp, Theme::Light);
        QSignalSpy changed(&themes, &ThemeSwitch::changed);
        QWidget widget;
        widget.show(); // a widget that was never seen learns its palette when it is

        themes.setChoice(Theme::Dark);

        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(ColorTheme::of(&widget).scheme, ColorTheme::Scheme::Dark);
    }

    void followsTheDesktopsWishForContrast_data()
    {
        QTest::addColumn<Theme>("choice");
        QTest::addColumn<ColorTheme::Scheme>("scheme");
        QTest::newRow("as the desktop") << Theme::System << ColorTheme::Scheme::ContrastLight;
        QTest::newRow("a choice of one's own counts more") << Theme::Dark << ColorTheme::Scheme::Dark;
    }

    void followsTheDesktopsWishForContrast()
    {
        QFETCH(Theme, choice);
        QFETCH(ColorTheme::Scheme, scheme);
        ThemeSwitch themes(*qApp, choice);
        const ColorTheme::Scheme before = themes.theme().scheme;

        themes.setDesktopContrast(true);
        QCOMPARE(themes.theme().scheme, scheme);

        themes.setDesktopContrast(false);
        QCOMPARE(themes.theme().scheme, before);
    }

    void tellsNothingWhenNothingChanges()
    {
        ThemeSwitch themes(*qApp, Theme::Light);
        QSignalSpy changed(&themes, &ThemeSwitch::changed);

        themes.setChoice(Theme::System);

        QCOMPARE(changed.count(), 0);
    }

    void buttonsShowTheirKind_data()
    {
        QTest::addColumn<ButtonKind>("kind");
        QTest::addColumn<QColor>("ground");
        const ColorTheme &theme = ColorTheme::light();
        QTest::newRow("plain") << ButtonKind::Plain << theme.button;
        QTest::newRow("primary") << ButtonKind::Primary << theme.accent;
        QTest::newRow("danger") << ButtonKind::Danger << theme.button;
        QTest::newRow("quiet") << ButtonKind::Quiet << theme.window;
    }

    void buttonsShowTheirKind()
    {
        QFETCH(ButtonKind, kind);
        QFETCH(QColor, ground);
        const ThemeSwitch themes(*qApp, Theme::Light);
        QPushButton button;
        button.resize(80, 30);

        setButtonKind(&button, kind);

        QCOMPARE(buttonKind(&button), kind);
        QCOMPARE(button.grab().toImage().pixelColor(8, 15).rgb(), ground.rgb());
    }
};

QTEST_MAIN(TestThemeSwitch)
#include "tst_themeswitch.moc"
