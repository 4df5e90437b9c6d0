#pragma once

#include "console/models/roles.h"
#include "core/domain/activity.h"

#include <QAbstractListModel>

class ConsoleState;

/// The statuses one may choose: available ones first, then by name.
class ActivityListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Available = ModelRole::First, ///< bool
        Current,                      ///< bool: the own worker's.
    };

    explicit ActivityListModel(const ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] ActivityId activityAt(int row) const;
    /// The row of the own worker's status; -1: not known.
    [[nodiscard]] int currentRow() const;

private:
    struct Steps;
    void update();
    void markCurrent();

    const ConsoleState &m_state;
    QList<Activity> m_rows;
};
