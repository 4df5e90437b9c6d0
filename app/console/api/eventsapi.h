#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/happening.h"

#include <QFuture>
#include <functional>

class ApiClient;

/// What has happened in a workspace: the Events list.
class EventsApi
{
public:
    /// Has a page's rows, on the client's thread; answers whether a further page is worth asking for.
    using WantsMore = std::function<bool(const QList<Happening> &page)>;

    explicit EventsApi(ApiClient *client)
        : m_client(client)
    {
    }

    /// All from `start` on, in the service's order (usually the newest first), page after page as long as
    /// `wantsMore`. The second of `start` belongs to it.
    ///
    /// Errors: Refused if that is more than 30 days ago.
    /// Source: "ListEvent", REST API reference 6.4.
    [[nodiscard]] QFuture<ApiResult<Listing<Happening>>> since(
        const WorkspaceId &workspace, Instant start, const WantsMore &wantsMore) const;

private:
    ApiClient *m_client;
};
