#pragma once

#include "console/models/rowlistmodel.h"
#include "core/domain/timelineentry.h"

/// The life of a task, the earliest first.
class TimelineModel final : public RowListModel<TimelineEntry, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { Axis, At, After, What, Detail, ColumnCount };
    enum Role {
        EntryRole = ModelRole::First, ///< The whole `TimelineEntry`.
        PauseRole, ///< Since the entry before, qint64 ms; 0 for the first.
    };

    explicit TimelineModel(QObject *parent = nullptr)
        : RowListModel(parent)
    {
    }

    /// The list as it should be; told to the views as steps.
    void setEntries(const QList<TimelineEntry> &entries);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int lastColumn() const override { return ColumnCount - 1; }
    [[nodiscard]] qint64 pauseBefore(int row) const;
};
