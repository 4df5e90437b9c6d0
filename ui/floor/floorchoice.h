#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

class QModelIndex;
class QTableView;

/// Which rows of a big table are chosen. A few are the view's own selection. Of many (all of 15,000) only the SIDs are
/// kept, as a view pays for each selected cell with every change of the table; those are drawn as chosen all the same.
class FloorChoice final : public QObject
{
    Q_OBJECT

public:
    /// More selected rows than this are kept as SIDs.
    static constexpr int mostSelected = 500;

    /// Lives with the table.
    explicit FloorChoice(QTableView &table);

    /// To be called when the table has its model, which answers ModelRole::Id.
    void watchModel();
    /// The SIDs of the chosen rows that are shown, in their order.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(const QModelIndex &index) const;
    /// Whether SIDs are kept instead of a selection.
    [[nodiscard]] bool isKept() const { return !m_kept.isEmpty(); }

    /// All rows that are shown.
    void chooseAll();
    /// Of kept SIDs: takes this row in or out.
    void toggle(const QModelIndex &index);
    /// Kept SIDs are forgotten; the view's own selection stays.
    void forget();
    /// The view's selection is another one now.
    void onSelection();

signals:
    void changed();

private:
    void keep();
    void dropHidden();
    void repaint();

    QTableView &m_table;
    QSet<QString> m_kept;
};
