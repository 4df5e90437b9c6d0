#include "router/engine/deadlines.h"

#include "router/engine/taskrecords.h"

namespace router::engine {

void Deadlines::place(TaskRecord &task, std::optional<Due> due)
{
    if (task.due == due)
        return;
    if (task.due)
        m_entries.erase({ *task.due, task.serial });
    if (due)
        m_entries.insert({ *due, task.serial, &task, nullptr });
    task.due = due;
}

void Deadlines::place(ReservationRecord &reservation, std::optional<Due> due)
{
    if (reservation.due == due)
        return;
    if (reservation.due)
        m_entries.erase({ *reservation.due, reservation.serial });
    if (due)
        m_entries.insert({ *due, reservation.serial, nullptr, &reservation });
    reservation.due = due;
}

std::optional<Deadlines::Next> Deadlines::next() const
{
    if (m_entries.empty())
        return std::nullopt;
    const Entry &first = *m_entries.begin();
    return Next{ first.due, first.task, first.reservation };
}

} // namespace router::engine
