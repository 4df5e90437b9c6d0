#include "enginepicture.h"

using namespace router;

EnginePicture::EnginePicture(const Engine &engine, WorkspaceId id)
    : workspace(engine.workspace(id))
    , activities(engine.activities(id))
    , channels(engine.taskChannels(id))
    , queues(engine.taskQueues(id))
    , workflows(engine.workflows(id))
    , nextDeadline(engine.nextDeadline())
{
    for (const TaskQueue &queue : std::as_const(queues)) {
        figures.append(engine.queueFigures(id, queue.id));
        figures.append(engine.queueFigures(id, queue.id, channels.constFirst().id));
    }
    engine.forEachWorker(id, [this, &engine, id](const Worker &worker) {
        workers.append(worker);
        workerChannels.append(engine.workerChannels(id, worker.id));
        reservations.append(engine.reservationsOfWorker(id, worker.id));
        return true;
    });
    engine.forEachTask(id, [this, &engine, id](const Task &task) {
        tasks.append(task);
        const QList<Reservation> own = engine.reservationsOfTask(id, task.id);
        ofTasks.append(own);
        for (const Reservation &reservation : own)
            transfers.append(engine.transfersOf(id, reservation.id));
        return true;
    });
    const QList<EngineEvent> events = engine.dialling();
    for (const EngineEvent &event : events)
        dialling.append(event.reservation);
}

QByteArray EnginePicture::difference(const EnginePicture &other) const
{
    const std::initializer_list<std::pair<const char *, bool>> parts{
        { "workspace", workspace == other.workspace },
        { "activities", activities == other.activities },
        { "channels", channels == other.channels },
        { "queues", queues == other.queues },
        { "workflows", workflows == other.workflows },
        { "workers", workers == other.workers },
        { "tasks", tasks == other.tasks },
        { "reservations", reservations == other.reservations },
        { "reservations of tasks", ofTasks == other.ofTasks },
        { "transfers", transfers == other.transfers },
        { "worker channels", workerChannels == other.workerChannels },
        { "figures", figures == other.figures },
        { "dialling", dialling == other.dialling },
        { "next deadline", nextDeadline == other.nextDeadline },
    };
    for (const auto &[name, same] : parts) {
        if (!same)
            return name;
    }
    return {};
}
