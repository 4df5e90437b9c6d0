#include "console/models/activitylistmodel.h"

#include "console/state/consolestate.h"
#include "core/base/namecompare.h"

#include <algorithm>

ActivityListModel::ActivityListModel(const ConsoleState &state, QObject *parent)
    : RowListModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::activitiesChanged, this, &ActivityListModel::update);
    connect(&state, &ConsoleState::cleared, this, &ActivityListModel::update);
    connect(&state, &ConsoleState::ownWorkerChanged, this, [this] {
        if (!m_hidden.isEmpty())
            update();
        tellRole(Current);
    });
    update();
}

void ActivityListModel::update()
{
    QList<Activity> wanted = m_state.activities();
    wanted.removeIf([this](const Activity &activity) { return !isOffered(activity); });
    std::ranges::sort(wanted, [this](const Activity &one, const Activity &other) {
        if (placeOf(one) != placeOf(other))
            return placeOf(one) < placeOf(other);
        if (one.available != other.available)
            return one.available;
        const int byName = compareNames(one.name, other.name);
        return byName != 0 ? byName < 0 : one.id < other.id;
    });
    setRows(wanted, &Activity::id);
}

void ActivityListModel::setChoice(const QStringList &order, const QStringList &hidden)
{
    if (m_order == order && m_hidden == hidden)
        return;
    m_order = order;
    m_hidden = hidden;
    update();
}

bool ActivityListModel::isOffered(const Activity &activity) const
{
    const Worker *own = m_state.ownWorker();
    return !m_hidden.contains(activity.name) || (own && own->activity == activity.id);
}

qsizetype ActivityListModel::placeOf(const Activity &activity) const
{
    const qsizetype place = m_order.indexOf(activity.name);
    return place < 0 ? m_order.size() : place;
}

QVariant ActivityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
    case ModelRole::Sort:
        return activity.name;
    case ModelRole::Id:
        return activity.id.text();
    case Available:
        return activity.available;
    case Current:
        return index.row() == currentRow();
    default:
        return {};
    }
}

ActivityId ActivityListModel::activityAt(int row) const
{
    return rows().value(row).id;
}

int ActivityListModel::currentRow() const
{
    const Worker *own = m_state.ownWorker();
    if (!own)
        return -1;
    const auto current = std::ranges::find(rows(), own->activity, &Activity::id);
    return current == rows().end() ? -1 : int(current - rows().begin());
}
