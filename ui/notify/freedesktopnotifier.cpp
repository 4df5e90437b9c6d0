#include "ui/notify/freedesktopnotifier.h"

#include "ui/notify/bussignal.h"
#include "ui/notify/noticeimage.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto notifierService = "org.freedesktop.Notifications"_L1;
constexpr auto notifierPath = "/org/freedesktop/Notifications"_L1;
constexpr uchar mostUrgent = 2; // of the three urgencies: stays until it is answered
constexpr int neverByItself = 0; // after which it goes by itself

QDBusMessage methodCall(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(notifierService, notifierPath, notifierService, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    const auto source = [](const QString &name) {
        return BusSource{ notifierService, notifierPath, notifierService, name };
    };
    const auto *action = new BusSignal(m_bus, source(u"ActionInvoked"_s), this);
    connect(action, &BusSignal::received, this,
        [this](const QVariantList &told) { onAction(told.value(0).toUInt(), told.value(1).toString()); });
    const auto *closed = new BusSignal(m_bus, source(u"NotificationClosed"_s), this);
    connect(closed, &BusSignal::received, this, [this](const QVariantList &told) { onClosed(told.value(0).toUInt()); });
    const auto *watcher
        = new QDBusServiceWatcher(notifierService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &FreedesktopNotifier::forgetServer);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_hasCome = m_isAsking; // the answer on its way may still be that nobody is there
        if (!m_shown.isEmpty())
            askCapabilities();
    });
}

template <typename Handler> void FreedesktopNotifier::call(const QDBusMessage &message, Handler handler)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [handler](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        handler(*finished);
    });
}

/// What it showed went with it, and is shown anew by the next one, which may have other abilities.
void FreedesktopNotifier::forgetServer()
{
    m_capabilities.reset();
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        const bool isOver = shown->isOver;
        *shown = { .notice = shown->notice };
        shown = isOver ? m_shown.erase(shown) : std::next(shown);
    }
}

void FreedesktopNotifier::show(const QString &key, const Notice &notice)
{
    if (!m_bus.isConnected())
        return;
    Shown &shown = m_shown[key];
    if (shown.isSent && !shown.isOver && shown.notice == notice)
        return;
    shown.notice = notice;
    shown.isOver = false;
    if (shown.isSent && shown.id == 0)
        shown.isStale = true;
    else if (m_capabilities)
        send(key);
    else
        askCapabilities();
}

void FreedesktopNotifier::askCapabilities()
{
    if (!std::exchange(m_isAsking, true))
        call(methodCall(u"GetCapabilities"_s), [this](QDBusPendingCallWatcher &answer) { onCapabilities(answer); });
}

void FreedesktopNotifier::onCapabilities(QDBusPendingCallWatcher &call)
{
    m_isAsking = false;
    const bool hasCome = std::exchange(m_hasCome, false);
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError()) {
        forgetServer(); // asked again with the next notice, or when one comes
        if (hasCome && !m_shown.isEmpty())
            askCapabilities();
        return;
    }
    m_capabilities = reply.value();
    const QStringList waiting = m_shown.keys();
    for (const QString &key : waiting)
        send(key);
}

void FreedesktopNotifier::send(const QString &key)
{
    Shown &shown = m_shown[key];
    shown.isSent = true;
    shown.isStale = false;
    call(methodCall(u"Notify"_s, arguments(shown)),
        [this, key](QDBusPendingCallWatcher &answer) { onSent(key, answer); });
}

void FreedesktopNotifier::onSent(const QString &key, QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto known = m_shown.find(key);
    if (reply.isError()) {
        if (known != m_shown.end() && known->id == 0)
            known->isSent = false;
        return;
    }
    if (known == m_shown.end())
        return withdraw(reply.value()); // closed meanwhile
    known->id = reply.value();
    if (known->isOver)
        close(key);
    else if (known->isStale)
        send(key);
}

void FreedesktopNotifier::close(const QString &key)
{
    const auto known = m_shown.find(key);
    if (known == m_shown.end())
        return;
    if (known->isSent && known->id == 0) {
        known->isOver = true;
        return;
    }
    const uint id = known->id;
    m_shown.erase(known);
    if (id != 0)
        withdraw(id);
}

void FreedesktopNotifier::withdraw(uint id)
{
    m_bus.asyncCall(methodCall(u"CloseNotification"_s, { id }));
}

QVariantList FreedesktopNotifier::arguments(const Shown &shown)
{
    const auto can = [this](const QString &what) { return m_capabilities && m_capabilities->contains(what); };
    QStringList actions;
    if (can(u"actions"_s)) {
        for (const Notice::Action &action : shown.notice.actions)
            actions << action.key << action.words;
    }
    // A caller's name must not be taken for markup.
    const QString body = can(u"body-markup"_s) ? shown.notice.body.toHtmlEscaped() : shown.notice.body;
    if (const auto picture = std::exchange(m_picture, {}))
        m_image = noticeImage(picture());
    QVariantMap hints{ { u"urgency"_s, QVariant::fromValue(mostUrgent) }, { u"category"_s, u"call.incoming"_s },
        { u"desktop-entry"_s, u"org.cordboard.Cordboard"_s } };
    if (m_image.isValid())
        hints.insert(u"image-data"_s, m_image);
    // Some servers draw a broken icon for a name that no theme has, which is so until the program is installed.
    const QString icon = m_image.isValid() ? QString() : u"cordboard"_s;
    return { u"Cordboard"_s, shown.id, icon, shown.notice.title, body, actions, hints, neverByItself };
}

QString FreedesktopNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

void FreedesktopNotifier::onAction(uint id, const QString &action)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        emit activated(key, action);
}

void FreedesktopNotifier::onClosed(uint id)
{
    const QString key = keyOf(id);
    if (m_shown.remove(key) > 0)
        emit dismissed(key);
}
