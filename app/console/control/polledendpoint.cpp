#include "console/control/polledendpoint.h"

QByteArray polledEndpoint(Poller::Kind kind)
{
    using Kind = Poller::Kind;
    const QByteArray workspace = "GET /v1/Workspaces/…";
    switch (kind) {
    case Kind::Offers:
    case Kind::InHand:
        return workspace + "/Workers/…/Reservations";
    case Kind::OwnTasks:
        return workspace + "/Tasks/…";
    case Kind::OwnWorker:
        return workspace + "/Workers/…";
    case Kind::OwnChannels:
        return workspace + "/Workers/…/Channels";
    case Kind::Workspace:
        return workspace;
    case Kind::Activities:
        return workspace + "/Activities";
    case Kind::Queues:
        return workspace + "/TaskQueues";
    case Kind::Workflows:
        return workspace + "/Workflows";
    case Kind::TaskChannels:
        return workspace + "/TaskChannels";
    case Kind::Figures:
        return "POST /v1/Workspaces/…/TaskQueues/RealTimeStatistics";
    case Kind::Periods:
        return workspace + "/TaskQueues/Statistics";
    case Kind::Tasks:
        return workspace + "/Tasks";
    case Kind::Workers:
        return workspace + "/Workers";
    case Kind::Events:
        return workspace + "/Events";
    }
    return {};
}
