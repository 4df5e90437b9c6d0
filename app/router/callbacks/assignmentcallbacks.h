#pragma once

#include "router/callbacks/assignmentanswer.h"
#include "router/engine/engine.h"

#include <QHash>
#include <QQueue>

namespace router {

/// Something a callback's server should be told about, as the service's debugger would.
struct CallbackWarning
{
    Instant at{};
    int code = 0;
    QString message{};
    ReservationId reservation{};
};

/// How much of the router assignment callbacks may take.
struct CallbackLimits
{
    std::chrono::milliseconds answer{ 5'000 };
    int underWay = 64; ///< Calls at the same moment.
    int toOneUrl = 8; ///< Of these, to the same URL: a dead one holds up nobody else.
    int waiting = 10'000; ///< Above, the oldest waiting one is dropped with a warning.
    int warnings = 200; ///< Kept; older ones go.
};

/// Asks a workflow's web server what to do with each new reservation, and does it.
///
/// Source: routing semantics 9; both URLs failing leaves the reservation pending until its own timeout.
class AssignmentCallbacks
{
public:
    /// `acted` is called after an answer changed the engine, so that it gets stored; `present`, if given, before that,
    /// to bring the engine to the present.
    AssignmentCallbacks(HttpLoop &loop, Engine &engine, AccountId account, QByteArray authToken,
        std::function<void()> acted, CallbackLimits limits = {}, std::function<void()> present = {});
    ~AssignmentCallbacks();

    /// Sends the callback of a ReservationCreated, if its workflow has a URL. To be told when the reservation is
    /// stored.
    void take(const EngineEvent &event);
    [[nodiscard]] QList<CallbackWarning> warnings() const { return m_warnings; }

private:
    struct Callback
    {
        WorkspaceId workspace{};
        ReservationId reservation{};
        QByteArray url{};
        QByteArray fallbackUrl{}; ///< Empty: none, or already asked.
        FormFields parameters{};
    };

    [[nodiscard]] FormFields parametersOf(const EngineEvent &event, const Task &task, const Worker &worker) const;
    void sendNext();
    void send(const Callback &callback);
    void onAnswer(const Callback &callback, const CallAnswer &answer);
    void carryOut(const Callback &callback, const AssignmentAnswer &answer);
    void warn(ReservationId reservation, int code, const QString &message);

    Engine &m_engine;
    AccountId m_account;
    QByteArray m_authToken;
    std::function<void()> m_acted;
    std::function<void()> m_present;
    CallbackLimits m_limits;
    int m_underWay = 0;
    QHash<QByteArray, int> m_underWayTo;
    QQueue<Callback> m_waiting;
    QList<CallbackWarning> m_warnings;
    HttpCaller m_caller;
};

} // namespace router
