#pragma once

#include "console/models/rowfeed.h"
#include "console/models/tablemodel.h"
#include "console/state/entitystore.h"
#include "core/domain/worker.h"

#include <memory>

class ConsoleState;
class LoadBook;
struct WorkerChannel;

/// One of the agents in their table.
///
/// Its attributes are read whenever they are asked for: few rows are in view, and there is no room for all.
struct WorkerRow
{
    std::shared_ptr<const Worker> worker = EntityStore<Worker>::nothing(); ///< The very copy that the state has.
};
Q_DECLARE_TYPEINFO(WorkerRow, Q_RELOCATABLE_TYPE); // a long table grows without a copy

/// All workers of the workspace, for the floor.
class WorkerTableModel final : public TableModel
{
    Q_OBJECT

public:
    /// Value roles: Name, Status (the activity's name), Skills, Sid text; Available bool; Since the moment of the last change of status
    /// (sorted by how long ago); InHand the number of tasks that take up capacity, Load per cent of the fullest channel: both invalid while
    /// that is not known, and such rows come last.
    /// Behind these the attribute columns: text.
    enum Column { Name, Status, Available, Since, InHand, Load, Skills, Sid, ColumnCount };
    Q_ENUM(Column) // files name columns by these
    enum Role {
        ActivitySid = ModelRole::First,
        Channels, ///< QList<WorkerChannel>; invalid: not known.
    };

    explicit WorkerTableModel(const ConsoleState &state, QObject *parent = nullptr);

    /// Before that nobody's load is known. When `loads` goes, nobody's is known again.
    void setLoads(const LoadBook *loads);
    /// Before any filter: what people see of an agent who is available, so that the filter finds it. Of one who is not it
    /// is not looked in, as "available" is part of "not available".
    void setSearchWord(const QString &available) { m_availableWord = available; }
    /// Null: no such row.
    [[nodiscard]] WorkerId workerAt(int row) const;

protected:
    [[nodiscard]] int ownColumns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int slot, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(int slot, int column) const override;
    [[nodiscard]] std::function<SortKey(int slot)> keyReader(int column) const override;
    [[nodiscard]] QString searchText(int slot) const override { return searchTextOf(rows().at(slot), attributeColumns(), m_availableWord); }
    [[nodiscard]] std::function<QString(int slot)> searchReader() const override;
    [[nodiscard]] QByteArray attributes(int slot) const override;
    [[nodiscard]] std::function<QByteArray(int slot)> attributesReader() const override;
    void flush() override;
    void readAgain() override;

private:
    [[nodiscard]] const SlotRows<WorkerRow, WorkerId> &rows() const { return m_feed.rows(); }
    [[nodiscard]] static SortKey keyOf(const WorkerRow &row, int column, const QString &attribute);
    [[nodiscard]] static QString searchTextOf(
        const WorkerRow &row, const QStringList &attributes, const QString &availableWord);
    [[nodiscard]] std::optional<WorkerRow> rowFor(const WorkerId &id) const;

    [[nodiscard]] const QList<WorkerChannel> *channelsOf(const WorkerId &id) const;

    const ConsoleState &m_state;
    const LoadBook *m_loads = nullptr;
    QString m_availableWord;
    RowFeed<WorkerRow, WorkerId> m_feed;
};
