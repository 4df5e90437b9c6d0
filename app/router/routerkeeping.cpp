// What the router does so that nobody ever sees what is not stored.
#include "router/routeronloop.h"

#include "core/wire/encode.h"

using namespace Qt::StringLiterals;

namespace router {

auto RouterOnLoop::restore() -> Started
{
    m_engine = std::make_unique<Engine>(m_account, seed());
    m_carrier = std::make_unique<Carrier>(*m_engine, m_account, seed());
    const Started loaded = m_store.load([this](const Change &record) { return takeBack(record); });
    m_engine->restored(m_clock.now());
    m_offers = m_engine->unanswered();
    m_statistics.restored(*m_engine);
    m_engine->advanceTo(m_clock.now());
    m_log = std::make_unique<EventLog>(*m_engine, m_store.events());
    return loaded;
}

auto RouterOnLoop::takeBack(const Change &record) -> Started
{
    if (Statistics::owns(record.key)) {
        m_statistics.restore(record);
        return {};
    }
    return Carrier::isOurs(record.key) ? m_carrier->restore(record) : m_engine->restore(record);
}

/// Commits what has happened in this turn; else it has not happened.
bool RouterOnLoop::keep()
{
    const QList<Change> changes = m_engine->takeChanges() + m_carrier->takeChanges() + m_statistics.takeChanges();
    const EventBatch events = m_log->takeBatch();
    if (m_isTrue && m_line.commit(changes, events))
        return true;
    goBack();
    return false;
}

/// Nothing of this turn has happened: all is again as it is stored. Read first, so that a file that cannot be read
/// leaves nothing half; then nobody is told anything until it can.
void RouterOnLoop::goBack()
{
    m_bridge->unhear();
    m_offers.clear();
    m_events.clear();
    QList<Change> records;
    const Started read = m_store.load([&records](const Change &record) -> Started {
        records.append(record);
        return {};
    });
    m_wentBack = true;
    m_isTrue = read.has_value();
    if (!m_isTrue)
        return;
    m_engine->startOver();
    m_carrier->startOver();
    m_statistics.startOver();
    for (const Change &record : std::as_const(records))
        m_isTrue = takeBack(record).has_value() && m_isTrue;
    m_engine->restored(m_engine->now());
    m_statistics.restored(*m_engine);
}

void RouterOnLoop::tryAgain()
{
    m_retryTimer.reset();
    if (!m_isTrue)
        goBack();
    if (m_isTrue)
        m_line.tryAgain();
    endTurn();
}

/// After having gone back, once storing works again: takes up what is under way, as after a restart.
void RouterOnLoop::goOn()
{
    if (!std::exchange(m_wentBack, false))
        return;
    m_offers = m_engine->unanswered();
    m_carrier->takeUpAgain();
    if (m_traffic) {
        m_traffic = std::make_unique<Traffic>(*m_engine, m_scenarioPlace.workspace, *m_scenario, seed());
        m_traffic->start(m_engine->now());
    }
    needTurnEnd();
}

HttpResponse RouterOnLoop::notStored() const
{
    const QString message
        = u"Nothing could be stored: %1. Nothing has changed; try again later."_s.arg(m_line.trouble());
    return { .status = 503, .body = errorToJson(503, 20503, message), .headers = { { "Retry-After", "1" } } };
}

HttpResponse RouterOnLoop::cannotStore() const
{
    const QString meanwhile = m_isTrue ? u"Reading goes on; try again later."_s : u"Try again later."_s;
    const QString message = u"Nothing can be stored now: %1. %2"_s.arg(m_line.trouble(), meanwhile);
    return { .status = 503, .body = errorToJson(503, 20503, message), .headers = { { "Retry-After", "1" } } };
}

} // namespace router
