#include "router/eventlog/eventlog.h"

#include "router/engine/eventids.h"
#include "router/eventlog/batchpacking.h"
#include "router/eventlog/eventcodec.h"

#include <algorithm>
#include <limits>

namespace router {

namespace {

constexpr BatchNumber newest = std::numeric_limits<BatchNumber>::max();

EventHead headOf(const EngineEvent &event)
{
    const EventSubjects &about = *event.about;
    const TaskChannelId channel = about.task ? about.task->channel
        : about.workerChannel                ? about.workerChannel->channel
        : about.taskChannel                  ? about.taskChannel->id
                                             : TaskChannelId();
    return { .id = event.id,
        .type = event.type,
        .at = event.at,
        .workspace = event.workspace,
        .task = event.task,
        .reservation = event.reservation,
        .worker = event.worker,
        .queue = event.queue,
        .workflow = event.workflow,
        .channel = channel };
}

QList<PackedEvent> eventsIn(const EventBatch &batch)
{
    return readEvents(unpackedBatch(batch.events));
}

bool holds(const EventBatch &batch, EventId id)
{
    const QList<PackedEvent> events = eventsIn(batch);
    return std::ranges::any_of(events, [id](const PackedEvent &event) { return event.head.id == id; });
}

} // namespace

std::optional<LoggedEvent> EventLog::take(const EngineEvent &event, const EventCause &cause)
{
    if (!event.about)
        return std::nullopt;
    LoggedEvent logged{ headOf(event) };
    logged.about = event.about;
    logged.cause = cause;
    logged.names = namesFor(event);
    m_taken.append(logged);
    return logged;
}

EventBatch EventLog::takeBatch()
{
    if (m_taken.isEmpty())
        return {};
    const QList<LoggedEvent> taken = std::exchange(m_taken, {});
    return {
        .since = taken.constFirst().at, .until = taken.constLast().at, .events = packedBatch(encodedEvents(taken))
    };
}

// What the event itself is about may be gone already, or have another name by now.
EventNames EventLog::namesFor(const EngineEvent &event) const
{
    const EventSubjects &about = *event.about;
    EventNames names;
    if (const auto workspace = about.workspace ? about.workspace : m_engine.workspace(event.workspace))
        names.workspace = workspace->name;
    if (const auto queue = about.taskQueue ? about.taskQueue : m_engine.taskQueue(event.workspace, event.queue)) {
        names.queue = queue->name;
        names.queueExpression = queue->targetWorkers;
    }
    if (const auto workflow = about.workflow ? about.workflow : m_engine.workflow(event.workspace, event.workflow))
        names.workflow = workflow->name;
    return names;
}

void EventLog::visit(const EventQuery &query, const std::function<bool(const LoggedEvent &)> &see, EventId start) const
{
    const auto beginning = start.isNull() ? std::nullopt : batchOf(start);
    bool begun = !beginning;
    const auto seeBatch = [&](BatchNumber, const EventBatch &batch) {
        const QList<PackedEvent> events = eventsIn(batch);
        for (auto it = events.crbegin(); it != events.crend(); ++it) {
            const PackedEvent &packed = *it;
            const bool isStart = !begun && packed.head.id == start;
            begun = begun || isStart;
            if (!isStart && !(begun && query.matches(packed.head)))
                continue;
            const auto event = unpacked(packed);
            if (event && !see(*event))
                return false;
        }
        return true;
    };
    m_shelf.visitDown(beginning.value_or(lastBefore(query.until)), firstNumberAt(query.from), seeBatch);
}

std::optional<LoggedEvent> EventLog::find(WorkspaceId workspace, EventId id) const
{
    const Instant oldest = m_engine.now() - eventsKept;
    const auto number = batchOf(id);
    std::optional<LoggedEvent> found;
    const auto search = [&](BatchNumber, const EventBatch &batch) {
        const QList<PackedEvent> events = eventsIn(batch);
        for (const PackedEvent &packed : events) {
            const EventHead &head = packed.head;
            if (head.id == id && head.workspace == workspace && head.at >= oldest)
                found = unpacked(packed);
        }
        return false;
    };
    if (number)
        m_shelf.visitDown(*number, *number, search);
    return found;
}

// Batches before its time have nothing as young; those behind are no candidates from the first on that begins later.
std::optional<BatchNumber> EventLog::batchOf(EventId id) const
{
    const Instant at = timeOf(id);
    std::optional<BatchNumber> found;
    m_shelf.visitUp(firstNumberAt(at), [&](BatchNumber number, const EventBatch &batch) {
        if (batch.since > at)
            return false;
        if (holds(batch, id))
            found = number;
        return !found;
    });
    return found;
}

/// The last batch that may have something as old as `until`.
BatchNumber EventLog::lastBefore(Instant until) const
{
    if (until >= m_engine.now())
        return newest;
    BatchNumber last = newest;
    m_shelf.visitUp(firstNumberAt(until), [&](BatchNumber number, const EventBatch &batch) {
        if (batch.since <= until)
            return true;
        last = number - 1;
        return false;
    });
    return last;
}

} // namespace router
