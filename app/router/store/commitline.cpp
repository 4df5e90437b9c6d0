#include "router/store/commitline.h"

#include "core/base/log.h"

namespace router {

CommitLine::CommitLine(Store &store)
    : m_store(store)
{
}

bool CommitLine::commit(const QList<Change> &changes, const EventBatch &events)
{
    if (isWell()) {
        const Store::Stored kept
            = m_store.append(changes, events.events.isEmpty() ? QList<EventBatch>() : QList<EventBatch>{ events });
        if (kept)
            return true;
        m_trouble = kept.error();
        qCWarning(logStore).noquote() << "Nothing can be stored now:" << m_trouble;
        wait(changes, events);
        return false;
    }
    wait(changes, events);
    QList<Change> all;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        all.append({ it.key(), it.value() });
    const Store::Stored kept = m_store.append(all, m_waitingEvents);
    m_trouble = kept ? QString() : kept.error();
    if (kept) {
        m_waiting.clear();
        m_waitingEvents.clear();
        qCInfo(logStore) << "Storing works again.";
    }
    return isWell();
}

void CommitLine::wait(const QList<Change> &changes, const EventBatch &events)
{
    for (const Change &change : changes)
        m_waiting.insert(change.key, change.value);
    if (!events.events.isEmpty())
        m_waitingEvents.append(events);
}

} // namespace router
