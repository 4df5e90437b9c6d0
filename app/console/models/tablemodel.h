#pragma once

#include "console/models/roles.h"
#include "console/models/sortkey.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <vector>

/// A big table by change: rows live in slots, the view sees a sorted and filtered index of slots.
///
/// A change set becomes rows inserted or removed at the tail and at most one layoutChanged with mapped persistent indexes.
/// Order and filter are computed in a worker thread on the key columns as they are, and swapped in by generation; changes
/// that come in meanwhile wait for the answer, but rows that go are replayed on it. Small tables are arranged in place.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column below 0 means the first. Rows that tie stay in the order they had before another column was chosen; those
    /// that come later stand behind these.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Shows the rows in which every word and every phrase in quotes occurs, whatever its case. Empty: all.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filter; }
    /// What such a text asks this table for.
    [[nodiscard]] SearchFilter searchFilter(const QString &text) const { return SearchFilter(text, m_searchColumns, m_searchWords); }
    /// Whether a filter may ask for the cells of a column by this name, lower case.
    [[nodiscard]] bool hasSearchColumn(const QString &name) const { return m_searchColumns.contains(name); }
    /// Shows, of these, only the rows on whose attributes the expression holds; empty: all.
    void setExpression(const std::optional<AttributeCheck> &expression);
    [[nodiscard]] bool hasExpression() const { return m_expression.has_value(); }
    /// Something may keep rows from being shown.
    [[nodiscard]] bool isFiltered() const { return hasExpression() || m_only || !m_filter.isEmpty(); }
    /// Further columns behind the model's own: attributes by their path, e.g. "customer.tier", as text.
    void setAttributeColumns(const QStringList &paths);
    [[nodiscard]] const QStringList &attributeColumns() const { return m_attributeColumns; }
    /// The attribute that a column shows; empty: it is one of the model's own.
    [[nodiscard]] QString attributeOf(int column) const { return m_attributeColumns.value(column - ownColumns()); }
    /// Paths of attributes that some of the rows have, in order; for a choice.
    [[nodiscard]] QStringList knownAttributes() const;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// The words above the columns; made by the ui.
    void setHeaders(const QStringList &headers);
    /// Rows that the filter hides are counted too.
    [[nodiscard]] int totalRows() const { return int(m_order.size()); }
    /// An order or a filter is being computed; the rows shown are still in the old one.
    [[nodiscard]] bool isArranging() const { return m_arranging; }
    /// Rows and their order stay as they are until release(), though values may change; for who goes through all of them.
    /// Only when everything is forgotten rows go all the same. As often as it is held it has to be released.
    void hold();
    void release();
    /// Tables with at least this many rows are arranged in a worker thread. Default 2,000.
    void setWorkerThreshold(int rows) { m_workerThreshold = rows; }

signals:
    /// totalRows() is another, though the filter may hide what has come.
    void totalChanged();
    /// From now on, until arranged(), isArranging().
    void arranging();
    /// The order or filter asked for is now shown.
    void arranged();

