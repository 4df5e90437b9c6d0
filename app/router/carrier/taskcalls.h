#pragma once

#include "router/carrier/phonenetwork.h"
#include "router/engine/engine.h"

namespace router {

/// Connects tasks with calls: carries instructions out in the phone network and tells the engine what became of them.
///
/// A task that names a call (`call_sid`) has a caller who waits on the line; if he hangs up before somebody takes the
/// task, it is canceled with the reason "hangup". When a worker's call ends while he has the task, he wraps up
/// (multitasking) or is done (single-tasking).
///
/// Choices where the service says nothing: simulated people hang up when there is nothing left to say. A worker's phone
/// does when he wraps up or completes by other means, and when the caller has left; a supervisor's when no worker is
/// left; the caller's when the task ends. A caller is on hold while a transfer is under way.
/// Source: routing semantics 2.2 and 3.2.
class TaskCalls
{
public:
    TaskCalls(Engine &engine, PhoneNetwork &network);

    /// Knows no call, until findCalls().
    void startOver();
    /// Finds the calls again that a restart left behind; to be called before time goes on.
    void findCalls();
    /// Dials again what was to be dialled and is nowhere to be found.
    void dialAgain();
    void take(const EngineEvent &event);
    void take(const PhoneEvent &event);
    /// Carries out the redirects that were asked for.
    void redirectNow();
    [[nodiscard]] bool hasRedirects() const { return !m_redirects.isEmpty(); }

    /// The leg of the caller in a task; null: there is none.
    [[nodiscard]] CallId customerOf(TaskId task) const { return m_customers.value(task); }
    /// A worker's leg in the conference of a task; null: there is none.
    [[nodiscard]] CallId workerOf(TaskId task, WorkerId worker) const;

private:
    void noteCaller(const EngineEvent &event);
    void dial(const EngineEvent &event);
    void start(const EngineEvent &event, const ConferenceInstruction &conference);
    void start(const EngineEvent &event, const DequeueInstruction &dequeue);
    void start(const EngineEvent &event, const CallInstruction &call);
    void start(const EngineEvent &event, const RedirectInstruction &redirect);
    void start(const EngineEvent &event, const SuperviseInstruction &supervise);
    void onAnswered(const PhoneCall &call);
    void onWorkerEnded(const PhoneCall &call);
    void onCustomerEnded(const PhoneCall &call);
    CallId bringCustomer(const PhoneCall &worker, const ConferenceInstruction &conference);
    CallId callOut(const PhoneCall &worker, const ConferenceInstruction &conference);
    void endWork(WorkspaceId workspace, ReservationId reservation);
    void holdCustomer(TaskId task, bool hold);
    void hangUpAll(TaskId task, CallRole role);
    [[nodiscard]] bool isAnyLeft(TaskId task, CallRole role) const;
    [[nodiscard]] QList<CallId> legs(TaskId task, CallRole role) const;

    Engine &m_engine;
    PhoneNetwork &m_network;
    QHash<TaskId, CallId> m_customers;
    QHash<ReservationId, CallId> m_workers;
    QHash<ReservationId, std::shared_ptr<const Instruction>> m_dialled; ///< Not answered yet.
    QList<EngineEvent> m_redirects;
};

} // namespace router
