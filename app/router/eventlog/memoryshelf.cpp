#include "router/eventlog/memoryshelf.h"

#include <iterator>

namespace router {

void MemoryShelf::add(const EventBatch &batch)
{
    if (batch.events.isEmpty())
        return;
    const BatchNumber last = m_batches.empty() ? 0 : m_batches.rbegin()->first;
    m_batches.emplace_hint(m_batches.end(), numberAfter(last, batch), batch);
    m_size += batch.events.size();
    while (m_size > m_most)
        dropFirst();
}

void MemoryShelf::dropBefore(Instant at)
{
    while (!m_batches.empty() && m_batches.begin()->first < firstNumberAt(at))
        dropFirst();
}

void MemoryShelf::dropFirst()
{
    m_size -= m_batches.begin()->second.events.size();
    m_batches.erase(m_batches.begin());
}

void MemoryShelf::visitDown(BatchNumber from, BatchNumber to, const Visit &visit) const
{
    for (auto at = std::make_reverse_iterator(m_batches.upper_bound(from)); at != m_batches.rend(); ++at) {
        if (at->first < to || !visit(at->first, at->second))
            return;
    }
}

void MemoryShelf::visitUp(BatchNumber from, const Visit &visit) const
{
    for (auto at = m_batches.lower_bound(from); at != m_batches.end(); ++at) {
        if (!visit(at->first, at->second))
            return;
    }
}

} // namespace router
