#pragma once

#include "core/domain/periodfigures.h"
#include "core/domain/queuefigures.h"
#include "core/wire/encode.h"

#include <variant>

/// What a statistics body has around its figures.
struct StatisticsFrame
{
    LinkBase base{};
    WorkspaceId workspace{};
    TaskQueueId queue{}; ///< At most one of these three is not null: whose statistics they are.
    WorkflowId workflow{};
    WorkerId worker{};
    QByteArray url{}; ///< As it was asked for, query included; empty: a row of a list, which has no `url`.
};

/// A workspace's figures of this moment.
struct WorkspaceFigures
{
    TaskFigures tasks{};
    WorkerFigures workers{};
};

/// The figures of this moment: a workflow's, a workspace's, a queue's or those of workers.
using LiveFigures = std::variant<TaskFigures, WorkspaceFigures, QueueFigures, WorkerFigures>;
/// The figures of a period.
using PastFigures = std::variant<PeriodFigures, WorkerPeriodFigures>;

// The bodies of the statistics resources, every documented property in them.
// Source: properties in REST API reference 7; example payloads.

/// `…/RealTimeStatistics`.
QByteArray toJson(const StatisticsFrame &frame, const LiveFigures &live);
/// `…/CumulativeStatistics`.
QByteArray toJson(const StatisticsFrame &frame, const PastFigures &past);
/// `…/Statistics`: both, each as an object of its own.
QByteArray toJson(const StatisticsFrame &frame, const PastFigures &past, const LiveFigures &live);
/// One worker's `…/Statistics`, which has no figures of this moment.
QByteArray pastAloneToJson(const StatisticsFrame &frame, const PastFigures &past);