protected:
    [[nodiscard]] virtual int ownColumns() const = 0;
    /// The attribute columns are others: rows are to be read again.
    virtual void readAgain() { }
    /// The cell of a slot; `role` is Display, Value, Id or one of the model's own.
    [[nodiscard]] virtual QVariant cell(int slot, int column, int role) const = 0;
    [[nodiscard]] virtual SortKey sortKey(int slot, int column) const = 0;
    /// Answers the same in whatever thread, of the rows as they are now. Null: there are never many of them.
    [[nodiscard]] virtual std::function<SortKey(int slot)> keyReader(int) const { return {}; }
    /// What the filter looks in; any case.
    [[nodiscard]] virtual QString searchText(int slot) const = 0;
    /// Answers the same in whatever thread, of the rows as they are now. Null: there are never many of them.
    [[nodiscard]] virtual std::function<QString(int slot)> searchReader() const { return {}; }
    /// JSON text (UTF-8) for expressions.
    [[nodiscard]] virtual QByteArray attributes(int) const { return {}; }
    /// Answers the same in whatever thread, of the rows as they are now. Null: there are never many of them.
    [[nodiscard]] virtual std::function<QByteArray(int slot)> attributesReader() const { return {}; }
    /// Takes up what has changed meanwhile and calls applySlots(). Called at most once a frame.
    virtual void flush() = 0;

    /// Shows, of what the filter lets through, only these slots; null: all. To be set anew when the answers may be others
    /// although the rows have not changed.
    void setOnly(const std::function<bool(int slot)> &only);
    /// For flush(), as soon as a row stands in its slot: does now what applySlots() would else do for all at once.
    void readAhead(int slot);
    /// What a filter may ask for by its column; before any filter.
    void setSearchColumns(const SearchColumns &columns, const SearchWords &words = {});
    /// Asks for flush() within a frame.
    void scheduleFlush();
    /// The heart: slots that changed or are new, and slots that went. No slot may be in both; values of removed ones may be
    /// gone already.
    void applySlots(const QList<int> &changed, const QList<int> &removed);
    /// -1: no such row.
    [[nodiscard]] int slotAt(int row) const { return m_shown.value(row, -1); }

private:
    /// Whether the expression held on what the attributes were, which most changes of a row leave as they are.
    struct Verdict
    {
        QByteArray attributes{};
        quint64 expression = 0;
        bool holds = false;
    };

    void requestArrangement();
    void takeArrangement(quint64 generation, Arrangement &&arrangement);
    void takeColumns(Arrangement &&arrangement);
    [[nodiscard]] ArrangeRequest arrangeRequest() const;
    [[nodiscard]] std::function<QByteArray(int slot)> attributesForWorker() const;
    [[nodiscard]] bool isForWorker() const;
    [[nodiscard]] bool passes(int slot);
    [[nodiscard]] bool expressionHolds(int slot);
    void reserveSlot(int slot);
    void readSlot(int slot);
    void renewKeys();
    void rankAsTheyStand();
    void addSearchTexts();
    [[nodiscard]] bool before(int one, int other) const;
    void merge(QList<int> changed, const QList<int> &removed);
    [[nodiscard]] QList<int> passing() const;
    void show(const QList<int> &changed);
    void permute(const QList<int> &next);
    void tellChanged(const QList<int> &changed);
    void indexRows();

    QList<SortKey> m_keys;       // by slot, of the sort column; raw or of the one before only while a worker is at it
    QList<QByteArray> m_search;  // by slot, in their search form; empty: no filter, or a worker is at them
    QList<int> m_ranks;          // by slot: where it stood when another column was last chosen; ties are ordered by it
    std::vector<Verdict> m_verdicts; // by slot, as far as one was needed here; empty: no expression
    std::vector<bool> m_used;    // by slot
    std::vector<bool> m_isRead;  // by slot: ahead, so that applySlots() need not
    std::vector<bool> m_passes;  // by slot: the filter lets it through
    QList<int> m_order;          // slots in use, sorted
    QList<int> m_shown;          // of these the ones the view sees
    QList<int> m_rowOfSlot;      // by slot; -1: not shown
    QList<int> m_touched;        // changed or removed while a worker computes
    QStringList m_headers;
    QStringList m_attributeColumns;
    QString m_filter;
    SearchColumns m_searchColumns;
    SearchWords m_searchWords;
    SearchFilter m_words; // read from these three
    std::optional<AttributeCheck> m_expression;
    std::function<bool(int)> m_only;
    QTimer m_flush;
    QTimer m_tidy; // what a worker needed is given back some time after
    quint64 m_expressionTurn = 0; // verdicts of the one before count no more
    quint64 m_generation = 0;
    int m_sortColumn = 0;
    int m_workerThreshold = 2000;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_arranging = false;
    bool m_keysAreOld = false; // of the column before: the worker reads them
    int m_holds = 0;
    bool m_flushWaits = false;
    bool m_arrangementWaits = false;
};
