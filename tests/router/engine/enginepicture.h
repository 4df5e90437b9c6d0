#pragma once

#include "router/engine/engine.h"

/// Everything an engine answers about one workspace, to be compared with another's.
struct EnginePicture
{
    EnginePicture(const router::Engine &engine, WorkspaceId id);

    std::optional<Workspace> workspace{};
    QList<Activity> activities{};
    QList<TaskChannel> channels{};
    QList<TaskQueue> queues{};
    QList<QueueFigures> figures{};
    QList<Workflow> workflows{};
    QList<Worker> workers{};
    QList<WorkerChannel> workerChannels{};
    QList<Reservation> reservations{};
    QList<Task> tasks{};
    QList<Reservation> ofTasks{};
    QList<ReservationTransfers> transfers{};
    QList<ReservationId> dialling{};
    std::optional<Instant> nextDeadline{};

    /// The name of the first part in which the two differ; empty: none.
    [[nodiscard]] QByteArray difference(const EnginePicture &other) const;
};
