#include "router/eventlog/eventquery.h"

#include "router/eventlog/eventtypes.h"

namespace router {

namespace {

template <typename Sid> bool fits(const Sid &wanted, const Sid &given)
{
    return wanted.isNull() || wanted == given;
}

} // namespace

bool EventQuery::matches(const EventHead &head) const
{
    return workspace == head.workspace && head.at >= from && head.at <= until && fits(id, head.id)
        && fits(task, head.task) && fits(reservation, head.reservation) && fits(worker, head.worker)
        && fits(queue, head.queue) && fits(workflow, head.workflow) && fits(channel, head.channel)
        && (type.isEmpty() || type == nameOf(head.type));
}

} // namespace router
