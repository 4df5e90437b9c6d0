#pragma once

#include <QList>

class QAbstractItemModel;
class QTableView;

/// Makes it a table of these windows: whole rows, one at a time, drawn by the fast delegate. `letters`: how wide the
/// columns are at first, in average characters; the last takes what is left.
void setUpInspectTable(QTableView &table, QAbstractItemModel &words, int toneRole, const QList<int> &letters);
