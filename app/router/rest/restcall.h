#pragma once

#include "core/httpserver/httpmessage.h"
#include "core/wire/encode.h"
#include "router/engine/engine.h"
#include "router/resources/parameters.h"
#include "router/statistics/statistics.h"

namespace router {

class EventLog;

/// One request on its way through the table of routes to its handler.
struct RestCall
{
    Engine &engine;
    const EventLog &events;
    const Statistics &statistics;
    const HttpRequest &http;
    LinkBase links{};
    QList<QByteArray> path{}; ///< Decoded parts from "Workspaces" on.
    WorkspaceId workspace{}; ///< From the path; null: none, or no SID.
    Parameters parameters{}; ///< Of the query (GET) or the form body (POST).

    /// The SID at a place of the path; empty: it is none of that kind, so there is no such resource.
    template <typename IdType> [[nodiscard]] std::optional<IdType> sid(qsizetype place) const
    {
        return IdType::fromText(QByteArrayView(path.at(place)));
    }
    /// The text at a place of the path.
    [[nodiscard]] QString text(qsizetype place) const { return QString::fromUtf8(path.at(place)); }
};

using RestHandler = HttpResponse (*)(RestCall &);

/// What may be asked of one kind of path. A method without a handler is answered 405.
struct RestRoute
{
    const char *pattern; ///< Parts from "Workspaces" on; `*` stands for any one part.
    RestHandler get = nullptr;
    RestHandler post = nullptr;
    RestHandler remove = nullptr;
    const char *bodyType = "application/x-www-form-urlencoded"; ///< What a POST with a body must be.
};

} // namespace router
