#include "console/models/tasksinhandmodel.h"

#include "console/models/taskname.h"
#include "console/state/consolestate.h"

#include <algorithm>

namespace {

QString nameOf(const TaskInHand &row)
{
    const QString name = row.task ? taskName(row.task->attributes) : QString();
    return name.isEmpty() ? row.reservation.task.text() : name;
}

} // namespace

TasksInHandModel::TasksInHandModel(const ConsoleState &state, QObject *parent)
    : RowListModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::reservationsChanged, this, &TasksInHandModel::update);
    connect(&state, &ConsoleState::tasksChanged, this, &TasksInHandModel::update);
    connect(&state, &ConsoleState::cleared, this, &TasksInHandModel::update);
    update();
}

void TasksInHandModel::setEnded(const QList<EndedTask> &ended)
{
    m_ended = ended;
    update();
}

void TasksInHandModel::update()
{
    QList<TaskInHand> wanted;
    for (const Reservation &reservation : m_state.reservations()) {
        if (!reservation.isInHand())
            continue;
        wanted.append({ reservation, m_state.task(reservation.task), {} });
    }
    for (const EndedTask &ended : std::as_const(m_ended)) {
        const auto task = m_state.task(ended.reservation.task);
        wanted.append({ ended.reservation, task ? task : ended.task, ended.end });
    }
    std::ranges::sort(wanted, {},
        [](const TaskInHand &row) { return std::pair(row.reservation.createdAt, row.reservation.id); });
    setRows(wanted, &TaskInHand::id);
}

QVariant TasksInHandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskInHand &row = taskAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
        return nameOf(row);
    case ModelRole::Sort:
        return qint64(row.reservation.createdAt.time_since_epoch().count());
    case ModelRole::Id:
        return row.reservation.id.text();
    case TaskInHandRole:
        return QVariant::fromValue(row);
    case Status:
        return int(row.reservation.status);
    case Attributes:
        return row.task ? row.task->attributes : QByteArray();
    case TaskSid:
        return row.reservation.task.text();
    case Queue:
        return row.task ? row.task->queueName : QString();
    default:
        return {};
    }
}
