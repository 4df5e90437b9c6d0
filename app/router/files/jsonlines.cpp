#include "router/files/jsonlines.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr int deepest = 64;

/// Recursive descent over RFC 8259. Each function leaves the place behind what it read; the first error stays.
class JsonLineReader
{
public:
    explicit JsonLineReader(const QString &text)
        : m_text(text)
    {
    }

    tl::expected<JsonNode, LineError> read()
    {
        JsonNode node = value(0);
        skipBlank();
        if (!m_failed && m_at < m_text.size())
            fail(u"nothing may follow the end of the JSON text"_s);
        if (m_failed)
            return tl::unexpected(m_error);
        return node;
    }

private:
    JsonNode value(int depth);
    void object(JsonNode &node, int depth);
    void array(JsonNode &node, int depth);
    QString string();
    void escape(QString &text);
    void number(JsonNode &node);
    void word(JsonNode &node);
    void digits();
    void skipBlank();

    [[nodiscard]] bool atDigit() const { return peek() >= u'0' && peek() <= u'9'; }
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool take(char16_t expected)
    {
        if (m_failed || peek() != QChar(expected))
            return false;
        ++m_at;
        return true;
    }
    void fail(const QString &message)
    {
        if (!m_failed)
            m_error = { m_line, m_at < m_text.size() ? message : u"the JSON text ends too early"_s };
        m_failed = true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_failed = false;
    LineError m_error;
};

JsonNode JsonLineReader::value(int depth)
{
    skipBlank();
    JsonNode node;
    node.line = m_line;
    if (depth > deepest) {
        fail(u"nested too deeply"_s);
    } else if (take(u'{')) {
        object(node, depth);
    } else if (take(u'[')) {
        array(node, depth);
    } else if (peek() == u'"') {
        node.type = JsonNode::Type::Text;
        node.text = string();
    } else if (peek() == u'-' || atDigit()) {
        number(node);
    } else {
        word(node);
    }
    return node;
}

void JsonLineReader::object(JsonNode &node, int depth)
{
    node.type = JsonNode::Type::Object;
    skipBlank();
    if (take(u'}'))
        return;
    do {
        skipBlank();
        JsonNode::Member member;
        member.line = m_line;
        if (peek() != u'"')
            return fail(u"expected a name in double quotes"_s);
        member.name = string();
        if (!m_failed && node.find(member.name))
            return fail(u"\"%1\" is given twice"_s.arg(member.name));
        skipBlank();
        if (!take(u':'))
            return fail(u"expected ':' after the name"_s);
        member.value = value(depth + 1);
        node.members.append(member);
        skipBlank();
    } while (take(u','));
    if (!take(u'}'))
        fail(u"expected ',' or '}'"_s);
}

void JsonLineReader::array(JsonNode &node, int depth)
{
    node.type = JsonNode::Type::Array;
    skipBlank();
    if (take(u']'))
        return;
    do {
        node.items.append(value(depth + 1));
        skipBlank();
    } while (take(u','));
    if (!take(u']'))
        fail(u"expected ',' or ']'"_s);
}

QString JsonLineReader::string()
{
    QString text;
    ++m_at; // the opening quote
    while (!m_failed && peek() != u'"') {
        if (m_at >= m_text.size() || peek().unicode() < 0x20)
            fail(u"a text is not closed on its line"_s);
        else if (take(u'\\'))
            escape(text);
        else
            text += m_text.at(m_at++);
    }
    take(u'"');
    return text;
}

void JsonLineReader::escape(QString &text)
{
    static constexpr QStringView letters = u"\"\\/bfnrt";
    static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    const qsizetype which = letters.indexOf(peek());
    if (which >= 0) {
        text += meanings.at(which);
        ++m_at;
        return;
    }
    bool ok = false;
    const ushort unit = QStringView(m_text).sliced(m_at).mid(1, 4).toUShort(&ok, 16);
    if (peek() != u'u' || !ok || m_at + 5 > m_text.size())
        return fail(u"an unknown escape after '\\'"_s);
    text += QChar(unit);
    m_at += 5;
}

void JsonLineReader::digits()
{
    if (!atDigit())
        fail(u"a number is not complete"_s);
    while (atDigit())
        ++m_at;
}

void JsonLineReader::number(JsonNode &node)
{
    const qsizetype from = m_at;
    take(u'-');
    if (!take(u'0'))
        digits();
    else if (atDigit())
        fail(u"a number may not begin with 0"_s);
    if (take(u'.'))
        digits();
    if (take(u'e') || take(u'E')) {
        if (!take(u'+'))
            take(u'-');
        digits();
    }
    node.type = JsonNode::Type::Number;
    node.number = QStringView(m_text).sliced(from, m_at - from).toDouble();
}

void JsonLineReader::word(JsonNode &node)
{
    const QStringView rest = QStringView(m_text).sliced(m_at);
    if (rest.startsWith(u"null")) {
        m_at += 4;
    } else if (rest.startsWith(u"true")) {
        node.type = JsonNode::Type::Bool;
        node.truth = true;
        m_at += 4;
    } else if (rest.startsWith(u"false")) {
        node.type = JsonNode::Type::Bool;
        m_at += 5;
    } else {
        fail(u"expected a value"_s);
    }
}

void JsonLineReader::skipBlank()
{
    while (peek() == u' ' || peek() == u'\t' || peek() == u'\r' || peek() == u'\n') {
        if (peek() == u'\n')
            ++m_line;
        ++m_at;
    }
}

} // namespace

const JsonNode *JsonNode::find(QStringView name) const
{
    const auto found = std::ranges::find(members, name, &Member::name);
    return found == members.end() ? nullptr : &found->value;
}

QJsonValue JsonNode::toJson() const
{
    switch (type) {
    case Type::Null:
        return QJsonValue::Null;
    case Type::Bool:
        return truth;
    case Type::Number:
        return number;
    case Type::Text:
        return text;
    case Type::Array: {
        QJsonArray array;
        for (const JsonNode &item : items)
            array.append(item.toJson());
        return array;
    }
    case Type::Object: {
        QJsonObject object;
        for (const Member &member : members)
            object.insert(member.name, member.value.toJson());
        return object;
    }
    }
    return {};
}

int lineOf(const JsonNode &root, const QString &path)
{
    const JsonNode *node = &root;
    static const QRegularExpression step(u"([^.\\[\\]]+)|\\[(\\d+)\\]"_s);
    for (auto steps = step.globalMatch(path); steps.hasNext();) {
        const QRegularExpressionMatch match = steps.next();
        const qsizetype index = match.capturedView(2).toLongLong();
        const JsonNode *next = match.capturedLength(1) > 0 ? node->find(match.capturedView(1))
            : index < node->items.size()                   ? &node->items.at(index)
                                                           : nullptr;
        if (!next)
            break;
        node = next;
    }
    return node->line;
}

tl::expected<JsonNode, LineError> readJsonWithLines(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return tl::unexpected(LineError{ 1, u"the text is not UTF-8"_s });
    return JsonLineReader(decoded).read();
}

} // namespace router
