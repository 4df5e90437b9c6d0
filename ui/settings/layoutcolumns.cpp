#include "ui/settings/layoutcolumns.h"

#include "console/models/queuetablemodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

QMetaEnum columnsOf(const QString &table)
{
    if (table == "tasks"_L1)
        return QMetaEnum::fromType<TaskTableModel::Column>();
    return table == "agents"_L1 ? QMetaEnum::fromType<WorkerTableModel::Column>()
                                : QMetaEnum::fromType<QueueTableModel::Column>();
}

/// As FloorWords::columnKey() names them.
bool isColumn(const QString &name, const QString &table)
{
    if (name.isEmpty() || name.startsWith("attribute:"_L1) || !name.front().isLower())
        return name.isEmpty() || name.startsWith("attribute:"_L1);
    QString key = name;
    key[0] = key.at(0).toUpper();
    bool isKnown = false;
    columnsOf(table).keyToValue(key.toLatin1().constData(), &isKnown);
    return isKnown && key != "ColumnCount"_L1;
}

QStringList unknownInLook(const QJsonValue &look, const QString &place, const QString &table)
{
    QStringList unknown;
    const auto check = [&](const QJsonValue &column, const QString &where) {
        if (!isColumn(column.toString(), table))
            unknown.append(QString(where + u".column: "_s + column.toString()));
    };
    const QJsonArray columns = look["columns"_L1].toArray();
    for (qsizetype i = 0; i < columns.size(); ++i)
        check(columns.at(i)["column"_L1], place + u".columns[%1]"_s.arg(i));
    check(look["sort"_L1]["column"_L1], place + u".sort"_s);
    return unknown;
}

} // namespace

QStringList unknownColumns(const Layout &layout)
{
    QStringList unknown;
    for (auto part = layout.begin(); part != layout.end(); ++part) {
        const LayoutPlace &place = part.key();
        if (place.size() < 3 || place.first() != "tables"_L1)
            continue;
        if (place.at(2) == "look"_L1)
            unknown += unknownInLook(part.value(), place.join(u'.'), place.at(1));
        else if (place.at(2) == "views"_L1)
            unknown += unknownInLook(part.value()["look"_L1], QString(place.join(u'.') + u".look"_s), place.at(1));
    }
    return unknown;
}
