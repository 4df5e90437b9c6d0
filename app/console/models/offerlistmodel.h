#pragma once

#include "console/models/rowlistmodel.h"
#include "console/state/offer.h"

/// The offers as control knows them, oldest first, ended ones until they are dismissed.
class OfferListModel final : public RowListModel<Offer>
{
    Q_OBJECT

public:
    enum Role {
        OfferRole = ModelRole::First, ///< The whole `Offer`.
        Phase,                        ///< `OfferPhase` as int.
        Deadline,                     ///< qint64 ms since 1970, this machine's clock; 0: none.
    };

    using RowListModel::RowListModel;

    /// The list as it should be; told to the views as steps.
    void setOffers(const QList<Offer> &offers);

    /// Display: the task's attribute `name`, else `from`, else its SID.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Offer &offerAt(int row) const { return rows().at(row); }
};
