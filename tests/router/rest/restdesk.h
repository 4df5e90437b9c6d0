#pragma once

#include "router/engine/engine.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/memoryshelf.h"
#include "router/rest/restservice.h"
#include "router/statistics/statistics.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPair>

/// An answer with its body read.
struct RestReply
{
    int status = 0;
    QJsonObject json{};
    QByteArray body{};
    HttpHeaders headers{};

    [[nodiscard]] QString text(const QString &key) const { return json.value(key).toString(); }
    [[nodiscard]] int code() const { return json.value(QStringLiteral("code")).toInt(); }
    [[nodiscard]] QString message() const { return text(QStringLiteral("message")); }
    [[nodiscard]] QByteArray sid() const { return text(QStringLiteral("sid")).toLatin1(); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    /// A text of every row of a list, in order, e.g. of "friendly_name".
    [[nodiscard]] QStringList column(const QString &collection, const QString &key) const;
    [[nodiscard]] QJsonObject meta() const { return json.value(QStringLiteral("meta")).toObject(); }
};

using RestFields = QList<QPair<QByteArray, QByteArray>>;

/// A real engine with a fixed seed and a clock of its own, asked through the REST service as its account would.
class RestDesk
{
public:
    RestDesk();

    RestReply get(const QByteArray &pathAndQuery);
    RestReply post(const QByteArray &path, const RestFields &fields, const HttpHeaders &more = {});
    RestReply remove(const QByteArray &path, const HttpHeaders &more = {});
    /// Any request as it is, but with the account's credential if it has none.
    RestReply ask(HttpRequest request);
    void advance(std::chrono::milliseconds by);
    /// Keeps what has happened since the last time, as a commit does; the account is said to have done it, from there.
    void keepEvents(const QByteArray &address = "192.0.2.7");

    /// What a resource's path begins with: "/v1/Workspaces/WS…".
    [[nodiscard]] QByteArray workspace() const { return m_workspace; }
    [[nodiscard]] QByteArray in(const QByteArray &rest) const { return QByteArray(m_workspace + '/' + rest); }
    /// The SID of the activity, queue … of that name.
    QByteArray sidOf(const QByteArray &list, const QString &name);
    /// A worker in an available activity, with these attributes.
    QByteArray addWorker(const QByteArray &name, const QByteArray &attributes = "{}");
    /// A task for the only workflow.
    QByteArray addTask(const QByteArray &attributes = "{}", const RestFields &more = {});
    /// The SID of the only pending reservation of a task; empty: there is none.
    QByteArray pendingOf(const QByteArray &task);

    /// Adds Alice, who is offered the only task.
    void furnish();
    /// {queue}, {worker}, {task}, {workflow}, {available}, {activity} in a text become SIDs of a furnished desk.
    QByteArray filled(QByteArray text);
    RestFields filled(RestFields fields);
    /// Everything that a client can see of a furnished desk.
    QByteArray everything();

    static constexpr char token[] = "a secret of 32 characters, not so";
    static constexpr char keySecret[] = "another secret";
    router::Engine engine;

private:
    void hear();

    FakeClock m_clock;
    router::MemoryShelf m_shelf;
    router::EventLog m_log;
    router::Statistics m_statistics;
    QList<router::EngineEvent> m_heard{}; ///< Counted, and not yet in the log.
    router::RestService m_service;
    QByteArray m_workspace;
};

/// A form body of these fields.
QByteArray formOf(const RestFields &fields);
/// A Basic credential.
QByteArray basic(const QByteArray &user, const QByteArray &secret);
/// The account and the API key of every RestDesk.
AccountId deskAccount();
QByteArray deskKey();
