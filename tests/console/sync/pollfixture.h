#pragma once

#include "console/sync/poller.h"

#include "tests/console/api/apifixture.h"

inline constexpr PollRates fast{ .offers = 5ms,
    .inHand = 5ms,
    .ownTasks = 1h,
    .ownWorker = 1h,
    .setup = 1h,
    .figures = 5ms,
    .figuresCall = 1ms,
    .periods = 5ms,
    .periodsPage = 1ms,
    .events = 5ms,
    .floor = 5ms,
    .floorPage = 1ms,
    .toldFloor = 5ms };
inline constexpr PollRates once{ .offers = 1h,
    .inHand = 1h,
    .ownTasks = 1h,
    .ownWorker = 1h,
    .setup = 1h,
    .figures = 1h,
    .periods = 1h,
    .events = 1h,
    .floor = 1h };

/// A scripted workspace with one worker who has nothing to do.
struct PollFixture : ApiFixture
{
    WorkerId worker = sid<WorkerId>(10);
    QByteArray workerPath = path("/Workers/" + worker.utf8());
    QByteArray offersPath = workerPath + "/Reservations";

    PollFixture()
    {
        say(workerPath, toJson(alice(), base));
        say(workerPath + "/Channels", page("channels", {}));
        say(path(), toJson(Workspace{ .id = workspace, .name = u"Here"_s }, base));
        say(path("/Activities"), page("activities", {}));
        say(path("/TaskQueues"), page("task_queues", { toJson(TaskQueue{ .id = sid<TaskQueueId>(6) }, base) }));
        say(path("/Workflows"), page("workflows", {}));
        say(path("/TaskChannels"), page("channels", {}));
        say(path("/Tasks"), page("tasks", {}));
        say(path("/Workers"), page("workers", {}));
        say(path("/Events"), page("events", {}));
        say(path("/TaskQueues/Statistics"), page("task_queues_statistics", {}));
        say(offersPath, page("reservations", {}));
        server.answer("POST " + path("/TaskQueues/RealTimeStatistics"),
            { { .body = toJson(workspace, QList{ QueueFigures{ .queue = sid<TaskQueueId>(6) } }, base) } });
    }

    [[nodiscard]] Worker alice() const { return { .id = worker, .workspace = workspace, .name = u"Alice"_s }; }

    void say(const QByteArray &below, const QByteArray &body)
    {
        server.answer(QByteArray("GET " + below), { { .body = body } });
    }

    void sayReservation(const Reservation &reservation)
    {
        say(QByteArray(offersPath + '/' + reservation.id.utf8()), toJson(reservation, ReservationSide::Worker, base));
    }

    void sayTask(int number)
    {
        const Task task{ .id = sid<TaskId>(number), .workspace = workspace, .attributes = "{\"name\":\"Bea\"}" };
        say(path("/Tasks/" + task.id.utf8()), toJson(task, clock.now(), base));
    }

    [[nodiscard]] Reservation reservation(int number, ReservationStatus status) const
    {
        return { .id = sid<ReservationId>(number),
            .workspace = workspace,
            .task = sid<TaskId>(number),
            .worker = worker,
            .workerName = u"Alice"_s,
            .status = status,
            .createdAt = clock.now(),
            .updatedAt = clock.now() };
    }

    /// The answer of a list of reservations, whatever status it asks for.
    [[nodiscard]] QByteArray reservations(const QList<Reservation> &rows) const
    {
        QList<QByteArray> bodies;
        for (const Reservation &row : rows)
            bodies.append(toJson(row, ReservationSide::Worker, base));
        return page("reservations", bodies);
    }

    [[nodiscard]] int asked(const QByteArray &below) const { return server.count(QByteArray("GET " + below)); }
};
