#include "ui/setup/typedkeeping.h"

#include "core/base/onfinished.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

/// What of `typed` is another than in `known`.
WorkflowSnapshot::Fields changedFields(const Workflow &known, const Workflow &typed)
{
    WorkflowSnapshot::Fields changed;
    changed.setFlag(WorkflowSnapshot::Configuration, typed.configuration != known.configuration);
    changed.setFlag(WorkflowSnapshot::Name, typed.name != known.name);
    changed.setFlag(WorkflowSnapshot::ReservationTimeout, typed.reservationTimeout != known.reservationTimeout);
    changed.setFlag(WorkflowSnapshot::AssignmentCallbackUrl, typed.assignmentCallbackUrl != known.assignmentCallbackUrl);
    changed.setFlag(WorkflowSnapshot::FallbackCallbackUrl,
        typed.fallbackAssignmentCallbackUrl != known.fallbackAssignmentCallbackUrl);
    return changed;
}

} // namespace

TypedKeeping::TypedKeeping(WorkflowSnapshots &snapshots, const Clock &serverClock, QObject *parent)
    : QObject(parent)
    , m_snapshots(snapshots)
    , m_serverClock(serverClock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &TypedKeeping::keep);
}

TypedKeeping::~TypedKeeping()
{
    if (m_soon.isActive())
        keep();
}

void TypedKeeping::begin(const Workflow &workflow)
{
    if (m_soon.isActive())
        keep();
    m_since.reset();
    m_workflow = workflow;
    m_typed = workflow;
    if (!hasPlace())
        return;
    onFinished(m_snapshots.lastUnsaved(workflow), this, std::optional<WorkflowSnapshot>(),
        [this, workflow](const std::optional<WorkflowSnapshot> &last) {
            if (last && workflow == m_workflow && isNews(workflow, *last) && !m_since)
                emit found(*last);
        });
}

void TypedKeeping::typed(const Workflow &typed)
{
    m_typed = typed;
    m_soon.start();
}

void TypedKeeping::forget()
{
    m_soon.stop();
    m_typed = m_workflow;
    if (const auto since = std::exchange(m_since, std::nullopt))
        m_snapshots.drop(m_workflow, *since);
}

void TypedKeeping::keep()
{
    m_soon.stop();
    if (!hasPlace())
        return;
    if (!changedFields(m_workflow, m_typed))
        return forget();
    if (!m_since)
        m_since = m_serverClock.now();
    Workflow typed = m_typed;
    typed.id = m_workflow.id;
    typed.workspace = m_workflow.workspace;
    m_snapshots.keep(typed, WorkflowSnapshot::Reason::Unsaved, *m_since, changedFields(m_workflow, m_typed));
}

bool TypedKeeping::isNews(const Workflow &known, const WorkflowSnapshot &unsaved)
{
    return changedFields(known, withTyped(known, unsaved)) != WorkflowSnapshot::Fields();
}

Workflow TypedKeeping::withTyped(Workflow known, const WorkflowSnapshot &unsaved)
{
    const bool isNew = known.id.isNull(); // nobody else changes it
    const auto has = [&unsaved, isNew](WorkflowSnapshot::Field field) { return isNew || unsaved.typed.testFlag(field); };
    if (has(WorkflowSnapshot::Configuration))
        known.configuration = unsaved.configuration;
    if (has(WorkflowSnapshot::Name))
        known.name = unsaved.name;
    if (has(WorkflowSnapshot::ReservationTimeout))
        known.reservationTimeout = unsaved.reservationTimeout.value_or(known.reservationTimeout);
    if (has(WorkflowSnapshot::AssignmentCallbackUrl))
        known.assignmentCallbackUrl = unsaved.assignmentCallbackUrl;
    if (has(WorkflowSnapshot::FallbackCallbackUrl))
        known.fallbackAssignmentCallbackUrl = unsaved.fallbackAssignmentCallbackUrl;
    return known;
}
