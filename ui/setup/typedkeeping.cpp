#include "ui/setup/typedkeeping.h"

#include "core/base/onfinished.h"

#include <algorithm>

using namespace std::chrono_literals;

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
    m_typed = workflow.configuration;
    if (!hasPlace())
        return;
    onFinished(m_snapshots.read(workflow), this, QList<WorkflowSnapshot>(),
        [this, workflow](const QList<WorkflowSnapshot> &known) {
            const auto last = std::ranges::find(known, WorkflowSnapshot::Reason::Unsaved, &WorkflowSnapshot::reason);
            const bool isNews = last != known.end() && last->configuration != workflow.configuration;
            if (isNews && workflow == m_workflow && !m_since)
                emit found(*last);
        });
}

void TypedKeeping::typed(const QByteArray &configuration)
{
    m_typed = configuration;
    m_soon.start();
}

void TypedKeeping::forget()
{
    m_soon.stop();
    m_typed = m_workflow.configuration;
    if (const auto since = std::exchange(m_since, std::nullopt))
        m_snapshots.drop(m_workflow, *since);
}

void TypedKeeping::keep()
{
    m_soon.stop();
    if (!hasPlace())
        return;
    if (m_typed == m_workflow.configuration)
        return forget();
    if (!m_since)
        m_since = m_serverClock.now();
    Workflow typed = m_workflow;
    typed.configuration = m_typed;
    m_snapshots.keep(typed, WorkflowSnapshot::Reason::Unsaved, *m_since);
}
