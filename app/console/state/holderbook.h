#pragma once

#include "core/domain/reservation.h"

#include <QHash>
#include <QList>
#include <QObject>

struct PackedTask;

/// Who has a task in hand, or is offered it, by one reservation.
struct TaskHolder
{
    WorkerId worker{}; ///< Null: nobody has it.
    ReservationId reservation{};
    Instant at{}; ///< When that came to be so, by the server's clock.
    ReservationStatus status = ReservationStatus::Completed;

    friend bool operator==(const TaskHolder &, const TaskHolder &) = default;
};

using TaskHolders = QHash<TaskId, TaskHolder>;

/// Who has this one. Of a task that nobody can have by its status that is nobody. Null: it is not known, or what is known
/// does not go with the status. Valid until the next change of `holders`.
const TaskHolder *holderOf(const PackedTask &task, const TaskHolders &holders);

/// Which worker has which task, as far as it is known: no list of tasks tells it, but reservations do.
///
/// They may come in any order, and of several for one task the one that counts is who has taken it, else who wraps up, else
/// who was offered it last. What has ended is kept as ended until its task is forgotten, so that an older word does not
/// bring it back.
class HolderBook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The very same until the next change, so that a copy for another thread costs nothing.
    [[nodiscard]] const TaskHolders &all() const { return m_holders; }

    /// Of whatever tasks, each as it was at its `updatedAt`.
    void apply(const QList<Reservation> &reservations);
    /// All there are of one task, asked for at `requestedAt`: what was heard before counts no more.
    void applyAllOf(const TaskId &task, const QList<Reservation> &reservations, Instant requestedAt);
    void forget(const QList<TaskId> &tasks);
    /// Of another workspace now; tells nothing, as its tasks have gone as well.
    void clear() { m_holders = {}; }

signals:
    void changed(const QList<TaskId> &tasks);

private:
    bool take(const TaskId &task, const TaskHolder &holder);

    TaskHolders m_holders;
};
