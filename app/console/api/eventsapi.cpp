#include "console/api/eventsapi.h"

#include "console/api/apicalls.h"
#include "core/wire/decodeevent.h"
#include "core/wire/decodeevents.h"

namespace {

template <typename Tag> void addSid(FormBody &to, QStringView name, const Id<Tag> &id)
{
    if (!id.isNull())
        to.add(name, id.utf8());
}

QByteArray eventsPath(const WorkspaceId &workspace, const EventsQuery &query)
{
    FormBody asked;
    asked.add(u"PageSize", 1000);
    if (query.from)
        asked.add(u"StartDate", isoSeconds(*query.from));
    if (query.until)
        asked.add(u"EndDate", isoSeconds(*query.until));
    if (!query.type.isEmpty())
        asked.add(u"EventType", query.type);
    addSid(asked, u"TaskSid", query.task);
    addSid(asked, u"WorkerSid", query.worker);
    addSid(asked, u"TaskQueueSid", query.queue);
    addSid(asked, u"WorkflowSid", query.workflow);
    addSid(asked, u"ReservationSid", query.reservation);
    return workspacePath(workspace) + "/Events?" + asked.encoded();
}

} // namespace

QFuture<ApiResult<Listing<Event>>> EventsApi::list(const WorkspaceId &workspace, const EventsQuery &query,
    const std::function<bool(const QList<Event> &page)> &wantsMore) const
{
    return callForList<Event>(m_client, eventsPath(workspace, query), textPages(&eventsPage),
        [wantsMore](Listing<Event> &listing, qsizetype newRows) { return wantsMore(listing.rows.last(newRows)); });
}

QFuture<ApiResult<Listing<Happening>>> EventsApi::since(
    const WorkspaceId &workspace, Instant start, const WantsMore &wantsMore) const
{
    const QByteArray path = workspacePath(workspace) + "/Events?PageSize=1000&StartDate=" + isoSeconds(start);
    return callForList<Happening>(m_client, path, textPages(&happeningsPage),
        [wantsMore](Listing<Happening> &listing, qsizetype newRows) {
            return wantsMore(listing.rows.last(newRows));
        });
}
