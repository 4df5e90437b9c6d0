#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>
#include <optional>

/// Notices that the machine has slept: its clock went on meanwhile, its own pace did not.
///
/// Looks every two seconds; a sleep of less than 5 s is not told, a clock that is set forward passes for one.
class WakeWatch final : public QObject
{
    Q_OBJECT
public:
    using Steady = std::chrono::steady_clock::time_point;

    /// `clock` must outlive it. `steady` stands still during a sleep; replaced in tests.
    explicit WakeWatch(
        const Clock &clock, Steady (*steady)() = &std::chrono::steady_clock::now, QObject *parent = nullptr);

    /// Compares the two since the last time; its own timer calls it.
    void look();
    /// The system says that the machine has woken up. False: of this sleep woken() has been told already; else it will
    /// not be.
    bool isNews();

signals:
    void woken();

private:
    [[nodiscard]] bool hasSlept();

    const Clock &m_clock;
    Steady (*m_steady)();
    Instant m_last;
    Steady m_lastSteady;
    std::optional<Steady> m_noticed;
    QTimer m_timer;
};
