#include "ui/systemkeys/portalkeys.h"

#include "support/privatebus.h"

#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// A desktop portal that gives keys as a test says.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")

public:
    explicit FakePortal(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllContents);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    uint sessionRefused = 0;
    uint keysRefused = 0;
    QStringList withheld{}; ///< Keys that the person did not give.
    QList<PortalShortcut> bound{};

    void press(const QString &id, const QString &session = u"/session/1"_s)
    {
        emit Activated(QDBusObjectPath(session), id, 1, {});
    }

public slots:
    QDBusObjectPath CreateSession(const QVariantMap &options, const QDBusMessage &call)
    {
        return answer(call, options, sessionRefused, { { u"session_handle"_s, u"/session/1"_s } });
    }
    QDBusObjectPath BindShortcuts(const QDBusObjectPath &, const QList<PortalShortcut> &shortcuts, const QString &,
        const QVariantMap &options, const QDBusMessage &call)
    {
        bound = shortcuts;
        QList<PortalShortcut> given = shortcuts;
        given.removeIf([this](const PortalShortcut &each) { return withheld.contains(each.id); });
        return answer(call, options, keysRefused, { { u"shortcuts"_s, QVariant::fromValue(given) } });
    }

signals:
    void Activated(const QDBusObjectPath &session, const QString &id, qulonglong at, const QVariantMap &options);

private:
    QDBusObjectPath answer(const QDBusMessage &call, const QVariantMap &options, uint refused, const QVariantMap &results)
    {
        const QString path = u"/org/freedesktop/portal/desktop/request/"_s + call.service().mid(1).replace(u'.', u'_')
            + u'/' + options.value(u"handle_token"_s).toString();
        QDBusMessage told = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        told.setArguments({ refused, results });
        m_bus.send(told);
        return QDBusObjectPath(path);
    }

    QDBusConnection m_bus;
};

Q_DECLARE_METATYPE(KeyState)

namespace {

const QList<KeyWish> wishes{ { SystemKey::Accept, QKeySequence(u"Ctrl+Alt+A"_s), u"Accept"_s },
    { SystemKey::Reject, QKeySequence(u"Meta+F9"_s), u"Reject"_s } };

/// What became of each.
QMap<SystemKey, KeyState> statesOf(const QSignalSpy &settled)
{
    QMap<SystemKey, KeyState> states;
    for (const QVariantList &each : settled)
        states.insert(each.at(0).value<SystemKey>(), each.at(1).value<KeyState>());
    return states;
}

} // namespace

class TestPortalKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<PortalShortcut>();
        qDBusRegisterMetaType<QList<PortalShortcut>>();
    }

    void saysWhatThePortalGives_data()
    {
        QTest::addColumn<uint>("sessionRefused");
        QTest::addColumn<uint>("keysRefused");
        QTest::addColumn<QStringList>("withheld");
        QTest::addColumn<KeyState>("accept");
        QTest::addColumn<KeyState>("reject");

        QTest::newRow("both") << 0u << 0u << QStringList() << KeyState::Works << KeyState::Works;
        QTest::newRow("one of them") << 0u << 0u << QStringList{ u"reject"_s } << KeyState::Works << KeyState::Refused;
        QTest::newRow("the person says no") << 0u << 1u << QStringList() << KeyState::Refused << KeyState::Refused;
        QTest::newRow("no session") << 2u << 0u << QStringList() << KeyState::Refused << KeyState::Refused;
    }

    void saysWhatThePortalGives()
    {
        QFETCH(uint, sessionRefused);
        QFETCH(uint, keysRefused);
        QFETCH(QStringList, withheld);
        QFETCH(KeyState, accept);
        QFETCH(KeyState, reject);
        PrivateBus bus;
        FakePortal portal(bus.connection());
        portal.sessionRefused = sessionRefused;
        portal.keysRefused = keysRefused;
        portal.withheld = withheld;
        PortalKeys keys(bus.connection());
        const QSignalSpy settled(&keys, &KeyGrabber::settled);

        keys.grab(wishes);

        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(statesOf(settled), (QMap{ std::pair(SystemKey::Accept, accept), std::pair(SystemKey::Reject, reject) }));
    }

    void asksInThePortalsWords()
    {
        PrivateBus bus;
        FakePortal portal(bus.connection());
        PortalKeys keys(bus.connection());

        keys.grab(wishes);

        QTRY_COMPARE(portal.bound.size(), 2);
        QCOMPARE(portal.bound.constFirst().id, u"accept"_s);
        QCOMPARE(portal.bound.constFirst().facts.value(u"preferred_trigger"_s).toString(), u"CTRL+ALT+a"_s);
        QCOMPARE(portal.bound.constLast().facts.value(u"preferred_trigger"_s).toString(), u"LOGO+F9"_s);
        QCOMPARE(portal.bound.constLast().facts.value(u"description"_s).toString(), u"Reject"_s);
    }

    void hearsItsOwnKeysAlone()
    {
        PrivateBus bus;
        FakePortal portal(bus.connection());
        PortalKeys keys(bus.connection());
        const QSignalSpy settled(&keys, &KeyGrabber::settled);
        const QSignalSpy pressed(&keys, &KeyGrabber::pressed);
        keys.grab(wishes);
        QTRY_COMPARE(settled.count(), 2);

        portal.press(u"accept"_s, u"/session/of/another/program"_s);
        portal.press(u"volume"_s);
        portal.press(u"reject"_s);

        QTRY_COMPARE(pressed.count(), 1);
        QCOMPARE(pressed.constFirst().constFirst().value<SystemKey>(), SystemKey::Reject);
    }

    void withoutAPortalThereIsNoWay()
    {
        PrivateBus bus;
        PortalKeys keys(bus.connection());
        const QSignalSpy settled(&keys, &KeyGrabber::settled);

        keys.grab(wishes);

        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(statesOf(settled).values(), (QList{ KeyState::NoWay, KeyState::NoWay }));
    }
};

QTEST_GUILESS_MAIN(TestPortalKeys)
#include "tst_portalkeys.moc"
