#include "ui/settings/layoutwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The translator's name of these texts.
struct LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(LayoutWords)
};

QString tableText(const QString &table)
{
    if (table == "tasks"_L1)
        return LayoutWords::tr("Tasks");
    return table == "agents"_L1 ? LayoutWords::tr("Agents") : LayoutWords::tr("Queues");
}

QString switchText(bool on)
{
    return on ? LayoutWords::tr("On") : LayoutWords::tr("Off");
}

QString levelText(const QString &level)
{
    if (level == "waitingWarning"_L1)
        return LayoutWords::tr("waiting tasks, warning");
    if (level == "waitingBad"_L1)
        return LayoutWords::tr("waiting tasks, critical");
    if (level == "oldestWarning"_L1)
        return LayoutWords::tr("oldest waits for, warning");
    if (level == "oldestBad"_L1)
        return LayoutWords::tr("oldest waits for, critical");
    if (level == "answerWithin"_L1)
        return LayoutWords::tr("taken in time within");
    return level == "serviceWarning"_L1 ? LayoutWords::tr("service level, warning")
                                        : LayoutWords::tr("service level, critical");
}

/// A level with its unit; 0 but for the time: never.
QString levelValueText(const QString &level, const QJsonValue &value)
{
    if (value.isUndefined())
        return LayoutWords::tr("as for all");
    if (value.toInt() == 0)
        return LayoutWords::tr("never");
    const QString number = QLocale().toString(value.toInt());
    if (level.startsWith("service"_L1))
        return LayoutWords::tr("%1%", "Percent").arg(number);
    return level.startsWith("waiting"_L1) ? number : LayoutWords::tr("%1 s", "Seconds").arg(number);
}

QString wordText(const QString &word)
{
    static const QHash<QString, const char *> texts{ { u"system"_s, QT_TRANSLATE_NOOP("LayoutWords", "As the desktop") },
        { u"light"_s, QT_TRANSLATE_NOOP("LayoutWords", "Light") }, { u"dark"_s, QT_TRANSLATE_NOOP("LayoutWords", "Dark") },
        { u"contrastLight"_s, QT_TRANSLATE_NOOP("LayoutWords", "High contrast, light") },
        { u"contrastDark"_s, QT_TRANSLATE_NOOP("LayoutWords", "High contrast, dark") },
        { u"quarterHour"_s, QT_TRANSLATE_NOOP("LayoutWords", "Last 15 minutes") },
        { u"hour"_s, QT_TRANSLATE_NOOP("LayoutWords", "Last hour") },
        { u"fourHours"_s, QT_TRANSLATE_NOOP("LayoutWords", "Last 4 hours") },
        { u"today"_s, QT_TRANSLATE_NOOP("LayoutWords", "Today") } };
    return texts.contains(word) ? LayoutWords::tr(texts.value(word)) : word;
}

/// How a table looks, in a few words: the names of columns are the page's.
QString lookText(const QJsonValue &look)
{
    const QJsonArray columns = look["columns"_L1].toArray();
    const auto shown = std::ranges::count_if(columns, [](const QJsonValue &each) { return each["shown"_L1].toBool(true); });
    return columns.isEmpty() ? LayoutWords::tr("as usual") : LayoutWords::tr("%n column(s)", nullptr, int(shown));
}

QString sizeText(const QJsonValue &size)
{
    if (!size.isObject())
        return LayoutWords::tr("as usual");
    const QString text = LayoutWords::tr("%1 × %2", "Width and height").arg(size["width"_L1].toInt()).arg(size["height"_L1].toInt());
    return size["maximized"_L1].toBool() ? LayoutWords::tr("%1, maximized").arg(text) : text;
}

QString plainText(const QJsonValue &value)
{
    const QString text = value.isArray() ? value.toVariant().toStringList().join(u", "_s) : value.toString();
    return text.isEmpty() ? LayoutWords::tr("none", "Filter, expression, columns") : text;
}

LayoutRow tableRow(const LayoutChange &change)
{
    const QString table = tableText(change.place.at(1));
    const QString &part = change.place.at(2);
    const auto row = [&table, &change](const QString &what, auto words) {
        return LayoutRow{ what.arg(table), words(change.now), words(change.then) };
    };
    if (part == "filter"_L1)
        return row(LayoutWords::tr("%1: filter"), plainText);
    if (part == "expression"_L1)
        return row(LayoutWords::tr("%1: expression"), plainText);
    if (part == "attributes"_L1)
        return row(LayoutWords::tr("%1: attributes as columns"), plainText);
    if (part == "views"_L1) {
        const auto exists = [](const QJsonValue &view) {
            return view.isObject() ? LayoutWords::tr("saved", "View") : LayoutWords::tr("none", "View");
        };
        LayoutRow view{ LayoutWords::tr("%1: view “%2”").arg(table, change.place.at(3)), exists(change.now), exists(change.then) };
        if (view.now == view.then)
            view.then = LayoutWords::tr("saved otherwise", "View");
        return view;
    }
    LayoutRow look = row(LayoutWords::tr("%1: columns and order"), lookText);
    if (look.now == look.then)
        look.then = LayoutWords::tr("%1, otherwise", "E.g. '8 columns, otherwise'").arg(look.then);
    return look;
}

