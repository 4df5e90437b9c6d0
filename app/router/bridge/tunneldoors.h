#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/engine/enginetypes.h"

#include <functional>

namespace router {

/// What is to change about somebody in a conference; empty: stays.
struct LegChange
{
    std::optional<bool> muted{};
    std::optional<bool> hold{};
    std::optional<bool> endConferenceOnExit{};
};

/// Through which the tunnel reaches what lies behind other rooms. Whatever comes through has its right checked.
struct TunnelDoors
{
    /// Carries out a REST request.
    std::function<HttpResponse(const HttpRequest &)> rest{};

    // Who takes part in the conference of a task; each refuses with 404 when there is no such leg.
    std::function<Outcome<Done>(TaskId, const LegChange &)> changeCustomer{};
    std::function<Outcome<Done>(TaskId, WorkerId, const LegChange &)> changeWorker{};
    std::function<Outcome<Done>(TaskId, WorkerId)> kickWorker{};
};

} // namespace router
