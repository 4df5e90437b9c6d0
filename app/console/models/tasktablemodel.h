#pragma once

#include "console/models/rowfeed.h"
#include "console/models/tablemodel.h"
#include "console/state/entitystore.h"

#include <array>

class ConsoleState;
class HolderBook;
class TaskAgents;

/// One of the tasks in their table.
///
/// Its attributes are read whenever they are asked for: few rows are in view, and there is no room for all.
struct TaskRow
{
    EntityStore<Task>::Shared task = EntityStore<Task>::nothing(); ///< The very copy that the state has.
};
Q_DECLARE_TYPEINFO(TaskRow, Q_RELOCATABLE_TYPE); // a long table grows without a copy

/// What people see in place of the service's words, so that the filter finds it.
struct TaskSearchWords
{
    QList<SearchWord> statuses{}; ///< By TaskStatus as int; where none is, the service's word counts.
    QHash<QString, QString> channels{}; ///< By unique name; both count.
    QHash<int, QString> columns{}; ///< By TaskTableModel::Column; what a filter may call it beside its key, as in queue:"Sales".
};

/// All tasks of the workspace, for the floor.
class TaskTableModel final : public TableModel
{
    Q_OBJECT

public:
    /// Value roles: Name, Queue, Workflow, Channel, Sid text; Status `TaskStatus` as int; Agent the name of who has it or is
    /// offered it, empty: nobody, invalid: not known; Priority int; Wait the moment since when it waits, its place in the
    /// row, 0 where it does not wait; Age the moment of creation. Both are sorted by how long ago; tasks that do not wait,
    /// have ended, or have nobody's name, come last either way; by Wait those that have ended come behind all others.
    /// Behind these the attribute columns: text.
    enum Column { Name, Status, Agent, Queue, Workflow, Priority, Wait, Age, Channel, Sid, ColumnCount };
    Q_ENUM(Column) // files name columns by these
    /// Where a filter looks; each can be asked for alone by its name, as in queue:"Sales".
    static constexpr std::array searchedColumns{ Name, Queue, Workflow, Agent, Channel, Status };
    enum Role {
        EndedAt = ModelRole::First, ///< Of any cell: when the task ended, qint64 ms since 1970 UTC; 0: it has not.
        IsOffered, ///< Of any cell: the agent has been offered it and has not taken it, bool.
    };

    explicit TaskTableModel(const ConsoleState &state, QObject *parent = nullptr);

    /// Before that it is not known who has what. When `holders` goes, it is not known again.
    void setHolders(const HolderBook *holders);
    /// Before any filter.
    void setSearchWords(const TaskSearchWords &words);
    /// Null: no such row.
    [[nodiscard]] TaskId taskAt(int row) const;
    /// Shows only these of the tasks; null: all. To be said again when time alone has changed the answers.
    void showOnly(const std::function<bool(const PackedTask &)> &which);
    /// How many of all rows are tasks that have ended.
    [[nodiscard]] int endedRows() const { return m_ended; }

signals:
    /// endedRows() is another.
    void endedRowsChanged();

protected:
    [[nodiscard]] int ownColumns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int slot, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(int slot, int column) const override;
    [[nodiscard]] std::function<SortKey(int slot)> keyReader(int column) const override;
    [[nodiscard]] QString searchText(int slot) const override;
    [[nodiscard]] std::function<QString(int slot)> searchReader() const override;
    [[nodiscard]] QByteArray attributes(int slot) const override;
    [[nodiscard]] std::function<QByteArray(int slot)> attributesReader() const override;
    void flush() override;
    void readAgain() override;

private:
    [[nodiscard]] const SlotRows<TaskRow, TaskId> &rows() const { return m_feed.rows(); }
    [[nodiscard]] static SortKey keyOf(
        const TaskRow &row, int column, const QString &attribute, const TaskAgents &agents);
    void take(const SlotChanges &news);
    void noteEnded(int slot, bool hasEnded);
    [[nodiscard]] std::optional<TaskRow> rowFor(const TaskId &id) const;
    [[nodiscard]] TaskAgents agents() const;
    void noteName(const PackedTask &task);
    void readNameless(const QList<WorkerId> &workers);
    void readRenamed(const QList<WorkerId> &workers);

    const ConsoleState &m_state;
    const HolderBook *m_holders = nullptr;
    QHash<WorkerId, QString> m_names; // as told last: workers change often, but hardly ever their names
    QHash<TaskId, WorkerId> m_nameless; // whose agent was not known when the row was read
    TaskSearchWords m_words;
    RowFeed<TaskRow, TaskId> m_feed;
    std::vector<bool> m_hasEnded; // by slot
    int m_ended = 0;
};
