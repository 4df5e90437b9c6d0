#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QListView;
class QSortFilterProxyModel;
class SearchLine;

/// A search line above a list, for choosing one of many: workspaces, workers. Up and Down in the line move in the list,
/// Return chooses. The search is over DisplayRole, any case, anywhere.
class SearchList : public QWidget
{
    Q_OBJECT

public:
    explicit SearchList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    void setPlaceholder(const QString &text);
    /// The row of the source model that is current; invalid: none.
    [[nodiscard]] QModelIndex current() const;
    void setCurrent(const QModelIndex &source);
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] SearchLine *line() const { return m_line; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The current row is another one.
    void currentChanged(const QModelIndex &source);
    /// Return or double-click on a row.
    void chosen(const QModelIndex &source);

private:
    SearchLine *m_line;
    QListView *m_view;
    QSortFilterProxyModel *m_filter;
};
