#pragma once

#include "core/base/id.h"

namespace router::engine {

/// Makes SIDs out of a seed and a counter: the same seed gives the same SIDs, and no SID comes twice.
class SidGenerator
{
public:
    explicit SidGenerator(quint64 seed);

    /// A new SID of the wanted kind.
    template <typename Sid> Sid next() { return Sid(nextBytes()); }

    [[nodiscard]] quint64 seed() const { return m_seed; }
    /// Bytes that follow from the seed and two numbers alone, and use up nothing: for what is numbered by itself.
    [[nodiscard]] IdBytes bytesOf(quint64 one, quint64 other) const;

    /// How many SIDs have been made; grows with each, so it also tells what was created first.
    [[nodiscard]] quint64 drawn() const { return m_drawn; }
    /// Goes on where another generator stopped.
    void resume(quint64 seed, quint64 drawn);

private:
    IdBytes nextBytes();

    quint64 m_seed = 0;
    quint64 m_drawn = 0;
};

} // namespace router::engine
