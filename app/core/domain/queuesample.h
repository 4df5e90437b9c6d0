#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <optional>

/// One queue's figures at one minute, as they are kept to be plotted.
struct QueueSample
{
    int waiting = 0;
    int oldest = 0; ///< Seconds that the oldest had waited; 0: nobody waited.
    int assigned = 0;
    int wrapping = 0;
    int available = 0;
    // Counted over the while that the board showed then; -1: not known.
    int service = -1; ///< Percent.
    int accepted = -1;
    int canceled = -1;
    int timedOut = -1;

    friend bool operator==(const QueueSample &, const QueueSample &) = default;
};

/// One of a sample's figures.
enum class SampleFigure { Waiting, Oldest, Service, Available, Assigned, Wrapping, Accepted, Canceled, TimedOut };

/// Empty: not known.
inline std::optional<int> figureOf(const QueueSample &sample, SampleFigure figure)
{
    static constexpr int QueueSample::*members[] = { &QueueSample::waiting, &QueueSample::oldest, &QueueSample::service,
        &QueueSample::available, &QueueSample::assigned, &QueueSample::wrapping, &QueueSample::accepted,
        &QueueSample::canceled, &QueueSample::timedOut };
    const int value = sample.*members[size_t(figure)];
    return value < 0 ? std::nullopt : std::optional(value);
}

/// A sample of one of many queues.
struct SampleOfQueue
{
    TaskQueueId queue{};
    QueueSample sample{};

    friend bool operator==(const SampleOfQueue &, const SampleOfQueue &) = default;
};

/// A sample and its moment.
struct SampleAt
{
    Instant at{};
    QueueSample sample{};

    friend bool operator==(const SampleAt &, const SampleAt &) = default;
};
