#pragma once

#include "core/domain/task.h"

#include <QSharedData>
#include <memory>
#include <unordered_set>

/// Where a task is: whole crowds of them have it in common.
struct TaskPlace : QSharedData
{
    WorkspaceId workspace{};
    WorkflowId workflow{};
    QString workflowName{};
    TaskQueueId queue{};
    QString queueName{};
    TaskChannelId channel{};
    QString channelUniqueName{};
    QString routingTarget{};

    explicit TaskPlace(const Task &task);
    [[nodiscard]] bool isOf(const Task &task) const;
};

/// A task as it is kept by the ten thousands: the same facts in less than half of the room. Never changed.
struct PackedTask : QSharedData
{
    using Place = QExplicitlySharedDataPointer<const TaskPlace>;

    TaskId id{};
    Place place{}; ///< Never null.
    QByteArray attributes{};
    std::unique_ptr<const QString> reason{}; ///< Null: none, as mostly.
    std::chrono::seconds timeout{};
    Instant createdAt{};
    Instant updatedAt{};
    Instant queueEnteredAt{};
    Instant virtualStart{};
    int priority = 0;
    int version = 0;
    TaskStatus status = TaskStatus::Pending;
    bool ignoreCapacity = false;

    PackedTask(const Task &task, const Place &place);
    [[nodiscard]] bool hasEnded() const { return status == TaskStatus::Completed || status == TaskStatus::Canceled; }
    [[nodiscard]] Task unpacked() const;
};

/// Packs tasks, and keeps each place once as long as some task is there.
class TaskPacker
{
public:
    using Packed = QExplicitlySharedDataPointer<const PackedTask>;

    [[nodiscard]] Packed pack(const Task &task);
    /// Forgets the places where no task is any more.
    void prune();
    [[nodiscard]] qsizetype places() const { return qsizetype(m_places.size()); }

private:
    using Place = PackedTask::Place;
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(const Task &task) const;
        size_t operator()(const Place &place) const;
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(const Place &one, const Place &other) const { return one == other; } // each is there once
        bool operator()(const Task &one, const Place &other) const { return other->isOf(one); }
        bool operator()(const Place &one, const Task &other) const { return one->isOf(other); }
    };

    [[nodiscard]] Place share(const Task &task);

    std::unordered_set<Place, Hash, Equal> m_places;
};
