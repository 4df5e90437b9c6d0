#include "router/traffic/scenariofile.h"

#include "router/files/nodereader.h"
#include "router/traffic/multiplied.h"
#include "router/traffic/recipe.h"
#include "router/traffic/workspacefile.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Type = JsonNode::Type;

constexpr int hoursOfADay = 24;

class ScenarioReader : public NodeReader
{
public:
    ScenarioPlan scenario(const JsonNode &node);

private:
    void readWorkspace(const JsonNode &node, ScenarioPlan &plan);
    AgentsPlan agents(const JsonNode &node);
    void readBreaks(const JsonNode &node, AgentsPlan &plan);
    void readShifts(const JsonNode &node, AgentsPlan &plan);
    int minutes(const JsonNode &node, const QString &key);
    StreamPlan stream(const JsonNode &node);
    KindPlan kind(const JsonNode &node);
    FavourPlan favour(const JsonNode &node, qsizetype kinds);
    QList<double> byHour(const JsonNode &node);
    JsonNode recipe(const JsonNode &node, const QString &key, const JsonNode &absent);
    Span span(const JsonNode &node, const QString &key);
    Span drawn(const JsonNode &value, const QString &key);
};

ScenarioPlan ScenarioReader::scenario(const JsonNode &node)
{
    expectKeys(node, u"a scenario"_s, { u"$schema"_s, u"seed"_s, u"workspace"_s, u"agents"_s, u"arrivals"_s });
    ScenarioPlan plan;
    if (node.find(u"seed"))
        plan.seed = quint32(number(node, u"seed"_s, 1, 0));
    readWorkspace(node, plan);
    if (const JsonNode *given = node.find(u"agents"))
        plan.agents = agents(*given);
    plan.arrivals = list(node, u"arrivals"_s, [this](const JsonNode &item) { return stream(item); });
    return plan;
}

void ScenarioReader::readWorkspace(const JsonNode &node, ScenarioPlan &plan)
{
    const JsonNode *given = node.find(u"workspace");
    if (!given || given->type != Type::Object) {
        plan.workspaceName = name(node, u"workspace"_s);
        return;
    }
    const auto whole = multiplied(*given, plan.seed.value_or(1)).and_then(&workspacePlanFrom);
    if (!whole)
        return fail(whole.error().line, whole.error().message);
    plan.workspace = *whole;
    plan.workspaceName = whole->name;
}

AgentsPlan ScenarioReader::agents(const JsonNode &node)
{
    expectKeys(node, u"agents"_s,
        { u"left_alone"_s, u"available"_s, u"away"_s, u"answer"_s, u"rejects"_s, u"talk"_s, u"wrap_up"_s,
            u"comes_back"_s, u"looks_round"_s, u"breaks"_s, u"shifts"_s, u"busy_at_start"_s });
    AgentsPlan plan{ .leftAlone = texts(node, u"left_alone"_s),
        .available = text(node, u"available"_s),
        .away = text(node, u"away"_s),
        .answer = span(node, u"answer"_s),
        .rejects = real(node, u"rejects"_s, 0, 0, 1),
        .talk = span(node, u"talk"_s),
        .wrapUp = span(node, u"wrap_up"_s),
        .comesBack = span(node, u"comes_back"_s),
        .looksRound = span(node, u"looks_round"_s),
        .busyAtStart = flag(node, u"busy_at_start"_s, false) };
    readBreaks(object(node, u"breaks"_s), plan);
    readShifts(object(node, u"shifts"_s), plan);
    if (plan.available.text.isEmpty() != plan.away.text.isEmpty())
        fail(node.line, u"\"available\" and \"away\" go together"_s);
    return plan;
}

void ScenarioReader::readBreaks(const JsonNode &node, AgentsPlan &plan)
{
    expectKeys(node, u"breaks"_s, { u"probability"_s, u"activities"_s, u"length"_s });
    plan.breaks = real(node, u"probability"_s, 0, 0, 1);
    plan.breakActivities = texts(node, u"activities"_s);
    plan.breakLength = span(node, u"length"_s);
    if (plan.breaks > 0 && plan.breakActivities.isEmpty())
        fail(node.line, u"breaks need \"activities\""_s);
}

