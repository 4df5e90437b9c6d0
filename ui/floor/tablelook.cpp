#include "ui/floor/tablelook.h"

#include "ui/floor/floorwords.h"

#include <QHeaderView>
#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A width in characters, exact enough to give the same number of pixels again.
double inCharacters(const QHeaderView &header, int width)
{
    return std::round(100.0 * width / header.fontMetrics().averageCharWidth()) / 100.0;
}

struct NamedColumn
{
    int column = -1;
    QJsonObject look{};
};

/// Those of the look that there are, each once.
QList<NamedColumn> knownColumns(const FloorWords &words, const QJsonObject &look)
{
    QStringList keys;
    for (int column = 0; column < words.columnCount(); ++column)
        keys.append(words.columnKey(column));
    QList<NamedColumn> known;
    for (const QJsonValue &each : look["columns"_L1].toArray()) {
        const int column = int(keys.indexOf(each["column"_L1].toString()));
        if (column < 0)
            continue;
        keys[column].clear(); // named twice, it is known once
        known.append({ column, each.toObject() });
    }
    return known;
}

void wear(QHeaderView &header, const NamedColumn &column, int place)
{
    header.moveSection(header.visualIndex(column.column), place);
    header.setSectionHidden(column.column, !column.look["shown"_L1].toBool(true));
    const double width = column.look["width"_L1].toDouble() * header.fontMetrics().averageCharWidth();
    if (width >= 1 && !header.isSectionHidden(column.column))
        header.resizeSection(column.column, int(std::lround(width)));
}

} // namespace

QJsonObject tableLook(const QHeaderView &header, const FloorWords &words, bool fitted)
{
    QJsonArray columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QJsonObject look{ { u"column"_s, words.columnKey(column) } };
        if (header.isSectionHidden(column))
            look.insert(u"shown"_s, false);
        else
            look.insert(u"width"_s, inCharacters(header, header.sectionSize(column)));
        columns.append(look);
    }
    return { { u"columns"_s, columns }, { u"fitted"_s, fitted },
        { u"sort"_s,
            QJsonObject{ { u"column"_s, words.columnKey(header.sortIndicatorSection()) },
                { u"descending"_s, header.sortIndicatorOrder() == Qt::DescendingOrder } } } };
}

bool wearTableLook(QHeaderView &header, const FloorWords &words, const QJsonObject &look)
{
    const QList<NamedColumn> columns = knownColumns(words, look);
    if (columns.isEmpty())
        return false;
    for (int place = 0; place < columns.size(); ++place)
        wear(header, columns.at(place), place);
    if (header.hiddenSectionCount() == header.count())
        header.setSectionHidden(header.logicalIndex(0), false); // none at all has no header to bring them back by
    const QJsonValue sort = look["sort"_L1];
    for (int column = 0; column < words.columnCount(); ++column) {
        if (words.columnKey(column) == sort["column"_L1].toString())
            header.setSortIndicator(column, sort["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    return true;
}
