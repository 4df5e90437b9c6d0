#include "console/control/routingtrial.h"

#include "console/state/consolestate.h"
#include "core/base/namecompare.h"
#include "core/base/onfinished.h"

#include <QtConcurrent>
#include <algorithm>

namespace {

QList<Worker> workersOf(const ConsoleState &state)
{
    QList<Worker> workers;
    workers.reserve(state.workers().size());
    for (const auto &row : state.workers().rows())
        workers.append(*row.value);
    return workers;
}

MatchReport reportOf(const Expression &expression, const RoutingFloor &floor, const std::optional<QCborMap> &task)
{
    MatchReport report;
    report.rows.reserve(floor.workers.size());
    const QList<WorkerMatch> matches = matchWorkers(expression, floor, task);
    for (const WorkerMatch &match : matches) {
        const RoutingWorker &worker = floor.workers.at(match.worker);
        report.rows.append({ .worker = worker.id,
            .name = worker.name,
            .activityName = worker.activityName,
            .available = worker.available,
            .matches = match.matches,
            .failures = match.failures });
        report.matching += match.matches ? 1 : 0;
        report.available += match.matches && worker.available ? 1 : 0;
    }
    std::ranges::sort(report.rows, [](const MatchReport::Row &one, const MatchReport::Row &other) {
        if (one.matches != other.matches)
            return one.matches;
        const int byName = compareNames(one.name, other.name);
        return byName != 0 ? byName < 0 : one.worker < other.worker;
    });
    return report;
}

} // namespace

RoutingTrial::RoutingTrial(const ConsoleState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void RoutingTrial::match(const Expression &expression, const std::optional<QCborMap> &task)
{
    const auto work = [expression, task, workers = workersOf(m_state), queues = m_state.queues()] {
        return reportOf(expression, routingFloor(workers, queues), task);
    };
    onFinished(QtConcurrent::run(work), this, MatchReport(), [this, asked = ++m_asked](const MatchReport &report) {
        if (asked == m_asked)
            emit matched(report);
    });
}

void RoutingTrial::send(const WorkflowConfiguration &workflow, const QCborMap &task)
{
    const auto work = [workflow, task, workers = workersOf(m_state), queues = m_state.queues()] {
        return dryRun(workflow, routingFloor(workers, queues), task);
    };
    onFinished(QtConcurrent::run(work), this, DryRun(), [this, asked = ++m_asked](const DryRun &run) {
        if (asked == m_asked)
            emit sent(run);
    });
}