QList<LayoutRow> levelRows(const LayoutChange &change, const QString &whose)
{
    QList<LayoutRow> rows;
    QStringList names = change.now.toObject().keys() + change.then.toObject().keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (change.now[name] != change.then[name])
            rows.append({ LayoutWords::tr("%1: %2", "Whose level: which one").arg(whose, levelText(name)),
                levelValueText(name, change.now[name]), levelValueText(name, change.then[name]) });
    }
    return rows;
}

QList<LayoutRow> boardRows(const LayoutChange &change)
{
    const QString &part = change.place.at(1);
    const auto onOff = [](const QJsonValue &value) { return switchText(value.toBool()); };
    const auto row = [&change](const QString &what, auto words) {
        return QList{ LayoutRow{ what, words(change.now), words(change.then) } };
    };
    if (part == "levels"_L1)
        return levelRows(change, LayoutWords::tr("All queues"));
    if (part == "queues"_L1)
        return levelRows(change, change.place.at(2));
    if (part == "alerts"_L1)
        return row(LayoutWords::tr("Notifications at levels"), onOff);
    if (part == "history"_L1)
        return row(LayoutWords::tr("History of the queues"), onOff);
    if (part == "tiles"_L1)
        return row(LayoutWords::tr("Queues as tiles"), onOff);
    if (part == "plot"_L1)
        return row(LayoutWords::tr("Plot below the queues"), onOff);
    return row(LayoutWords::tr("Counted over"), [](const QJsonValue &value) { return wordText(value.toString()); });
}

QString expectedText(const LayoutShape &shape)
{
    const QLocale locale;
    switch (shape.kind) {
    case LayoutShape::Kind::Flag:
        return LayoutWords::tr("true or false");
    case LayoutShape::Kind::Whole:
        return LayoutWords::tr("a whole number from %1 to %2").arg(locale.toString(int(shape.least)), locale.toString(int(shape.most)));
    case LayoutShape::Kind::Number:
        return LayoutWords::tr("a number from %1 to %2").arg(locale.toString(int(shape.least)), locale.toString(int(shape.most)));
    case LayoutShape::Kind::Text:
        return LayoutWords::tr("a text of at most %n character(s)", nullptr, int(shape.most));
    case LayoutShape::Kind::Word:
        return LayoutWords::tr("one of these: %1").arg(shape.words.join(u", "_s));
    case LayoutShape::Kind::List:
        return LayoutWords::tr("a list of at most %n entry(s)", nullptr, int(shape.most));
    case LayoutShape::Kind::Object:
        break;
    }
    return LayoutWords::tr("an object in braces");
}

} // namespace

QList<LayoutRow> rowsOf(const LayoutChange &change)
{
    if (change.place.constFirst() == "tables"_L1)
        return { tableRow(change) };
    if (change.place.constFirst() == "board"_L1)
        return boardRows(change);
    if (change.place.constFirst() == "window"_L1)
        return { { LayoutWords::tr("Size of the window"), sizeText(change.now), sizeText(change.then) } };
    return { { LayoutWords::tr("Color scheme"), wordText(change.now.toString()), wordText(change.then.toString()) } };
}

QString faultText(const LayoutFault &fault)
{
    switch (fault.kind) {
    case LayoutFault::Kind::TooBig:
        return LayoutWords::tr("It is too big to be a layout.");
    case LayoutFault::Kind::NotJson:
        return LayoutWords::tr("It is not JSON from line %1 on.").arg(fault.line);
    case LayoutFault::Kind::NotALayout:
        return LayoutWords::tr("It is no layout: “%1” with the number of a version is not in it.").arg(layoutVersionKey);
    case LayoutFault::Kind::Newer:
        return LayoutWords::tr("It is of a newer Cordboard: its version is %1, and up to %2 can be read here.")
            .arg(fault.version)
            .arg(layoutVersion);
    case LayoutFault::Kind::Misfit:
        break;
    }
    //: %1 is the place of a value in a file such as "board.alerts", %2 what is expected there, e.g. "true or false".
    return fault.misfit.place.isEmpty() ? LayoutWords::tr("It has to be an object in braces.")
                                        : LayoutWords::tr("“%1” has to be %2.").arg(fault.misfit.place, expectedText(*fault.misfit.expected));
}
