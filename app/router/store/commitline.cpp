#include "router/store/commitline.h"

#include "core/base/log.h"

namespace router {

bool CommitLine::commit(const QList<Change> &changes, const EventBatch &events)
{
    if (changes.isEmpty() && events.events.isEmpty())
        return true;
    return note(m_store.append(changes, events.events.isEmpty() ? QList<EventBatch>() : QList<EventBatch>{ events }));
}

bool CommitLine::tryAgain()
{
    return isWell() || note(m_store.tryOut());
}

bool CommitLine::note(const Store::Stored &outcome)
{
    if (outcome && !isWell())
        qCInfo(logStore).noquote() << "Storing works again.";
    if (!outcome && isWell())
        qCWarning(logStore).noquote() << "Nothing can be stored now:" << outcome.error();
    m_trouble = outcome ? QString() : outcome.error();
    return outcome.has_value();
}

} // namespace router
