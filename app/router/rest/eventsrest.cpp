#include "router/eventlog/eventlog.h"
#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

namespace {

constexpr auto usualWindow = 15min;

bool isTooOld(Instant from, Instant now)
{
    return from < now - eventsKept - 1min; // a minute's grace for whoever reckons 30 days back himself
}

Refusal tooOld()
{
    return { .code = 14241, .message = u"Events are kept for 30 days: StartDate or Minutes goes back further"_s };
}

/// The span of time that is asked for. Choice where the service says nothing: EndDate alone asks for the 15 minutes
/// before it, Sid alone for all that is kept.
Outcome<std::pair<Instant, Instant>> readWindow(Parameters &given, Instant now)
{
    const auto minutes = given.integer("Minutes", 1, std::numeric_limits<int>::max());
    const auto start = given.date("StartDate");
    const auto end = given.date("EndDate");
    if (minutes && (start || end))
        given.refuse(u"Minutes cannot be combined with StartDate or EndDate"_s);
    if (start && end && *end < *start)
        given.refuse(u"EndDate is before StartDate"_s);
    if (given.fault())
        return tl::unexpected(*given.fault());
    const Instant until = end.value_or(Instant::max());
    if (given.has("Sid") && !minutes && !start)
        return std::pair(now - eventsKept, until);
    const Instant from
        = start ? *start : std::min(now, until) - std::chrono::minutes(minutes.value_or(int(usualWindow.count())));
    if (isTooOld(from, now))
        return tl::unexpected(tooOld());
    return std::pair(std::max(from, now - eventsKept), until);
}

/// A channel's SID, or its unique name as long as the channel is there.
TaskChannelId readChannel(RestCall &call)
{
    const auto wanted = call.parameters.text("TaskChannel");
    if (!wanted || wanted->isEmpty())
        return {};
    if (const auto known = call.engine.taskChannel(call.workspace, *wanted))
        return known->id;
    const auto gone = TaskChannelId::fromText(QStringView(*wanted));
    if (!gone)
        call.parameters.refuse("TaskChannel", u"is not a task channel of this workspace"_s);
    return gone.value_or(TaskChannelId());
}

Outcome<EventQuery> readQuery(RestCall &call)
{
    Parameters &given = call.parameters;
    EventQuery query{ .workspace = call.workspace,
        .type = given.bytes("EventType").value_or(QByteArray()),
        .id = given.sid<EventId>("Sid").value_or(EventId()),
        .task = given.sid<TaskId>("TaskSid").value_or(TaskId()),
        .reservation = given.sid<ReservationId>("ReservationSid").value_or(ReservationId()),
        .worker = given.sid<WorkerId>("WorkerSid").value_or(WorkerId()),
        .queue = given.sid<TaskQueueId>("TaskQueueSid").value_or(TaskQueueId()),
        .workflow = given.sid<WorkflowId>("WorkflowSid").value_or(WorkflowId()),
        .channel = readChannel(call) };
    return readWindow(given, call.engine.now()).map([&query](const std::pair<Instant, Instant> &window) {
        std::tie(query.from, query.until) = window;
        return query;
    });
}

HttpResponse list(RestCall &call)
{
    const Outcome<EventQuery> query = readQuery(call);
    if (!query)
        return refused(query.error());
    const auto visit = [&](const std::function<bool(const LoggedEvent &)> &see, const IdBytes &start) {
        call.events.visit(*query, see, EventId(start));
    };
    const auto matches = [&query](const LoggedEvent &event) { return query->matches(event); };
    return listed<LoggedEvent>(call, { .key = "events", .visit = visit, .filter = matches });
}

HttpResponse fetch(RestCall &call)
{
    const auto id = call.sid<EventId>(3);
    return found(call, id ? call.events.find(call.workspace, *id) : std::nullopt);
}

} // namespace

QList<RestRoute> eventRoutes()
{
    return { { .pattern = "Workspaces/*/Events", .get = list }, { .pattern = "Workspaces/*/Events/*", .get = fetch } };
}

} // namespace router
