#pragma once

#include <QStringList>

class SettingsFile;

/// Moments at which the agent leaves the desk without saying so.
enum class Leaving { Quit, Lock, Sleep };

/// Which statuses are offered and in which order, and which one is taken when the agent leaves; all by their names,
/// since these are the same in every workspace of a company and SIDs are not.
struct StatusRules
{
    QStringList order{}; ///< These first, in this order; the others follow as usual.
    QStringList hidden{}; ///< Not offered.
    QString onQuit{}; ///< Empty, here and below: the status stays as it is.
    QString onLock{};
    QString onSleep{};

    [[nodiscard]] const QString &on(Leaving moment) const;

    friend bool operator==(const StatusRules &, const StatusRules &) = default;
};

/// The key as a policy names it, e.g. "status/onLock".
QString statusKey(Leaving moment);
/// "status/order" and "status/hidden".
QString statusOrderKey();
QString hiddenStatusKey();

StatusRules readStatusRules(const SettingsFile &file);
/// Writes what differs; answers the keys that were written. What the policy has fixed stays.
QStringList writeStatusRules(SettingsFile &file, const StatusRules &rules);
