#include "router/resources/listfilters.h"

#include "router/resources/filterexpression.h"

#include <QSet>
#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// Keeps the rows whose `member` equals the value, where there is one.
template <typename Row, typename Value> RowFilter<Row> equal(Value Row::*member, const std::optional<Value> &wanted)
{
    if (!wanted)
        return {};
    return [member, value = *wanted](const Row &row) { return row.*member == value; };
}

template <typename Row> RowFilter<Row> all(std::initializer_list<RowFilter<Row>> filters)
{
    RowFilter<Row> whole;
    for (const RowFilter<Row> &filter : filters)
        whole = both(whole, filter);
    return whole;
}

RowFilter<TaskQueue> matchesAttributes(Parameters &parameters)
{
    const auto attributes = parameters.bytes("EvaluateWorkerAttributes");
    if (!attributes || attributes->isEmpty())
        return {};
    const auto object = objectFromJson(*attributes);
    if (!object) {
        parameters.refuse("EvaluateWorkerAttributes", u"is not a JSON object"_s);
        return {};
    }
    return [scope = std::make_shared<CborScope>(*object)](const TaskQueue &queue) {
        const auto expression = Expression::parse(queue.targetWorkers);
        return expression && expression->holds(*scope);
    };
}

RowFilter<TaskQueue> servedBy(const std::optional<WorkerId> &worker, const Engine &engine)
{
    if (!worker)
        return {};
    return [worker = *worker, &engine](
               const TaskQueue &queue) { return engine.isMember(queue.workspace, queue.id, worker); };
}

/// Keeps the workers who serve one of these queues.
RowFilter<Worker> servesAny(const QList<TaskQueueId> &queues, const Engine &engine)
{
    return [queues, &engine](const Worker &worker) {
        return std::ranges::any_of(
            queues, [&](TaskQueueId queue) { return engine.isMember(worker.workspace, queue, worker.id); });
    };
}

RowFilter<Worker> servesQueueNamed(const std::optional<QString> &name, const Engine &engine, WorkspaceId workspace)
{
    if (!name)
        return {};
    QList<TaskQueueId> queues;
    for (const TaskQueue &queue : engine.taskQueues(workspace)) {
        if (queue.name == *name)
            queues.append(queue.id);
    }
    return servesAny(queues, engine);
}

template <typename Row> RowFilter<Row> holds(const std::optional<Expression> &expression)
{
    if (!expression)
        return {};
    return [expression = *expression](const Row &row) { return expression.holds(filterScope(row)); };
}

/// Keeps the tasks of the workflows or queues that have this name.
template <typename Sid, typename Parts>
RowFilter<Task> isOneNamed(Sid Task::*member, const std::optional<QString> &name, const Parts &parts)
{
    if (!name)
        return {};
    QList<Sid> meant;
    for (const auto &part : parts()) {
        if (part.name == *name)
            meant.append(part.id);
    }
    return [member, meant](const Task &task) { return meant.contains(task.*member); };
}

RowFilter<Task> statusIsAnyOf(Parameters &parameters)
{
    QSet<int> wanted;
    for (const QByteArray &name : parameters.all("AssignmentStatus")) {
        const auto status = taskStatusFromName(QString::fromUtf8(name));
        if (!status) {
            parameters.refuse(QString(u"Value '"_s + QString::fromUtf8(name.left(100))
                + u"' provided for AssignmentStatus is not a status of a task"_s));
            return {};
        }
        wanted.insert(int(*status));
    }
    if (wanted.isEmpty())
        return {};
    return [wanted](const Task &task) { return wanted.contains(int(task.status)); };
}

RowFilter<Task> hasAddons(Parameters &parameters)
{
    return parameters.boolean("HasAddons").value_or(false) ? RowFilter<Task>([](const Task &) { return false; })
                                                           : RowFilter<Task>();
}

} // namespace

RowFilter<Activity> readActivityFilter(Parameters &parameters)
{
    return both(readNameFilter<Activity>(parameters), equal(&Activity::available, parameters.truth("Available")));
}

RowFilter<TaskQueue> readQueueFilter(Parameters &parameters, const Engine &engine)
{
    return all({ readNameFilter<TaskQueue>(parameters), servedBy(parameters.sid<WorkerId>("WorkerSid"), engine),
        matchesAttributes(parameters) });
}

RowFilter<Worker> readWorkerFilter(Parameters &parameters, const Engine &engine, WorkspaceId workspace)
{
    const auto queue = parameters.sid<TaskQueueId>("TaskQueueSid");
    return all(
        { readNameFilter<Worker>(parameters), equal(&Worker::activity, parameters.sid<ActivityId>("ActivitySid")),
            equal(&Worker::activityName, parameters.text("ActivityName")),
            equal(&Worker::available, parameters.truth("Available")),
            queue ? servesAny({ *queue }, engine) : RowFilter<Worker>(),
            servesQueueNamed(parameters.text("TaskQueueName"), engine, workspace),
            holds<Worker>(readExpression(parameters, "TargetWorkersExpression")) });
}

RowFilter<Worker> readCountedWorkers(Parameters &parameters, const Engine &engine, WorkspaceId workspace)
{
    const auto queue = parameters.sid<TaskQueueId>("TaskQueueSid");
    return all({ readNameFilter<Worker>(parameters), queue ? servesAny({ *queue }, engine) : RowFilter<Worker>(),
        servesQueueNamed(parameters.text("TaskQueueName"), engine, workspace) });
}

RowFilter<Task> readTaskFilter(Parameters &parameters, const Engine &engine, WorkspaceId workspace)
{
    constexpr int lowest = std::numeric_limits<int>::min();
    constexpr int highest = std::numeric_limits<int>::max();
    return all({ equal(&Task::priority, parameters.integer("Priority", lowest, highest)), statusIsAnyOf(parameters),
        equal(&Task::workflow, parameters.sid<WorkflowId>("WorkflowSid")),
        isOneNamed(&Task::workflow, parameters.text("WorkflowName"), [&] { return engine.workflows(workspace); }),
        equal(&Task::queue, parameters.sid<TaskQueueId>("TaskQueueSid")),
        isOneNamed(&Task::queue, parameters.text("TaskQueueName"), [&] { return engine.taskQueues(workspace); }),
        equal(&Task::routingTarget, parameters.text("RoutingTarget")), hasAddons(parameters),
        holds<Task>(readExpression(parameters, "EvaluateTaskAttributes")) });
}

RowFilter<Reservation> readReservationFilter(Parameters &parameters, bool byWorker)
{
    std::optional<ReservationStatus> status;
    if (const auto name = parameters.text("ReservationStatus")) {
        status = reservationStatusFromName(*name);
        if (!status)
            parameters.refuse("ReservationStatus", u"is not a status of a reservation"_s);
    }
    const auto worker = byWorker ? parameters.sid<WorkerId>("WorkerSid") : std::nullopt;
    return both(equal(&Reservation::status, status), equal(&Reservation::worker, worker));
}

} // namespace router
