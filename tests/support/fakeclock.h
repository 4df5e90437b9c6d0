#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

/// A clock that stands still until it is told to go on.
class FakeClock final : public Clock
{
public:
    /// Starts on 2 March 2026, 09:30:00 UTC.
    FakeClock();

    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

/// A SID with a given number at its end, e.g. `sid<WorkerId>(7)`.
template <typename IdType>
IdType sid(int number)
{
    IdBytes bytes;
    bytes.bytes[12] = static_cast<unsigned char>(number >> 24);
    bytes.bytes[13] = static_cast<unsigned char>(number >> 16);
    bytes.bytes[14] = static_cast<unsigned char>(number >> 8);
    bytes.bytes[15] = static_cast<unsigned char>(number);
    return IdType(bytes);
}
