#include "console/models/endpointtablemodel.h"

namespace {

QVariant useValue(const EndpointUse &use, int column)
{
    switch (column) {
    case EndpointTableModel::Name:
        return QString::fromUtf8(use.endpoint);
    case EndpointTableModel::LastMinute:
        return use.lastMinute;
    case EndpointTableModel::Total:
        return use.total;
    case EndpointTableModel::Refused:
        return use.refused;
    case EndpointTableModel::Failed:
        return use.failed;
    case EndpointTableModel::Last:
        return qint64(use.last.at.time_since_epoch().count());
    case EndpointTableModel::Next:
        return qint64(use.next.time_since_epoch().count());
    case EndpointTableModel::Pause:
        return qint64(use.pause.count());
    case EndpointTableModel::Slowest:
        return qint64(use.slowest.count());
    default:
        return {};
    }
}

} // namespace

QVariant EndpointTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EndpointUse &use = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
    case ModelRole::Sort:
        return useValue(use, index.column());
    case ModelRole::Id:
        return QString::fromUtf8(use.endpoint);
    default:
        return {};
    }
}
