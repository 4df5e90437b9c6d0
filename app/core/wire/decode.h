#pragma once

#include "core/wire/encode.h"
#include "core/wire/page.h"

#include <QJsonObject>
#include <tl/expected.hpp>

/// The first key that could not be read; "" when the text is no JSON object at all.
struct UnreadableKey
{
    QString key{};

    friend bool operator==(const UnreadableKey &, const UnreadableKey &) = default;
};

template <typename T> using Decoded = tl::expected<T, UnreadableKey>;

/// One resource from its JSON object. Missing optional keys give the value's default; nothing is guessed.
Decoded<Workspace> workspaceFromJson(const QJsonObject &json);
Decoded<Activity> activityFromJson(const QJsonObject &json);
Decoded<TaskChannel> taskChannelFromJson(const QJsonObject &json);
Decoded<TaskQueue> taskQueueFromJson(const QJsonObject &json);
Decoded<Workflow> workflowFromJson(const QJsonObject &json);
Decoded<Worker> workerFromJson(const QJsonObject &json);
Decoded<WorkerChannel> workerChannelFromJson(const QJsonObject &json);
Decoded<Task> taskFromJson(const QJsonObject &json);
Decoded<Reservation> reservationFromJson(const QJsonObject &json);

/// One page of a small list.
template <typename T>
Decoded<Page<T>> pageFromJson(const QByteArray &body, const QString &key, Decoded<T> (*read)(const QJsonObject &));

/// A body with so much room behind it (QByteArray::capacity()) is read where it is, any other is copied first.
inline constexpr qsizetype roomBehindPage = 64;

/// One page of a large list, by simdjson; fields may come in any order, the document's own order is fastest. `sieve`
/// (null: none) tells which rows to leave out.
Decoded<Page<Worker>> workersPage(const QByteArray &body, RowSieve<Worker> *sieve = nullptr);
Decoded<Page<Task>> tasksPage(const QByteArray &body, RowSieve<Task> *sieve = nullptr);

/// The list that this thread was reading has come to its end: gives back what was kept from page to page if that is room
/// for more than `mostKept` bytes of a page; by itself, if it is more than a usual one needs.
void endPages(size_t mostKept = 2'500'000);

/// The figures in an answer of POST TaskQueues/RealTimeStatistics.
Decoded<QList<QueueFigures>> queueFiguresFromJson(const QByteArray &body);

/// The service's own error: {code, message} where the body is one, else code 0 and no message.
struct WireError
{
    int code = 0;
    QString message{};
};
WireError errorFromJson(const QByteArray &body);