void ScenarioReader::readShifts(const JsonNode &node, AgentsPlan &plan)
{
    expectKeys(node, u"shifts"_s, { u"attribute"_s, u"times"_s });
    if (node.members.isEmpty())
        return;
    plan.shiftAttribute = name(node, u"attribute"_s).text;
    for (const JsonNode::Member &member : object(node, u"times"_s).members) {
        expectKeys(member.value, u"a shift"_s, { u"from"_s, u"until"_s });
        plan.shifts.append({ .name = member.name,
            .from = minutes(member.value, u"from"_s),
            .until = minutes(member.value, u"until"_s) });
    }
}

/// "09:30" as minutes after midnight, up to "24:00".
int ScenarioReader::minutes(const JsonNode &node, const QString &key)
{
    static const QRegularExpression time(u"^(\\d\\d):([0-5]\\d)$"_s);
    const PlacedText given = name(node, key);
    const QRegularExpressionMatch match = time.match(given.text);
    const int all = match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    if (!match.hasMatch() || all > hoursOfADay * 60)
        fail(given.line, u"\"%1\" must be a time such as 09:30"_s.arg(key));
    return all;
}

StreamPlan ScenarioReader::stream(const JsonNode &node)
{
    expectKeys(node, u"a stream"_s,
        { u"at_start"_s, u"gap"_s, u"first_after"_s, u"by_hour"_s, u"patience"_s, u"kinds"_s, u"favour"_s });
    StreamPlan plan{ .atStart = number(node, u"at_start"_s, 0, 0), .byHour = byHour(node) };
    if (node.find(u"gap"))
        plan.gap = span(node, u"gap"_s);
    if (plan.gap && plan.gap->first.count() == 0 && plan.gap->second.count() == 0)
        fail(node.find(u"gap")->line, u"\"gap\" must be more than nothing"_s);
    if (node.find(u"first_after"))
        plan.firstAfter = seconds(node, u"first_after"_s, {});
    if (node.find(u"patience"))
        plan.patience = span(node, u"patience"_s);
    plan.kinds = list(node, u"kinds"_s, [this](const JsonNode &item) { return kind(item); });
    const auto isSome = [](const KindPlan &one) { return one.weight > 0; };
    if (!error() && std::ranges::none_of(plan.kinds, isSome))
        fail(node.line, u"a stream needs \"kinds\", one of them with a weight"_s);
    plan.favour = favour(object(node, u"favour"_s), plan.kinds.size());
    return plan;
}

KindPlan ScenarioReader::kind(const JsonNode &node)
{
    expectKeys(node, u"a kind of task"_s,
        { u"weight"_s, u"task_channel"_s, u"workflow"_s, u"task_queue"_s, u"priority"_s, u"attributes"_s });
    const JsonNode nothing{ .type = Type::Object, .line = node.line };
    KindPlan plan{ .line = node.line,
        .weight = real(node, u"weight"_s, 1, 0, 1e6),
        .channel = text(node, u"task_channel"_s),
        .workflow = text(node, u"workflow"_s),
        .queue = text(node, u"task_queue"_s),
        .priority = recipe(node, u"priority"_s, {}),
        .attributes = recipe(node, u"attributes"_s, nothing) };
    if (plan.attributes.type != Type::Object)
        fail(plan.attributes.line, u"\"attributes\" must be an object"_s);
    QRandomGenerator trial(1);
    const bool isNumber = error() || made(plan.priority, 1, trial).type == Type::Number;
    if (plan.priority.type != Type::Null && !isNumber)
        fail(plan.priority.line, u"\"priority\" must be a number or a recipe for one"_s);
    return plan;
}

