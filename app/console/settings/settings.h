#pragma once

#include "console/settings/profile.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

/// What the person chose; `ui` makes colours of it.
enum class Theme { System, Light, Dark };

/// Everything the program remembers between runs, but no secret: every key once, with its type and default.
///
/// A policy file (system-wide, read-only) stands over the person's own file: what it sets cannot be changed here. A
/// value that cannot be read falls back to its default and is logged once. Lives on the ui thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `file` is the person's ini file; `policyFile` may be empty or missing.
    explicit Settings(const QString &file, const QString &policyFile = {}, QObject *parent = nullptr);
    ~Settings() override;

    /// The usual place of the person's file, and of the policy.
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] static QString defaultPolicyFile();

    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] std::optional<Profile> profile(const QString &name) const;
    /// Adds it, or takes the place of the one with that name.
    void saveProfile(const Profile &profile);
    void removeProfile(const QString &name);
    [[nodiscard]] QString lastProfile() const;
    void setLastProfile(const QString &name);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] bool ringOn() const;
    void setRingOn(bool on);
    /// 0–100.
    [[nodiscard]] int ringVolume() const;
    void setRingVolume(int volume);
    /// Ask before an offer is rejected.
    [[nodiscard]] bool confirmReject() const;
    void setConfirmReject(bool confirm);
    /// A task that is completed without a wrap-up first.
    [[nodiscard]] bool completeWithoutWrapUp() const;
    void setCompleteWithoutWrapUp(bool allowed);
    /// Closing the window leaves the program in the tray.
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool close);
    /// Also show offers by the desktop's notifications.
    [[nodiscard]] bool desktopNotifications() const;
    void setDesktopNotifications(bool on);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// A table's header state, by the table's name.
    [[nodiscard]] QByteArray tableState(const QString &table) const;
    void setTableState(const QString &table, const QByteArray &state);

    /// Whether the policy decides this key, e.g. "ring/volume", so that its control is shown but cannot be changed.
    [[nodiscard]] bool isFixed(const QString &key) const;

    /// Writes what is not written yet; answers whether the file took it.
    bool save();

signals:
    void profilesChanged();
    void changed(const QString &key);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};
