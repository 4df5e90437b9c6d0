#include "console/control/namedagents.h"

#include "console/control/holderfinder.h"
#include "console/state/consolestate.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto leastBetweenTries = 30s;
constexpr auto leastBetweenChecks = 60s;
} // namespace

NamedAgents::NamedAgents(const ConsoleState &state, HolderFinder &finder, const Clock &clock, IsFoundBy isFoundBy, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_finder(finder)
    , m_clock(clock)
    , m_isFoundBy(isFoundBy)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(400ms);
    connect(&m_settling, &QTimer::timeout, this, &NamedAgents::askNow);
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Tasks)
            onTasks();
        else if (part == StatePart::Workers)
            askNow();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_named.clear();
        for (const QString &name : std::as_const(m_names))
            m_named.append({ .name = name });
        m_missedFirst = {};
        emit changed();
    });
    connect(&finder, &HolderFinder::missed, this, [this](Instant until) {
        m_missedFirst = m_missedFirst.value_or(until);
        m_missedLast = until;
    });
    connect(&finder, &HolderFinder::learned, this, [this](const WorkerId &agent) {
        const QList<Named *> asked = askedAbout(agent);
        for (Named *named : asked) {
            named->stage = Stage::Learned;
            named->wasLearned = true;
            named->hasFailed = false;
        }
        if (!asked.isEmpty())
            emit changed();
    });
    connect(&finder, &HolderFinder::failed, this, &NamedAgents::onFailed);
}

/// Who was named before and still is, is not asked about again.
void NamedAgents::setNames(const QStringList &names)
{
    QStringList wanted = names;
    wanted.removeDuplicates();
    if (m_names == wanted)
        return;
    m_names = wanted;
    const QList<Named> before = std::exchange(m_named, {});
    for (const QString &name : std::as_const(m_names)) {
        std::ranges::copy_if(before, std::back_inserter(m_named), [&name](const Named &named) { return named.name == name; });
        if (m_named.isEmpty() || m_named.constLast().name != name)
            m_named.append({ .name = name });
    }
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
        named.hasFailed = named.hasFailed && !isLooking;
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
        if (named.wasLearned || named.hasFailed)
            continue; // it is only made sure of, or what to expect of it has been told
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
    askDue();
}

void NamedAgents::askDue()
{
    if (m_named.isEmpty() || m_settling.isActive())
        return;
    QList<WorkerId> due;
    for (Named &named : m_named) {
        if (!mayAsk() || named.stage != Stage::Due || named.agent.isNull())
            continue;
        named.stage = Stage::Asked;
        named.isUnsure = false;
        if (named.wasLearned)
            named.notBefore = m_clock.now() + leastBetweenChecks;
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

/// With a list that was asked for after events were missed, what was learned of its tasks may have been forgotten.
void NamedAgents::onTasks()
{
    const auto asOf = m_state.freshness(StatePart::Tasks);
    const bool mayBeForgotten = m_missedFirst && asOf >= m_missedFirst;
    if (mayBeForgotten && asOf >= m_missedLast)
        m_missedFirst = {};
    else if (mayBeForgotten)
        m_missedFirst = m_missedLast;
    const Instant now = m_clock.now();
    for (Named &named : m_named) {
        named.isUnsure = named.isUnsure || mayBeForgotten;
        const bool wantsToKnow = named.stage == Stage::Failed || (named.stage == Stage::Learned && named.isUnsure);
        if (wantsToKnow && now >= named.notBefore)
            named.stage = Stage::Due;
    }
    askDue();
}

void NamedAgents::onFailed(const WorkerId &agent, const ApiError &error)
{
    bool isNews = false;
    const QList<Named *> asked = askedAbout(agent);
    for (Named *named : asked) {
        named->stage = Stage::Failed;
        named->notBefore = std::max<Instant>(named->notBefore, m_clock.now() + leastBetweenTries);
        isNews = !std::exchange(named->hasFailed, true) || isNews;
    }
    if (!asked.isEmpty())
        emit changed();
    if (isNews)
        emit failed(agent, error);
}

/// One may have come, gone, or been given another name.
void NamedAgents::findAgents()
{
    const QList<Named> before = std::exchange(m_named, {});
    for (const QString &name : std::as_const(m_names)) {
        for (const WorkerId &agent : agentsOf(name)) {
            const auto known = std::ranges::find_if(
                before, [&](const Named &named) { return named.agent == agent && named.name == name; });
            m_named.append(known == before.cend() ? Named{ .name = name, .agent = agent } : *known);
        }
    }
}

/// Names may differ in nothing that a filter tells apart. A null one: nobody.
QList<WorkerId> NamedAgents::agentsOf(const QString &name) const
{
    QList<WorkerId> agents;
    const auto &all = m_state.workers().rows();
    for (auto row = all.cbegin(); row != all.cend(); ++row) {
        if (m_isFoundBy(row->value->name, name))
            agents.append(row.key());
    }
    return agents.isEmpty() ? QList<WorkerId>{ WorkerId() } : agents;
}

QList<NamedAgents::Named *> NamedAgents::askedAbout(const WorkerId &agent)
{
    QList<Named *> asked;
    for (Named &named : m_named) {
        if (named.agent == agent && named.stage == Stage::Asked)
            asked.append(&named);
    }
    return asked;
}
