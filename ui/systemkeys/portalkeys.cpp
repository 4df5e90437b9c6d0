#include "ui/systemkeys/portalkeys.h"

#include "ui/notify/bussignal.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QSet>
#include <utility>

using namespace Qt::StringLiterals;

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.facts;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.facts;
    argument.endStructure();
    return argument;
}

namespace {

constexpr auto keyPortal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto keyPortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto shortcutsInterface = "org.freedesktop.portal.GlobalShortcuts"_L1;
constexpr auto requestInterface = "org.freedesktop.portal.Request"_L1;
constexpr auto sessionInterface = "org.freedesktop.portal.Session"_L1;

QString idOf(SystemKey deed)
{
    return Settings::systemKeyName(deed).section(u'/', 1); // "accept"
}

QDBusMessage portalCall(const QString &name)
{
    return QDBusMessage::createMethodCall(keyPortal, keyPortalPath, shortcutsInterface, name);
}

} // namespace

PortalKeys::PortalKeys(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
    const auto *activated = new BusSignal(m_bus, { keyPortal, keyPortalPath, shortcutsInterface, u"Activated"_s }, this);
    connect(activated, &BusSignal::received, this, [this](const QVariantList &arguments) {
        const auto session = arguments.value(0).value<QDBusObjectPath>().path();
        for (const KeyWish &wish : std::as_const(m_wishes)) {
            if (!m_session.isEmpty() && session == m_session && arguments.value(1).toString() == idOf(wish.deed))
                emit pressed(wish.deed);
        }
    });
}

PortalKeys::~PortalKeys()
{
    closeSession();
}

void PortalKeys::grab(const QList<KeyWish> &wishes)
{
    ++m_round;
    closeSession();
    m_wishes = wishes;
    if (!wishes.isEmpty())
        openSession();
}

void PortalKeys::openSession()
{
    request(portalCall(u"CreateSession"_s), { { u"session_handle_token"_s, u"cordboard"_s } },
        [this](uint refused, const QVariantMap &results) {
            m_session = results.value(u"session_handle"_s).toString();
            if (refused != 0 || m_session.isEmpty())
                return settleAll(KeyState::Refused);
            bindKeys();
        });
}

void PortalKeys::bindKeys()
{
    QList<PortalShortcut> shortcuts;
    for (const KeyWish &wish : std::as_const(m_wishes)) {
        shortcuts.append({ idOf(wish.deed),
            { { u"description"_s, wish.words }, { u"preferred_trigger"_s, portalTrigger(wish.keys) } } });
    }
    QDBusMessage call = portalCall(u"BindShortcuts"_s);
    call.setArguments({ QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(shortcuts), QString() });
    request(call, {}, [this](uint refused, const QVariantMap &results) {
        if (refused != 0)
            return settleAll(KeyState::Refused);
        QSet<QString> bound;
        const auto given = qdbus_cast<QList<PortalShortcut>>(results.value(u"shortcuts"_s));
        for (const PortalShortcut &shortcut : given)
            bound.insert(shortcut.id);
        for (const KeyWish &wish : std::as_const(m_wishes))
            emit settled(wish.deed, bound.contains(idOf(wish.deed)) ? KeyState::Works : KeyState::Refused);
    });
}

void PortalKeys::closeSession()
{
    const QString session = std::exchange(m_session, {});
    if (session.isEmpty())
        return;
    m_bus.asyncCall(QDBusMessage::createMethodCall(keyPortal, session, sessionInterface, u"Close"_s));
}

/// The portal answers by a signal at an object whose name is known ahead, so that nothing is missed.
void PortalKeys::request(QDBusMessage call, QVariantMap options, const Answer &answer)
{
    const QString token = u"cordboard"_s + QString::number(++m_requests);
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    options.insert(u"handle_token"_s, token);
    QVariantList arguments = call.arguments();
    arguments.append(options);
    call.setArguments(arguments);

    const QString place = QString(keyPortalPath) + u"/request/"_s + sender + u'/' + token;
    auto *response = new BusSignal(m_bus, { keyPortal, place, requestInterface, u"Response"_s }, this);
    connect(response, &BusSignal::received, this, [this, response, answer, round = m_round](const QVariantList &told) {
        response->deleteLater();
        if (round == m_round)
            answer(told.value(0).toUInt(), qdbus_cast<QVariantMap>(told.value(1)));
    });
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, response, round = m_round] {
        watcher->deleteLater();
        if (!watcher->isError())
            return;
        response->deleteLater();
        if (round == m_round)
            settleAll(KeyState::NoWay);
    });
}

void PortalKeys::settleAll(KeyState state)
{
    const QList<KeyWish> wishes = m_wishes;
    for (const KeyWish &wish : wishes)
        emit settled(wish.deed, state);
}

QString portalTrigger(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    QString text;
    const auto add = [&text, &first](Qt::KeyboardModifier modifier, QLatin1StringView name) {
        if (first.keyboardModifiers() & modifier)
            text += QString(name + u'+');
    };
    add(Qt::ControlModifier, "CTRL"_L1);
    add(Qt::AltModifier, "ALT"_L1);
    add(Qt::ShiftModifier, "SHIFT"_L1);
    add(Qt::MetaModifier, "LOGO"_L1);
    const QString key = QKeySequence(first.key()).toString(QKeySequence::PortableText);
    // Names of the keys are X11's: a letter by its small one, function keys as on the keyboard.
    return key.isEmpty() ? QString() : QString(text + (key.size() == 1 ? key.toLower() : key));
}
