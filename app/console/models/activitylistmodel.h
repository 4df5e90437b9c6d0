#pragma once

#include "console/models/rowlistmodel.h"
#include "core/domain/activity.h"

class ConsoleState;

/// The statuses one may choose: those named in an order of one's own first, then the available ones, then by name.
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
    /// By their names. The one that the own worker is in stays even if it is hidden, for it has to be seen.
    void setChoice(const QStringList &order, const QStringList &hidden);
    [[nodiscard]] ActivityId activityAt(int row) const;
    /// The row of the own worker's status; -1: not known.
    [[nodiscard]] int currentRow() const;

private:
    void update();
    [[nodiscard]] bool isOffered(const Activity &activity) const;
    /// Its place in the order; behind all of it for one that is not named.
    [[nodiscard]] qsizetype placeOf(const Activity &activity) const;

    const ConsoleState &m_state;
    QStringList m_order{};
    QStringList m_hidden{};
};
