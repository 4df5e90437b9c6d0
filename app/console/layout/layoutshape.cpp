#include "console/layout/layoutshape.h"

#include "console/settings/levelrules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Shape = LayoutShape;
using Kind = LayoutShape::Kind;
using Shapes = std::vector<LayoutShape>;

constexpr double longestText = 4'000;
constexpr double mostColumns = 100;
constexpr double widestColumn = 1'000; // characters

Shape flag(const QString &name)
{
    return { .kind = Kind::Flag, .name = name };
}

Shape whole(const QString &name, double least, double most)
{
    return { .kind = Kind::Whole, .name = name, .least = least, .most = most };
}

Shape number(const QString &name, double least, double most)
{
    return { .kind = Kind::Number, .name = name, .least = least, .most = most };
}

Shape text(const QString &name)
{
    return { .kind = Kind::Text, .name = name, .most = longestText };
}

Shape word(const QString &name, const QStringList &words)
{
    return { .kind = Kind::Word, .name = name, .words = words };
}

Shape list(const QString &name, const Shape &item, double most)
{
    return { .kind = Kind::List, .name = name, .most = most, .inner = { item } };
}

Shape object(const QString &name, const Shapes &members)
{
    return { .kind = Kind::Object, .name = name, .inner = members };
}

Shape part(Shape shape)
{
    shape.isPart = true;
    return shape;
}

Shapes levels()
{
    return { whole(u"waitingWarning"_s, 0, mostWaiting), whole(u"waitingBad"_s, 0, mostWaiting),
        whole(u"oldestWarning"_s, 0, longestWait), whole(u"oldestBad"_s, 0, longestWait),
        whole(u"answerWithin"_s, 1, longestWait), whole(u"serviceWarning"_s, 0, 100), whole(u"serviceBad"_s, 0, 100) };
}

Shape look()
{
    const Shape column = object({}, { text(u"column"_s), number(u"width"_s, 1, widestColumn), flag(u"shown"_s) });
    const Shape sort = object(u"sort"_s, { text(u"column"_s), flag(u"descending"_s) });
    return object(u"look"_s, { list(u"columns"_s, column, mostColumns), sort, flag(u"fitted"_s) });
}

Shape table(const QString &name)
{
    const Shape attributes = list(u"attributes"_s, text({}), 20);
    const Shape view = object({}, { text(u"filter"_s), text(u"expression"_s), attributes, look() });
    return object(name, { part(look()), part(text(u"filter"_s)), part(text(u"expression"_s)), part(attributes),
                            object(u"views"_s, { part(view) }) });
}

Shape wholeFile()
{
    const Shape size = object(u"size"_s, { whole(u"width"_s, 100, 32'000), whole(u"height"_s, 100, 32'000), flag(u"maximized"_s) });
    return object({},
        { object(u"look"_s, { part(word(u"theme"_s,
                { u"system"_s, u"light"_s, u"dark"_s, u"contrastLight"_s, u"contrastDark"_s })) }),
            object(u"window"_s, { part(size) }),
            object(u"board"_s,
                { part(word(u"period"_s, { u"quarterHour"_s, u"hour"_s, u"fourHours"_s, u"today"_s })),
                    part(flag(u"alerts"_s)), part(flag(u"history"_s)), part(flag(u"tiles"_s)), part(flag(u"plot"_s)),
                    part(object(u"levels"_s, levels())), object(u"queues"_s, { part(object({}, levels())) }) }),
            object(u"tables"_s, { table(u"tasks"_s), table(u"agents"_s), table(u"queues"_s) }) });
}

bool isWithin(const Shape &shape, double value)
{
    return value >= shape.least && value <= shape.most;
}

bool fits(const QJsonValue &value, const Shape &shape)
{
    switch (shape.kind) {
    case Kind::Flag:
        return value.isBool();
    case Kind::Whole:
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble() && isWithin(shape, value.toDouble());
    case Kind::Number:
        return value.isDouble() && isWithin(shape, value.toDouble());
    case Kind::Text:
        return value.isString() && double(value.toString().size()) <= shape.most;
    case Kind::Word:
        return value.isString() && shape.words.contains(value.toString());
    case Kind::List:
        return value.isArray() && double(value.toArray().size()) <= shape.most;
    case Kind::Object:
        return value.isObject();
    }
    return false;
}

} // namespace

const LayoutShape *LayoutShape::member(const QString &wanted) const
{
    const auto found = std::ranges::find_if(
        inner, [&wanted](const LayoutShape &each) { return each.name.isEmpty() || each.name == wanted; });
    return found == inner.end() ? nullptr : &*found;
}

const LayoutShape &layoutShape()
{
    static const LayoutShape shape = wholeFile();
    return shape;
}

QJsonValue fitted(const QJsonValue &value, const LayoutShape &shape, const QString &place, QStringList &unknown,
    std::optional<LayoutMisfit> &misfit)
{
    if (misfit || (shape.isPart && value.isNull()))
        return value;
    if (!fits(value, shape)) {
        misfit = LayoutMisfit{ place, &shape };
        return {};
    }
    if (shape.kind == Kind::List) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(fitted(item, shape.inner.front(), place + u"[%1]"_s.arg(items.size()), unknown, misfit));
        return items;
    }
    if (shape.kind != Kind::Object)
        return value;
    QJsonObject members;
    const QJsonObject given = value.toObject();
    for (auto each = given.begin(); each != given.end(); ++each) {
        const QString there = place.isEmpty() ? each.key() : QString(place + u'.' + each.key());
        if (const LayoutShape *known = shape.member(each.key()))
            members.insert(each.key(), fitted(each.value(), *known, there, unknown, misfit));
        else
            unknown.append(there);
    }
    return members;
}
