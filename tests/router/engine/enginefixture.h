#pragma once

#include "router/engine/engine.h"

#include <QtTest>

using namespace std::chrono_literals;

/// An engine with one workspace in it, at 09:00 on a fixed day, and short words for what tests do with it.
class EngineFixture
{
public:
    /// With a queue "All" that everybody serves and a workflow that sends everything there.
    explicit EngineFixture(bool multitasking = true);

    router::Engine engine;
    WorkspaceId workspace{};
    ActivityId offline{};
    ActivityId unavailable{};
    ActivityId available{};
    TaskQueueId all{};
    WorkflowId workflow{};

    void advance(std::chrono::milliseconds by) { engine.advanceTo(engine.now() + by); }

    WorkerId worker(const QString &name, const QByteArray &attributes = "{}");
    WorkerId offlineWorker(const QString &name, const QByteArray &attributes = "{}");
    TaskQueueId queue(const QString &expression, router::TaskQueueDraft draft = {});
    /// A workflow out of the JSON of its filters and, if given, its default filter.
    WorkflowId filters(
        const QByteArray &filtersJson, const QByteArray &defaultFilter = {}, int reservationTimeout = 120);
    void capacity(WorkerId worker, int capacity, const QString &channel = QStringLiteral("default"));
    void move(WorkerId worker, ActivityId activity);

    /// The task's SID; fails the test when it is refused.
    TaskId task(router::TaskDraft draft = {});
    TaskId task(const QByteArray &attributes) { return task(router::TaskDraft{ .attributes = attributes }); }
    [[nodiscard]] Task taskNow(TaskId id) const;
    [[nodiscard]] QByteArray status(TaskId id) const;
    /// "pending", "reserved Alice", "assigned Bob": status and who has it.
    [[nodiscard]] QByteArray where(TaskId id) const;
    [[nodiscard]] Worker workerNow(WorkerId id) const { return *engine.worker(workspace, id); }

    /// The newest reservation of a task; null: none.
    [[nodiscard]] ReservationId offer(TaskId id) const;
    [[nodiscard]] QByteArray offerStatus(ReservationId id) const;
    router::Outcome<Reservation> set(ReservationId id, const QString &newStatus, ActivityId activity = {});
    router::Outcome<Task> setTask(TaskId id, const QString &newStatus, const QString &reason = {});
    bool accept(TaskId id) { return set(offer(id), QStringLiteral("accepted")).has_value(); }
    bool reject(TaskId id) { return set(offer(id), QStringLiteral("rejected")).has_value(); }

    /// The types of what has happened since the last call, in order.
    QList<router::EngineEvent::Type> events();
};
