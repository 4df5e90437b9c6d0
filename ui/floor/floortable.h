#pragma once

#include <QTableView>
#include <QTimer>

class FloorChoice;
class FloorWords;
class Settings;

/// A big table: rows of one height, a fast delegate, sorted by a click on a header; columns are moved by hand and
/// hidden by the header's menu. Who cannot reach the headers finds both in the menu of a row. All of that is remembered
/// under the table's name.
class FloorTable final : public QTableView
{
    Q_OBJECT

public:
    /// `settings` must outlive the table.
    FloorTable(const QString &name, Settings &settings, QWidget *parent = nullptr);
    ~FloorTable() override;

    /// Shows these words; `sortedBy` and `order` hold until the person has chosen otherwise.
    void setWords(FloorWords *words, int sortedBy, Qt::SortOrder order);
    /// Which rows are chosen: several, by the usual keys and clicks.
    [[nodiscard]] FloorChoice *choice() const { return m_choice; }
    void selectAll() override;
    /// Scrolls to its row, also where rows have come or gone a moment ago; the columns in view stay.
    void reveal(const QModelIndex &index);
    /// The rows that one sees just now; empty: none.
    [[nodiscard]] QList<int> rowsInView() const;
    /// Opens the menu that shows and hides columns; does not wait for it.
    void openColumnMenu(const QPoint &at);
    /// Adds to a menu by what to sort and which columns to show.
    void addArrangeMenus(QMenu *menu);

    /// Columns, their widths and the order as JSON (tablelook.h); what setView() takes. It may be empty, or of a table that is
    /// otherwise now: then nothing changes.
    [[nodiscard]] QByteArray view() const;
    void setView(const QByteArray &view);

    /// Writes how it looks into the settings, where it soon does so by itself.
    void remember();

signals:
    /// The person wants to do something with this row, with the menu shown there; without one, with the table as a whole.
    void menuAsked(const QModelIndex &index, const QPoint &globalPosition);
    /// The menu of columns is about to open; there may be more to choose.
    void columnsMenuFilled(QMenu *menu);
    /// Other rows may be in view.
    void viewMoved();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fillColumns(QMenu *menu);
    void fillOrder(QMenu *menu);
    [[nodiscard]] QString headerOf(int column) const;
    void setRowHeight();
    void watchView();
    void firstColumns(const FloorWords &words, int from);
    void onColumnsInserted(int first);
    void fitFirstColumn();
    void showTime();
    bool wear(const QByteArray &view);
    void onLayout();
    void asAtFirst();

    Settings &m_settings;
    FloorChoice *m_choice;
    FloorWords *m_words = nullptr;
    int m_firstSort = 0;
    Qt::SortOrder m_firstOrder = Qt::AscendingOrder;
    bool m_fits = true;     // the widths are still the program's
    bool m_fitting = false; // it is just setting them
    QTimer m_remember;
    QTimer m_moved;
    QTimer m_tick;
};
