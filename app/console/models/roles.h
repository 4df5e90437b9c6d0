#pragma once

#include <Qt>

/// Roles that every model of this room answers, beside the usual ones. Words, icons and colours are the ui's business.
namespace ModelRole {
enum : int {
    Id = Qt::UserRole + 1, ///< The row's SID as text.
    Value,                 ///< The cell's raw value: text, int, bool, enum as int; a moment as qint64 ms since 1970 UTC (0: none).
    Sort,                  ///< What the cell is ordered by: text or qint64.
    Slot,                  ///< Of a big table: a small number that is the row's own for as long as it is shown.
    First,                 ///< A model's own roles begin here.
};
} // namespace ModelRole
