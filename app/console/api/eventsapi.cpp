#include "console/api/eventsapi.h"

#include "console/api/apicalls.h"
#include "core/wire/decodeevents.h"

QFuture<ApiResult<Listing<Happening>>> EventsApi::since(
    const WorkspaceId &workspace, Instant start, const WantsMore &wantsMore) const
{
    const QByteArray path = workspacePath(workspace) + "/Events?PageSize=1000&StartDate=" + isoSeconds(start);
    return callForList<Happening>(m_client, path, textPages(&happeningsPage),
        [wantsMore](Listing<Happening> &listing, qsizetype newRows) {
            return wantsMore(listing.rows.last(newRows));
        });
}
