#include "ui/inspect/callwords.h"

#include "console/state/consolestate.h"
#include "ui/inspect/momenttext.h"
#include "ui/inspect/receivedcalltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The name of what has this SID; the SID where nobody knows it.
template <typename List> QString namedBySid(const List &list, const QString &sid)
{
    const auto known = std::ranges::find_if(list, [&sid](const auto &each) { return each.id.text() == sid; });
    return known == list.end() ? sid : known->name;
}

} // namespace

CallWords::CallWords(const ConsoleState &state, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_state(state)
{
}

ReceivedCall CallWords::callOf(const QModelIndex &index)
{
    return index.data(ReceivedCallsModel::CallRole).value<ReceivedCall>();
}

QString CallWords::words(const ReceivedCall &call, int column) const
{
    switch (column) {
    case ReceivedCallsModel::At:
        return secondsText(call.at);
    case ReceivedCallsModel::Asked:
        return askedText(call);
    case ReceivedCallsModel::From:
        return call.from;
    case ReceivedCallsModel::Queue:
        return namedBySid(m_state.queues(), call.value(u"TaskQueueSid"));
    case ReceivedCallsModel::Workflow:
        return namedBySid(m_state.workflows(), call.value(u"WorkflowSid"));
    case ReceivedCallsModel::Answer:
        return answerText(call);
    case ReceivedCallsModel::Signature:
        return signatureText(call.signature);
    default:
        return {};
    }
}

QVariant CallWords::data(const QModelIndex &index, int role) const
{
    const bool isWords = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (isWords)
        return words(callOf(index), index.column());
    if (role == ToneRole && index.column() == ReceivedCallsModel::Signature)
        return int(toneOf(callOf(index).signature));
    if (role == ToneRole)
        return {};
    return QIdentityProxyModel::data(index, role);
}

QVariant CallWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ReceivedCallsModel::At:
        //: Heading of a column: when it was.
        return tr("Time");
    case ReceivedCallsModel::Asked:
        //: Heading of a column: what this program was asked for.
        return tr("Asked");
    case ReceivedCallsModel::From:
        //: Heading of a column: the address that a request came from.
        return tr("From");
    case ReceivedCallsModel::Queue:
        return tr("Queue");
    case ReceivedCallsModel::Workflow:
        return tr("Workflow");
    case ReceivedCallsModel::Answer:
        //: Heading of a column: what was answered.
        return tr("Answer");
    default:
        return tr("Signature");
    }
}
