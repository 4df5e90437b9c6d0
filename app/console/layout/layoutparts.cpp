#include "console/layout/layoutparts.h"

#include "console/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const QStringList tables{ u"tasks"_s, u"agents"_s, u"queues"_s };

const LayoutPlace themePlace{ u"look"_s, u"theme"_s };
const LayoutPlace sizePlace{ u"window"_s, u"size"_s };
const LayoutPlace periodPlace{ u"board"_s, u"period"_s };
const LayoutPlace alertsPlace{ u"board"_s, u"alerts"_s };
const LayoutPlace historyPlace{ u"board"_s, u"history"_s };
const LayoutPlace tilesPlace{ u"board"_s, u"tiles"_s };
const LayoutPlace plotPlace{ u"board"_s, u"plot"_s };
const LayoutPlace levelsPlace{ u"board"_s, u"levels"_s };

/// What may stand there, by Theme or BoardPeriod.
const QStringList &wordsOf(const LayoutPlace &place)
{
    const LayoutShape *shape = &layoutShape();
    for (const QString &name : place)
        shape = shape->member(name);
    return shape->words;
}

/// A member of an object and the level that it is.
struct NamedLevel
{
    QLatin1StringView name;
    int QueueLevels::*level = nullptr;
};

constexpr std::array namedLevels{ NamedLevel{ "waitingWarning"_L1, &QueueLevels::waitingWarning },
    NamedLevel{ "waitingBad"_L1, &QueueLevels::waitingBad }, NamedLevel{ "oldestWarning"_L1, &QueueLevels::oldestWarning },
    NamedLevel{ "oldestBad"_L1, &QueueLevels::oldestBad }, NamedLevel{ "answerWithin"_L1, &QueueLevels::answerWithin },
    NamedLevel{ "serviceWarning"_L1, &QueueLevels::serviceWarning },
    NamedLevel{ "serviceBad"_L1, &QueueLevels::serviceBad } };

QJsonObject levelsToJson(const QueueLevels &levels)
{
    QJsonObject json;
    for (const NamedLevel &each : namedLevels)
        json.insert(each.name, levels.*each.level);
    return json;
}

QueueLevels levelsFrom(const QJsonObject &json, QueueLevels levels)
{
    for (const NamedLevel &each : namedLevels)
        levels.*each.level = json[each.name].toInt(levels.*each.level);
    return levels;
}

