#pragma once

#include "console/models/queuetotals.h"
#include "console/models/rowfeed.h"
#include "console/models/tablemodel.h"
#include "console/state/figuresbook.h"
#include "core/domain/queuelevels.h"

class ConsoleState;

/// The queues with their figures, for the floor.
class QueueTableModel final : public TableModel
{
    Q_OBJECT

public:
    /// Value roles: Name and Sid text; Statuses QList<ActivityCount>;
    /// Trend QList<int>, how many waited in each of the last minutes (-1: not known); Oldest the moment since which the oldest waits, by the
    /// answer's arrival (0: nobody waits); Asked the moment when the figures of now were asked for (0: never); the others int,
    /// -1 while no figures have come. ServiceLevel is in percent, -2 where nothing was to be counted.
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
        ColumnCount
    };
    Q_ENUM(Column) // files name columns by these
    enum Role {
        /// QueueJudgement as int, of Waiting, Oldest and ServiceLevel.
        Judgement = ModelRole::First,
        /// When the cell's figure was asked for, as a moment (0: never).
        AskedAt,
        /// Of ServiceLevel: how many wait where the oldest has waited longer than a task may, so that some are missed
        /// already but not counted; 0: none is.
        Uncounted,
        /// Of ServiceLevel: QueueJudgement as int, if all that wait were counted as missed.
        JudgementWithUncounted,
        /// Of ServiceLevel: within how many seconds a task has to be taken.
        AnswerWithin,
    };

    explicit QueueTableModel(const ConsoleState &state, QObject *parent = nullptr);

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
    static void addTo(QueueTotals &totals, const Row &row);
    [[nodiscard]] qint64 number(const Row &row, int column) const;
    static int uncounted(const Row &row);
    static QueueJudgement judgementWithUncounted(const Row &row);
    [[nodiscard]] QVariant judgement(const Row &row, int column) const;
    [[nodiscard]] const Row &rowAt(int slot) const { return m_feed.rows().at(slot); }

    const ConsoleState &m_state;
    QHash<TaskQueueId, QString> m_names; ///< Of all queues.
    BoardLevels m_levels;
    QHash<TaskQueueId, QList<int>> m_trends;
    RowFeed<Row, TaskQueueId> m_feed;
};
