#include "console/models/workspacelistmodel.h"

#include "console/state/consolestate.h"
#include "core/base/namecompare.h"

#include <algorithm>

WorkspaceListModel::WorkspaceListModel(const ConsoleState &state, QObject *parent)
    : RowListModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::workspacesChanged, this, &WorkspaceListModel::update);
    connect(&state, &ConsoleState::workspaceChanged, this, [this] { tellRole(Current); });
    update();
}

void WorkspaceListModel::update()
{
    QList<Workspace> wanted = m_state.workspaces();
    std::ranges::sort(wanted, [](const Workspace &one, const Workspace &other) {
        const int byName = compareNames(one.name, other.name);
        return byName != 0 ? byName < 0 : one.id < other.id;
    });
    setRows(wanted, &Workspace::id);
}

QVariant WorkspaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workspace &workspace = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
    case ModelRole::Sort:
        return workspace.name;
    case ModelRole::Id:
        return workspace.id.text();
    case Multitasking:
        return workspace.multitasking;
    case Current:
        return index.row() == currentRow();
    default:
        return {};
    }
}

WorkspaceId WorkspaceListModel::workspaceAt(int row) const
{
    return rows().value(row).id;
}

int WorkspaceListModel::currentRow() const
{
    if (!m_state.workspace())
        return -1;
    const auto current = std::ranges::find(rows(), m_state.workspace()->id, &Workspace::id);
    return current == rows().end() ? -1 : int(current - rows().begin());
}
