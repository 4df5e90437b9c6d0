#include "router/bridgedoors.h"

namespace router {

namespace {

ParticipantChange changeOf(const LegChange &change)
{
    return { .muted = change.muted, .hold = change.hold, .endConferenceOnExit = change.endConferenceOnExit };
}

} // namespace

TunnelDoors tunnelDoors(RestService &rest, Carrier &carrier)
{
    return {
        .rest = [&rest](const HttpRequest &request) { return rest.carryOut(request); },
        .changeCustomer
        = [&carrier](TaskId task, const LegChange &change) { return carrier.changeCustomer(task, changeOf(change)); },
        .changeWorker = [&carrier](TaskId task, WorkerId worker,
                            const LegChange &change) { return carrier.changeWorker(task, worker, changeOf(change)); },
        .kickWorker = [&carrier](TaskId task, WorkerId worker) { return carrier.kickWorker(task, worker); },
    };
}

} // namespace router
