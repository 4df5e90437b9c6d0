#pragma once

#include "console/api/requestbudget.h"

/// How far all rates are stretched because the server's limits are near or passed.
class PollPace
{
public:
    /// A question was refused with 429: twice as slow, up to eight times. Refusals within a second count once.
    void refused(Instant now);
    /// A question was answered: after 30 s without a refusal twice as fast again.
    void allowed(Instant now);
    /// Less than a fifth of the budget left: twice as slow as long as that lasts.
    void told(const Budget &budget);

    /// 1: as planned.
    [[nodiscard]] double stretch() const;

private:
    double m_stretch = 1;
    bool m_scarce = false;
    std::optional<Instant> m_changed;
};
