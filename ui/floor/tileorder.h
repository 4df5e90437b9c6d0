#pragma once

#include "ui/widgets/menubutton.h"

class FloorTable;
class QActionGroup;

/// By what the queues are sorted, for where they have no headings to click: as tiles. It sorts their table, so that tiles,
/// table and wallboard have one order; one that was chosen in the table is shown by its heading.
class TileOrder final : public MenuButton
{
    Q_OBJECT

public:
    /// `table` must outlive it, and has its words.
    explicit TileOrder(FloorTable &table, QWidget *parent = nullptr);

private:
    void addOrder(const QString &name, int column, Qt::SortOrder order);
    void showOrder();

    FloorTable &m_table;
    QActionGroup *m_orders;
};
