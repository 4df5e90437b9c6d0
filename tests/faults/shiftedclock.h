#pragma once

#include "core/base/clock.h"

#include <atomic>

/// The machine's clock, set wrong by so much; it may jump while others look.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_true.now() + m_shift.load(); }
    void setShift(std::chrono::milliseconds shift) { m_shift = shift; }

private:
    SystemClock m_true{};
    std::atomic<std::chrono::milliseconds> m_shift{};
};
