#include "console/control/orderjson.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QStringList &kindNames()
{
    static const QStringList names{ u"accept"_s, u"reject"_s, u"conference"_s, u"dequeue"_s, u"call"_s, u"redirect"_s };
    return names;
}

} // namespace

QJsonObject orderToJson(const InstructionOrder &order)
{
    const InstructionOrder kept = withoutSecrets(order);
    QJsonObject values;
    for (auto each = kept.values.begin(); each != kept.values.end(); ++each)
        values.insert(each.key(), each.value());
    return { { u"instruction"_s, kindNames().at(int(kept.kind)) }, { u"values"_s, values } };
}

std::optional<InstructionOrder> orderFromJson(const QJsonObject &json)
{
    const auto kind = kindNames().indexOf(json.value("instruction"_L1).toString());
    if (kind < 0)
        return {};
    InstructionOrder order{ .kind = InstructionKind(kind) };
    const QJsonObject values = json.value("values"_L1).toObject();
    for (auto each = values.begin(); each != values.end(); ++each)
        order.values.insert(each.key(), each.value().toString());
    return withoutSecrets(order); // a file that somebody wrote by hand
}
