#pragma once

#include "router/carrier/carrier.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace std::chrono_literals;

inline const Instant morning{ std::chrono::milliseconds{ 1'772'442'651'000 } };
inline const AccountId floorAccount = *AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001"));
inline const CallId callerCall = *CallId::fromText(QByteArrayView("CA00000000000000000000000000000001"));

/// A workspace with one worker, whom a task with a call is offered to, and the carrier that knows about it.
struct CarrierFloor
{
    explicit CarrierFloor(bool multitasking = true, const QByteArray &callerNumber = "+15550100001")
        : engine(floorAccount, 1)
        , carrier(engine, floorAccount, 7)
    {
        engine.advanceTo(morning);
        workspace = engine.createWorkspace({ .name = QStringLiteral("Floor"), .multitasking = multitasking })->id;
        const auto here = engine.createActivity(workspace, { .name = QStringLiteral("Here"), .available = true });
        const auto queue = engine.createTaskQueue(
            workspace, { .name = QStringLiteral("All"), .targetWorkers = QStringLiteral("1 == 1") });
        const QByteArray route
            = "{\"task_routing\":{\"filters\":[],\"default_filter\":{\"queue\":\"" + queue->id.utf8() + "\"}}}";
        workflow = engine
                       .createWorkflow(workspace,
                           { .name = QStringLiteral("All"), .configuration = route, .reservationTimeoutSeconds = 30 })
                       ->id;
        worker = engine
                     .createWorker(workspace,
                         { .name = QStringLiteral("Alice"),
                             .attributes = "{\"contact_uri\":\"client:alice\"}",
                             .activity = here->id })
                     ->id;
        task = add(
            "{\"call_sid\":\"" + callerCall.utf8() + "\",\"from\":\"" + callerNumber + "\",\"to\":\"+15550100002\"}");
        reservation = engine.reservationsOfTask(workspace, task).value(0).id;
        hear();
    }

    TaskId add(const QByteArray &attributes)
    {
        return engine.createTask(workspace, { .attributes = attributes, .workflow = workflow.text() })->id;
    }
    /// What the router does with time, step by step: the engine first, then everybody hears, then the carrier.
    void advance(std::chrono::milliseconds by)
    {
        const Instant until = engine.now() + by;
        for (auto next = carrier.nextDeadline(); next && *next <= until; next = carrier.nextDeadline()) {
            engine.advanceTo(*next);
            hear();
            carrier.advanceTo(*next);
            hear();
        }
        engine.advanceTo(until);
        hear();
    }
    void hear()
    {
        for (auto events = engine.takeEvents(); !events.isEmpty(); events = engine.takeEvents()) {
            for (const router::EngineEvent &event : std::as_const(events))
                carrier.take(event);
        }
    }
    bool instruct(const Instruction &instruction)
    {
        const bool taken = engine.instruct(workspace, reservation, instruction).has_value();
        hear();
        return taken;
    }

    [[nodiscard]] ReservationStatus status() const { return engine.reservation(workspace, reservation)->status; }
    [[nodiscard]] QByteArray callStatus(CallId id) const
    {
        const router::PhoneCall *call = carrier.network().calls().find(id);
        return call ? wireName(call->status) : QByteArray("unknown");
    }
    [[nodiscard]] QJsonObject attributes() const
    {
        return QJsonDocument::fromJson(engine.task(workspace, task)->attributes).object();
    }
    /// The newest call that was dialled to an address; null: none.
    [[nodiscard]] CallId callTo(const QString &to) const
    {
        CallId found;
        for (const auto &[serial, call] : carrier.network().calls().inOrder())
            found = call.to == to ? call.id : found;
        return found;
    }
    /// The conference of the task, live or ended; null: none.
    [[nodiscard]] const router::PhoneConference *conference() const
    {
        const router::PhoneConference *found = nullptr;
        for (const auto &[serial, each] : carrier.network().conferences().inOrder())
            found = each.name == task.text() ? &each : found;
        return found;
    }

    router::Engine engine;
    router::Carrier carrier;
    WorkspaceId workspace;
    WorkflowId workflow;
    WorkerId worker;
    TaskId task;
    ReservationId reservation;
};
