#pragma once

#include "core/base/clock.h"

#include <compare>
#include <optional>
#include <set>

namespace router::engine {

struct TaskRecord;
struct ReservationRecord;

/// What falls due. Of two at the same moment the earlier named comes first.
enum class DueKind {
    ReservationTimeout, ///< Nobody answered the offer.
    StepTimeout, ///< The task has waited long enough in this step of its workflow.
    TaskTimeout, ///< The task has waited long enough altogether.
    AssignedTooLong, ///< A task is assigned for 24 h at most.
    CleanUp, ///< An ended task is kept for five minutes.
};

/// A moment and what it is for.
struct Due
{
    Instant at{};
    DueKind kind = DueKind::TaskTimeout;

    friend bool operator==(const Due &, const Due &) = default;
    friend auto operator<=>(const Due &, const Due &) = default;
};

/// Everything that falls due, ordered. Each task and each reservation has at most one place here.
class Deadlines
{
public:
    /// What is due next, and for whom: exactly one of the two.
    struct Next
    {
        Due due{};
        TaskRecord *task = nullptr;
        ReservationRecord *reservation = nullptr;
    };

    /// Puts the record's one place where it belongs; empty: it waits for nothing.
    void place(TaskRecord &task, std::optional<Due> due);
    void place(ReservationRecord &reservation, std::optional<Due> due);
    [[nodiscard]] std::optional<Next> next() const;

private:
    struct Entry
    {
        Due due{};
        quint64 serial = 0;
        TaskRecord *task = nullptr;
        ReservationRecord *reservation = nullptr;

        friend bool operator<(const Entry &left, const Entry &right)
        {
            return left.due != right.due ? left.due < right.due : left.serial < right.serial;
        }
    };

    std::set<Entry> m_entries;
};

} // namespace router::engine
