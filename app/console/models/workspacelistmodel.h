#pragma once

#include "console/models/roles.h"
#include "core/domain/workspace.h"

#include <QAbstractListModel>

class ConsoleState;

/// The workspaces of the account, by name. Changes row by row, never by reset.
class WorkspaceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Multitasking = ModelRole::First, ///< bool
        Current,                         ///< bool: the one signed in to.
    };

    explicit WorkspaceListModel(const ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] WorkspaceId workspaceAt(int row) const;
    /// The row of the one signed in to; -1: none.
    [[nodiscard]] int currentRow() const;

private:
    struct Steps;
    void update();
    void markCurrent();

    const ConsoleState &m_state;
    QList<Workspace> m_rows;
};
