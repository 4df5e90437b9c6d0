#pragma once

#include "console/settings/profile.h"
#include "console/settings/responderwish.h"
#include "console/settings/statusrules.h"
#include "console/settings/wrapuprules.h"
#include "core/domain/queuelevels.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

/// What the person chose; `ui` makes colours of it.
enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };

/// A way of calling the person to an offer, beside its toast, which always comes.
enum class Alert { Ring, Desktop, Taskbar };

/// What a key does in whichever program it is pressed.
enum class SystemKey { Accept, Reject, Show, Status };

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
    /// Whether this way of calling the person is on at all.
    [[nodiscard]] bool isOn(Alert alert) const;
    void setOn(Alert alert, bool on);
    /// Whether it counts for offers of this task channel, by its unique name; as usual: yes.
    [[nodiscard]] bool isOnFor(Alert alert, const QString &channel) const;
    void setOnFor(Alert alert, const QString &channel, bool on);
    /// Neither ring nor mark in the task bar.
    [[nodiscard]] bool doNotDisturb() const;
    void setDoNotDisturb(bool on);
    /// The desktop's own "do not disturb" counts as well.
    [[nodiscard]] bool heedsDesktop() const;
    void setHeedsDesktop(bool heeds);
    /// 0–100.
    [[nodiscard]] int ringVolume() const;
    void setRingVolume(int volume);
    /// The sound device's id as the system names it; empty: the desktop's choice.
    [[nodiscard]] QByteArray ringDevice() const;
    void setRingDevice(const QByteArray &id);
    /// What offers of this task channel ring with: the name of a sound of the program's own, or the path of a file; empty:
    /// as for all. Empty channel: for all, and empty the usual one.
    [[nodiscard]] QString ringSound(const QString &channel) const;
    void setRingSound(const QString &channel, const QString &sound);
    /// As QKeySequence writes it; empty, as usual: there is no such key.
    [[nodiscard]] QString systemKey(SystemKey key) const;
    void setSystemKey(SystemKey key, const QString &keys);
    [[nodiscard]] bool trayIcon() const;
    void setTrayIcon(bool shown);
    /// Closing the window leaves the program in the tray.
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool close);

    /// How tasks of this queue end; what is not said of it is as for all. Empty name: for all queues.
    [[nodiscard]] WrapUpRules wrapUpRules(const QString &queue) const;
    void setWrapUpRules(const QString &queue, const WrapUpRules &rules);
    /// Whether the person has set something for this queue alone; and lets the rules of all count for it again.
    [[nodiscard]] bool hasOwnWrapUpRules(const QString &queue) const;
    void forgetWrapUpRules(const QString &queue);
    /// Whether the policy decides a rule for this queue.
    [[nodiscard]] bool isFixed(const QString &queue, WrapUpRule rule) const;
    /// From when on this queue's figures want to be looked at; what is not said of it is as for all. Empty name: for all.
    [[nodiscard]] QueueLevels queueLevels(const QString &queue) const;
    void setQueueLevels(const QString &queue, const QueueLevels &levels);
    [[nodiscard]] BoardLevels boardLevels() const;
    /// Whether the person has set some for this queue alone; and lets those of all count for it again.
    [[nodiscard]] bool hasOwnQueueLevels(const QString &queue) const;
    void forgetQueueLevels(const QString &queue);
    /// Whether the policy decides this level for the queue.
    [[nodiscard]] bool isFixed(const QString &queue, int QueueLevels::*level) const;
    /// The while over which the board of queues counts.
    [[nodiscard]] BoardPeriod boardPeriod() const;
    void setBoardPeriod(BoardPeriod period);
    /// The person wants to be told when a queue passes a level, whatever page is in view; as usual: no.
    [[nodiscard]] bool boardAlerts() const;
    void setBoardAlerts(bool on);
    /// Its key, as a policy names it.
    [[nodiscard]] static QString boardAlertsKey();
    /// Who has once opened the board has its history go on, whatever page is in view; as usual: yes.
    [[nodiscard]] bool boardHistory() const;
    void setBoardHistory(bool on);
    [[nodiscard]] static QString boardHistoryKey();
    /// Whether this worker (empty: who signs in as none) has ever had the board of this workspace in view; both by SID.
    [[nodiscard]] bool isBoardViewer(const QString &workspace, const QString &worker) const;
    void rememberBoardViewer(const QString &workspace, const QString &worker);

    /// Which statuses are offered, and which is taken when the agent leaves.
    [[nodiscard]] StatusRules statusRules() const;
    void setStatusRules(const StatusRules &rules);
    /// How assignment callbacks are answered.
    [[nodiscard]] ResponderWish responder() const;
    void setResponder(const ResponderWish &wish);
    /// Where a task's customer is found, e.g. "https://crm.example/find?phone={from}"; empty: nowhere.
    [[nodiscard]] QString screenPop() const;
    void setScreenPop(const QString &addressTemplate);
    /// Its key, as a policy names it.
    [[nodiscard]] static QString screenPopKey();

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// A table's header state, by the table's name.
    [[nodiscard]] QByteArray tableState(const QString &table) const;
    void setTableState(const QString &table, const QByteArray &state);

    /// Where something stood when it was last seen, by a name of its own: a filter's text, a chosen row's SID, a page.
    [[nodiscard]] QString lastView(const QString &name) const;
    void setLastView(const QString &name, const QString &text);

    /// The keys of these switches, as a policy names them.
    [[nodiscard]] static QString alertKey(Alert alert);
    [[nodiscard]] static QString channelKey(Alert alert, const QString &channel);
    [[nodiscard]] static QString ringSoundKey(const QString &channel);
    [[nodiscard]] static QString systemKeyName(SystemKey key);
    /// The presets for the offers of a queue, as whoever keeps them wrote them; never with a secret.
    [[nodiscard]] QByteArray presets(const QString &queue) const;
    void setPresets(const QString &queue, const QByteArray &presets);

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
