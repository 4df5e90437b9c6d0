#include "console/control/requestledger.h"

#include "console/api/apiclient.h"
#include "console/control/polledendpoint.h"

#include <algorithm>

using namespace std::chrono_literals;

RequestLedger::RequestLedger(const ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(1s);
    connect(&m_tell, &QTimer::timeout, this, &RequestLedger::changed);
    connect(&client, &ApiClient::requestEnded, this, &RequestLedger::note);
    connect(&client, &ApiClient::budgetChanged, this, [this](const Budget &budget) {
        m_budget = budget;
        tellSoon();
    });
}

void RequestLedger::note(const RequestRecord &record)
{
    const QByteArray endpoint = endpointOf(record);
    EndpointUse &use = m_uses[endpoint];
    use.endpoint = endpoint;
    if (use.total > 0)
        use.pause = std::max<std::chrono::milliseconds>(0ms, record.at - use.last.at);
    ++use.total;
    use.refused += record.isRefused() ? 1 : 0;
    use.failed += record.hasFailed() && !record.isRefused() ? 1 : 0;
    use.slowest = std::max(use.slowest, record.took);
    use.last = record;
    m_records.append(record);
    if (m_records.size() > mostRecords)
        m_records.removeFirst();
    tellSoon();
}

void RequestLedger::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start();
}

void RequestLedger::plan(Poller::Kind kind, Instant at)
{
    m_planned.insert(kind, at);
    tellSoon();
}

/// The earliest of those that ask the same; after a refusal not before the service's pause is over.
Instant RequestLedger::nextOf(const QByteArray &endpoint) const
{
    Instant next;
    for (auto plan = m_planned.begin(); plan != m_planned.end(); ++plan) {
        const bool isEarlier = next == Instant() || *plan < next;
        if (*plan != Instant() && isEarlier && polledEndpoint(plan.key()) == endpoint)
            next = *plan;
    }
    return next == Instant() ? next : std::max(next, m_budget.limitedUntil.value_or(next));
}

QList<EndpointUse> RequestLedger::uses() const
{
    QHash<QByteArray, int> recent;
    const Instant since = m_clock.now() - 1min;
    for (auto record = m_records.crbegin(); record != m_records.crend() && record->at > since; ++record)
        ++recent[endpointOf(*record)];
    QList<EndpointUse> uses = m_uses.values();
    for (EndpointUse &use : uses) {
        use.lastMinute = recent.value(use.endpoint);
        use.next = nextOf(use.endpoint);
    }
    std::ranges::sort(uses, {}, &EndpointUse::endpoint);
    return uses;
}
