#include "router/traffic/arrivals.h"

#include "router/traffic/addscenario.h"
#include "router/traffic/recipe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

namespace {

/// After the machine slept or the clock was set, nobody makes up for the calls of hours.
constexpr std::chrono::minutes missedCalls{ 5 };

bool isWaiting(const Task &task)
{
    return task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
}

} // namespace

Instant flownFor(std::chrono::milliseconds usual, const QList<double> &byHour, Instant from)
{
    if (byHour.isEmpty())
        return from + usual;
    double left = double(usual.count());
    for (Instant at = from;;) {
        const auto hour = std::chrono::floor<std::chrono::hours>(at);
        const double speed = byHour.at(hour.time_since_epoch().count() % byHour.size());
        const double tillNext = double((hour + 1h - at).count());
        if (left <= tillNext * speed)
            return speed > 0 ? at + std::chrono::milliseconds(qRound64(left / speed)) : at;
        left -= tillNext * speed;
        at = hour + 1h;
    }
}

Arrivals::Arrivals(Engine &engine, WorkspaceId workspace, StreamPlan plan, quint32 seed)
    : m_engine(engine)
    , m_workspace(workspace)
    , m_plan(std::move(plan))
    , m_random(seed)
{
}

void Arrivals::start(Instant now, bool isNew)
{
    settle();
    for (int i = 0; isNew && i < m_plan.atStart; ++i)
        callIn(now);
    if (m_plan.gap)
        m_next = m_plan.firstAfter ? now + *m_plan.firstAfter : after(now);
}

void Arrivals::settle()
{
    for (const KindPlan &kind : m_plan.kinds) {
        Destination to;
        for (const Workflow &workflow : m_engine.workflows(m_workspace)) {
            if (workflow.name == kind.workflow.text)
                to.workflow = workflow.id.text();
        }
        for (const TaskQueue &queue : m_engine.taskQueues(m_workspace)) {
            if (!kind.queue.text.isEmpty() && matchesName(kind.queue.text, queue.name))
                to.queues.append(queue.id);
        }
        m_destinations.append(to);
    }
    m_engine.forEachWorker(m_workspace, [this](const Worker &worker) {
        if (worker.name == m_plan.favour.worker.text)
            m_favoured = worker.id;
        return m_favoured.isNull();
    });
}

void Arrivals::takeUp(TaskId task, Instant now)
{
    if (m_plan.patience)
        m_patience.note(now + m_plan.patience->first, task);
}

void Arrivals::advanceTo(Instant now)
{
    while (const auto task = m_patience.takeDue(now))
        hangUp(*task);
    if (m_next && now - *m_next > missedCalls)
        m_next = now;
    while (m_next && *m_next <= now) {
        callIn(*m_next);
        m_next = after(*m_next);
    }
}

std::optional<Instant> Arrivals::nextDeadline() const
{
    const std::optional<Instant> patience = m_patience.next();
    if (!m_next || !patience)
        return m_next ? m_next : patience;
    return std::min(*m_next, *patience);
}

/// At least a millisecond later: a stream never stands still.
Instant Arrivals::after(Instant now)
{
    return flownFor(std::max<std::chrono::milliseconds>(m_plan.gap->draw(m_random), 1ms), m_plan.byHour, now);
}

void Arrivals::callIn(Instant now)
{
    const auto task = m_engine.createTask(m_workspace, draftOf(nextKind(now)));
    if (task && m_plan.patience)
        m_patience.note(now + m_plan.patience->draw(m_random), task->id);
}

qsizetype Arrivals::nextKind(Instant now)
{
    if (!m_favoured.isNull() && isFavouredFree(now))
        return m_plan.favour.kind;
    double sum = 0;
    for (const KindPlan &kind : m_plan.kinds)
        sum += kind.weight;
    double drawn = m_random.generateDouble() * sum;
    for (qsizetype i = 0; i + 1 < m_plan.kinds.size(); ++i) {
        drawn -= m_plan.kinds.at(i).weight;
        if (drawn < 0)
            return i;
    }
    return m_plan.kinds.size() - 1;
}

TaskDraft Arrivals::draftOf(qsizetype kind)
{
    const KindPlan &plan = m_plan.kinds.at(kind);
    const Destination &to = m_destinations.at(kind);
    ++m_number;
    const QJsonObject attributes = made(plan.attributes, m_number, m_random).toJson().toObject();
    TaskDraft draft{ .attributes = QJsonDocument(attributes).toJson(QJsonDocument::Compact) };
    if (plan.priority.type != JsonNode::Type::Null)
        draft.priority = int(made(plan.priority, m_number, m_random).number);
    if (!plan.channel.text.isEmpty())
        draft.channel = plan.channel.text;
    if (!to.workflow.isEmpty())
        draft.workflow = to.workflow;
    if (!to.queues.isEmpty())
        draft.routingTarget = to.queues.at(m_random.bounded(int(to.queues.size()))).text();
    return draft;
}

void Arrivals::hangUp(TaskId id)
{
    const auto task = m_engine.task(m_workspace, id);
    if (!task || !isWaiting(*task))
        return;
    // Refused only if the task changed meanwhile, and then the caller no longer waits.
    static_cast<void>(m_engine.updateTask(m_workspace, id, { .status = u"canceled"_s, .reason = u"Caller hung up"_s }));
}

bool Arrivals::isFavouredFree(Instant now) const
{
    const auto worker = m_engine.worker(m_workspace, m_favoured);
    if (!worker || !worker->available)
        return false;
    const QList<Reservation> theirs = m_engine.reservationsOfWorker(m_workspace, m_favoured);
    return std::ranges::all_of(theirs, [this, now](const Reservation &reservation) {
        return reservation.hasEnded() && now - reservation.updatedAt >= m_plan.favour.idle;
    });
}

} // namespace router
