#pragma once

#include "faults/faultplan.h"

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <array>

/// A proxy between a console and a router that lets go wrong what the plan says. Knows nothing of TaskRouter but how an
/// accept looks on the wire, to count them.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    /// `plan` must outlive it. Listens on a free port of loopback.
    FaultProxy(const QUrl &server, FaultPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// How often this reservation's accept reached the server.
    [[nodiscard]] int acceptsOf(const QByteArray &reservation) const { return m_accepts.value(reservation); }
    /// The machine of the console sleeps: connections die, and there are no new ones until it wakes up.
    void fallAsleep();
    void wakeUp() { m_listener.resumeAccepting(); }
    /// Something has happened elsewhere, to be counted here.
    void note(Fault fault) { ++m_counts[size_t(fault)]; }
    /// How often this has happened.
    [[nodiscard]] int count(Fault fault) const { return m_counts.at(size_t(fault)); }
    [[nodiscard]] int faults() const;

private:
    void onConnection();
    void onForwarded(const QByteArray &request);

    QTcpServer m_listener{};
    QUrl m_server;
    FaultPlan &m_plan;
    QHash<QByteArray, int> m_accepts{};
    std::array<int, faultKinds> m_counts{};
};
