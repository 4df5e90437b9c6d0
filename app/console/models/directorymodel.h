#pragma once

#include "console/models/slotrows.h"
#include "console/models/tablemodel.h"

#include <QMetaType>
#include <QSet>

class ConsoleState;

/// Somebody or some queue that a task can be handed to.
struct DirectoryEntry
{
    bool isQueue = false;
    QString sid{};
    QString name{};
    QString activity{}; ///< Of an agent: the status by its name.
    bool available = false; ///< Of an agent: takes tasks just now.
    int waiting = -1; ///< Of a queue: tasks that nobody has taken; -1: not known.
    int availableWorkers = -1; ///< Of a queue; -1: not known.

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

Q_DECLARE_METATYPE(DirectoryEntry)

/// Whom a task can be handed to: every agent but oneself, the available ones first, or every queue; each by name.
class DirectoryModel final : public TableModel
{
    Q_OBJECT

public:
    enum class Kind { Agents, Queues };
    enum Role {
        EntryRole = ModelRole::First, ///< The whole `DirectoryEntry`.
    };

    explicit DirectoryModel(const ConsoleState &state, Kind kind, QObject *parent = nullptr);

    [[nodiscard]] DirectoryEntry entryAt(int row) const;

protected:
    [[nodiscard]] int ownColumns() const override { return 1; }
    [[nodiscard]] QVariant cell(int slot, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(int slot, int column) const override;
    [[nodiscard]] QString searchText(int slot) const override;
    void flush() override;

private:
    void connectAgents();
    void connectQueues();
    [[nodiscard]] std::optional<DirectoryEntry> entryOf(const QString &sid) const;

    const ConsoleState &m_state;
    SlotRows<DirectoryEntry, QString> m_rows;
    QSet<QString> m_pending;
};
