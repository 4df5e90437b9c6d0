#pragma once

#include "router/callbacks/assignmentanswer.h"
#include "router/callbacks/callline.h"
#include "router/engine/engine.h"

#include <QSet>

namespace router {

/// Something a callback's server should be told about, as the service's debugger would.
struct CallbackWarning
{
    Instant at{};
    int code = 0;
    QString message{};
    ReservationId reservation{};
    bool repeats = false; ///< The message may repeat what was answered: it is not for the log.
};

/// Asks a workflow's web server what to do with each new reservation, and does it.
///
/// What is wrong with a URL or an answer is kept as a warning, for both URLs. Both failing leaves the reservation
/// pending until its own timeout. After a restart those are asked about that are pending and were not answered: the
/// server may be asked twice, but not in vain.
/// Source: routing semantics 9.
class AssignmentCallbacks
{
public:
    /// `acted` is called after the answer of a workflow's server changed the engine, so that it gets stored; `present`,
    /// if given, before that, to bring the engine to the present.
    AssignmentCallbacks(HttpLoop &loop, Engine &engine, AccountId account, QByteArray authToken,
        std::function<void(WorkflowId)> acted, CallLimits limits = {}, std::function<void()> present = {});
    ~AssignmentCallbacks();

    /// Sends the callback of a ReservationCreated, if its workflow has a URL. To be told when the reservation is
    /// stored; after a restart, of Engine::unanswered(). Who is being asked is not asked twice.
    void take(const EngineEvent &event);
    /// The last 200 of them.
    [[nodiscard]] QList<CallbackWarning> warnings() const { return m_warnings; }

private:
    struct Callback
    {
        WorkspaceId workspace{};
        WorkflowId workflow{};
        ReservationId reservation{};
        QByteArray url{};
        QByteArray fallbackUrl{}; ///< Empty: none, or already asked.
        FormFields parameters{};
    };

    [[nodiscard]] FormFields parametersOf(const EngineEvent &event, const Task &task, const Worker &worker) const;
    void send(const Callback &callback);
    void onAnswer(const Callback &callback, const CallAnswer &answer);
    void carryOut(const Callback &callback, const AssignmentAnswer &answer);
    void warn(ReservationId reservation, const AssignmentAnswer &answer);

    Engine &m_engine;
    AccountId m_account;
    std::function<void(WorkflowId)> m_acted;
    std::function<void()> m_present;
    QList<CallbackWarning> m_warnings;
    QSet<ReservationId> m_asked; ///< Whose server has not answered yet.
    CallLine m_line;
};

} // namespace router
