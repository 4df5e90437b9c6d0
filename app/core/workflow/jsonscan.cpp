#include "core/workflow/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Behind the text that begins at `at` with a quote.
qsizetype skipText(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

/// Behind the value that begins at `at`. Brackets are counted, so that depth costs no stack.
qsizetype skipValue(const QByteArray &json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            at = skipText(json, at);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            --depth;
            ++at;
        } else if (depth > 0) {
            ++at;
        } else {
            while (at < json.size() && !isBlank(json.at(at)) && json.at(at) != ',' && json.at(at) != '}'
                && json.at(at) != ']')
                ++at;
            return at;
        }
        if (depth <= 0)
            return at;
    }
    return at;
}

QByteArray decodedKey(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString().toUtf8();
}

} // namespace

qsizetype JsonInside::indexOf(const QString &step) const
{
    if (!isObject) {
        bool isNumber = false;
        const qsizetype index = step.toLongLong(&isNumber);
        return isNumber && index >= 0 && index < parts.size() ? index : -1;
    }
    const QByteArray key = step.toUtf8();
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        if (parts.at(i).key == key)
            return i;
    }
    return -1;
}

qsizetype skipBlanks(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isBlank(json.at(at)))
        ++at;
    return at;
}

std::optional<JsonInside> readInside(const QByteArray &json, qsizetype begin)
{
    if (begin >= json.size() || (json.at(begin) != '{' && json.at(begin) != '['))
        return std::nullopt;
    JsonInside inside{ .isObject = json.at(begin) == '{', .whole = { begin, begin + 1 } };
    const char closing = inside.isObject ? '}' : ']';
    qsizetype at = skipBlanks(json, begin + 1);
    while (at < json.size() && json.at(at) != closing) {
        JsonInside::Part part{ .keySpan = { at, at } };
        if (inside.isObject) {
            part.keySpan.end = skipText(json, at);
            part.key = decodedKey(json.mid(at, part.keySpan.end - at));
            at = skipBlanks(json, skipBlanks(json, part.keySpan.end) + 1); // behind the colon
        }
        part.value = { at, skipValue(json, at) };
        if (part.value.end <= part.value.begin)
            return std::nullopt; // no JSON after all
        inside.parts.append(part);
        at = skipBlanks(json, part.value.end);
        if (at < json.size() && json.at(at) == ',')
            at = skipBlanks(json, at + 1);
    }
    inside.whole.end = std::min(at + 1, json.size());
    return inside;
}
