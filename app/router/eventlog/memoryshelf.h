#pragma once

#include "router/eventlog/eventshelf.h"

#include <map>

namespace router {

/// Batches in memory, for a router that keeps nothing: the newest that fit in.
class MemoryShelf final : public EventShelf
{
public:
    /// `most`: bytes of events; above, the oldest go.
    explicit MemoryShelf(qsizetype most = 64 * 1024 * 1024)
        : m_most(most)
    {
    }

    void add(const EventBatch &batch);
    void dropBefore(Instant at);
    void visitDown(BatchNumber from, BatchNumber to, const Visit &visit) const override;
    void visitUp(BatchNumber from, const Visit &visit) const override;

private:
    void dropFirst();

    std::map<BatchNumber, EventBatch> m_batches;
    qsizetype m_most;
    qsizetype m_size = 0;
};

} // namespace router
