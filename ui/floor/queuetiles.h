#pragma once

#include <QListView>
#include <QTimer>

/// The queues as cards in rows, as many beside each other as there is room for. Shares model and selection with the table.
class QueueTiles final : public QListView
{
    Q_OBJECT

public:
    explicit QueueTiles(QWidget *parent = nullptr);

    /// Shows the rows of this table, and chooses with it; the table must outlive it.
    void follow(const QAbstractItemView &table);

signals:
    /// The person wants to do something with this row, with the menu shown there.
    void menuAsked(const QModelIndex &index, const QPoint &globalPosition);

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTiles();

    QTimer m_tick;
};
