#include "ui/notify/portalsetting.h"

#include "ui/notify/bussignal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;

} // namespace

PortalSetting::PortalSetting(const QDBusConnection &bus, const QString &group, const QString &key, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_group(group)
    , m_key(key)
{
    const auto *changes = new BusSignal(m_bus, { service, path, interface, u"SettingChanged"_s }, this);
    connect(changes, &BusSignal::received, this, [this](const QVariantList &arguments) {
        if (arguments.value(0).toString() == m_group && arguments.value(1).toString() == m_key)
            emit told(unwrapped(arguments.value(2)));
    });
    const auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &PortalSetting::ask);
    ask();
}

void PortalSetting::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({ m_group, m_key });
    question.setAutoStartService(false);
    const auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        emit told(reply.isError() ? QVariant() : unwrapped(reply.value().variant()));
    });
}
