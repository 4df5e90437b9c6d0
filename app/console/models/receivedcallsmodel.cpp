#include "console/models/receivedcallsmodel.h"

namespace {

QVariant callValue(const ReceivedCall &call, int column)
{
    switch (column) {
    case ReceivedCallsModel::At:
        return qint64(call.at.time_since_epoch().count());
    case ReceivedCallsModel::Asked:
        return call.path;
    case ReceivedCallsModel::From:
        return call.from;
    case ReceivedCallsModel::Queue:
        return call.value(u"TaskQueueSid");
    case ReceivedCallsModel::Workflow:
        return call.value(u"WorkflowSid");
    case ReceivedCallsModel::Answer:
        return call.answer;
    case ReceivedCallsModel::Signature:
        return int(call.signature);
    default:
        return {};
    }
}

} // namespace

QVariant ReceivedCallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceivedCall &call = callAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
    case ModelRole::Sort:
        return callValue(call, index.column());
    case ModelRole::Id:
        return QString::number(call.number);
    case CallRole:
        return QVariant::fromValue(call);
    default:
        return {};
    }
}
