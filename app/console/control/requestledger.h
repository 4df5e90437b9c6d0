#pragma once

#include "console/api/requestbudget.h"
#include "core/domain/requestrecord.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class ApiClient;

/// What was asked of the service and how it went: each endpoint's use, what the service says about its limits, and the
/// last requests one by one.
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

signals:
    /// At most once a second.
    void changed();

private:
    const Clock &m_clock;
    QHash<QByteArray, EndpointUse> m_uses;
    QList<RequestRecord> m_records;
    Budget m_budget;
    QTimer m_tell;
};
