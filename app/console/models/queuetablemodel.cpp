#include "console/models/queuetablemodel.h"

#include "console/state/consolestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nothingKnown = -1;
constexpr qint64 nothingToCount = -2;

qint64 momentOf(const std::optional<Instant> &at)
{
    return at ? qint64(at->time_since_epoch().count()) : 0;
}

/// Of moments where 0 is none.
Instant earlier(Instant one, Instant other)
{
    if (one == Instant() || other == Instant())
        return std::max(one, other);
    return std::min(one, other);
}

bool isOfPeriod(int column)
{
    return column == QueueTableModel::ServiceLevel || column == QueueTableModel::Accepted
        || column == QueueTableModel::Canceled || column == QueueTableModel::TimedOut;
}

bool isJudged(int column)
{
    return column == QueueTableModel::Waiting || column == QueueTableModel::Oldest
        || column == QueueTableModel::ServiceLevel;
}

/// The worse, the higher; of those as bad the one longest since, where 0 is never.
qint64 levelKey(QueueJudgement level, Instant since)
{
    constexpr qint64 apart = qint64(1) << 60; // between two levels, far more than any moment in ms
    return int(level) * apart - (since == Instant() ? apart / 2 : qint64(since.time_since_epoch().count()));
}

qint64 numberOfNow(const QueueFigures &figures, int column)
{
    switch (column) {
    case QueueTableModel::Waiting:
    case QueueTableModel::Trend:
        return figures.waiting();
    case QueueTableModel::Available:
        return figures.availableWorkers;
    case QueueTableModel::Eligible:
    case QueueTableModel::Statuses:
        return figures.eligibleWorkers;
    case QueueTableModel::Assigned:
        return figures.assigned;
    case QueueTableModel::Wrapping:
        return figures.wrapping;
    default:
        return figures.totalTasks;
    }
}

qint64 numberOfPeriod(const PeriodFigures &figures, int column, const QueueLevels &levels)
{
    switch (column) {
    case QueueTableModel::Accepted:
        return figures.reservations.accepted;
    case QueueTableModel::Canceled:
        return figures.tasksCanceled;
    case QueueTableModel::TimedOut:
        return figures.reservations.timedOut;
    default:
        return serviceLevel(figures, levels.answerWithin).value_or(nothingToCount);
    }
}

} // namespace

QueueTableModel::QueueTableModel(const ConsoleState &state, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::queuesChanged, this, &QueueTableModel::takeQueues);
    connect(&state, &ConsoleState::figuresHeard, this, [this](const QList<TaskQueueId> &queues) {
        m_feed.add(queues);
        scheduleFlush();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_names.clear();
        m_feed.add(m_feed.rows().ids());
        const SlotChanges news = m_feed.takeAll([this](const TaskQueueId &id) { return rowFor(id); });
        applySlots(news.changed, news.removed);
    });
    takeQueues();
}

auto QueueTableModel::noFigures() -> const FiguresBook::Shared &
{
    static const FiguresBook::Shared none = std::make_shared<const KnownFigures>();
    return none;
}

/// Of the queues as they were before, too: some may have gone.
void QueueTableModel::takeQueues()
{
    m_feed.add(m_names.keys());
    m_names.clear();
    for (const TaskQueue &queue : m_state.queues())
        m_names.insert(queue.id, queue.name);
    m_feed.add(m_names.keys());
    scheduleFlush();
}

void QueueTableModel::setSearchWords(const QueueSearchWords &words)
{
    m_levelCells.clear();
    for (auto level = words.levels.cbegin(); level != words.levels.cend(); ++level)
        addCell(m_levelCells[level.key()], searchMark(Level), level->shown);
    setSearchColumns({ { u"level"_s, searchMark(Level) }, { words.level.toLower(), searchMark(Level) } },
        { { searchMark(Level), words.levels.values() } });
}

