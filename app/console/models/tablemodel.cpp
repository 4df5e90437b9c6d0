#include "console/models/tablemodel.h"

#include "core/base/allocation.h"
#include "core/base/background.h"
#include "core/base/onfinished.h"

#include <QThreadPool>
#include <QtConcurrent>
#include <memory>

using namespace std::chrono_literals;

namespace {

/// Tens of thousands of texts take a thread milliseconds to be freed: not that of the windows.
void dropElsewhere(QList<SortKey> &&keys, QList<QByteArray> &&texts)
{
    constexpr qsizetype many = 10'000;
    if (keys.size() + texts.size() < many)
        return;
    QThreadPool::globalInstance()->start([keys = std::move(keys), texts = std::move(texts)]() mutable {
        keys = {};
        texts = {};
    });
}

/// Takes over a column as the worker has made it fit; rows that changed meanwhile have newer values. Answers what is not
/// needed any more.
template <typename T> QList<T> takeColumn(QList<T> &column, QList<T> &&made, const QList<int> &touched)
{
    QList<T> old = std::exchange(column, std::move(made));
    if (old.constData() == column.constData())
        return {}; // it was fit, and is the very same: a look at it for writing would copy it
    column.resize(std::max(column.size(), old.size()));
    for (const int slot : touched) {
        if (slot < old.size())
            column[slot] = old.at(slot);
    }
    return old;
}

} // namespace

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(16ms);
    connect(&m_flush, &QTimer::timeout, this, [this] {
        m_flushWaits = m_arranging; // a worker reads the rows: a change now would copy all of them
        if (!m_arranging)
            flush();
    });
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(1s); // whoever types asks anew before
    connect(&m_tidy, &QTimer::timeout, this,
        [] { QThreadPool::globalInstance()->start([] { giveFreePagesBack(0s); }); });
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ownColumns() + int(m_attributeColumns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const int slot = m_shown.at(index.row());
    if (role == ModelRole::Slot)
        return slot;
    return cell(slot, index.column(), role == ModelRole::Sort ? int(ModelRole::Value) : role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headers.value(section);
}

void TableModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TableModel::scheduleFlush()
{
    if (m_holds > 0)
        m_flushWaits = true;
    else if (!m_flush.isActive())
        m_flush.start();
}

void TableModel::hold()
{
    ++m_holds;
    if (m_flush.isActive()) {
        m_flush.stop();
        m_flushWaits = true;
    }
}

void TableModel::release()
{
    if (--m_holds > 0)
        return;
    if (std::exchange(m_flushWaits, false))
        scheduleFlush();
    if (std::exchange(m_arrangementWaits, false))
        requestArrangement();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    const int wanted = column < 0 || column >= columnCount() ? 0 : column;
    if (wanted == m_sortColumn && order == m_sortOrder)
        return;
    if (wanted != m_sortColumn)
        rankAsTheyStand();
    m_sortColumn = wanted;
    m_sortOrder = order;
    renewKeys();
    requestArrangement();
}

/// Rows that tie in the next column stay as they are now.
void TableModel::rankAsTheyStand()
{
    m_ranks.fill(noRank, m_keys.size());
    for (int place = 0; place < m_order.size(); ++place)
        m_ranks[m_order.at(place)] = place;
}

void TableModel::setSearchColumns(const SearchColumns &columns, const SearchWords &words)
{
    m_searchColumns = columns;
    m_searchWords = words;
}

void TableModel::setFilterText(const QString &text)
{
    const QString wanted = text.simplified().toLower();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    m_words = searchFilter(wanted);
    if (m_filter.isEmpty())
        dropElsewhere({}, std::exchange(m_search, {}));
    else if (m_search.isEmpty())
        addSearchTexts();
    requestArrangement();
}

void TableModel::setExpression(const std::optional<AttributeCheck> &expression)
{
    if (!expression && !m_expression)
        return;
    m_expression = expression;
    ++m_expressionTurn;
    if (!expression)
        m_verdicts = {};
    requestArrangement();
}

void TableModel::setOnly(const std::function<bool(int slot)> &only)
{
    if (!only && !m_only)
        return;
    m_only = only;
    requestArrangement();
}

ArrangeRequest TableModel::arrangeRequest() const
{
    ArrangeRequest request{ .keys = m_keys,
                            .readKey = m_keysAreOld ? keyReader(m_sortColumn) : nullptr,
                            .search = m_search,
                            .readSearch = m_filter.isEmpty() ? nullptr : searchReader(),
                            .usedSlots = m_order,
                            .ranks = m_ranks,
                            .filter = m_words,
                            .expression = m_expression,
                            .descending = m_sortOrder == Qt::DescendingOrder };
    if (m_only) {
        request.shut.assign(size_t(m_keys.size()), true);
        for (const int slot : m_order)
            request.shut[size_t(slot)] = !m_only(slot);
    }
    if (m_expression)
        request.readAttributes = attributesForWorker();
    return request;
}

/// Of a table that never has many rows they are read here.
std::function<QByteArray(int)> TableModel::attributesForWorker() const
{
    if (auto read = attributesReader())
        return read;
    QList<QByteArray> all(m_keys.size());
    for (const int slot : m_order)
        all[slot] = attributes(slot);
    return [all](int slot) { return all.at(slot); };
}

/// An expression costs some microseconds a row.
bool TableModel::isForWorker() const
{
    return m_order.size() >= (m_expression ? m_workerThreshold / 10 : m_workerThreshold);
}

void TableModel::requestArrangement()
{
    if (m_holds > 0) {
        m_arrangementWaits = true;
        return;
    }
    const quint64 generation = ++m_generation;
    m_touched.clear();
    m_arranging = true;
    if (!isForWorker()) {
        takeArrangement(generation, arrange(arrangeRequest()));
        return;
    }
    emit arranging();
    // By a pointer, so that what it found is taken over and not copied.
    using Found = std::shared_ptr<Arrangement>;
    const auto future = QtConcurrent::run([request = arrangeRequest()]() mutable {
        workInBackground();
        return std::make_shared<Arrangement>(arrange(std::move(request)));
    });
    onFinished(future, this, Found(), [this, generation](const Found &found) {
        if (found)
            takeArrangement(generation, std::move(*found));
    });
}

void TableModel::takeArrangement(quint64 generation, Arrangement &&arrangement)
{
    if (generation != m_generation)
        return;
    if (m_holds > 0) { // what came meanwhile is in the next one
        m_arrangementWaits = true;
        return;
    }
    m_arranging = false;
    m_order = std::move(arrangement.ordered);
    m_passes.assign(m_used.size(), false);
    for (const int slot : std::as_const(arrangement.shown))
        m_passes[size_t(slot)] = true;
    takeColumns(std::move(arrangement));
    QList<int> changed;
    QList<int> removed;
    for (const int slot : std::exchange(m_touched, {}))
        (m_used[size_t(slot)] ? changed : removed).append(slot);
    merge(changed, removed);
    show(changed);
    if (std::exchange(m_flushWaits, false))
        scheduleFlush();
    if (isForWorker())
        m_tidy.start();
    emit arranged();
}

void TableModel::takeColumns(Arrangement &&arrangement)
{
    m_keysAreOld = false;
    dropElsewhere(takeColumn(m_keys, std::move(arrangement.keys), m_touched),
        takeColumn(m_search, std::move(arrangement.search), m_touched));
}

void TableModel::applySlots(const QList<int> &changed, const QList<int> &removed)
{
    if (changed.isEmpty() && removed.isEmpty())
        return;
    const int before = totalRows();
    for (const int slot : changed) {
        reserveSlot(slot);
        m_used[size_t(slot)] = true;
        if (!m_isRead[size_t(slot)])
            readSlot(slot);
        m_isRead[size_t(slot)] = false;
    }
    for (const int slot : removed) {
        m_used[size_t(slot)] = false;
        if (slot < m_ranks.size())
            m_ranks[slot] = noRank; // whoever gets the slot next comes anew
    }
    if (m_arranging)
        m_touched += changed + removed;
    merge(changed, removed);
    show(changed);
    if (totalRows() != before)
        emit totalChanged();
}

void TableModel::reserveSlot(int slot)
{
    if (slot < m_keys.size())
        return;
    m_keys.resize(slot + 1);
    m_isRead.resize(size_t(slot) + 1, false);
    m_used.resize(size_t(slot) + 1, false);
    m_passes.resize(size_t(slot) + 1, false);
    m_rowOfSlot.resize(slot + 1, -1);
}

void TableModel::readSlot(int slot)
{
    m_keys[slot] = sortKey(slot, m_sortColumn).prepared();
    if (m_filter.isEmpty())
        return;
    m_search.resize(std::max(m_search.size(), m_keys.size()));
    m_search[slot] = inSearchForm(searchText(slot));
}

bool TableModel::passes(int slot)
{
    const bool hasWords = m_filter.isEmpty() || m_words.matches(m_search.at(slot));
    return hasWords && (!m_only || m_only(slot)) && (!m_expression || expressionHolds(slot));
}

/// Of many rows they are read by the worker.
void TableModel::renewKeys()
{
    m_keysAreOld = m_order.size() >= m_workerThreshold && keyReader(m_sortColumn);
    if (m_keysAreOld)
        return;
    for (const int slot : std::as_const(m_order))
        m_keys[slot] = sortKey(slot, m_sortColumn);
}

/// Of what may be many rows they are read by the arrangement.
void TableModel::addSearchTexts()
{
    if (searchReader())
        return;
    m_search.resize(m_keys.size());
    for (const int slot : std::as_const(m_order))
        m_search[slot] = inSearchForm(searchText(slot));
}

bool TableModel::before(int one, int other) const
{
    const SortKey &first = m_keys.at(one);
    const SortKey &second = m_keys.at(other);
    return first == second ? tieStandsBefore(m_ranks, one, other)
                           : standsBefore(first, second, m_sortOrder == Qt::DescendingOrder);
}
