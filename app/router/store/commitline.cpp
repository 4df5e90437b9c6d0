#include "router/store/commitline.h"

#include "core/base/log.h"

namespace router {

CommitLine::CommitLine(Store &store)
    : m_store(store)
{
}

bool CommitLine::commit(const QList<Change> &changes)
{
    if (m_waiting.isEmpty()) {
        const Store::Stored kept = m_store.append(changes);
        if (kept)
            return true;
        m_trouble = kept.error();
        qCWarning(logStore).noquote() << "Nothing can be stored now:" << m_trouble;
        for (const Change &change : changes)
            m_waiting.insert(change.key, change.value);
        return false;
    }
    for (const Change &change : changes)
        m_waiting.insert(change.key, change.value);
    QList<Change> all;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        all.append({ it.key(), it.value() });
    const Store::Stored kept = m_store.append(all);
    m_trouble = kept ? QString() : kept.error();
    if (kept) {
        m_waiting.clear();
        qCInfo(logStore) << "Storing works again.";
    }
    return isWell();
}

} // namespace router
