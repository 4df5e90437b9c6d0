#pragma once

#include <QObject>
#include <QStringList>
#include <vector>

class QModelIndex;
class QTableView;

/// Which rows of a big table are chosen. A few are the view's own selection. Of many (all of 50,000) only a
/// mark each is kept, as a view pays for each selected cell with every change of the table; those are drawn as chosen all
/// the same.
class FloorChoice final : public QObject
{
    Q_OBJECT

public:
    /// More selected rows than this are kept as marks.
    static constexpr int mostSelected = 500;

    /// Lives with the table.
    explicit FloorChoice(QTableView &table);

    /// To be called when the table has its model, which answers ModelRole::Id and ModelRole::Slot.
    void watchModel();
    /// The SIDs of the chosen rows that are shown, in their order.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(const QModelIndex &index) const;
    /// Whether marks are kept instead of a selection.
    [[nodiscard]] bool isKept() const { return m_count > 0; }

    /// All rows that are shown.
    void chooseAll();
    /// Of kept ones: takes this row in or out.
    void toggle(const QModelIndex &index);
    /// Kept marks are forgotten; the view's own selection stays.
    void forget();
    /// The view's selection is another one now.
    void onSelection();

signals:
    void changed();

private:
    void keep();
    void mark(const QModelIndex &index, bool chosen);
    void clear();
    void dropGoing(const QModelIndex &parent, int first, int last);
    void repaint();

    QTableView &m_table;
    std::vector<bool> m_kept; ///< By the rows' slots.
    int m_count = 0; ///< Of these the ones that are set.
    bool m_dropped = false; ///< Some of the rows that are about to go.
};
