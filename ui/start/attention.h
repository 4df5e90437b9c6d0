#pragma once

#include "ui/notify/alertswitches.h"
#include "ui/notify/ring.h"
#include "ui/notify/ringcheck.h"

#include <QObject>
#include <memory>

class Clock;
class Console;
class DesktopQuiet;
class FreedesktopNotifier;
class MainWindow;
class OfferAlert;
class OfferNotices;
class QueueNotices;
class SessionNotices;
class QAction;
class TrayIcon;

/// All that calls the person besides the toasts: ring, task bar, tray and the desktop's notifications, as the settings
/// say at each moment.
class Attention final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Attention(Console &console, const Clock &clock, MainWindow &window, QObject *parent = nullptr);
    ~Attention() override;

    /// Begins to speak with the desktop and looks whether there is something to ring on; after the first paint, for it takes a while.
    void connectDesktop();
    /// The person leaves: the window that hides now is not worth a word. Offers go on.
    void leave();
    [[nodiscard]] Ring &ring() { return m_ring; }
    /// The icon is in the tray, so the window may hide.
    [[nodiscard]] bool isInTray() const;
    /// The switch for menus.
    [[nodiscard]] QAction *doNotDisturb() const { return m_doNotDisturb; }

signals:
    /// The desk is to come to the front.
    void showRequested();
    void quitRequested();
    /// Where the ring is chosen.
    void ringSettingsRequested();

private:
    void buildSwitch();
    void checkRing();
    void watchConsole();
    void wearSettings();
    void refreshTray();

    Console &m_console;
    MainWindow &m_window;
    AlertSwitches m_switches;
    Ring m_ring{};
    RingCheck m_ringCheck;
    QAction *m_doNotDisturb;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<OfferAlert> m_alert;
    std::unique_ptr<FreedesktopNotifier> m_notifier{};
    std::unique_ptr<OfferNotices> m_notices{};
    std::unique_ptr<QueueNotices> m_queueNotices{};
    std::unique_ptr<SessionNotices> m_sessionNotices{};
    std::unique_ptr<DesktopQuiet> m_desktopQuiet{};
};
