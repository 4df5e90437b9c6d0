#include "ui/setup/typedkeeping.h"

#include "core/base/onfinished.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// `known` with the fields of `typed`.
Workflow withFields(Workflow known, const Workflow &typed)
{
    known.name = typed.name;
    known.reservationTimeout = typed.reservationTimeout;
    known.assignmentCallbackUrl = typed.assignmentCallbackUrl;
    known.fallbackAssignmentCallbackUrl = typed.fallbackAssignmentCallbackUrl;
    return known;
}

Workflow workflowOf(const WorkflowSnapshot &snapshot, const Workflow &known)
{
    return { .name = snapshot.name,
        .configuration = snapshot.configuration,
        .reservationTimeout = snapshot.reservationTimeout.value_or(known.reservationTimeout),
        .assignmentCallbackUrl = snapshot.assignmentCallbackUrl,
        .fallbackAssignmentCallbackUrl = snapshot.fallbackAssignmentCallbackUrl };
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
    onFinished(m_snapshots.read(workflow), this, QList<WorkflowSnapshot>(),
        [this, workflow](const QList<WorkflowSnapshot> &known) {
            const auto last = std::ranges::find(known, WorkflowSnapshot::Reason::Unsaved, &WorkflowSnapshot::reason);
            const bool isNews = last != known.end() && workflow == m_workflow && !isAsAtFirst(workflowOf(*last, workflow));
            if (isNews && !m_since)
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
    if (isAsAtFirst(m_typed))
        return forget();
    if (!m_since)
        m_since = m_serverClock.now();
    Workflow typed = m_workflow.id.isNull() ? withFields(m_workflow, m_typed) : m_workflow;
    typed.configuration = m_typed.configuration;
    m_snapshots.keep(typed, WorkflowSnapshot::Reason::Unsaved, *m_since);
}

bool TypedKeeping::isAsAtFirst(const Workflow &typed) const
{
    const bool isSame = typed.configuration == m_workflow.configuration;
    return isSame && (!m_workflow.id.isNull() || withFields(m_workflow, typed) == m_workflow);
}
