#include "router/traffic/recipe.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Type = JsonNode::Type;

const QStringList &operators()
{
    static const QStringList all{ u"$one_of"_s, u"$some_of"_s, u"$number"_s, u"$count"_s, u"$digits"_s, u"$sid"_s };
    return all;
}

bool isOperator(const JsonNode &node)
{
    return !node.members.isEmpty() && node.members.constFirst().name.startsWith(u'$');
}

JsonNode textNode(const JsonNode &like, const QString &text)
{
    return { .type = Type::Text, .line = like.line, .text = text };
}

JsonNode numberNode(const JsonNode &like, qint64 number)
{
    return { .type = Type::Number, .line = like.line, .number = double(number) };
}

QString numbered(const QString &text, int number)
{
    if (!text.contains("{n"_L1))
        return text;
    static const QRegularExpression place(u"\\{n(?:%(\\d+))?\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (auto places = place.globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        const int by = match.capturedView(1).toInt();
        filled += QStringView(text).sliced(from, match.capturedStart() - from);
        filled += QString::number(by > 0 ? number % by : number);
        from = match.capturedEnd();
    }
    return filled + QStringView(text).sliced(from);
}

const JsonNode &oneOf(const JsonNode &node, QRandomGenerator &random)
{
    const QList<JsonNode> &choices = node.members.constFirst().value.items;
    const JsonNode *weights = node.find(u"$weights");
    if (!weights)
        return choices.at(random.bounded(int(choices.size())));
    double sum = 0;
    for (const JsonNode &weight : weights->items)
        sum += weight.number;
    double drawn = random.generateDouble() * sum;
    for (qsizetype i = 0; i + 1 < choices.size(); ++i) {
        drawn -= weights->items.at(i).number;
        if (drawn < 0)
            return choices.at(i);
    }
    return choices.constLast();
}

/// Walks through the choices and takes each with the chance that keeps all subsets of that size as likely.
JsonNode someOf(const JsonNode &node, int number, QRandomGenerator &random)
{
    const QList<JsonNode> &choices = node.members.constFirst().value.items;
    const JsonNode *least = node.find(u"$least");
    const JsonNode *most = node.find(u"$most");
    const int from = least ? int(least->number) : 0;
    const int to = most ? int(most->number) : int(choices.size());
    int wanted = from + random.bounded(to - from + 1);
    JsonNode list{ .type = Type::Array, .line = node.line };
    for (qsizetype i = 0; i < choices.size() && wanted > 0; ++i) {
        if (random.bounded(int(choices.size() - i)) < wanted) {
            list.items.append(made(choices.at(i), number, random));
            --wanted;
        }
    }
    return list;
}

QString digits(QString pattern, QRandomGenerator &random)
{
    for (QChar &place : pattern) {
        if (place == u'#')
            place = QChar(u'0' + random.bounded(10));
    }
    return pattern;
}

QString sid(QString prefix, QRandomGenerator &random)
{
    for (int i = 0; i < 4; ++i)
        prefix += u"%1"_s.arg(random.generate(), 8, 16, QChar(u'0'));
    return prefix;
}

JsonNode operated(const JsonNode &node, int number, QRandomGenerator &random)
{
    const JsonNode &value = node.members.constFirst().value;
    switch (operators().indexOf(node.members.constFirst().name)) {
    case 0:
        return made(oneOf(node, random), number, random);
    case 1:
        return someOf(node, number, random);
    case 2: {
        const auto least = qint64(value.items.at(0).number);
        return numberNode(node, least + random.bounded(qint64(value.items.at(1).number) - least + 1));
    }
    case 3:
        return numberNode(node, number % int(value.number));
    case 4:
        return textNode(node, digits(value.text, random));
    default:
        return textNode(node, sid(value.text, random));
    }
}

bool isWhole(const JsonNode &node, double least)
{
    return node.type == Type::Number && node.number >= least && node.number <= 1e9
        && double(qint64(node.number)) == node.number;
}

