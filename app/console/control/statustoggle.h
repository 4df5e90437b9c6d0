#pragma once

#include "core/domain/ids.h"

#include <QObject>

class ConsoleState;
class Settings;
class WorkerStatusController;

/// One key for both ways: from an available status to one away from the desk, and back.
///
/// It goes to the status of that kind in which the agent was last, else to the one a click back would take, or to the
/// first one that is not available in the order of the menu. What is on offer stays on offer.
class StatusToggle final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    StatusToggle(
        WorkerStatusController &status, const ConsoleState &state, const Settings &settings, QObject *parent = nullptr);

    /// Where toggle() goes; null: nowhere.
    [[nodiscard]] ActivityId next() const;

public slots:
    void toggle();

private:
    void note();
    [[nodiscard]] bool isOffered(const ActivityId &activity) const;
    [[nodiscard]] ActivityId firstAway() const;

    WorkerStatusController &m_status;
    const ConsoleState &m_state;
    const Settings &m_settings;
    ActivityId m_available{}; ///< Where the agent was last, of each kind; null: not seen yet.
    ActivityId m_away{};
};
