#pragma once

#include "core/base/clock.h"

#include <QList>

/// Keeps changes that nobody clicked from running in circles, as when another program undoes each of them. All that
/// change the same thing share one, for a circle may run through several of them.
class LoopGuard
{
public:
    static constexpr int mostInAMinute = 6;

    /// Whether one more may happen now; if so it counts. A clock that went back forgets what lies ahead of it.
    [[nodiscard]] bool admits(Instant now)
    {
        m_done.removeIf([now](Instant at) { return at > now || now - at >= std::chrono::minutes(1); });
        if (m_done.size() >= mostInAMinute)
            return false;
        m_done.append(now);
        return true;
    }

private:
    QList<Instant> m_done{}; // within the last minute
};
