#pragma once

#include "ui/widgets/menubutton.h"

class FloorTable;
class QActionGroup;

/// By what the queues are sorted: as tiles they have no headings to click, and in the table that column may be hidden. It
/// sorts the table, so that tiles and wallboard have the same order; one that was chosen there is shown by its heading.
class BoardOrder final : public MenuButton
{
    Q_OBJECT

public:
    /// `table` must outlive it, and has its words.
    explicit BoardOrder(FloorTable &table, QWidget *parent = nullptr);

private:
    void addOrder(const QString &name, int column, Qt::SortOrder order);
    void showOrder();

    FloorTable &m_table;
    QActionGroup *m_orders;
};
