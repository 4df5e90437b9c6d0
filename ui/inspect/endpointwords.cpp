#include "ui/inspect/endpointwords.h"

#include "console/models/endpointtablemodel.h"
#include "ui/inspect/momenttext.h"
#include "ui/theme/tone.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString EndpointWords::words(const QModelIndex &index) const
{
    const QVariant value = QIdentityProxyModel::data(index, ModelRole::Value);
    const auto span = std::chrono::milliseconds(value.toLongLong());
    switch (index.column()) {
    case EndpointTableModel::Name:
        return value.toString();
    case EndpointTableModel::Last:
        return secondsText(Instant(span));
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
    return QIdentityProxyModel::data(index, role);
}

QVariant EndpointWords::headerData(int section, Qt::Orientation orientation, int role) const
{
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
    case EndpointTableModel::Pause:
        //: Heading of a column: how long it was between the last two requests.
        return tr("Pause before");
    default:
        //: Heading of a column: how long the slowest request took.
        return tr("Slowest");
    }
}
