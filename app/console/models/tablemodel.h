#pragma once

#include "console/models/roles.h"
#include "console/models/sortkey.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <vector>

/// A big table by change: rows live in slots, the view sees a sorted and filtered index of slots.
///
/// A change set becomes rows inserted or removed at the tail and at most one layoutChanged with mapped persistent indexes.
/// Order and filter are computed in a worker thread on copies of the key columns and swapped in by generation; changes
/// that come in meanwhile are replayed on the answer. Small tables are arranged in place.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableModel(QObject *parent = nullptr);
    ~TableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Shows the rows in which every word occurs, whatever its case. Empty: all.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filter; }
    /// Rows that the filter hides are counted too.
    [[nodiscard]] int totalRows() const { return int(m_order.size()); }
    /// An order or a filter is being computed; the rows shown are still in the old one.
    [[nodiscard]] bool isArranging() const { return m_arranging; }
    /// Tables with at least this many rows are arranged in a worker thread. Default 2,000.
    void setWorkerThreshold(int rows) { m_workerThreshold = rows; }

signals:
    /// The order or filter asked for is now shown.
    void arranged();

protected:
    /// The cell of a slot; `role` is Display, Value or Id.
    [[nodiscard]] virtual QVariant cell(int slot, int column, int role) const = 0;
    [[nodiscard]] virtual SortKey sortKey(int slot, int column) const = 0;
    /// What the filter looks in; any case.
    [[nodiscard]] virtual QString searchText(int slot) const = 0;
    /// Takes up what has changed meanwhile and calls applySlots(). Called at most once a frame.
    virtual void flush() = 0;

    /// Asks for flush() within a frame.
    void scheduleFlush();
    /// The heart: slots that changed or are new, and slots that went. Values of removed slots may be gone already.
    void applySlots(const QList<int> &changed, const QList<int> &removed);
    [[nodiscard]] int slotAt(int row) const { return m_shown.at(row); }
    /// -1: hidden or not there.
    [[nodiscard]] int rowOfSlot(int slot) const;

private:
    void requestArrangement();
    void takeArrangement(quint64 generation, const Arrangement &arrangement);
    ArrangeRequest arrangeRequest() const;
    void readKeys(int slot);
    void readSearch();
    bool passes(int slot) const;
    bool before(int one, int other) const;
    void mergeOrder(const QList<int> &marked, const QList<int> &inserted);
    QList<int> shownOfOrder() const;
    void show(const QList<int> &next, const QList<int> &changed);
    void tellChanged(const QList<int> &slots_);
    void permute(const QList<int> &next);
    void index();

    QList<SortKey> m_keys;   // by slot, of the sort column
    QList<QString> m_search; // by slot; empty until a filter is set
    std::vector<bool> m_used;
    QList<int> m_order;
    QList<int> m_shown;
    QList<int> m_rowOfSlot; // by slot; -1: not shown
    QList<int> m_touched;   // while a worker computes
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_filter;
    quint64 m_generation = 0;
    bool m_arranging = false;
    int m_workerThreshold = 2000;
    QTimer m_flush;
};
