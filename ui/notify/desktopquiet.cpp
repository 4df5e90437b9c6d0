#include "ui/notify/desktopquiet.h"

#include "ui/notify/bussignal.h"
#include "ui/notify/portalsetting.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

constexpr auto plasmaService = "org.freedesktop.Notifications"_L1;
constexpr auto plasmaPath = "/org/freedesktop/Notifications"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr auto xfceService = "org.xfce.Xfconf"_L1;
constexpr auto xfcePath = "/org/xfce/Xfconf"_L1;
constexpr auto xfceChannel = "xfce4-notifyd"_L1;
constexpr auto xfceKey = "/do-not-disturb"_L1;

} // namespace

DesktopQuiet::DesktopQuiet(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    watchPlasma();
    watchXfce();
    watchGnome();
}

void DesktopQuiet::askWhenItComes(const QString &service, const std::function<void()> &question)
{
    const auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, question);
    question();
}

void DesktopQuiet::watchPlasma()
{
    const auto askNow = [this] {
        QDBusMessage question
            = QDBusMessage::createMethodCall(plasmaService, plasmaPath, propertiesInterface, u"Get"_s);
        question.setArguments({ QString(plasmaService), u"Inhibited"_s });
        ask(question, &DesktopQuiet::m_plasma);
    };
    const auto *told
        = new BusSignal(m_bus, { plasmaService, plasmaPath, propertiesInterface, u"PropertiesChanged"_s }, this);
    connect(told, &BusSignal::received, this, [this](const QVariantList &arguments) {
        const QVariantMap changes = qdbus_cast<QVariantMap>(arguments.value(1));
        if (changes.contains(u"Inhibited"_s))
            set(&DesktopQuiet::m_plasma, unwrapped(changes.value(u"Inhibited"_s)).toBool());
    });
    askWhenItComes(plasmaService, askNow);
}

void DesktopQuiet::watchXfce()
{
    const auto *told = new BusSignal(m_bus, { xfceService, xfcePath, xfceService, u"PropertyChanged"_s }, this);
    connect(told, &BusSignal::received, this, [this](const QVariantList &arguments) {
        if (arguments.value(0).toString() == xfceChannel && arguments.value(1).toString() == xfceKey)
            set(&DesktopQuiet::m_xfce, unwrapped(arguments.value(2)).toBool());
    });
    QDBusMessage question = QDBusMessage::createMethodCall(xfceService, xfcePath, xfceService, u"GetProperty"_s);
    question.setArguments({ QString(xfceChannel), QString(xfceKey) });
    ask(question, &DesktopQuiet::m_xfce);
}

/// GNOME says the opposite: whether notifications come up.
void DesktopQuiet::watchGnome()
{
    const auto *banners = new PortalSetting(m_bus, u"org.gnome.desktop.notifications"_s, u"show-banners"_s, this);
    connect(banners, &PortalSetting::told, this, [this](const QVariant &value) {
        set(&DesktopQuiet::m_gnome, value.typeId() == QMetaType::Bool && !value.toBool());
    });
}

/// Whatever does not answer with a truth value is not quiet.
void DesktopQuiet::ask(QDBusMessage question, bool DesktopQuiet::*which)
{
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, which](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        set(which, !reply.isError() && unwrapped(reply.value().variant()).toBool());
    });
}

void DesktopQuiet::set(bool DesktopQuiet::*which, bool on)
{
    const bool before = isOn();
    this->*which = on;
    if (isOn() != before)
        emit changed(isOn());
}
