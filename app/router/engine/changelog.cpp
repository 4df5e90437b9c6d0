#include "router/engine/changelog.h"

#include <utility>

namespace router::engine {

void ChangeLog::touch(const RecordKey &key)
{
    const qsizetype before = m_known.size();
    m_known.insert(key);
    if (m_known.size() != before)
        m_inOrder.append(key);
}

QList<RecordKey> ChangeLog::take()
{
    m_known.clear();
    return std::exchange(m_inOrder, {});
}

} // namespace router::engine
