#pragma once

#include "core/base/apierror.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <functional>

/// A task that somebody asks the responder to make.
struct TaskWish
{
    WorkflowId workflow{}; ///< Null: the workspace's only one.
    QByteArray attributes{}; ///< JSON text (UTF-8).

    friend bool operator==(const TaskWish &, const TaskWish &) = default;
};

/// What the responder needs of the service. Called on the responder's own thread; `done` is to be called on that of the
/// responder's owner, at most once, also after the responder has gone.
class TaskDesk
{
public:
    using TaskMade = std::function<void(const ApiResult<Task> &)>;
    using Accepted = std::function<void(const ApiResult<Reservation> &)>;

    virtual ~TaskDesk() = default;

    virtual void createTask(const TaskWish &wish, const TaskMade &done) = 0;
    virtual void acceptReservation(const TaskId &task, const ReservationId &reservation, const Accepted &done) = 0;
};
