#pragma once

#include "console/settings/settings.h"

#include <QCheckBox>
#include <functional>

/// How a switch of the settings is read and changed.
struct SwitchAccess
{
    QString key{}; ///< As the policy names it.
    std::function<bool()> read{};
    std::function<void(bool)> write{};
};

/// A check box that is a setting: it shows what is set, sets it at once, and rests with the reason where a policy
/// decides.
class SettingBox final : public QCheckBox
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    SettingBox(Settings &settings, SwitchAccess access, const QString &text, QWidget *parent = nullptr);

    /// Why it cannot be changed here for another reason than a policy; empty: it can.
    void setObstacle(const QString &why);

private:
    void refresh();

    Settings &m_settings;
    SwitchAccess m_access;
    QString m_obstacle{};
};

/// Lets a control rest, with the reason, where a policy decides; else it can be used.
void wearPolicy(QWidget *control, bool fixed);

/// Why what a policy has fixed cannot be changed.
QString fixedReason();
