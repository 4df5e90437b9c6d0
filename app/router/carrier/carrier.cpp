#include "router/carrier/carrier.h"

#include <algorithm>

namespace router {

namespace {

constexpr std::chrono::seconds untilAnswer{ 2 };

template <typename MadeId> MadeId madeBy(QRandomGenerator &random)
{
    IdBytes bytes;
    for (unsigned char &byte : bytes.bytes)
        byte = static_cast<unsigned char>(random.bounded(256));
    return MadeId(bytes);
}

} // namespace

Carrier::Carrier(Engine &engine, quint64 seed)
    : m_engine(engine)
    , m_random(quint32(seed ^ (seed >> 32)))
{
}

void Carrier::take(const EngineEvent &event)
{
    if (event.type == EngineEvent::Type::DialGivenUp)
        m_ringing.erase(event.reservation);
    if (event.type != EngineEvent::Type::DialRequested)
        return;
    const auto *conference = std::get_if<ConferenceInstruction>(event.instruction.get());
    const std::chrono::seconds timeout = conference ? conference->timeout : untilAnswer;
    const bool answers = timeout >= untilAnswer;
    const std::chrono::seconds rings = answers ? untilAnswer : timeout;
    m_ringing[event.reservation] = { event.workspace, event.at + rings, answers };
}

void Carrier::takeUpAgain()
{
    for (const EngineEvent &event : m_engine.dialling())
        take(event);
}

void Carrier::advanceTo(Instant now)
{
    // One at a time: an answer may end other calls that ring.
    for (;;) {
        const auto next = std::ranges::min_element(m_ringing, {}, [](const auto &entry) { return entry.second.until; });
        if (next == m_ringing.end() || next->second.until > now)
            return;
        const auto [reservation, ringing] = *next;
        m_ringing.erase(next);
        answer(reservation, ringing);
    }
}

std::optional<Instant> Carrier::nextDeadline() const
{
    const auto next = std::ranges::min_element(m_ringing, {}, [](const auto &entry) { return entry.second.until; });
    return next == m_ringing.end() ? std::nullopt : std::optional(next->second.until);
}

void Carrier::answer(ReservationId reservation, const Ringing &ringing)
{
    if (!ringing.answers)
        return m_engine.dialFailed(ringing.workspace, reservation);
    const auto conference = madeBy<ConferenceId>(m_random);
    const auto call = madeBy<CallId>(m_random);
    m_engine.dialAnswered(ringing.workspace, reservation, { .conference = conference, .workerCall = call });
}

} // namespace router
