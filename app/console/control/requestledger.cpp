#include "console/control/requestledger.h"

#include "console/api/apiclient.h"

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
        if (!m_tell.isActive())
            m_tell.start();
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
    if (!m_tell.isActive())
        m_tell.start();
}

QList<EndpointUse> RequestLedger::uses() const
{
    QHash<QByteArray, int> recent;
    const Instant since = m_clock.now() - 1min;
    for (auto record = m_records.crbegin(); record != m_records.crend() && record->at > since; ++record)
        ++recent[endpointOf(*record)];
    QList<EndpointUse> uses = m_uses.values();
    for (EndpointUse &use : uses)
        use.lastMinute = recent.value(use.endpoint);
    std::ranges::sort(uses, {}, &EndpointUse::endpoint);
    return uses;
}
