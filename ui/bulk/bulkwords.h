#pragma once

#include "console/models/bulkrowsmodel.h"

#include <QIdentityProxyModel>

/// Puts people's words on the rows of a change of many agents.
class BulkWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        ToneRole = Qt::UserRole + 100, ///< Tone as int; invalid: no mark.
        DifferenceRole, ///< Of Before and After: the text with what differs first; invalid: as it is.
    };

    /// `model` must outlive it.
    explicit BulkWords(BulkRowsModel &model, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QStringList valuesTexts(const WorkerValues &values, const WorkerChange &change) const;
    [[nodiscard]] QString differenceText(const BulkRow &row, bool after) const;
    [[nodiscard]] static QString stateText(const BulkRow &row);

    const BulkRowsModel &m_model;
};
