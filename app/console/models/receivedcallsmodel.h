#pragma once

#include "console/models/rowlistmodel.h"
#include "core/domain/receivedcall.h"

/// What the responder was asked, the last first.
class ReceivedCallsModel final : public RowListModel<ReceivedCall, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { At, Asked, From, Queue, Workflow, Answer, Signature, ColumnCount };
    enum Role {
        CallRole = ModelRole::First, ///< The whole `ReceivedCall`.
    };

    explicit ReceivedCallsModel(QObject *parent = nullptr)
        : RowListModel(parent)
    {
    }

    /// The list as it should be; told to the views as steps.
    void setCalls(const QList<ReceivedCall> &calls) { setRows(calls, &ReceivedCall::number); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    /// Queue and workflow by their SIDs, the signature as its number.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const ReceivedCall &callAt(int row) const { return rows().at(row); }

private:
    [[nodiscard]] int lastColumn() const override { return ColumnCount - 1; }
};
