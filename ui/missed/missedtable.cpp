#include "ui/missed/missedtable.h"

#include "ui/missed/missedwords.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

MissedTable::MissedTable(const MissedOffersModel &offers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_offers(offers)
{
    follow();
}

void MissedTable::follow()
{
    using Model = QAbstractItemModel;
    const Model *offers = &m_offers;
    connect(offers, &Model::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(offers, &Model::rowsInserted, this, [this] { endInsertRows(); });
    connect(offers, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(offers, &Model::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(offers, &Model::rowsAboutToBeMoved, this,
        [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) { beginMoveRows({}, first, last, {}, to); });
    connect(offers, &Model::rowsMoved, this, [this] { endMoveRows(); });
    connect(offers, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        emit dataChanged(index(first.row(), 0), index(last.row(), ColumnCount - 1));
    });
}

int MissedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_offers.rowCount();
}

int MissedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MissedTable::words(const MissedOffer &missed, int column) const
{
    const auto moment = [](Instant at) -> QString {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
        const QLocale locale;
        return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + locale.toString(local.time(), u"HH:mm:ss"_s);
    };
    const MissedFace face = missedFace(missed, missed.endedAt());
    switch (column) {
    case Over:
        return moment(missed.endedAt());
    case Task:
        return face.who;
    case Contact:
        return face.number;
    case Reason:
        return face.reason;
    case Queue:
        return face.place;
    case Channel:
        return face.channel;
    case Offered:
        return moment(missed.clock.created - m_offset);
    default:
        //: Whether a missed offer has been seen.
        return face.isNew ? tr("New") : tr("Seen");
    }
}

QVariant MissedTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return words(m_offers.offerAt(index.row()), index.column());
}

QVariant MissedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Over:
        //: Heading of a column: when it was known that an offer is over.
        return tr("Over");
    case Task:
        return tr("Task");
    case Contact:
        //: Heading of a column: the telephone number or another address of a customer.
        return tr("Contact");
    case Reason:
        //: Heading of a column: why an offer was missed.
        return tr("Reason");
    case Queue:
        return tr("Queue");
    case Channel:
        return tr("Channel");
    case Offered:
        //: Heading of a column: when an offer was made.
        return tr("Offered");
    default:
        //: Heading of a column: whether a missed offer has been seen; "New" or "Seen".
        return tr("State");
    }
}