void QueueTableModel::setLevels(const BoardLevels &levels)
{
    m_levels = levels;
    m_feed.add(m_names.keys());
    scheduleFlush();
}

/// Nothing is ordered by them, so that the rows stay where they are.
void QueueTableModel::setTrends(const QHash<TaskQueueId, QList<int>> &trends)
{
    m_trends = trends;
    if (rowCount() > 0)
        emit dataChanged(index(0, Trend), index(rowCount() - 1, Trend));
}

std::optional<QueueTableModel::Row> QueueTableModel::rowFor(const TaskQueueId &id) const
{
    const auto name = m_names.constFind(id);
    if (name == m_names.constEnd())
        return std::nullopt;
    Row row{ .id = id, .name = *name, .levels = m_levels.of(*name) };
    const FiguresBook::Shared figures = m_state.figures().shared(id);
    if (!figures)
        return row;
    row.figures = figures;
    if (figures->nowAskedAt && figures->now.waiting() > 0)
        row.oldestSince = steady(*figures->nowAskedAt - figures->now.longestWaiting, id);
    return row;
}

/// Waits come in whole seconds: within one of what was known it is that moment still, and rows do not change places for it.
Instant QueueTableModel::steady(Instant since, const TaskQueueId &id) const
{
    const int slot = m_feed.rows().slotOf(id);
    const Instant before = slot < 0 ? Instant() : rowAt(slot).oldestSince;
    return std::chrono::abs(since - before) < std::chrono::seconds(1) ? before : since;
}

void QueueTableModel::flush()
{
    const SlotChanges news = m_feed.takeSome([this](const TaskQueueId &id) { return rowFor(id); });
    applySlots(news.changed, news.removed);
    if (m_feed.isPending())
        scheduleFlush();
}

TaskQueueId QueueTableModel::queueAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? TaskQueueId() : rowAt(slot).id;
}

void QueueTableModel::addTo(QueueTotals &totals, const Row &row)
{
    ++totals.queues;
    const KnownFigures &figures = *row.figures;
    if (figures.nowAskedAt) {
        ++totals.known;
        totals.waiting += figures.now.waiting();
        totals.assigned += figures.now.assigned;
        totals.wrapping += figures.now.wrapping;
        totals.oldestSince = earlier(totals.oldestSince, row.oldestSince);
        totals.askedAt = earlier(totals.askedAt, *figures.nowAskedAt);
    }
    if (!figures.periodAskedAt)
        return;
    if (const auto counts = serviceCounts(figures.period, row.levels.answerWithin)) {
        totals.service.inTime += counts->inTime;
        totals.service.counted += counts->counted;
        totals.serviceAskedAt = earlier(totals.serviceAskedAt, *figures.periodAskedAt);
    }
}

QueueTotals QueueTableModel::totals() const
{
    QueueTotals totals;
    for (int row = 0; row < rowCount(); ++row)
        addTo(totals, rowAt(slotAt(row)));
    return totals;
}

qint64 QueueTableModel::number(const Row &row, int column) const
{
    if (column == Oldest)
        return row.oldestSince.time_since_epoch().count();
    if (column == Asked)
        return momentOf(row.figures->nowAskedAt);
    if (column == Level)
        return int(levelOf(row));
    if (isOfPeriod(column))
        return row.figures->periodAskedAt ? numberOfPeriod(row.figures->period, column, row.levels) : nothingKnown;
    return row.figures->nowAskedAt ? numberOfNow(row.figures->now, column) : nothingKnown;
}

/// The service counts what was taken or canceled, and no more; and of what waits it tells the oldest alone.
int QueueTableModel::uncounted(const Row &row)
{
    const KnownFigures &figures = *row.figures;
    const bool isLate = figures.now.longestWaiting > std::chrono::seconds(row.levels.answerWithin);
    return figures.nowAskedAt && figures.periodAskedAt && isLate ? figures.now.waiting() : 0;
}

