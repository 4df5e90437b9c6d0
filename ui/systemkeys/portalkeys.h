#pragma once

#include "ui/systemkeys/keygrabber.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <functional>

class QDBusArgument;

/// One shortcut as the portal takes and gives it: (sa{sv}).
struct PortalShortcut
{
    QString id{};
    QVariantMap facts{};
};
Q_DECLARE_METATYPE(PortalShortcut)
QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut);

/// Keys that Wayland's desktop portal gives. The desktop asks the person, who may choose others there.
///
/// Source: org.freedesktop.portal.GlobalShortcuts, version 1. Not tested on a real desktop.
class PortalKeys final : public KeyGrabber
{
    Q_OBJECT

public:
    explicit PortalKeys(const QDBusConnection &bus);
    ~PortalKeys() override;

    void grab(const QList<KeyWish> &wishes) override;

private:
    using Answer = std::function<void(uint refused, const QVariantMap &results)>;

    void openSession();
    void bindKeys();
    void closeSession();
    void request(QDBusMessage call, QVariantMap options, const Answer &answer);
    void settleAll(KeyState state);

    QDBusConnection m_bus;
    QList<KeyWish> m_wishes{};
    QString m_session{}; ///< Its object path; empty: there is none.
    int m_round = 0;     ///< Of the wishes: an answer to former ones says nothing.
    int m_requests = 0;
};

/// A key as the portal writes it, e.g. "CTRL+ALT+F9"; empty: it cannot.
///
/// Source: freedesktop.org shortcuts specification.
QString portalTrigger(const QKeySequence &keys);
