#pragma once

#include "core/domain/activity.h"
#include "core/domain/event.h"
#include "core/domain/queuefigures.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/taskchannel.h"
#include "core/domain/taskqueue.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"

/// What links begin with, and whose they are.
struct LinkBase
{
    QByteArray origin{}; ///< e.g. "http://127.0.0.1:8787"
    AccountId account{};
};

/// From which side a reservation is looked at; only its `url` differs.
enum class ReservationSide { Task, Worker };

/// The resources' bodies as compact JSON text, every documented property in it, links included.
///
/// Source: properties in REST API reference 4–7; example payloads.
QByteArray toJson(const Workspace &workspace, const LinkBase &base);
QByteArray toJson(const Activity &activity, const LinkBase &base);
QByteArray toJson(const TaskChannel &channel, const LinkBase &base);
QByteArray toJson(const TaskQueue &queue, const LinkBase &base);
QByteArray toJson(const Workflow &workflow, const LinkBase &base);
QByteArray toJson(const Worker &worker, const LinkBase &base);
QByteArray toJson(const WorkerChannel &channel, const LinkBase &base);
/// `now` makes the task's age.
QByteArray toJson(const Task &task, Instant now, const LinkBase &base);
QByteArray toJson(const Reservation &reservation, ReservationSide side, const LinkBase &base);
QByteArray toJson(const Event &event, const LinkBase &base);
/// The answer of POST TaskQueues/RealTimeStatistics.
QByteArray toJson(const WorkspaceId &workspace, const QList<QueueFigures> &figures, const LinkBase &base);

/// The `meta` of one page; URLs absolute, empty: null.
struct PageMeta
{
    QByteArray key{};
    int page = 0;
    int pageSize = 50;
    QByteArray url{};
    QByteArray firstPageUrl{};
    QByteArray previousPageUrl{};
    QByteArray nextPageUrl{};
};

/// A list's body from its rows' bodies.
QByteArray pageToJson(const PageMeta &meta, const QList<QByteArray> &rows);

/// An error's body: code, message, more_info, status.
QByteArray errorToJson(int status, int code, const QString &message);
