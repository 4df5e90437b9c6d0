#include "console/control/namedagents.h"

#include "console/control/holderfinder.h"
#include "console/state/consolestate.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

NamedAgents::NamedAgents(const ConsoleState &state, HolderFinder &finder, IsFoundBy isFoundBy, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_finder(finder)
    , m_isFoundBy(isFoundBy)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(400ms);
    connect(&m_settling, &QTimer::timeout, this, &NamedAgents::askNow);
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Tasks && std::exchange(m_hasMissed, false))
            askAgain();
        if (part == StatePart::Workers || part == StatePart::Tasks)
            askNow();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        for (Named &named : m_named)
            named = { .name = named.name };
        m_hasMissed = false;
        emit changed();
    });
    connect(&finder, &HolderFinder::missed, this, [this] { m_hasMissed = true; });
    connect(&finder, &HolderFinder::learned, this, [this](const WorkerId &agent) {
        if (turn(agent, Stage::Asked, Stage::Learned))
            emit changed();
    });
    connect(&finder, &HolderFinder::failed, this, [this](const WorkerId &agent, const ApiError &error) {
        if (!turn(agent, Stage::Asked, Stage::Failed))
            return;
        emit changed();
        emit failed(agent, error);
    });
}

/// Who was named before and still is, is not asked about again.
void NamedAgents::setNames(const QStringList &names)
{
    const QList<Named> before = std::exchange(m_named, {});
    for (const QString &name : names) {
        const auto known = std::ranges::find(before, name, &Named::name);
        m_named.append(known == before.cend() ? Named{ .name = name } : *known);
    }
    if (std::ranges::equal(before, m_named, {}, &Named::name, &Named::name))
        return;
    if (m_named.isEmpty())
        m_settling.stop();
    else
        m_settling.start();
    emit changed();
}

/// What could not be read is tried again by who comes back to it.
void NamedAgents::setLooking(bool isLooking)
{
    if (std::exchange(m_isLooking, isLooking) == isLooking)
        return;
    for (Named &named : m_named) {
        if (isLooking && named.stage == Stage::Failed)
            named.stage = Stage::Due;
    }
    askNow();
    if (!m_named.isEmpty())
        emit changed();
}

QString NamedAgents::awaited() const
{
    if (!m_isLooking || !m_state.workspace())
        return {};
    for (const Named &named : m_named) {
        if (named.wasLearned)
            continue; // it is only made sure of
        const bool mayBeAsked = named.stage == Stage::Due && (!named.agent.isNull() || m_settling.isActive() || !isRead());
        if (!mayBeAsked && named.stage != Stage::Asked)
            continue;
        const Worker *worker = m_state.worker(named.agent);
        return worker ? worker->name : named.name;
    }
    return {};
}

QString NamedAgents::unknown() const
{
    if (m_settling.isActive() || !isRead())
        return {};
    const auto nobody = std::ranges::find_if(m_named, [](const Named &named) { return named.agent.isNull(); });
    return nobody == m_named.cend() ? QString() : nobody->name;
}

bool NamedAgents::isRead() const
{
    return m_state.freshness(StatePart::Workers).has_value();
}

void NamedAgents::askNow()
{
    if (m_named.isEmpty() || m_settling.isActive())
        return;
    findAgents();
    QList<WorkerId> due;
    for (Named &named : m_named) {
        if (!mayAsk() || named.stage != Stage::Due || named.agent.isNull())
            continue;
        named.stage = Stage::Asked;
        due.append(named.agent);
    }
    for (const WorkerId &agent : std::as_const(due))
        m_finder.askOf(agent);
    emit changed();
}

/// Before the tasks are there, what is learned of them would be forgotten with their list.
bool NamedAgents::mayAsk() const
{
    return m_isLooking && m_state.workspace() && m_state.freshness(StatePart::Tasks);
}

/// What of it was learned may have been forgotten.
void NamedAgents::askAgain()
{
    for (Named &named : m_named) {
        if (named.stage != Stage::Failed)
            named.stage = Stage::Due;
    }
}

/// One may have come, gone, or been given another name.
void NamedAgents::findAgents()
{
    for (Named &named : m_named) {
        const WorkerId agent = agentOf(named);
        if (agent != named.agent)
            named = { .name = named.name, .agent = agent };
    }
}

WorkerId NamedAgents::agentOf(const Named &named) const
{
    const Worker *known = m_state.worker(named.agent);
    if (known && m_isFoundBy(known->name, named.name))
        return named.agent;
    const auto &all = m_state.workers().rows();
    for (auto row = all.cbegin(); row != all.cend(); ++row) {
        if (m_isFoundBy(row->value->name, named.name))
            return row.key();
    }
    return {};
}

/// Whether anybody was at the one stage.
bool NamedAgents::turn(const WorkerId &agent, Stage from, Stage to)
{
    bool isAny = false;
    for (Named &named : m_named) {
        if (named.agent != agent || named.stage != from)
            continue;
        named.stage = to;
        named.wasLearned = named.wasLearned || to == Stage::Learned;
        isAny = true;
    }
    return isAny;
}
