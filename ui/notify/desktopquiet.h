#pragma once

#include <QDBusConnection>
#include <QObject>
#include <functional>

class QDBusMessage;

/// The desktop's own "do not disturb", as far as it can be read: of Plasma (the property `Inhibited` of the
/// notification server), of Xfce (a key in its settings) and of GNOME (a setting that the desktop portal shares).
/// Elsewhere it counts as off. Nothing is started to ask it.
class DesktopQuiet final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopQuiet(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_plasma || m_xfce || m_gnome; }

signals:
    void changed(bool on);

private:
    void watchPlasma();
    void watchXfce();
    void watchGnome();
    /// Asks now, and anew each time that the service comes or goes.
    void askWhenItComes(const QString &service, const std::function<void()> &question);
    void ask(QDBusMessage question, bool DesktopQuiet::*which);
    void set(bool DesktopQuiet::*which, bool on);

    QDBusConnection m_bus;
    bool m_plasma = false;
    bool m_xfce = false;
    bool m_gnome = false;
};
