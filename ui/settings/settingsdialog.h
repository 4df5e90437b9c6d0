#pragma once

#include "console/settings/settings.h"

#include <QDialog>

class ChannelSwitches;
class ConsoleState;
class QBoxLayout;
class QComboBox;
class QTabWidget;
class Ring;
class RingPanel;
class SettingBox;
class SystemKeys;
struct SwitchAccess;

/// What one may choose. Not modal; what is chosen counts at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it. `hasTray`: this desktop has one.
    SettingsDialog(Settings &settings, const ConsoleState &state, Ring &ring, SystemKeys &keys, bool hasTray,
        QWidget *parent = nullptr);

    /// Turns to the page of the ring.
    void showRing();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildNotifications();
    QWidget *buildRing();
    QWidget *buildStatus();
    QWidget *buildTasks();
    QWidget *buildKeys(SystemKeys &keys);
    QWidget *buildWindow(bool hasTray);
    SettingBox *addSwitch(QBoxLayout *column, const SwitchAccess &access, const QString &text);
    SettingBox *addAlert(QBoxLayout *column, Alert alert, const QString &text);
    void buildThemes();
    void refreshTheme();
    void readChannels();

    Settings &m_settings;
    const ConsoleState &m_state;
    QTabWidget *m_pages;
    RingPanel *m_ring;
    ChannelSwitches *m_channels;
    QComboBox *m_theme;
};
