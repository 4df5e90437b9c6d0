#include "ui/bulk/bulkwords.h"

#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/theme/tone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As JSON writes it, without the array that a lone value needs.
QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        //: An attribute that an agent does not have.
        return BulkWords::tr("none");
    const QByteArray wrapped = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

Tone toneOf(BulkRow::State state)
{
    switch (state) {
    case BulkRow::State::Ready:
    case BulkRow::State::Running:
        return Tone::Info;
    case BulkRow::State::Done:
        return Tone::Good;
    case BulkRow::State::AlreadySo:
        return Tone::Neutral;
    case BulkRow::State::Left:
        return Tone::Warning;
    default:
        return Tone::Bad;
    }
}

/// It is to be tried again: what is wanted counts, not how far it has come.
bool isStillWanted(const BulkRow &row)
{
    return row.wasTried && (row.state == BulkRow::State::Ready || row.state == BulkRow::State::Running);
}

WorkerValues wantedValues(const BulkRow &row)
{
    return isStillWanted(row) ? valuesAfter(row.change, row.before) : row.after;
}

QString differingFirst(QStringList parts, const QStringList &others)
{
    std::stable_partition(
        parts.begin(), parts.end(), [&others](const QString &part) { return !others.contains(part); });
    return parts.join(u", "_s);
}

qsizetype sharedBegin(const QString &one, const QString &other)
{
    return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

/// Of a long begin that both have only the name stays, and a few characters before the difference.
QString withoutBegin(const QString &text, qsizetype shared)
{
    constexpr qsizetype context = 8;
    const qsizetype name = text.indexOf(": "_L1) + 2;
    const qsizetype from = shared - context;
    return from <= name + context ? text : QString(text.first(name) + u'…' + text.sliced(from));
}

QString faultText(BulkRow::Fault fault)
{
    switch (fault) {
    case BulkRow::Fault::TooLong:
        return BulkWords::tr("the attributes would become longer than the service takes");
    case BulkRow::Fault::NotList:
        return BulkWords::tr("something else than a list stands there");
    case BulkRow::Fault::NoSuchChannel:
        return BulkWords::tr("the agent has no such channel");
    default:
        return BulkWords::tr("the attributes are no JSON object");
    }
}

} // namespace

BulkWords::BulkWords(BulkRowsModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

QVariant BulkWords::data(const QModelIndex &index, int role) const
{
    const bool isKnown = index.isValid() && index.row() < m_model.rowCount();
    if (isKnown && role == ToneRole)
        return index.column() == BulkRowsModel::State ? QVariant(int(toneOf(m_model.rowAt(index.row()).state))) : QVariant();
    const bool isValue = index.column() == BulkRowsModel::Before || index.column() == BulkRowsModel::After;
    if (isKnown && isValue && role == DifferenceRole)
        return differenceText(m_model.rowAt(index.row()), index.column() == BulkRowsModel::After);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isKnown || !isText)
        return QIdentityProxyModel::data(index, role);
    const BulkRow &row = m_model.rowAt(index.row());
    switch (index.column()) {
    case BulkRowsModel::Name:
        return row.name;
    case BulkRowsModel::Before:
        return valuesTexts(row.before, row.change).join(u", "_s);
    case BulkRowsModel::After:
        return valuesTexts(wantedValues(row), row.change).join(u", "_s);
    default:
        return stateText(row);
    }
}

QVariant BulkWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case BulkRowsModel::Name:
        return tr("Agent");
    case BulkRowsModel::Before:
        //: Heading of a column: how it is before the change.
        return tr("Before");
    case BulkRowsModel::After:
        //: Heading of a column: how it is after the change.
        return tr("After");
    default:
        return tr("Result");
    }
}

QStringList BulkWords::valuesTexts(const WorkerValues &values, const WorkerChange &change) const
{
    QStringList parts;
    if (!values.activity.isNull())
        parts.append(m_model.statusName(values.activity));
    for (auto each = values.attributes.cbegin(); each != values.attributes.cend(); ++each)
        parts.append(each.key() + u": "_s + jsonText(each.value()));
    for (auto each = change.capacities.cbegin(); each != change.capacities.cend(); ++each) {
        const auto known = values.capacities.constFind(each.key());
        parts.append(channelText(each.key()) + u": "_s
            + (known == values.capacities.cend() ? tr("unknown") : QString::number(*known)));
    }
    return parts;
}

QString BulkWords::differenceText(const BulkRow &row, bool after) const
{
    const QStringList was = valuesTexts(row.before, row.change);
    const QStringList is = valuesTexts(wantedValues(row), row.change);
    const QString before = differingFirst(was, is);
    const QString now = differingFirst(is, was);
    const qsizetype same = before == now ? 0 : sharedBegin(before, now);
    return withoutBegin(after ? now : before, same);
}

QString BulkWords::stateText(const BulkRow &row)
{
    switch (row.state) {
    case BulkRow::State::Ready:
        return tr("would be changed");
    case BulkRow::State::AlreadySo:
        return tr("is so already");
    case BulkRow::State::Unfit:
        return tr("cannot be changed: %1").arg(faultText(row.fault));
    case BulkRow::State::Running:
        return tr("is being changed");
    case BulkRow::State::Done:
        return tr("changed");
    case BulkRow::State::Gone:
        return tr("no such agent any more");
    case BulkRow::State::Left:
        return tr("somebody has changed it meanwhile: left as it is");
    case BulkRow::State::Failed:
        break;
    }
    const QString why = errorText(row.error).what;
    if (row.before != row.after)
        return tr("changed only in part: %1").arg(why);
    return row.maybe ? tr("perhaps changed: %1").arg(why) : tr("not changed: %1").arg(why);
}
