#pragma once

#include "router/bridge/bridge.h"
#include "router/engine/enginefixture.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/memoryshelf.h"
#include "router/rest/restservice.h"
#include "router/statistics/statistics.h"

#include <QJsonArray>
#include <QJsonObject>

/// An answer of the tunnel with its body read.
struct TunnelReply
{
    int status = 0;
    QJsonObject body{};
    HttpHeaders headers{};

    [[nodiscard]] QJsonObject payload() const { return body.value(QStringLiteral("payload")).toObject(); }
    [[nodiscard]] QString text(const QString &key) const { return payload().value(key).toString(); }
    [[nodiscard]] QString message() const { return body.value(QStringLiteral("message")).toString(); }
    /// A text of every row of a list.
    [[nodiscard]] QStringList column(const QString &key) const;
};

/// An engine with Alice and Bob in it, asked through the tunnel as the Worker SDK asks.
class TunnelDesk
{
public:
    TunnelDesk();

    EngineFixture floor{};
    WorkerId alice{};
    WorkerId bob{};

    /// A token that is valid for an hour.
    [[nodiscard]] QByteArray token(TokenRole role, WorkerId worker) const;
    TunnelReply get(const QByteArray &path, const QJsonObject &parameters = {});
    TunnelReply post(const QByteArray &path, const QJsonObject &parameters, const HttpHeaders &headers = {});
    TunnelReply ask(const QByteArray &token, const QByteArray &method, const QByteArray &path,
        const QJsonObject &parameters = {}, const HttpHeaders &headers = {});
    /// Who is said to have done what a request with this token changes.
    [[nodiscard]] router::EventCause causeOf(const QByteArray &token, const QByteArray &address) const;
    /// Any body.
    TunnelReply send(const QByteArray &body, const HttpHeaders &headers = {});
    /// {alice}, {bob}, {task}, {reservation}, {queue}, {workflow}, {offline}, {available} become SIDs; `{task}` is one
    /// that is offered to Alice.
    [[nodiscard]] QByteArray filled(QByteArray text) const;
    /// Offers Alice a task.
    void offerTask();

    TaskId task{};
    QStringList phones{}; ///< What was asked of the phones: whose leg, and muted, hold, end on exit as +, - or ?.
    TokenRole role = TokenRole::Worker; ///< Of get() and post(), which ask as Alice.

    static TokenKeys keys();

private:
    router::TunnelDoors doors();

    HttpLoop m_loop;
    router::MemoryShelf m_shelf;
    router::EventLog m_log;
    router::Statistics m_statistics;
    router::RestService m_rest;
    SystemClock m_clock;
    router::Bridge m_bridge;
};
