#include "router/traffic/addscenario.h"

#include "router/traffic/workspacemaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Checked = tl::expected<void, LineError>;

/// Looks for everything that a scenario names. The first thing that is not there stays.
class ScenarioCheck
{
public:
    ScenarioCheck(const Engine &engine, WorkspaceId workspace)
        : m_queues(engine.taskQueues(workspace))
        , m_workflows(engine.workflows(workspace))
        , m_activities(engine.activities(workspace))
        , m_channels(engine.taskChannels(workspace))
    {
        engine.forEachWorker(workspace, [this](const Worker &worker) {
            m_workers.insert(worker.name);
            return true;
        });
    }

    Checked check(const ScenarioPlan &plan)
    {
        if (plan.agents)
            look(*plan.agents);
        for (const StreamPlan &stream : plan.arrivals) {
            for (const KindPlan &kind : stream.kinds)
                look(kind);
            lookForWorker(stream.favour.worker);
        }
        return m_error ? tl::unexpected(*m_error) : Checked();
    }

private:
    void look(const AgentsPlan &agents)
    {
        for (const PlacedText &worker : agents.leftAlone)
            lookForWorker(worker);
        lookFor(agents.available, m_activities, &Activity::name, u"activity"_s);
        lookFor(agents.away, m_activities, &Activity::name, u"activity"_s);
        for (const PlacedText &activity : agents.breakActivities)
            lookFor(activity, m_activities, &Activity::name, u"activity"_s);
    }

    void look(const KindPlan &kind)
    {
        lookFor(kind.channel, m_channels, &TaskChannel::uniqueName, u"task channel"_s);
        lookFor(kind.workflow, m_workflows, &Workflow::name, u"workflow"_s);
        lookFor(kind.queue, m_queues, &TaskQueue::name, u"task queue"_s);
        if (kind.workflow.text.isEmpty() && kind.queue.text.isEmpty() && m_workflows.size() != 1)
            fail(kind.line, u"\"workflow\" is missing: the workspace does not have exactly one"_s);
    }

    void lookForWorker(const PlacedText &name)
    {
        if (!name.text.isEmpty() && !m_workers.contains(name.text))
            fail(name.line, u"there is no worker \"%1\""_s.arg(name.text));
    }

    template <typename Part>
    void lookFor(const PlacedText &name, const QList<Part> &parts, QString Part::*is, const QString &what)
    {
        const auto isMeant = [&](const Part &part) { return matchesName(name.text, part.*is); };
        if (!name.text.isEmpty() && std::ranges::none_of(parts, isMeant))
            fail(name.line, u"there is no %1 \"%2\""_s.arg(what, name.text));
    }

    void fail(int line, const QString &message)
    {
        if (!m_error)
            m_error = LineError{ line, message };
    }

    QList<TaskQueue> m_queues;
    QList<Workflow> m_workflows;
    QList<Activity> m_activities;
    QList<TaskChannel> m_channels;
    QSet<QString> m_workers;
    std::optional<LineError> m_error;
};

} // namespace

bool matchesName(QStringView pattern, QStringView name)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == name;
    if (!name.startsWith(pattern.first(star)))
        return false;
    for (qsizetype from = star; from <= name.size(); ++from) {
        if (matchesName(pattern.sliced(star + 1), name.sliced(from)))
            return true;
    }
    return false;
}

tl::expected<ScenarioPlace, LineError> addScenario(Engine &engine, const ScenarioPlan &plan)
{
    using Added = tl::expected<ScenarioPlace, LineError>;
    if (const auto known = workspaceNamed(engine, plan.workspaceName.text))
        return ScenarioCheck(engine, *known).check(plan).map([&known] { return ScenarioPlace{ *known, false }; });
    if (!plan.workspace) {
        const QString message = u"there is no workspace \"%1\""_s.arg(plan.workspaceName.text);
        return tl::unexpected(LineError{ plan.workspaceName.line, message });
    }
    Engine scratch(AccountId(), 1);
    scratch.advanceTo(engine.now());
    return makeWorkspace(scratch, *plan.workspace)
        .and_then([&](WorkspaceId tried) { return ScenarioCheck(scratch, tried).check(plan); })
        .and_then([&] { return makeWorkspace(engine, *plan.workspace); })
        .and_then([](WorkspaceId made) {
            return Added(ScenarioPlace{ made, true });
        });
}

} // namespace router
