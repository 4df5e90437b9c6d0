#pragma once

#include "console/models/rowlistmodel.h"
#include "core/domain/workspace.h"

class ConsoleState;

/// The workspaces of the account, by name. Changes row by row, never by reset.
class WorkspaceListModel final : public RowListModel<Workspace>
{
    Q_OBJECT

public:
    enum Role {
        Multitasking = ModelRole::First, ///< bool
        Current,                         ///< bool: the one signed in to.
    };

    explicit WorkspaceListModel(const ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] WorkspaceId workspaceAt(int row) const;
    /// The row of the one signed in to; -1: none.
    [[nodiscard]] int currentRow() const;

private:
    void update();

    const ConsoleState &m_state;
};