/// A level that looks fine only because nothing of what waits is counted does not go unmarked.
QueueJudgement QueueTableModel::serviceJudgement(const Row &row)
{
    const auto counts = serviceCounts(row.figures->period, row.levels.answerWithin);
    if (!counts)
        return QueueJudgement::Unknown;
    const ServiceCounts all{ counts->inTime, counts->counted + uncounted(row) };
    const QueueJudgement then = judge(QueueMeasure::ServiceLevel, all.percent(), row.levels);
    const QueueJudgement now = judge(QueueMeasure::ServiceLevel, counts->percent(), row.levels);
    return then >= QueueJudgement::Warning ? std::max(now, QueueJudgement::Warning) : now;
}

/// Somebody waits and nobody can take it: look here.
QueueJudgement QueueTableModel::judgement(const Row &row, int column)
{
    if (column == ServiceLevel)
        return serviceJudgement(row);
    if (!row.figures->nowAskedAt)
        return QueueJudgement::Unknown;
    const QueueFigures &now = row.figures->now;
    if (column == Oldest)
        return judge(QueueMeasure::Oldest, now.waiting() > 0 ? int(now.longestWaiting.count()) : 0, row.levels);
    const QueueJudgement judged = judge(QueueMeasure::Waiting, now.waiting(), row.levels);
    const bool isUnattended = now.waiting() > 0 && now.availableWorkers <= 0;
    return isUnattended ? std::max(judged, QueueJudgement::Warning) : judged;
}

/// Nothing is in order before it is known who waits.
QueueJudgement QueueTableModel::levelOf(const Row &row)
{
    const QueueJudgement worst
        = std::max({ judgement(row, Waiting), judgement(row, Oldest), judgement(row, ServiceLevel) });
    return worst == QueueJudgement::Fine && !row.figures->nowAskedAt ? QueueJudgement::Unknown : worst;
}

QVariant QueueTableModel::cell(int slot, int column, int role) const
{
    const Row &row = rowAt(slot);
    switch (role) {
    case ModelRole::Id:
        return row.id.text();
    case Judgement:
        return isJudged(column) ? QVariant(int(judgement(row, column))) : QVariant();
    case AskedAt:
        return momentOf(isOfPeriod(column) ? row.figures->periodAskedAt : row.figures->nowAskedAt);
    case Uncounted:
        return uncounted(row);
    case AnswerWithin:
        return row.levels.answerWithin;
    case Qt::DisplayRole:
    case ModelRole::Value:
        break;
    default:
        return {};
    }
    if (column == Name)
        return row.name;
    if (column == Sid)
        return row.id.text();
    if (column == Statuses)
        return QVariant::fromValue(row.figures->now.activities);
    if (column == Trend)
        return QVariant::fromValue(m_trends.value(row.id));
    const qint64 value = number(row, column);
    const bool isMoment = column == Oldest || column == Asked;
    if (role == Qt::DisplayRole && (value < 0 || (isMoment && value == 0)))
        return {};
    return value;
}

/// Of a moment, the one longest ago stands for the most.
SortKey QueueTableModel::sortKey(int slot, int column) const
{
    const Row &row = rowAt(slot);
    if (column == Name)
        return SortKey::ofText(row.name);
    if (column == Sid)
        return SortKey::ofText(row.id.text());
    if (column == Level)
        return SortKey::ofNumber(levelKey(levelOf(row), row.oldestSince));
    const qint64 value = number(row, column);
    if (column == ServiceLevel && value < 0)
        return { .last = 1 };
    if (column != Oldest && column != Asked)
        return SortKey::ofNumber(value);
    return SortKey::ofNumber(value > 0 ? -value : std::numeric_limits<qint64>::min());
}

QString QueueTableModel::searchText(int slot) const
{
    const Row &row = rowAt(slot);
    QString shown;
    addCell(shown, row.name);
    // Most are in order: who looks for "orders" does not want all of them.
    return searchTextWith(std::move(shown), row.id.text(), m_levelCells.value(levelOf(row)));
}
