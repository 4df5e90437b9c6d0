#pragma once

#include "core/base/clock.h"

/// The system's time as long as that goes forward. When somebody sets the clock back, it goes on from where it was at
/// its own pace, until the system's time has caught up.
class ForwardClock final : public Clock
{
public:
    using Steady = std::chrono::steady_clock::time_point;

    /// `system` must outlive it. `steady` never goes back; replaced in tests.
    explicit ForwardClock(const Clock &system, Steady (*steady)() = &std::chrono::steady_clock::now);

    [[nodiscard]] Instant now() const override;

private:
    const Clock &m_system;
    Steady (*m_steady)();
    mutable Instant m_base;
    mutable Steady m_baseSteady;
    mutable Instant m_told; ///< The last answer.
};
