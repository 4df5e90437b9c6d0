// The small lists of the state, each taken whole: the answer to the later request stands.
#include "console/state/consolestate.h"

#include <algorithm>

template <typename T>
bool ConsoleState::takeList(QList<T> &known, const QList<T> &list, StatePart part, Instant requestedAt)
{
    if (const auto latest = freshness(part); latest && *latest > requestedAt)
        return false;
    const bool isOther = known != list;
    if (isOther)
        known = list; // before anybody hears that it was read
    heard(part, requestedAt);
    return isOther;
}

void ConsoleState::apply(const Workspace &workspace)
{
    const auto listed = std::ranges::find(m_workspaces, workspace.id, &Workspace::id);
    if (listed != m_workspaces.end() && workspace.updatedAt >= listed->updatedAt && !(*listed == workspace)) {
        *listed = workspace;
        emit workspacesChanged();
    }
    if (!m_workspace || m_workspace->id != workspace.id || *m_workspace == workspace
        || workspace.updatedAt < m_workspace->updatedAt)
        return;
    m_workspace = workspace;
    emit workspaceChanged();
}

void ConsoleState::applyWorkspaces(const QList<Workspace> &list, Instant requestedAt)
{
    if (takeList(m_workspaces, list, StatePart::Workspaces, requestedAt))
        emit workspacesChanged();
}

void ConsoleState::applyOwnChannels(const QList<WorkerChannel> &list, Instant requestedAt)
{
    if (takeList(m_ownChannels, list, StatePart::OwnChannels, requestedAt))
        emit ownChannelsChanged();
}

void ConsoleState::apply(const WorkerChannel &channel)
{
    const auto known = std::ranges::find(m_ownChannels, channel.id, &WorkerChannel::id);
    if (known == m_ownChannels.end() || *known == channel || channel.updatedAt < known->updatedAt)
        return;
    *known = channel;
    emit ownChannelsChanged();
}

void ConsoleState::applyActivities(const QList<Activity> &list, Instant requestedAt)
{
    if (takeList(m_activities, list, StatePart::Activities, requestedAt))
        emit activitiesChanged();
}

void ConsoleState::applyQueues(const QList<TaskQueue> &list, Instant requestedAt)
{
    if (takeList(m_queues, list, StatePart::Queues, requestedAt))
        emit queuesChanged();
}

void ConsoleState::applyWorkflows(const QList<Workflow> &list, Instant requestedAt)
{
    if (takeList(m_workflows, list, StatePart::Workflows, requestedAt))
        emit workflowsChanged();
}

void ConsoleState::applyTaskChannels(const QList<TaskChannel> &list, Instant requestedAt)
{
    if (takeList(m_taskChannels, list, StatePart::TaskChannels, requestedAt))
        emit taskChannelsChanged();
}

void ConsoleState::applyFigures(const QList<QueueFigures> &list, Instant requestedAt)
{
    const FiguresBook::Taken taken = m_figures.take(list, requestedAt);
    heard(StatePart::Figures, requestedAt);
    tellFigures(taken);
}

void ConsoleState::applyPeriods(const QList<QueuePeriod> &list, const PeriodQuestion &question, Instant requestedAt)
{
    if (question == m_periodQuestion)
        tellFigures(m_figures.take(list, requestedAt));
}

void ConsoleState::expectPeriods(const PeriodQuestion &question)
{
    const bool isOther = std::exchange(m_periodQuestion, question).period != question.period;
    const QList<TaskQueueId> had = isOther ? m_figures.forgetPeriods() : QList<TaskQueueId>();
    tellFigures({ .heard = had, .changed = !had.isEmpty() });
}

void ConsoleState::tellFigures(const FiguresBook::Taken &taken)
{
    if (taken.changed)
        emit figuresChanged();
    if (!taken.heard.isEmpty())
        emit figuresHeard(taken.heard);
}

const Workflow *ConsoleState::workflow(const WorkflowId &id) const
{
    const auto known = std::ranges::find(m_workflows, id, &Workflow::id);
    return known == m_workflows.end() ? nullptr : &*known;
}
