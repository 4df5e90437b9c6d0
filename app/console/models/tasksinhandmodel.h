#pragma once

#include "console/models/rowlistmodel.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <optional>

class ConsoleState;

/// A task that the own worker has accepted and not completed.
struct TaskInHand
{
    Reservation reservation{};
    std::optional<Task> task{}; ///< Empty: not fetched yet.

    [[nodiscard]] const ReservationId &id() const { return reservation.id; }
    friend bool operator==(const TaskInHand &, const TaskInHand &) = default;
};

Q_DECLARE_METATYPE(TaskInHand)

/// Tasks in hand, oldest first.
class TasksInHandModel final : public RowListModel<TaskInHand>
{
    Q_OBJECT

public:
    enum Role {
        TaskInHandRole = ModelRole::First, ///< The whole `TaskInHand`.
        Status,                            ///< `ReservationStatus` as int: Accepted or Wrapping.
        Attributes,                        ///< QByteArray, JSON text.
        TaskSid,                           ///< The task's SID; `ModelRole::Id` is the reservation's.
        Queue,                             ///< Its name; empty: not known yet.
    };

    explicit TasksInHandModel(const ConsoleState &state, QObject *parent = nullptr);

    /// Display: the task's attribute `name`, else `from`, else its SID.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const TaskInHand &taskAt(int row) const { return rows().at(row); }

private:
    void update();

    const ConsoleState &m_state;
};
