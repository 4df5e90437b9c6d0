#pragma once

#include "router/engine/engine.h"

#include <QRandomGenerator>
#include <map>

namespace router {

/// The simulated phone network: whoever is dialled picks up after two seconds. Pure: time comes in with advanceTo().
class Carrier
{
public:
    /// `seed` makes the SIDs of calls and conferences.
    Carrier(Engine &engine, quint64 seed);

    /// Takes note of a DialRequested or a DialGivenUp; other events are none of its business.
    void take(const EngineEvent &event);
    /// Dials again what was ringing when the router ended.
    void takeUpAgain();
    /// Lets everybody answer whose time has come. A phone that may ring for less than two seconds is not answered.
    void advanceTo(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

private:
    struct Ringing
    {
        WorkspaceId workspace{};
        Instant until{};
        bool answers = true;
    };

    void answer(ReservationId reservation, const Ringing &ringing);

    Engine &m_engine;
    QRandomGenerator m_random;
    std::map<ReservationId, Ringing> m_ringing;
};

} // namespace router
