#pragma once

#include <QByteArray>
#include <memory>

namespace router::engine {

struct RoutePlan;
struct WorkflowRecord;

// Configurations, read. A task that is under way goes on under the one it started with, unless it is re-evaluated.

/// Reads the present configuration, which has been checked.
std::shared_ptr<const RoutePlan> planOf(const WorkflowRecord &workflow);
/// The present configuration is new: keeps the one before, whose text is `before`, for the tasks that use it.
void retirePlan(WorkflowRecord &workflow, const QByteArray &before);
/// Forgets earlier configurations that no task uses any more.
void forgetUnusedPlans(WorkflowRecord &workflow);
/// The plan of a revision, for a task that comes back from the store; null: there is none.
std::shared_ptr<const RoutePlan> planFor(WorkflowRecord &workflow, int revision);

} // namespace router::engine
