#pragma once

#include "console/models/rowlistmodel.h"
#include "core/domain/activity.h"

class ConsoleState;

/// The statuses one may choose: available ones first, then by name.
class ActivityListModel final : public RowListModel<Activity>
{
    Q_OBJECT

public:
    enum Role {
        Available = ModelRole::First, ///< bool
        Current,                      ///< bool: the own worker's.
    };

    explicit ActivityListModel(const ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] ActivityId activityAt(int row) const;
    /// The row of the own worker's status; -1: not known.
    [[nodiscard]] int currentRow() const;

private:
    void update();

    const ConsoleState &m_state;
};
