#include "console/models/missedoffersmodel.h"

#include "console/models/taskname.h"

void MissedOffersModel::setOffers(const QList<MissedOffer> &offers)
{
    setRows(offers, &MissedOffer::id);
}

QVariant MissedOffersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissedOffer &missed = offerAt(index.row());
    const QString name = taskName(missed.task.attributes);
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
        return name.isEmpty() ? missed.clock.task.text() : name;
    case ModelRole::Sort:
        return qint64(missed.endedAt().time_since_epoch().count());
    case ModelRole::Id:
        return missed.id().text();
    case MissedRole:
        return QVariant::fromValue(missed);
    case IsSeen:
        return missed.isSeen;
    default:
        return {};
    }
}
