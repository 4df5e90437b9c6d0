#pragma once

#include "router/eventlog/eventtelling.h"
#include "router/rest/restcall.h"

namespace router {

// A resource's body as this request sees it: links with the origin it called, a task's age by the engine's time, a
// reservation from the side of its path.

template <typename T> QByteArray representation(const RestCall &call, const T &resource)
{
    return toJson(resource, call.links);
}

inline QByteArray representation(const RestCall &call, const Task &task)
{
    return toJson(task, call.engine.now(), call.links);
}

inline QByteArray representation(const RestCall &call, const LoggedEvent &event)
{
    return toJson(told(event), call.links);
}

inline QByteArray representation(const RestCall &call, const Reservation &reservation)
{
    const bool byTask = call.path.size() > 2 && call.path.at(2) == "Tasks";
    return toJson(reservation, byTask ? ReservationSide::Task : ReservationSide::Worker, call.links);
}

/// The version behind the ETag; 0 for what has none.
template <typename T> int versionOf(const T &resource)
{
    if constexpr (requires { resource.version; })
        return resource.version;
    else
        return 0;
}

} // namespace router