std::optional<LineError> weightsFault(const JsonNode &node, qsizetype choices)
{
    const JsonNode *weights = node.find(u"$weights");
    if (!weights)
        return std::nullopt;
    const auto isFine = [](const JsonNode &weight) { return weight.type == Type::Number && weight.number >= 0; };
    const auto isSome = [](const JsonNode &weight) { return weight.number > 0; };
    if (weights->items.size() == choices && std::ranges::all_of(weights->items, isFine)
        && std::ranges::any_of(weights->items, isSome))
        return std::nullopt;
    return LineError{ weights->line, u"\"$weights\" must be a list with one number for each choice"_s };
}

std::optional<LineError> boundsFault(const JsonNode &node, qsizetype choices)
{
    const JsonNode *least = node.find(u"$least");
    const JsonNode *most = node.find(u"$most");
    const bool areWhole = (!least || isWhole(*least, 0)) && (!most || isWhole(*most, 0));
    const double from = least ? least->number : 0;
    const double to = most ? most->number : double(choices);
    if (areWhole && from <= to && to <= double(choices))
        return std::nullopt;
    return LineError{ node.line, u"\"$least\" and \"$most\" must be whole numbers within the list"_s };
}

bool isRange(const JsonNode &value)
{
    return value.items.size() == 2 && isWhole(value.items.at(0), -1e9) && isWhole(value.items.at(1), -1e9)
        && value.items.at(0).number <= value.items.at(1).number;
}

std::optional<LineError> valueFault(qsizetype which, const JsonNode::Member &member)
{
    static const QStringList wants{ u"a list with something in it"_s, u"a list with something in it"_s,
        u"two whole numbers, the least and the most"_s, u"a whole number, at least 1"_s, u"a text"_s, u"a text"_s };
    const JsonNode &value = member.value;
    const bool isFine = which <= 1 ? !value.items.isEmpty()
        : which == 2               ? isRange(value)
        : which == 3               ? isWhole(value, 1)
                                   : value.type == Type::Text;
    if (isFine)
        return std::nullopt;
    return LineError{ value.line, u"\"%1\" must be %2"_s.arg(member.name, wants.at(which)) };
}

std::optional<LineError> operatorFault(const JsonNode &node)
{
    static const QList<QStringList> more{ { u"$weights"_s }, { u"$least"_s, u"$most"_s }, {}, {}, {}, {} };
    const JsonNode::Member &first = node.members.constFirst();
    const qsizetype which = operators().indexOf(first.name);
    if (which < 0)
        return LineError{ first.line,
            u"\"%1\" is not known; there are %2"_s.arg(first.name, operators().join(u", "_s)) };
    for (const JsonNode::Member &member : node.members.sliced(1)) {
        if (!more.at(which).contains(member.name))
            return LineError{ member.line, u"\"%1\" is not known beside \"%2\""_s.arg(member.name, first.name) };
    }
    if (auto fault = valueFault(which, first))
        return fault;
    if (which == 0)
        return weightsFault(node, first.value.items.size());
    return which == 1 ? boundsFault(node, first.value.items.size()) : std::nullopt;
}

} // namespace

JsonNode made(const JsonNode &recipe, int number, QRandomGenerator &random)
{
    if (recipe.type == Type::Text)
        return textNode(recipe, numbered(recipe.text, number));
    if (isOperator(recipe))
        return operated(recipe, number, random);
    JsonNode value = recipe;
    for (JsonNode &item : value.items)
        item = made(item, number, random);
    for (JsonNode::Member &member : value.members)
        member.value = made(member.value, number, random);
    return value;
}

std::optional<LineError> recipeFault(const JsonNode &recipe)
{
    if (isOperator(recipe)) {
        if (auto fault = operatorFault(recipe))
            return fault;
    }
    for (const JsonNode &item : recipe.items) {
        if (auto fault = recipeFault(item))
            return fault;
    }
    for (const JsonNode::Member &member : recipe.members) {
        if (auto fault = recipeFault(member.value))
            return fault;
    }
    return std::nullopt;
}

} // namespace router
