#include "console/models/setuplistmodel.h"

#include "console/state/consolestate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

void (ConsoleState::*changeOf(SetupKind kind))()
{
    switch (kind) {
    case SetupKind::Workspace:
        return &ConsoleState::workspacesChanged;
    case SetupKind::Activity:
        return &ConsoleState::activitiesChanged;
    case SetupKind::Channel:
        return &ConsoleState::taskChannelsChanged;
    case SetupKind::Queue:
        return &ConsoleState::queuesChanged;
    case SetupKind::Workflow:
        return &ConsoleState::workflowsChanged;
    case SetupKind::Worker:
        break;
    }
    return &ConsoleState::ownWorkerChanged;
}

bool isBefore(const SetupThing &one, const SetupThing &other)
{
    const int byName = nameOf(one).compare(nameOf(other), Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : sidOf(one) < sidOf(other);
}

} // namespace

SetupListModel::SetupListModel(const ConsoleState &state, SetupKind kind, QObject *parent)
    : RowListModel(parent)
    , m_state(state)
    , m_kind(kind)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &SetupListModel::update);
    connect(&state, changeOf(kind), this, &SetupListModel::update);
    connect(&state, &ConsoleState::cleared, this, &SetupListModel::update);
    if (kind == SetupKind::Worker) {
        connect(&state, &ConsoleState::workersChanged, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
    }
    update();
}

void SetupListModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    update();
}

void SetupListModel::setAwake(bool awake)
{
    if (!std::exchange(m_awake, awake) && awake)
        update();
}

void SetupListModel::update()
{
    if (!m_awake)
        return;
    QList<SetupThing> wanted = thingsOf(m_state, m_kind);
    m_total = wanted.size();
    if (!m_search.isEmpty())
        wanted.removeIf([this](const SetupThing &it) { return !nameOf(it).contains(m_search, Qt::CaseInsensitive); });
    const qsizetype shown = std::min(wanted.size(), most);
    std::partial_sort(wanted.begin(), wanted.begin() + shown, wanted.end(), &isBefore);
    m_further = wanted.size() - shown;
    wanted.resize(shown);
    setRows(wanted, &sidOf);
    emit updated();
}

QVariant SetupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SetupThing &thing = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
    case ModelRole::Sort:
        return nameOf(thing);
    case ModelRole::Id:
        return sidOf(thing);
    default:
        return {};
    }
}

int SetupListModel::rowOf(const QString &sid) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (sidOf(rows().at(row)) == sid)
            return row;
    }
    return -1;
}
