#include "core/workflow/jsontext.h"

#include "core/workflow/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jsontext {

namespace {

/// The object or array at `path`.
std::optional<JsonInside> insideOf(const QByteArray &json, const QStringList &path)
{
    const auto span = find(json, path);
    return span ? readInside(json, span->begin) : std::nullopt;
}

/// From the begin of the part to that of its key or value.
qsizetype beginOf(const JsonInside::Part &part)
{
    return part.keySpan.begin;
}

/// The blanks of the line that `at` stands in, from its begin to the first that is none.
QByteArray indentAt(const QByteArray &json, qsizetype at)
{
    const qsizetype line = json.lastIndexOf('\n', at) + 1;
    return json.mid(line, skipBlanks(json, line) - line);
}

/// What stands before each part: as before the first one; in an empty bracket a line of its own where the text has lines.
QByteArray leadOf(const QByteArray &json, const JsonInside &inside)
{
    if (!inside.parts.isEmpty()) {
        const qsizetype from = inside.whole.begin + 1;
        return json.mid(from, beginOf(inside.parts.constFirst()) - from);
    }
    if (!json.contains('\n'))
        return {};
    return '\n' + indentAt(json, inside.whole.begin) + "  ";
}

/// Between one part and the next: a comma, and what stands before them.
QByteArray jointOf(const QByteArray &json, const JsonInside &inside)
{
    if (inside.parts.size() > 1) {
        const qsizetype from = inside.parts.at(0).value.end;
        return json.mid(from, beginOf(inside.parts.at(1)) - from);
    }
    const QByteArray lead = leadOf(json, inside);
    return lead.contains('\n') ? QByteArray("," + lead) : QByteArray(json.contains("\", \"") ? ", " : ",");
}

/// ": " or ":", as the neighbours have it.
QByteArray colonOf(const QByteArray &json, const JsonInside &inside)
{
    if (inside.parts.isEmpty())
        return json.contains("\":\"") ? ":" : ": ";
    const JsonInside::Part &part = inside.parts.constLast();
    return json.mid(part.keySpan.end, part.value.begin - part.keySpan.end);
}

QByteArray replaced(const QByteArray &json, const Span &span, const QByteArray &by)
{
    return json.left(span.begin) + by + json.mid(span.end);
}

/// Lines of a new part stand where its first one does; in a text of one line it has none.
QByteArray laidOut(const QByteArray &json, const JsonInside &inside, const QByteArray &part)
{
    const QByteArray lead = leadOf(json, inside);
    if (lead.contains('\n'))
        return QByteArray(part).replace('\n', lead.mid(lead.lastIndexOf('\n')));
    QList<QByteArray> lines = part.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines.join(' ');
}

QByteArray inserted(const QByteArray &json, const JsonInside &inside, qsizetype index, const QByteArray &newPart)
{
    const QByteArray part = laidOut(json, inside, newPart);
    if (inside.parts.isEmpty()) {
        const QByteArray lead = leadOf(json, inside);
        const QByteArray tail = lead.contains('\n') ? QByteArray('\n' + indentAt(json, inside.whole.begin)) : QByteArray();
        return replaced(json, { inside.whole.begin + 1, inside.whole.end - 1 }, lead + part + tail);
    }
    if (index < inside.parts.size()) {
        const qsizetype at = beginOf(inside.parts.at(index));
        return replaced(json, { at, at }, part + jointOf(json, inside));
    }
    const qsizetype at = inside.parts.constLast().value.end;
    return replaced(json, { at, at }, jointOf(json, inside) + part);
}

} // namespace

std::optional<Span> find(const QByteArray &json, const QStringList &path)
{
    qsizetype at = skipBlanks(json, json.startsWith("\xef\xbb\xbf") ? 3 : 0);
    auto inside = readInside(json, at);
    if (!inside)
        return std::nullopt;
    Span span = inside->whole;
    for (const QString &step : path) {
        inside = readInside(json, span.begin);
        const qsizetype index = inside ? inside->indexOf(step) : -1;
        if (index < 0)
            return std::nullopt;
        span = inside->parts.at(index).value;
    }
    return span;
}

QByteArray at(const QByteArray &json, const QStringList &path)
{
    const auto span = find(json, path);
    return span ? json.mid(span->begin, span->end - span->begin) : QByteArray();
}

QByteArray set(const QByteArray &json, const QStringList &path, const QByteArray &value)
{
    if (const auto span = find(json, path))
        return replaced(json, *span, value);
    if (path.isEmpty())
        return json;
    const auto inside = insideOf(json, path.first(path.size() - 1));
    if (!inside || !inside->isObject)
        return json;
    return inserted(json, *inside, inside->parts.size(), text(path.constLast()) + colonOf(json, *inside) + value);
}

QByteArray set(const QByteArray &json, const QStringList &path, const QJsonValue &value)
{
    return set(json, path, text(value));
}

QByteArray remove(const QByteArray &json, const QStringList &path)
{
    if (path.isEmpty())
        return json;
    const auto inside = insideOf(json, path.first(path.size() - 1));
    const qsizetype index = inside ? inside->indexOf(path.constLast()) : -1;
    if (index < 0)
        return json;
    if (inside->parts.size() == 1)
        return replaced(json, { inside->whole.begin + 1, inside->whole.end - 1 }, {});
    if (index == 0)
        return replaced(json, { beginOf(inside->parts.at(0)), beginOf(inside->parts.at(1)) }, {});
    return replaced(json, { inside->parts.at(index - 1).value.end, inside->parts.at(index).value.end }, {});
}

QByteArray insert(const QByteArray &json, const QStringList &path, qsizetype index, const QByteArray &element)
{
    const auto inside = insideOf(json, path);
    if (!inside || inside->isObject || index < 0 || index > inside->parts.size())
        return json;
    return inserted(json, *inside, index, element);
}

QByteArray move(const QByteArray &json, const QStringList &path, qsizetype from, qsizetype to)
{
    const auto inside = insideOf(json, path);
    if (!inside || inside->isObject || from == to)
        return json;
    const qsizetype count = inside->parts.size();
    if (from < 0 || to < 0 || from >= count || to >= count)
        return json;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < count; ++i)
        order.append(i);
    order.move(from, to);
    // Elements change places; what stands between them stays where it is.
    QByteArray moved = json.left(inside->parts.constFirst().value.begin);
    for (qsizetype i = 0; i < count; ++i) {
        const Span &span = inside->parts.at(order.at(i)).value;
        moved += json.mid(span.begin, span.end - span.begin);
        const qsizetype after = inside->parts.at(i).value.end;
        if (i + 1 < count)
            moved += json.mid(after, inside->parts.at(i + 1).value.begin - after);
    }
    return moved + json.mid(inside->parts.constLast().value.end);
}

QByteArray text(const QJsonValue &value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2);
}

} // namespace jsontext
