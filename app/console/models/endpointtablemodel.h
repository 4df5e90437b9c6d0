#pragma once

#include "console/models/rowlistmodel.h"
#include "core/domain/requestrecord.h"

/// How much each endpoint of the service is used, by name.
class EndpointTableModel final : public RowListModel<EndpointUse, QAbstractTableModel>
{
    Q_OBJECT

public:
    /// Value roles: Name text; Last and Next the moments of the last one and of the next (0: not planned); Pause and Slowest ms; the rest counts.
    enum Column { Name, LastMinute, Total, Refused, Failed, Last, Next, Pause, Slowest, ColumnCount };

    explicit EndpointTableModel(QObject *parent = nullptr)
        : RowListModel(parent)
    {
    }

    void setUses(const QList<EndpointUse> &uses) { setRows(uses, &EndpointUse::endpoint); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int lastColumn() const override { return ColumnCount - 1; }
};
