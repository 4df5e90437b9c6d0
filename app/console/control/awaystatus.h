#pragma once

#include "console/settings/statusrules.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QObject>

class ConsoleState;
class LoopGuard;
class Settings;
class WorkerStatusController;

/// The status of an agent who leaves the desk without saying so: on quitting, and while the screen is locked or the
/// machine sleeps, as the settings say.
///
/// What is on offer goes to others at once, for nobody is there to take it; what is in hand stays in hand. Back at the
/// desk the status is as before, unless somebody has changed it meanwhile. What the guard does not admit is left out and
/// said.
class AwayStatus final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `guard` counts whatever changes the status by itself.
    AwayStatus(WorkerStatusController &status, const ConsoleState &state, const Settings &settings, LoopGuard &guard,
        const Clock &clock, QObject *parent = nullptr);

    /// Quitting leaves the status as it is, as the settings say or because the workspace lacks what they say.
    [[nodiscard]] bool staysOnQuit() const { return activityFor(Leaving::Quit).isNull(); }
    /// The policy has decided what quitting does.
    [[nodiscard]] bool isFixedOnQuit() const;
    /// In which nobody gets offers: where agents begin their day, if it is one of these; null: there is none.
    [[nodiscard]] ActivityId restActivity() const;
    /// The next Leaving::Quit goes there, whatever the settings say.
    void wishOnQuit(const ActivityId &activity) { m_wishOnQuit = activity; }
    /// Goes where the settings say; answers whether a request is on its way, whose end `settled` tells.
    bool leave(Leaving moment);
    /// The agent is back from a lock or a sleep. The status goes back to what it was before the first of the two; where
    /// the service cannot be reached yet, with tryAgain().
    void comeBack();
    /// The service can be reached again.
    void tryAgain();

signals:
    /// The status that was left for is taken, or was refused.
    void settled();
    /// The guard has stopped a change.
    void heldBack();

private:
    [[nodiscard]] ActivityId activityFor(Leaving moment) const;
    [[nodiscard]] bool isAvailable(const ActivityId &activity) const;
    void onEnd(const WorkerId &worker, bool succeeded);
    void forget();

    WorkerStatusController &m_status;
    const ConsoleState &m_state;
    const Settings &m_settings;
    LoopGuard &m_guard;
    const Clock &m_clock;
    ActivityId m_before{}; ///< Where the agent was; null: not left by itself.
    ActivityId m_left{}; ///< Where it was put.
    ActivityId m_wishOnQuit{}; ///< Null: as the settings say.
    bool m_isReturning = false;
};
