#include "router/files/nodereader.h"

#include <QFile>
#include <limits>

using namespace Qt::StringLiterals;

namespace router {

PlacedText NodeReader::text(const JsonNode &node, const QString &key)
{
    const JsonNode *value = node.find(key);
    if (!value)
        return { {}, node.line };
    if (value->type != JsonNode::Type::Text)
        fail(value->line, u"\"%1\" must be a text"_s.arg(key));
    return { value->text, value->line };
}

PlacedText NodeReader::name(const JsonNode &node, const QString &key)
{
    PlacedText read = text(node, key);
    if (read.text.isEmpty())
        fail(read.line, node.find(key) ? u"\"%1\" is empty"_s.arg(key) : u"\"%1\" is missing"_s.arg(key));
    return read;
}

bool NodeReader::flag(const JsonNode &node, const QString &key, bool absent)
{
    const JsonNode *value = node.find(key);
    if (!value)
        return absent;
    if (value->type != JsonNode::Type::Bool)
        fail(value->line, u"\"%1\" must be true or false"_s.arg(key));
    return value->truth;
}

int NodeReader::number(const JsonNode &node, const QString &key, int absent, int least)
{
    const JsonNode *value = node.find(key);
    return value ? whole(*value, key, least) : absent;
}

int NodeReader::whole(const JsonNode &value, const QString &key, int least)
{
    const bool fits = value.type == JsonNode::Type::Number && value.number >= least
        && value.number <= std::numeric_limits<int>::max();
    if (fits && double(int(value.number)) == value.number)
        return int(value.number);
    fail(value.line, u"\"%1\" must be a whole number, at least %2"_s.arg(key).arg(least));
    return least;
}

double NodeReader::real(const JsonNode &node, const QString &key, double absent, double least, double most)
{
    const JsonNode *value = node.find(key);
    if (!value)
        return absent;
    if (value->type == JsonNode::Type::Number && value->number >= least && value->number <= most)
        return value->number;
    fail(value->line, u"\"%1\" must be a number from %2 to %3"_s.arg(key).arg(least).arg(most));
    return least;
}

std::chrono::milliseconds NodeReader::seconds(
    const JsonNode &node, const QString &key, std::chrono::milliseconds absent)
{
    constexpr double year = 365 * 24 * 3600;
    if (!node.find(key))
        return absent;
    return std::chrono::milliseconds(qRound64(real(node, key, 0, 0, year) * 1000));
}

int NodeReader::oneOf(const JsonNode &node, const QString &key, const QStringList &words)
{
    const JsonNode *value = node.find(key);
    if (!value)
        return -1;
    const qsizetype which = value->type == JsonNode::Type::Text ? words.indexOf(value->text) : -1;
    if (which < 0)
        fail(value->line, u"\"%1\" must be one of %2"_s.arg(key, words.join(u", "_s)));
    return int(which);
}

QList<PlacedText> NodeReader::texts(const JsonNode &node, const QString &key)
{
    return list(node, key, [&](const JsonNode &item) {
        if (item.type != JsonNode::Type::Text)
            fail(item.line, u"\"%1\" must be a list of texts"_s.arg(key));
        return PlacedText{ item.text, item.line };
    });
}

QList<JsonNode> NodeReader::items(const JsonNode &node, const QString &key)
{
    const JsonNode *value = node.find(key);
    if (value && value->type != JsonNode::Type::Array)
        fail(value->line, u"\"%1\" must be a list"_s.arg(key));
    return value ? value->items : QList<JsonNode>();
}

JsonNode NodeReader::object(const JsonNode &node, const QString &key)
{
    const JsonNode *value = node.find(key);
    if (value && value->type != JsonNode::Type::Object)
        fail(value->line, u"\"%1\" must be an object"_s.arg(key));
    return value ? *value : JsonNode{ .type = JsonNode::Type::Object, .line = node.line };
}

void NodeReader::expectKeys(const JsonNode &node, const QString &what, const QStringList &known)
{
    if (node.type != JsonNode::Type::Object)
        return fail(node.line, u"expected %1: an object in braces"_s.arg(what));
    for (const JsonNode::Member &member : node.members) {
        if (!known.contains(member.name))
            fail(member.line, u"\"%1\" is not known here; %2 has %3"_s.arg(member.name, what, known.join(u", "_s)));
    }
}

tl::expected<QByteArray, QString> fileContents(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(QString(file + u": "_s + source.errorString()));
    return source.readAll();
}

QString inFile(const QString &file, const LineError &error)
{
    return u"%1, line %2: %3"_s.arg(file).arg(error.line).arg(error.message);
}

} // namespace router
