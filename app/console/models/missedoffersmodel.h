#pragma once

#include "console/journal/journalrecords.h"
#include "console/models/rowlistmodel.h"

/// What was missed, the last to end first.
class MissedOffersModel final : public RowListModel<MissedOffer>
{
    Q_OBJECT

public:
    enum Role {
        MissedRole = ModelRole::First, ///< The whole `MissedOffer`.
        IsSeen,
    };

    using RowListModel::RowListModel;

    /// The list as it should be; told to the views as steps.
    void setOffers(const QList<MissedOffer> &offers);

    /// Display: the task's attribute `name`, else `from`, else its SID.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const MissedOffer &offerAt(int row) const { return rows().at(row); }
};
