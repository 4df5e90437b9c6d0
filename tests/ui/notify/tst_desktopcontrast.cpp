#include "fakeportal.h"
#include "support/privatebus.h"
#include "ui/notify/desktopcontrast.h"
#include "ui/theme/themeswitch.h"

#include <QApplication>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

using Scheme = ColorTheme::Scheme;

namespace {

std::unique_ptr<FakePortal> portalOn(PrivateBus &bus, const QVariant &contrast)
{
    return std::make_unique<FakePortal>(bus.connection(), u"org.freedesktop.appearance"_s, u"contrast"_s, contrast);
}

} // namespace

/// The desktop's wish for contrast, from the bus to the colours.
class TestDesktopContrast : public QObject
{
    Q_OBJECT

private slots:
    void wearsWhatTheDesktopAsksFor_data()
    {
        QTest::addColumn<QVariant>("contrast");
        QTest::addColumn<Theme>("choice");
        QTest::addColumn<Scheme>("scheme");

        QTest::newRow("more") << QVariant(1U) << Theme::System << Scheme::ContrastLight;
        QTest::newRow("none in particular") << QVariant(0U) << Theme::System << Scheme::Light;
        QTest::newRow("one that is not known yet") << QVariant(2U) << Theme::System << Scheme::Light;
        QTest::newRow("no number") << QVariant(u"?"_s) << Theme::System << Scheme::Light;
        QTest::newRow("a choice of one's own") << QVariant(1U) << Theme::Dark << Scheme::Dark;
    }

    void wearsWhatTheDesktopAsksFor()
    {
        QFETCH(QVariant, contrast);
        QFETCH(Theme, choice);
        QFETCH(Scheme, scheme);
        PrivateBus bus;
        const auto portal = portalOn(bus, 1U);
        ThemeSwitch themes(*qApp);
        QObject parent;
        followDesktopContrast(bus.connection(), themes, &parent);
        QTRY_COMPARE(themes.theme().scheme, Scheme::ContrastLight); // as it was asked for at first
        themes.setChoice(choice);

        portal->set(contrast);

        QTRY_COMPARE(themes.theme().scheme, scheme);
    }

    void whatThePortalAskedForGoesWithIt()
    {
        PrivateBus bus;
        ThemeSwitch themes(*qApp);
        QObject parent;
        followDesktopContrast(bus.connection(), themes, &parent);
        QCOMPARE(themes.theme().scheme, Scheme::Light);

        auto portal = portalOn(bus, 1U); // comes later
        QTRY_COMPARE(themes.theme().scheme, Scheme::ContrastLight);
        portal.reset();

        QTRY_COMPARE(themes.theme().scheme, Scheme::Light);
    }
};

QTEST_MAIN(TestDesktopContrast)
#include "tst_desktopcontrast.moc"
