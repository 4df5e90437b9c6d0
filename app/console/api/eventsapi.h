#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/event.h"
#include "core/domain/happening.h"

#include <QFuture>
#include <functional>

class ApiClient;

/// Which events are asked for; what is left empty is no matter.
struct EventsQuery
{
    std::optional<Instant> from{}; ///< Empty: the last 15 minutes; its second belongs to it.
    std::optional<Instant> until{};
    QByteArray type{}; ///< e.g. "reservation.created"
    TaskId task{};
    WorkerId worker{};
    TaskQueueId queue{};
    WorkflowId workflow{};
    ReservationId reservation{};

    friend bool operator==(const EventsQuery &, const EventsQuery &) = default;
};

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

    /// Those of the query with everything they tell, in the service's order, page after page as long as `wantsMore`,
    /// which has a page's rows on the client's thread.
    ///
    /// Errors: Refused if `from` is more than 30 days ago.
    /// Source: "ListEvent", REST API reference 6.4.
    [[nodiscard]] QFuture<ApiResult<Listing<Event>>> list(const WorkspaceId &workspace, const EventsQuery &query,
        const std::function<bool(const QList<Event> &page)> &wantsMore) const;

private:
    ApiClient *m_client;
};
