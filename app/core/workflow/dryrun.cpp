#include "core/workflow/dryrun.h"

#include "core/expression/cborscope.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What `skip_if` sees: the queue's members counted.
class CountScope final : public Scope
{
public:
    explicit CountScope(const QList<const RoutingWorker *> &members)
        : m_members(members)
    {
    }
    [[nodiscard]] QCborValue value(const QStringList &path) const override
    {
        if (path.size() != 2 || path.constFirst() != "workers"_L1)
            return QCborValue(QCborValue::Undefined);
        if (path.at(1) == "available"_L1)
            return count([](const RoutingWorker *worker) { return worker->available; });
        if (path.at(1) == "unavailable"_L1)
            return count([](const RoutingWorker *worker) { return !worker->available; });
        const auto activity = ActivityId::fromText(QStringView(path.at(1)));
        if (!activity)
            return QCborValue(QCborValue::Undefined);
        return count([&activity](const RoutingWorker *worker) { return worker->activity == *activity; });
    }

private:
    template <typename Is> [[nodiscard]] QCborValue count(Is is) const { return qint64(std::ranges::count_if(m_members, is)); }

    const QList<const RoutingWorker *> &m_members;
};

std::optional<double> rankOf(const RoutingWorker &worker, const QStringList &path)
{
    const QCborValue value = valueAt(worker.attributes, path);
    return value.isInteger() || value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// Who lacks a number comes last; of equals the one who has been idle for longest.
bool comesFirst(const QList<OrderClause> &order, const RoutingWorker &one, const RoutingWorker &other)
{
    for (const OrderClause &clause : order) {
        const auto left = rankOf(one, clause.path);
        const auto right = rankOf(other, clause.path);
        if (left == right)
            continue;
        if (!left || !right)
            return left.has_value();
        return clause.descending ? *left > *right : *left < *right;
    }
    return one.idleSince != other.idleSince ? one.idleSince < other.idleSince : one.id < other.id;
}

bool looksAtLoad(const std::optional<Expression> &expression)
{
    if (!expression)
        return false;
    return std::ranges::any_of(
        expression->references(), [](const QString &name) { return name.startsWith("worker.channel."_L1); });
}

/// One task on its way.
class Walk
{
public:
    Walk(const WorkflowConfiguration &workflow, const RoutingFloor &floor, const QCborMap &task)
        : m_workflow(workflow)
        , m_floor(floor)
        , m_task(task)
    {
    }

    DryRun run()
    {
        bool hasTimedOut = false;
        for (qsizetype i = 0; i < m_workflow.filters.size(); ++i) {
            if (!enters(i))
                continue;
            const Left left = goThrough(i);
            if (left == Left::Stays)
                return m_run;
            hasTimedOut = hasTimedOut || left == Left::TimedOut;
        }
        if (m_workflow.defaultFilter && !hasTimedOut) {
            look(*m_workflow.defaultFilter, -1, 0, std::nullopt);
            return m_run;
        }
        m_run.end = hasTimedOut ? DryRun::End::CanceledAfterTimeout : DryRun::End::CanceledUnmatched;
        return m_run;
    }

private:
    enum class Left { Stays, TimedOut, Skipped };

    bool enters(qsizetype index)
    {
        const RoutingFilter &filter = m_workflow.filters.at(index);
        const QList<Expression::FailedClause> failures = filter.expression.failures(CborScope(m_task, u"task"_s));
        m_run.filters.append(
            { .filter = int(index), .name = filter.name, .matches = failures.isEmpty(), .failures = failures });
        return failures.isEmpty();
    }

    /// Timeouts add up: a step's end counts from when the filter was entered.
    Left goThrough(qsizetype index)
    {
        std::chrono::seconds sum{};
        Left left = Left::Skipped;
        const QList<RoutingTarget> &targets = m_workflow.filters.at(index).targets;
        for (qsizetype i = 0; i < targets.size(); ++i) {
            const RoutingTarget &target = targets.at(i);
            std::optional<std::chrono::seconds> until;
            if (target.timeout) {
                sum += *target.timeout;
                until = sum;
            }
            const DryStep &step = look(target, int(index), int(i), until);
            if (step.outcome == DryStep::Outcome::Skipped) {
                left = Left::Skipped;
                continue;
            }
            if (!target.timeout)
                return Left::Stays;
            left = Left::TimedOut;
        }
        return left;
    }

    const DryStep &look(
        const RoutingTarget &target, int filter, int index, std::optional<std::chrono::seconds> until)
    {
        DryStep step{ .filter = filter,
            .step = index,
            .queue = target.queue,
            .priority = target.priority,
            .until = until,
            .dependsOnLoad = looksAtLoad(target.expression) };
        const auto queue = m_floor.queues.constFind(target.queue);
        if (queue == m_floor.queues.constEnd()) {
            step.outcome = DryStep::Outcome::NoSuchQueue;
        } else {
            step.queueName = queue->name;
            const QList<const RoutingWorker *> members = membersOf(*queue);
            step.members = int(members.size());
            countMatching(target, members, step);
            const bool skips = step.available == 0 && target.skipIf && target.skipIf->holds(CountScope(members));
            step.outcome = step.available > 0 ? DryStep::Outcome::Offered
                : skips                       ? DryStep::Outcome::Skipped
                                              : DryStep::Outcome::Waits;
        }
        m_run.steps.append(step);
        return m_run.steps.constLast();
    }

    [[nodiscard]] QList<const RoutingWorker *> membersOf(const RoutingQueue &queue) const
    {
        QList<const RoutingWorker *> members;
        for (const RoutingWorker &worker : m_floor.workers) {
            if (queue.members && queue.members->holds(QueueScope(worker)))
                members.append(&worker);
        }
        return members;
    }

    void countMatching(const RoutingTarget &target, const QList<const RoutingWorker *> &members, DryStep &step) const
    {
        const bool isForOne = !target.knownWorkerSid.isEmpty() || !target.knownWorkerName.isEmpty();
        if (isForOne)
            step.knownWorker = valueAt(
                m_task, target.knownWorkerSid.isEmpty() ? target.knownWorkerName : target.knownWorkerSid).toString();
        const RoutingWorker *first = nullptr;
        for (const RoutingWorker *worker : members) {
            if (isForOne && !isKnown(target, *step.knownWorker, *worker))
                continue;
            if (target.expression && !takes(*target.expression, *worker, step))
                continue;
            ++step.matching;
            if (!worker->available)
                continue;
            ++step.available;
            if (!first || comesFirst(target.orderBy, *worker, *first))
                first = worker;
        }
        if (first)
            step.first = first->name;
        if (step.matching > 0) {
            step.failures.clear();
            step.nearest.clear();
        }
    }

    static bool isKnown(const RoutingTarget &target, const QString &known, const RoutingWorker &worker)
    {
        if (target.knownWorkerSid.isEmpty())
            return worker.name == known;
        return WorkerId::fromText(QStringView(known)) == worker.id;
    }

    /// Keeps why the nearest one is not taken: the one with the fewest clauses against him.
    bool takes(const Expression &expression, const RoutingWorker &worker, DryStep &step) const
    {
        const TargetScope scope(m_task, worker);
        if (expression.holds(scope))
            return true;
        const QList<Expression::FailedClause> failures = expression.failures(scope);
        if (step.failures.isEmpty() || failures.size() < step.failures.size()) {
            step.failures = failures;
            step.nearest = worker.name;
        }
        return false;
    }

    const WorkflowConfiguration &m_workflow;
    const RoutingFloor &m_floor;
    const QCborMap &m_task;
    DryRun m_run;
};

} // namespace

const DryStep *DryRun::offer() const
{
    const auto step = std::ranges::find(steps, DryStep::Outcome::Offered, &DryStep::outcome);
    return step == steps.end() ? nullptr : &*step;
}

DryRun dryRun(const WorkflowConfiguration &workflow, const RoutingFloor &floor, const QCborMap &task)
{
    return Walk(workflow, floor, task).run();
}
