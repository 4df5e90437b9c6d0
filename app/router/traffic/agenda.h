#pragma once

#include "core/base/clock.h"

#include <map>

namespace router {

/// What somebody means to do later, in order of time; of two at the same moment the one noted first.
template <typename Step> class Agenda
{
public:
    void note(Instant at, Step step) { m_steps.emplace(at, std::move(step)); }

    /// The next step that is due at or before `now`, taken out; empty: none.
    std::optional<Step> takeDue(Instant now)
    {
        if (m_steps.empty() || m_steps.begin()->first > now)
            return std::nullopt;
        std::optional<Step> step(std::move(m_steps.begin()->second));
        m_steps.erase(m_steps.begin());
        return step;
    }

    [[nodiscard]] std::optional<Instant> next() const
    {
        return m_steps.empty() ? std::nullopt : std::optional(m_steps.begin()->first);
    }

private:
    std::multimap<Instant, Step> m_steps;
};

} // namespace router
