#pragma once

#include "core/domain/task.h"

#include <memory>
#include <unordered_set>

/// Where a task is: whole crowds of them have it in common.
struct TaskPlace
{
    WorkspaceId workspace{};
    WorkflowId workflow{};
    QString workflowName{};
    TaskQueueId queue{};
    QString queueName{};
    TaskChannelId channel{};
    QString channelUniqueName{};
    QString routingTarget{};

    friend bool operator==(const TaskPlace &, const TaskPlace &) = default;
};

/// A task as it is kept by the ten thousands: the same facts in less than half of the room. Never changed.
struct PackedTask
{
    TaskId id{};
    std::shared_ptr<const TaskPlace> place{}; ///< Never null.
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

    [[nodiscard]] bool hasEnded() const { return status == TaskStatus::Completed || status == TaskStatus::Canceled; }
    [[nodiscard]] Task unpacked() const;
};

/// Packs tasks, and keeps each place once as long as some task is there.
class TaskPacker
{
public:
    [[nodiscard]] std::shared_ptr<const PackedTask> pack(const Task &task);
    /// Forgets the places where no task is any more.
    void prune();
    [[nodiscard]] qsizetype places() const { return qsizetype(m_places.size()); }

private:
    using Place = std::shared_ptr<const TaskPlace>;
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(const TaskPlace &place) const;
        size_t operator()(const Place &place) const { return (*this)(*place); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(const Place &one, const Place &other) const { return *one == *other; }
        bool operator()(const TaskPlace &one, const Place &other) const { return one == *other; }
        bool operator()(const Place &one, const TaskPlace &other) const { return *one == other; }
    };

    [[nodiscard]] Place share(const Task &task);

    std::unordered_set<Place, Hash, Equal> m_places;
};
