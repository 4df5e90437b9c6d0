#include "router/traffic/multiplied.h"

#include "router/traffic/recipe.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr double mostAtOnce = 1'000'000;

bool isGroup(const QString &key)
{
    return key == "task_queues"_L1 || key == "workers"_L1 || key == "workflows"_L1;
}

/// Takes `count` out of an item.
tl::expected<int, LineError> takeCount(JsonNode &item)
{
    const JsonNode *count = item.find(u"count");
    if (!count)
        return 1;
    const bool isFine = count->type == JsonNode::Type::Number && count->number >= 1 && count->number <= mostAtOnce
        && double(int(count->number)) == count->number;
    if (!isFine)
        return tl::unexpected(LineError{ count->line, u"\"count\" must be a whole number from 1 to 1000000"_s });
    const int number = int(count->number);
    item.members.removeIf([](const JsonNode::Member &member) { return member.name == "count"_L1; });
    return number;
}

std::optional<LineError> writeOut(JsonNode &group, QRandomGenerator &random)
{
    QList<JsonNode> items;
    for (JsonNode item : std::exchange(group.items, {})) {
        const auto count = takeCount(item);
        if (!count)
            return count.error();
        if (auto fault = recipeFault(item))
            return fault;
        for (int i = 0; i < *count; ++i)
            items.append(made(item, int(items.size()) + 1, random));
    }
    group.items = std::move(items);
    return std::nullopt;
}

} // namespace

tl::expected<JsonNode, LineError> multiplied(const JsonNode &workspace, quint32 seed)
{
    QRandomGenerator random(seed);
    JsonNode whole = workspace;
    for (JsonNode::Member &member : whole.members) {
        if (!isGroup(member.name))
            continue;
        if (const auto fault = writeOut(member.value, random))
            return tl::unexpected(*fault);
    }
    return whole;
}

} // namespace router