/// A JSON object that was kept as text; null where there is none.
QJsonValue keptObject(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

QByteArray compact(const QJsonValue &value)
{
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
}

QString switchView(const LayoutPlace &place)
{
    return place == tilesPlace ? u"queuesAsTiles"_s : u"queuesPlotted"_s;
}

QJsonArray keptViews(const Settings &settings, const QString &table)
{
    return QJsonDocument::fromJson(settings.lastView(table + u"Views"_s).toUtf8()).array();
}

QJsonValue keptView(const Settings &settings, const QString &table, const QString &name)
{
    for (const QJsonValue &view : keptViews(settings, table)) {
        if (view["name"_L1].toString() == name)
            return QJsonObject{ { u"filter"_s, view["filter"_L1].toString() },
                { u"expression"_s, view["expression"_L1].toString() },
                { u"attributes"_s, view["attributes"_L1].toArray() }, { u"look"_s, view["look"_L1].toObject() } };
    }
    return {};
}

/// Null takes the view of that name away.
void keepView(Settings &settings, const QString &table, const QString &name, const QJsonValue &view)
{
    QJsonArray views;
    for (const QJsonValue &each : keptViews(settings, table)) {
        if (each["name"_L1].toString().compare(name, Qt::CaseInsensitive) != 0)
            views.append(each);
    }
    if (view.isObject()) {
        QJsonObject named = view.toObject();
        named.insert(u"name"_s, name);
        views.append(named);
    }
    settings.setLastView(table + u"Views"_s, QString::fromUtf8(QJsonDocument(views).toJson(QJsonDocument::Compact)));
}

QString tableView(const LayoutPlace &place)
{
    return QString(place.at(1) + (place.at(2) == "filter"_L1 ? u"Filter"_s : u"Expression"_s));
}

QJsonValue tablePart(const Settings &settings, const LayoutPlace &place)
{
    const QString &table = place.at(1);
    if (place.at(2) == "look"_L1)
        return keptObject(settings.tableState(table));
    if (place.at(2) == "views"_L1)
        return keptView(settings, table, place.at(3));
    if (place.at(2) == "attributes"_L1)
        return QJsonArray::fromStringList(settings.lastView(table + u"Attributes"_s).split(u", "_s, Qt::SkipEmptyParts));
    return settings.lastView(tableView(place));
}

void setTablePart(Settings &settings, const LayoutPlace &place, const QJsonValue &value)
{
    const QString &table = place.at(1);
    if (place.at(2) == "look"_L1)
        settings.setTableState(table, compact(value));
    else if (place.at(2) == "views"_L1)
        keepView(settings, table, place.at(3), value);
    else if (place.at(2) == "attributes"_L1)
        settings.setLastView(table + u"Attributes"_s, value.toVariant().toStringList().join(u", "_s));
    else
        settings.setLastView(tableView(place), value.toString());
}

void setQueue(Settings &settings, const QString &queue, const QJsonValue &value)
{
    settings.forgetQueueLevels(queue);
    if (value.isObject())
        settings.setQueueLevels(queue, levelsFrom(value.toObject(), settings.queueLevels({})));
}

bool isQueuePlace(const LayoutPlace &place)
{
    return place.size() == 3 && place.first() == "board"_L1;
}

/// Levels that are not named stay, and so do those that are fixed.
QueueLevels levelsAsPut(const Settings &settings, const QueueLevels &base, const QString &queue, const QJsonValue &value)
{
    const QueueLevels now = settings.queueLevels(queue);
    QueueLevels then = levelsFrom(value.toObject(), base);
    for (const NamedLevel &each : namedLevels) {
        if (settings.isFixed(queue, each.level))
            then.*each.level = now.*each.level;
    }
    return then;
}

/// The same, and pairs that would be turned about stay as they are now.
QueueLevels soundLevelsAsPut(
    const Settings &settings, const QueueLevels &base, const QString &queue, const QJsonValue &value)
{
    return withSoundPairs(levelsAsPut(settings, base, queue, value), settings.queueLevels(queue));
}

QueueLevels commonLevelsAsPut(const Settings &settings, const Layout &layout)
{
    const QJsonValue value = layout.value(levelsPlace, QJsonObject());
    return soundLevelsAsPut(settings, value.isNull() ? QueueLevels() : settings.queueLevels({}), {}, value);
}

/// As the file would have them, turned about or not.
QueueLevels levelsAsWished(const Settings &settings, const Layout &layout, const LayoutPlace &place)
{
    const QJsonValue value = layout.value(place);
    if (isQueuePlace(place) && value.isObject())
        return levelsAsPut(settings, commonLevelsAsPut(settings, layout), place.at(2), value);
    return place == levelsPlace && value.isObject() ? levelsAsPut(settings, settings.queueLevels({}), {}, value)
                                                    : QueueLevels();
}

} // namespace

QJsonValue currentPart(const Settings &settings, const LayoutPlace &place)
{
    if (place == themePlace)
        return wordsOf(themePlace).at(int(settings.theme()));
    if (place == sizePlace)
        return keptObject(settings.lastView(u"windowSize"_s).toUtf8());
    if (place == periodPlace)
        return wordsOf(periodPlace).at(int(settings.boardPeriod()));
    if (place == alertsPlace)
        return settings.boardAlerts();
    if (place == historyPlace)
        return settings.boardHistory();
    if (place == tilesPlace || place == plotPlace)
        return settings.lastView(switchView(place)) == "1"_L1;
    if (place == levelsPlace)
        return levelsToJson(settings.queueLevels({}));
    if (isQueuePlace(place)) {
        const QString &queue = place.at(2);
        return settings.hasOwnQueueLevels(queue) ? QJsonValue(levelsToJson(settings.queueLevels(queue))) : QJsonValue();
    }
    return tablePart(settings, place);
}

