#pragma once

#include "core/domain/task.h"

#include <QHash>
#include <functional>
#include <memory>

/// A task, anybody's, whose wrap-up has lasted `limit` or longer; 0: none has. A task that was changed meanwhile counts
/// from then on, as no list tells when the wrap-up began.
inline bool isStuck(const Task &task, Instant serverNow, std::chrono::seconds limit)
{
    return task.status == TaskStatus::Wrapping && limit.count() > 0 && serverNow - task.updatedAt >= limit;
}

/// How long a wrap-up may last, queue by queue, as one look at all tasks needs it: what a queue's is, is read once. Copies
/// share what was read.
class StuckLimits
{
public:
    using Read = std::function<std::chrono::seconds(const QString &queue)>;

    explicit StuckLimits(Read read)
        : m_read(std::move(read))
    {
    }

    [[nodiscard]] std::chrono::seconds of(const QString &queue) const
    {
        const auto known = m_known->constFind(queue);
        return known == m_known->constEnd() ? *m_known->insert(queue, m_read(queue)) : *known;
    }

private:
    Read m_read;
    std::shared_ptr<QHash<QString, std::chrono::seconds>> m_known
        = std::make_shared<QHash<QString, std::chrono::seconds>>();
};
