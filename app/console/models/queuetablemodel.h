#pragma once

#include "console/models/queuetotals.h"
#include "console/models/rowfeed.h"
#include "console/models/searchfilter.h"
#include "console/models/tablemodel.h"
#include "console/state/figuresbook.h"
#include "core/domain/queuelevels.h"

#include <QMap>

class ConsoleState;

/// What people see of a queue's level, so that a filter finds it: level:critical.
struct QueueSearchWords
{
    QMap<QueueJudgement, SearchWord> levels{}; ///< A filter cannot ask for one that is not in here.
    QString level{}; ///< What a filter may call the column beside its key.
};

/// The queues with their figures, for the floor.
class QueueTableModel final : public TableModel
{
    Q_OBJECT

public:
    /// Value roles: Name and Sid text; Statuses QList<ActivityCount>;
    /// Trend QList<int>, how many waited in each of the last minutes (-1: not known); Oldest the moment since which the oldest waits, by the
    /// answer's arrival (0: nobody waits); Asked the moment when the figures of now were asked for (0: never); the others int,
    /// -1 while no figures have come. ServiceLevel is in percent, -2 where nothing was to be counted; sorted, those without
    /// come last either way. Level is the worst judgement of the row, QueueJudgement as int: Unknown while the figures of
    /// now have not come and nothing else is past a level. It is sorted by how bad it is, and of those as bad the one whose
    /// oldest task waits longest stands for the most; what was known last counts until something newer comes.
    enum Column {
        Name,
        Waiting,
        Oldest,
        ServiceLevel,
        Available,
        Eligible,
        Statuses,
        Assigned,
        Wrapping,
        Accepted,
        Canceled,
        TimedOut,
        Total,
        Asked,
        Trend,
        Sid,
        Level,
        ColumnCount
    };
    Q_ENUM(Column) // files name columns by these
    enum Role {
        /// QueueJudgement as int, of Waiting, Oldest and ServiceLevel. Beyond what the levels say, Waiting is a Warning at
        /// least where nobody is on duty, and ServiceLevel where it would be past a level if all that wait were counted as
        /// missed.
        Judgement = ModelRole::First,
        /// When the cell's figure was asked for, as a moment (0: never).
        AskedAt,
        /// Of ServiceLevel: how many wait where the oldest has waited longer than a task may, so that some are missed
        /// already but not counted; 0: none is.
        Uncounted,
        /// Of ServiceLevel: within how many seconds a task has to be taken.
        AnswerWithin,
    };

    explicit QueueTableModel(const ConsoleState &state, QObject *parent = nullptr);

    /// Before any filter.
    void setSearchWords(const QueueSearchWords &words);
    /// What the rows are judged by from now on.
    void setLevels(const BoardLevels &levels);
    /// How many waited in each of the last minutes, by queue.
    void setTrends(const QHash<TaskQueueId, QList<int>> &trends);
    /// Null: no such row.
    [[nodiscard]] TaskQueueId queueAt(int row) const;
    /// Of the rows that are shown. Goes through all of them.
    [[nodiscard]] QueueTotals totals() const;

protected:
    [[nodiscard]] int ownColumns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int slot, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(int slot, int column) const override;
    [[nodiscard]] QString searchText(int slot) const override;
    void flush() override;

private:
    struct Row
    {
        TaskQueueId id{};
        QString name{};
        FiguresBook::Shared figures = noFigures(); ///< The very ones that the state has; never null.
        QueueLevels levels{};
        Instant oldestSince{};
    };

    static const FiguresBook::Shared &noFigures();
    void takeQueues();
    [[nodiscard]] std::optional<Row> rowFor(const TaskQueueId &id) const;
    [[nodiscard]] Instant steady(Instant since, const TaskQueueId &id) const;
    static void addTo(QueueTotals &totals, const Row &row);
    [[nodiscard]] qint64 number(const Row &row, int column) const;
    static int uncounted(const Row &row);
    static QueueJudgement serviceJudgement(const Row &row);
    static QueueJudgement judgement(const Row &row, int column);
    static QueueJudgement levelOf(const Row &row);
    [[nodiscard]] const Row &rowAt(int slot) const { return m_feed.rows().at(slot); }

    const ConsoleState &m_state;
    QHash<TaskQueueId, QString> m_names; ///< Of all queues.
    BoardLevels m_levels;
    QHash<TaskQueueId, QList<int>> m_trends;
    QMap<QueueJudgement, QString> m_levelCells; ///< As a filter looks for them.
    RowFeed<Row, TaskQueueId> m_feed;
};
