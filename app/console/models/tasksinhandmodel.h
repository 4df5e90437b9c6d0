#pragma once

#include "console/models/rowlistmodel.h"
#include "console/state/endedtask.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <optional>

class ConsoleState;

/// A task that the own worker has accepted and not completed, or one that somebody else ended.
struct TaskInHand
{
    Reservation reservation{};
    std::optional<Task> task{}; ///< Empty: not fetched yet.
    std::optional<TaskEnd> end{}; ///< Somebody else ended it; empty: nobody.

    [[nodiscard]] const ReservationId &id() const { return reservation.id; }
    friend bool operator==(const TaskInHand &, const TaskInHand &) = default;
};

Q_DECLARE_METATYPE(TaskInHand)

/// Tasks in hand, oldest first, and among them those that somebody else ended until the person has seen it.
class TasksInHandModel final : public RowListModel<TaskInHand>
{
    Q_OBJECT

public:
    enum Role {
        TaskInHandRole = ModelRole::First, ///< The whole `TaskInHand`.
        Status,                            ///< `ReservationStatus` as int: Accepted or Wrapping; how it ended, where somebody else ended it.
        Attributes,                        ///< QByteArray, JSON text.
        TaskSid,                           ///< The task's SID; `ModelRole::Id` is the reservation's.
        Queue,                             ///< Its name; empty: not known yet.
    };

    explicit TasksInHandModel(const ConsoleState &state, QObject *parent = nullptr);

    /// Those that somebody else ended and that are still shown.
    void setEnded(const QList<EndedTask> &ended);

    /// Display: the task's attribute `name`, else `from`, else its SID.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const TaskInHand &taskAt(int row) const { return rows().at(row); }

private:
    void update();

    const ConsoleState &m_state;
    QList<EndedTask> m_ended;
};
