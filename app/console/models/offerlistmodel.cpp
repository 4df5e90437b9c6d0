#include "console/models/offerlistmodel.h"

#include "console/models/taskname.h"

namespace {

QString nameOf(const Offer &offer)
{
    const QString name = offer.task ? taskName(offer.task->attributes) : QString();
    return name.isEmpty() ? offer.reservation.task.text() : name;
}

} // namespace

void OfferListModel::setOffers(const QList<Offer> &offers)
{
    setRows(offers, &Offer::id);
}

QVariant OfferListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Offer &offer = offerAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
        return nameOf(offer);
    case ModelRole::Sort:
        return qint64(offer.offeredAt.time_since_epoch().count());
    case ModelRole::Id:
        return offer.id().text();
    case OfferRole:
        return QVariant::fromValue(offer);
    case Phase:
        return int(offer.phase);
    case Deadline:
        return offer.deadline ? qint64(offer.deadline->time_since_epoch().count()) : qint64(0);
    default:
        return {};
    }
}
