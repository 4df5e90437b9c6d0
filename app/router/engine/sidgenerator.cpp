#include "router/engine/sidgenerator.h"

namespace router::engine {

namespace {

constexpr quint64 step = 0x9e3779b97f4a7c15ULL;

// SplitMix64: one-to-one, so that two counters never give the same number.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

IdBytes joined(quint64 first, quint64 second)
{
    IdBytes out;
    std::memcpy(out.bytes.data(), &first, 8);
    std::memcpy(out.bytes.data() + 8, &second, 8);
    return out;
}

} // namespace

SidGenerator::SidGenerator(quint64 seed)
    : m_seed(seed)
{
}

void SidGenerator::resume(quint64 seed, quint64 drawn)
{
    m_seed = seed;
    m_drawn = drawn;
}

IdBytes SidGenerator::bytesOf(quint64 one, quint64 other) const
{
    const quint64 first = mixed(mixed(m_seed ^ one) + other * step);
    return joined(first, mixed(first ^ one));
}

IdBytes SidGenerator::nextBytes()
{
    ++m_drawn;
    const quint64 first = mixed(m_seed + m_drawn * step);
    return joined(first, mixed(first ^ (m_seed << 1)));
}

} // namespace router::engine
