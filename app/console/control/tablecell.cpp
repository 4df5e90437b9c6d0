#include "console/control/tablecell.h"

#include "console/state/workerchange.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of one that is shown with commas. Texts stay texts, also such as look like numbers.
QJsonArray listOfCell(const QString &cell, const QJsonArray &now)
{
    const auto isText = [](const QJsonValue &each) { return each.isString(); };
    const bool areTexts = std::all_of(now.begin(), now.end(), isText);
    QJsonArray list;
    for (const QString &part : cell.split(u',', Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (!text.isEmpty())
            list.append(areTexts ? QJsonValue(text) : jsonOrText(text));
    }
    return list;
}

} // namespace

QString withoutApostrophe(const QString &cell)
{
    const bool isGuarded = cell.size() > 1 && cell.startsWith(u'\'') && QStringView(u"=+-@\t\r").contains(cell.at(1));
    return isGuarded ? cell.sliced(1) : cell;
}

std::optional<QJsonValue> attributeOfCell(const QString &cell, const QString &shown, const QJsonValue &now)
{
    const QString word = cell.toLower(); // spreadsheets write TRUE
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (now.isString())
        return QJsonValue(cell);
    if (now.isBool() && (word == "true"_L1 || word == "false"_L1))
        return QJsonValue(word == "true"_L1);
    if (now.isDouble() && isNumber && number == now.toDouble())
        return now;
    const bool hasParts = now.isArray() && listOfCell(shown, now.toArray()) == now.toArray(); // no commas within them
    if (hasParts && !cell.startsWith(u'['))
        return QJsonValue(listOfCell(cell, now.toArray()));
    if (brokenJsonAt(cell))
        return std::nullopt;
    return jsonOrText(cell);
}
