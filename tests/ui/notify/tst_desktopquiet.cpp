#include "fakenotifications.h"
#include "fakeportal.h"
#include "ui/notify/desktopquiet.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

/// The settings of Xfce, with the one key that counts.
class FakeXfconf final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.xfce.Xfconf")

public:
    explicit FakeXfconf(QDBusConnection bus)
    {
        bus.registerObject(u"/org/xfce/Xfconf"_s, this, QDBusConnection::ExportAllContents);
        bus.registerService(u"org.xfce.Xfconf"_s);
    }

    void set(bool quiet)
    {
        m_quiet = quiet;
        emit PropertyChanged(u"xfce4-notifyd"_s, u"/do-not-disturb"_s, QDBusVariant(quiet));
    }

public slots:
    QDBusVariant GetProperty(const QString &, const QString &key)
    {
        return QDBusVariant(key == "/do-not-disturb"_L1 && m_quiet);
    }

signals:
    void PropertyChanged(const QString &channel, const QString &property, const QDBusVariant &value);

private:
    bool m_quiet = false;
};

namespace {

/// GNOME's portal.
std::unique_ptr<FakePortal> portalOn(PrivateBus &bus, bool showsBanners)
{
    return std::make_unique<FakePortal>(
        bus.connection(), u"org.gnome.desktop.notifications"_s, u"show-banners"_s, showsBanners);
}

} // namespace

class TestDesktopQuiet : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPlasmaSays()
    {
        PrivateBus bus;
        FakeNotifications server(bus.connection(), {});
        server.inhibited = true;

        const DesktopQuiet quiet(bus.connection());

        QTRY_VERIFY(quiet.isOn());
    }

    void hearsOfPlasmasChanges()
    {
        PrivateBus bus;
        const QDBusConnection theirs = bus.connection();
        FakeNotifications server(theirs, {});
        const DesktopQuiet quiet(bus.connection());
        const auto tell = [&theirs, &server](bool on) {
            server.inhibited = on;
            QDBusMessage told = QDBusMessage::createSignal(
                u"/org/freedesktop/Notifications"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
            told.setArguments(
                { u"org.freedesktop.Notifications"_s, QVariantMap{ { u"Inhibited"_s, on } }, QStringList{} });
            theirs.send(told);
        };

        tell(true);
        QTRY_VERIFY(quiet.isOn());
        tell(false);
        QTRY_VERIFY(!quiet.isOn());
    }

    void forgetsAServerThatWent()
    {
        PrivateBus bus;
        auto server = std::make_unique<FakeNotifications>(bus.connection(), QStringList{});
        server->inhibited = true;
        const DesktopQuiet quiet(bus.connection());
        QTRY_VERIFY(quiet.isOn());

        server.reset();

        QTRY_VERIFY(!quiet.isOn());
    }

    void hearsOfXfcesChanges()
    {
        PrivateBus bus;
        FakeXfconf xfce(bus.connection());
        xfce.set(true);
        const DesktopQuiet quiet(bus.connection());
        QTRY_VERIFY(quiet.isOn());

        xfce.set(false);

        QTRY_VERIFY(!quiet.isOn());
    }

    void readsWhatGnomeSays_data()
    {
        QTest::addColumn<QVariant>("banners");
        QTest::addColumn<bool>("isQuiet");

        QTest::newRow("banners are still off") << QVariant(false) << true;
        QTest::newRow("banners come up") << QVariant(true) << false;
        QTest::newRow("no truth value") << QVariant(u"off"_s) << false;
    }

    void readsWhatGnomeSays()
    {
        QFETCH(QVariant, banners);
        QFETCH(bool, isQuiet);
        PrivateBus bus;
        const auto portal = portalOn(bus, false);
        const DesktopQuiet quiet(bus.connection());
        QTRY_VERIFY(quiet.isOn());

        portal->set(banners);

        QTRY_COMPARE(quiet.isOn(), isQuiet);
    }

    void anotherSettingOfGnomeSaysNothing()
    {
        PrivateBus bus;
        const auto portal = portalOn(bus, false);
        const DesktopQuiet quiet(bus.connection());
        QTRY_VERIFY(quiet.isOn());
        const QSignalSpy changed(&quiet, &DesktopQuiet::changed);

        portal->tell(u"show-in-lock-screen"_s, true);
        portal->set(false);
        portal->set(true);

        QTRY_VERIFY(!quiet.isOn());
        QCOMPARE(changed.count(), 1);
    }

    void asksAPortalThatComesLater()
    {
        PrivateBus bus;
        const DesktopQuiet quiet(bus.connection());
        QVERIFY(!quiet.isOn());

        auto portal = portalOn(bus, false);
        QTRY_VERIFY(quiet.isOn());
        portal.reset();

        QTRY_VERIFY(!quiet.isOn());
    }

    void isOffWhereNobodyTells()
    {
        const DesktopQuiet quiet(QDBusConnection(u"nowhere"_s));

        QVERIFY(!quiet.isOn());
    }
};

QTEST_GUILESS_MAIN(TestDesktopQuiet)
#include "tst_desktopquiet.moc"
