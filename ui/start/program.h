#pragma once

#include "console/console.h"
#include "console/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"

#include <QObject>
#include <QPointer>
#include <memory>

class Attention;
class ComeUp;
class Departure;
class DesktopSession;
class OfferActions;
class SettingsDialog;
class StatusToggle;
class SystemKeys;
class ThemeSwitch;
class ToastStack;

/// How the window begins. It comes up by itself when the sign-in needs the person.
enum class FirstSight {
    Shown,
    Minimized,
    Hidden, ///< In the tray; minimized where there is none.
};

/// The running console with its window, toasts, ring and tray: put together here and nowhere else.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `themes` must outlive it. `quiet`: no ring and no tray, for the tour.
    Program(
        const ConsoleOptions &options, const Clock &clock, ThemeSwitch &themes, bool quiet, QObject *parent = nullptr);
    ~Program() override;

    /// Shows the window as told, then signs in.
    void begin(FirstSight sight);
    /// Writes the window's place and the settings to disk now.
    void remember();
    /// Ends the event loop, after the service was told what the settings say.
    void leave();

    [[nodiscard]] Console &console() const { return *m_console; }
    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    void buildForms();
    void addAttention();
    void watchDesktop();
    void addSystemKeys();
    /// What a key does in the window already; empty: nothing, or just this deed.
    [[nodiscard]] QString windowUse(SystemKey deed, const QKeySequence &keys) const;
    void obey(SystemKey deed);
    void openSettings();
    void addStartAtLogin();

    const Clock &m_clock;
    ThemeSwitch &m_themes;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<OfferActions> m_actions;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ToastStack> m_toasts;
    std::unique_ptr<ComeUp> m_comeUp; ///< None in the tour.
    std::unique_ptr<Attention> m_attention; ///< None in the tour.
    std::unique_ptr<Departure> m_departure;
    std::unique_ptr<DesktopSession> m_desktop; ///< None in the tour.
    std::unique_ptr<StatusToggle> m_statusToggle; ///< None in the tour, nor keys.
    std::unique_ptr<SystemKeys> m_systemKeys;
    QPointer<SettingsDialog> m_settingsDialog;
};
