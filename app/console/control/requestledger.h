#pragma once

#include "console/api/requestbudget.h"
#include "console/sync/poller.h"
#include "core/domain/requestrecord.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class ApiClient;

/// What was asked of the service and how it went: each endpoint's use and when it is asked next, what the service says about
/// its limits, and the last requests one by one.
class RequestLedger final : public QObject
{
    Q_OBJECT

public:
    /// How many of the last requests are kept.
    static constexpr qsizetype mostRecords = 2'000;

    /// Both must outlive it.
    RequestLedger(const ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    /// By name; `lastMinute` as of now.
    [[nodiscard]] QList<EndpointUse> uses() const;
    [[nodiscard]] const Budget &budget() const { return m_budget; }
    /// The oldest first.
    [[nodiscard]] const QList<RequestRecord> &records() const { return m_records; }

    void note(const RequestRecord &record);
    /// What is asked again and again comes next at `at`; the epoch: that is not planned.
    void plan(Poller::Kind kind, Instant at);

signals:
    /// At most once a second.
    void changed();

private:
    void tellSoon();
    [[nodiscard]] Instant nextOf(const QByteArray &endpoint) const;

    const Clock &m_clock;
    QHash<QByteArray, EndpointUse> m_uses;
    QHash<Poller::Kind, Instant> m_planned;
    QList<RequestRecord> m_records;
    Budget m_budget;
    QTimer m_tell;
};
