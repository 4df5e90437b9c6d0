#pragma once

#include <QJsonObject>

class FloorWords;
class QHeaderView;

/// Columns with their order and widths, and by what a table is sorted, as `look` in `resources/layout.schema.json`: columns by
/// names that are the same in every language, widths in average characters, so that they suit other screens and letters.
/// `fitted`: the first column takes the room that the others leave.
QJsonObject tableLook(const QHeaderView &header, const FloorWords &words, bool fitted);
/// Gives the header this look. Columns that are not known are passed over; those that are not named stay behind the others,
/// as they are. False, and nothing has changed, where none is known.
bool wearTableLook(QHeaderView &header, const FloorWords &words, const QJsonObject &look);