FavourPlan ScenarioReader::favour(const JsonNode &node, qsizetype kinds)
{
    expectKeys(node, u"a favour"_s, { u"worker"_s, u"idle"_s, u"kind"_s });
    if (node.members.isEmpty())
        return {};
    FavourPlan plan{
        .worker = name(node, u"worker"_s), .idle = seconds(node, u"idle"_s, {}), .kind = number(node, u"kind"_s, 0, 0)
    };
    if (plan.kind >= kinds)
        fail(node.line, u"\"kind\" must be the place of one of the stream's kinds, from 0"_s);
    return plan;
}

QList<double> ScenarioReader::byHour(const JsonNode &node)
{
    QList<double> shares;
    for (const JsonNode &item : items(node, u"by_hour"_s))
        shares.append(item.type == Type::Number ? item.number : -1);
    const bool isFine = shares.isEmpty()
        || (shares.size() == hoursOfADay && std::ranges::all_of(shares, [](double share) { return share >= 0; })
            && std::ranges::any_of(shares, [](double share) { return share > 0; }));
    if (!isFine)
        fail(node.find(u"by_hour")->line, u"\"by_hour\" must be 24 numbers, none below 0 and one above"_s);
    return shares;
}

JsonNode ScenarioReader::recipe(const JsonNode &node, const QString &key, const JsonNode &absent)
{
    const JsonNode *given = node.find(key);
    if (!given)
        return absent;
    if (const auto fault = recipeFault(*given))
        fail(fault->line, fault->message);
    return *given;
}

Span ScenarioReader::span(const JsonNode &node, const QString &key)
{
    const JsonNode *value = node.find(key);
    if (!value)
        return {};
    if (value->type == Type::Number)
        return { .first = seconds(node, key, {}) };
    return drawn(*value, key);
}

/// {"uniform": [2, 6]} and the like: seconds.
Span ScenarioReader::drawn(const JsonNode &value, const QString &key)
{
    static const QStringList kinds{ u"constant"_s, u"uniform"_s, u"exponential"_s, u"normal"_s };
    const JsonNode::Member *only = value.members.size() == 1 ? &value.members.constFirst() : nullptr;
    const qsizetype which = only ? kinds.indexOf(only->name) : -1;
    const bool isPair = which == 1 || which == 3;
    const QList<JsonNode> numbers = !only ? QList<JsonNode>() : isPair ? only->value.items : QList{ only->value };
    const auto isFine
        = [](const JsonNode &item) { return item.type == Type::Number && item.number >= 0 && item.number < 1e8; };
    if (which < 0 || numbers.size() != (isPair ? 2 : 1) || !std::ranges::all_of(numbers, isFine)) {
        fail(value.line,
            u"\"%1\" must be seconds or one of {\"uniform\": [2, 6]}, {\"exponential\": 7}, {\"normal\": [60, 10]}"_s
                .arg(key));
        return {};
    }
    const auto milliseconds
        = [](const JsonNode &item) { return std::chrono::milliseconds(qRound64(item.number * 1000)); };
    const Span span{ .kind = Span::Kind(which),
        .first = milliseconds(numbers.constFirst()),
        .second = isPair ? milliseconds(numbers.constLast()) : std::chrono::milliseconds() };
    if (span.kind == Span::Kind::Uniform && span.second < span.first)
        fail(value.line, u"\"%1\": the least comes first"_s.arg(key));
    return span;
}

} // namespace

tl::expected<ScenarioPlan, LineError> readScenario(QByteArrayView json)
{
    return readJsonWithLines(json).and_then([](const JsonNode &node) -> tl::expected<ScenarioPlan, LineError> {
        ScenarioReader reader;
        ScenarioPlan plan = reader.scenario(node);
        if (reader.error())
            return tl::unexpected(*reader.error());
        return plan;
    });
}

tl::expected<ScenarioPlan, QString> readScenarioFile(const QString &file)
{
    return readFileWithLines(file, &readScenario);
}

} // namespace router
