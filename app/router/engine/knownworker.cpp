#include "router/engine/knownworker.h"

#include "core/expression/cborscope.h"
#include "router/engine/membership.h"
#include "router/engine/workspacestate.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

bool isForKnown(const RoutingTarget *target)
{
    return target && !(target->knownWorkerSid.isEmpty() && target->knownWorkerName.isEmpty());
}

const QStringList &referenceOf(const RoutingTarget &target)
{
    return target.knownWorkerSid.isEmpty() ? target.knownWorkerName : target.knownWorkerSid;
}

bool canName(const RoutingTarget &target, const QCborValue &value)
{
    if (!target.knownWorkerSid.isEmpty())
        return WorkerId::fromText(QStringView(value.toString())).has_value();
    return !value.toString().isEmpty();
}

WorkerRecord *workerNamed(const WorkspaceState &workspace, const RoutingTarget &target, const QString &text)
{
    if (!target.knownWorkerSid.isEmpty()) {
        const std::optional<WorkerId> id = WorkerId::fromText(QStringView(text));
        return id ? workspace.workers.find(*id) : nullptr;
    }
    WorkerRecord *worker = workspace.workersByName.value(text.toCaseFolded());
    return worker && worker->value.name == text ? worker : nullptr;
}

} // namespace

WorkerRecord *knownWorker(const WorkspaceState &workspace, const TaskRecord &task)
{
    const RoutingTarget *target = task.routingTarget();
    if (!isForKnown(target))
        return nullptr;
    return workerNamed(workspace, *target, valueAt(task.attributes, referenceOf(*target)).toString());
}

Alert alertForKnownWorker(const WorkspaceState &workspace, const TaskRecord &task)
{
    const RoutingTarget *target = task.routingTarget();
    if (!isForKnown(target))
        return {};
    const QCborValue value = valueAt(task.attributes, referenceOf(*target));
    const QString reference
        = u"The known worker of task "_s + task.value.id.text() + u" (task."_s + referenceOf(*target).join(u'.') + u')';
    if (value.isNull())
        return {};
    if (!canName(*target, value))
        return { 40154, reference + u" is a missing or an unknown reference"_s };
    const WorkerRecord *worker = workerNamed(workspace, *target, value.toString());
    if (!worker)
        return { 40155, reference + u" is not in the workspace"_s };
    if (task.queue && !isMember(*task.queue, *worker))
        return { 40152, reference + u" is not in the target queue "_s + task.value.queue.text() };
    return {};
}

} // namespace router::engine