void setPart(Settings &settings, const LayoutPlace &place, const QJsonValue &value)
{
    if (place == themePlace)
        settings.setTheme(Theme(std::max<qsizetype>(0, wordsOf(themePlace).indexOf(value.toString()))));
    else if (place == sizePlace)
        settings.setLastView(u"windowSize"_s, QString::fromUtf8(compact(value)));
    else if (place == periodPlace)
        settings.setBoardPeriod(BoardPeriod(std::max<qsizetype>(0, wordsOf(periodPlace).indexOf(value.toString()))));
    else if (place == alertsPlace)
        settings.setBoardAlerts(value.toBool());
    else if (place == historyPlace)
        settings.setBoardHistory(value.toBool(true));
    else if (place == tilesPlace || place == plotPlace)
        settings.setLastView(switchView(place), value.toBool() ? u"1"_s : QString());
    else if (place == levelsPlace)
        settings.setQueueLevels({}, levelsFrom(value.toObject(), value.isNull() ? QueueLevels() : settings.queueLevels({})));
    else if (isQueuePlace(place))
        setQueue(settings, place.at(2), value);
    else
        setTablePart(settings, place, value);
}

bool isPartFixed(const Settings &settings, const LayoutPlace &place)
{
    const auto hasLevelFixed = [&settings](const QString &queue) {
        return std::ranges::all_of(
            namedLevels, [&](const NamedLevel &each) { return settings.isFixed(queue, each.level); });
    };
    if (place == themePlace)
        return settings.isFixed(u"look/theme"_s);
    if (place == periodPlace)
        return settings.isFixed(u"board/period"_s);
    if (place == alertsPlace)
        return settings.isFixed(Settings::boardAlertsKey());
    if (place == historyPlace)
        return settings.isFixed(Settings::boardHistoryKey());
    if (place == levelsPlace)
        return hasLevelFixed({});
    return isQueuePlace(place) && hasLevelFixed(place.at(2));
}

QJsonValue partAsPut(const Settings &settings, const Layout &layout, const LayoutPlace &place)
{
    const QJsonValue value = layout.value(place);
    if (place == levelsPlace)
        return levelsToJson(commonLevelsAsPut(settings, layout));
    if (isQueuePlace(place))
        return value.isNull()
            ? value
            : levelsToJson(soundLevelsAsPut(settings, commonLevelsAsPut(settings, layout), place.at(2), value));
    if (!value.isNull())
        return value;
    if (place == themePlace)
        return wordsOf(themePlace).first();
    if (place == periodPlace)
        return wordsOf(periodPlace).first();
    if (place == historyPlace)
        return true;
    if (place == alertsPlace || place == tilesPlace || place == plotPlace)
        return false;
    const QString part = place.size() == 3 ? place.at(2) : QString();
    if (part == "attributes"_L1)
        return QJsonArray();
    return part == "filter"_L1 || part == "expression"_L1 ? QJsonValue(QString()) : value;
}

QStringList levelsTurnedAbout(const Settings &settings, const Layout &layout, const LayoutPlace &place)
{
    const QueueLevels wished = levelsAsWished(settings, layout, place);
    QStringList turned;
    for (const auto &[measure, name] : { std::pair(QueueMeasure::Waiting, u"waitingWarning"_s),
             std::pair(QueueMeasure::Oldest, u"oldestWarning"_s), std::pair(QueueMeasure::ServiceLevel, u"serviceWarning"_s) }) {
        if (isTurnedAbout(measure, wished))
            turned.append(place.join(u'.') + u'.' + name);
    }
    return turned;
}

QList<LayoutPlace> keptParts(const Settings &settings)
{
    QList<LayoutPlace> all{ themePlace, sizePlace, periodPlace, alertsPlace, historyPlace, tilesPlace, plotPlace,
        levelsPlace };
    const BoardLevels levels = settings.boardLevels();
    for (auto queue = levels.queues.keyBegin(); queue != levels.queues.keyEnd(); ++queue)
        all.append({ u"board"_s, u"queues"_s, *queue });
    for (const QString &table : tables) {
        for (const QString &part : { u"look"_s, u"filter"_s, u"expression"_s, u"attributes"_s })
            all.append({ u"tables"_s, table, part });
        for (const QJsonValue &view : keptViews(settings, table))
            all.append({ u"tables"_s, table, u"views"_s, view["name"_L1].toString() });
    }
    return all;
}
