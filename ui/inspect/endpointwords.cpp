#include "ui/inspect/endpointwords.h"

#include "console/models/endpointtablemodel.h"
#include "ui/inspect/momenttext.h"
#include "ui/text/durationtext.h"
#include "ui/theme/tone.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Figures below each other are compared by their last digit.
int alignmentOf(int column)
{
    return int(column == EndpointTableModel::Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

EndpointWords::EndpointWords(const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
}

QString EndpointWords::nextText(Instant at) const
{
    if (at == Instant())
        return u"–"_s;
    const auto left = std::chrono::ceil<std::chrono::seconds>(at - m_clock.now());
    //: When something is asked for next: %1 is a length of time such as "4 s".
    return left.count() > 0 ? tr("in %1").arg(durationText(left)) : tr("now");
}

QString EndpointWords::words(const QModelIndex &index) const
{
    const QVariant value = QIdentityProxyModel::data(index, ModelRole::Value);
    const auto span = std::chrono::milliseconds(value.toLongLong());
    switch (index.column()) {
    case EndpointTableModel::Name:
        return value.toString();
    case EndpointTableModel::Last:
        return secondsText(Instant(span));
    case EndpointTableModel::Next:
        return nextText(Instant(span));
    case EndpointTableModel::Pause:
        return span.count() == 0 ? u"–"_s : spanText(span);
    case EndpointTableModel::Slowest:
        return spanText(span);
    default:
        return QLocale().toString(value.toLongLong());
    }
}

QVariant EndpointWords::tone(const QModelIndex &index) const
{
    const bool counts = index.column() == EndpointTableModel::Refused || index.column() == EndpointTableModel::Failed;
    if (!counts || QIdentityProxyModel::data(index, ModelRole::Value).toInt() == 0)
        return {};
    return int(index.column() == EndpointTableModel::Refused ? Tone::Warning : Tone::Bad);
}

QVariant EndpointWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return words(index);
    if (role == ToneRole)
        return tone(index);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    return QIdentityProxyModel::data(index, role);
}

QVariant EndpointWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case EndpointTableModel::Name:
        //: Heading of a column: what was asked of the server, by method and path.
        return tr("Request");
    case EndpointTableModel::LastMinute:
        //: Heading of a column: how many requests within the last minute.
        return tr("Last minute");
    case EndpointTableModel::Total:
        //: Heading of a column: how many requests since the start.
        return tr("In all");
    case EndpointTableModel::Refused:
        //: Heading of a column: how many requests the server refused because there were too many (HTTP 429).
        return tr("Too many (429)");
    case EndpointTableModel::Failed:
        //: Heading of a column: how many requests failed.
        return tr("Failed");
    case EndpointTableModel::Last:
        //: Heading of a column: when the last request was.
        return tr("Last");
    case EndpointTableModel::Next:
        //: Heading of a column: when the next request is planned.
        return tr("Next");
    case EndpointTableModel::Pause:
        //: Heading of a column: how long it was between the last two requests.
        return tr("Pause before");
    default:
        //: Heading of a column: how long the slowest request took.
        return tr("Slowest");
    }
}
