#include "router/engine/routeplan.h"

#include "router/engine/setuprecords.h"

namespace router::engine {

namespace {

std::shared_ptr<const RoutePlan> readPlan(int revision, const QByteArray &text)
{
    auto read = WorkflowConfiguration::fromJson(text);
    return std::make_shared<const RoutePlan>(
        RoutePlan{ revision, read ? std::move(*read) : WorkflowConfiguration() });
}

} // namespace

std::shared_ptr<const RoutePlan> planOf(const WorkflowRecord &workflow)
{
    return readPlan(workflow.revision, workflow.value.configuration);
}

void retirePlan(WorkflowRecord &workflow, const QByteArray &before)
{
    workflow.retired.insert(workflow.revision, before);
    workflow.retiredPlans.insert(workflow.revision, workflow.plan);
    ++workflow.revision;
    workflow.plan = planOf(workflow);
}

void forgetUnusedPlans(WorkflowRecord &workflow)
{
    for (const int revision : workflow.retired.keys()) {
        if (!workflow.retiredPlans.value(revision).expired())
            continue;
        workflow.retired.remove(revision);
        workflow.retiredPlans.remove(revision);
    }
}

std::shared_ptr<const RoutePlan> planFor(WorkflowRecord &workflow, int revision)
{
    if (revision == workflow.revision)
        return workflow.plan;
    if (!workflow.retired.contains(revision))
        return nullptr;
    std::shared_ptr<const RoutePlan> plan = workflow.retiredPlans.value(revision).lock();
    if (!plan) {
        plan = readPlan(revision, workflow.retired.value(revision));
        workflow.retiredPlans.insert(revision, plan);
    }
    return plan;
}

} // namespace router::engine
