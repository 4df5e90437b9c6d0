#include "core/expression/expressionparser.h"

#include "core/expression/reference.h"

#include <QCborArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Op = ComparisonOperator;

constexpr std::array<std::pair<QStringView, Op>, 12> operators{ {
    { u"==", Op::Equal },
    { u"=", Op::Equal },
    { u"!=", Op::NotEqual },
    { u">=", Op::GreaterOrEqual },
    { u"<=", Op::LessOrEqual },
    { u">", Op::Greater },
    { u"<", Op::Less },
    { u"contains", Op::Contains },
    { u"has", Op::Has },
    { u">-", Op::Has },
    { u"in", Op::In },
    { u"<-", Op::In },
} };

QCborValue numberFrom(QStringView text)
{
    bool whole = false;
    const qlonglong integer = text.toLongLong(&whole);
    return whole ? QCborValue(integer) : QCborValue(text.toDouble());
}

bool isConstant(const ExpressionOperand &operand)
{
    return operand.kind == ExpressionOperand::Kind::Constant;
}

/// Makes a list of constants a constant, so that evaluation need not build it each time.
void foldList(ExpressionOperand &list)
{
    if (!std::ranges::all_of(list.items, &isConstant))
        return;
    QCborArray array;
    for (const ExpressionOperand &item : list.items)
        array.append(item.constant);
    list = { .kind = ExpressionOperand::Kind::Constant, .constant = array };
}

} // namespace

ExpressionParser::ExpressionParser(QStringView text)
    : m_tokens(expressionTokens(text))
{
}

tl::expected<Expression::Node, SyntaxError> ExpressionParser::parse()
{
    Expression::Node root;
    const bool isRead = readChain(root, Kind::Or) && expect(Kind::End, u"<EOF>"_s);
    // A hyphen in a name is told in the parser's words; any other unknown character is the better explanation.
    if (m_tokens.error && (isRead || !m_tokens.isHyphen))
        return tl::unexpected(*m_tokens.error);
    if (!isRead)
        return tl::unexpected(m_error);
    return root;
}

bool ExpressionParser::readChain(Expression::Node &out, Kind joint)
{
    const auto readPart = [this, joint](Expression::Node &part) {
        return joint == Kind::Or ? readChain(part, Kind::And) : readPrimary(part);
    };
    if (!readPart(out))
        return false;
    if (!is(joint))
        return true;
    Expression::Node chain{ .kind = joint == Kind::Or ? Expression::Node::Kind::Or : Expression::Node::Kind::And };
    chain.children.push_back(std::move(out));
    while (is(joint)) {
        ++m_at;
        if (!readPart(chain.children.emplace_back()))
            return false;
    }
    out = std::move(chain);
    return true;
}

bool ExpressionParser::readPrimary(Expression::Node &out)
{
    if (is(Kind::Open))
        return readGroup(out);
    out.position = token().position;
    if (!readOperand(out.left) || !readOperator(out.op) || !readOperand(out.right))
        return false;
    const ExpressionToken &last = m_tokens.tokens.at(m_at - 1);
    out.length = last.position + last.text.size() - out.position;
    return true;
}

bool ExpressionParser::readGroup(Expression::Node &out)
{
    if (!goDeeper())
        return false;
    ++m_at;
    if (!readChain(out, Kind::Or))
        return false;
    if (!is(Kind::Close))
        return fail(u"missing ')' at "_s + quoted());
    ++m_at;
    --m_depth;
    return true;
}

bool ExpressionParser::readOperator(ComparisonOperator &out)
{
    if (is(Kind::Not) && token(1).kind == Kind::Operator && token(1).text.compare("in"_L1, Qt::CaseInsensitive) == 0) {
        out = Op::NotIn;
        m_at += 2;
        return true;
    }
    const QStringView written = token().text;
    if (!expect(Kind::Operator, u"OPERATOR"_s))
        return false;
    const auto isWritten
        = [written](const auto &known) { return known.first.compare(written, Qt::CaseInsensitive) == 0; };
    out = std::ranges::find_if(operators, isWritten)->second;
    return true;
}

bool ExpressionParser::readOperand(ExpressionOperand &out)
{
    const ExpressionToken &word = token();
    switch (word.kind) {
    case Kind::Text:
        out.constant = QCborValue(textOfToken(word.text));
        break;
    case Kind::Number:
        out.constant = numberFrom(word.text);
        break;
    case Kind::True:
    case Kind::False:
        out.constant = QCborValue(word.kind == Kind::True);
        break;
    case Kind::Null:
        out.constant = QCborValue(nullptr);
        break;
    case Kind::Reference:
        out.kind = ExpressionOperand::Kind::Reference;
        out.path = readReference(word.text).value_or(QStringList());
        break;
    case Kind::ListOpen:
        return readList(out);
    default:
        return fail(u"mismatched input "_s + quoted() + u" expecting VALUE"_s);
    }
    ++m_at;
    return true;
}

bool ExpressionParser::readList(ExpressionOperand &out)
{
    if (!goDeeper())
        return false;
    ++m_at;
    out.kind = ExpressionOperand::Kind::List;
    if (!is(Kind::ListClose) && !readListItems(out))
        return false;
    if (!is(Kind::ListClose))
        return fail(u"missing ']' at "_s + quoted());
    ++m_at;
    --m_depth;
    foldList(out);
    return true;
}

bool ExpressionParser::readListItems(ExpressionOperand &out)
{
    while (readOperand(out.items.emplace_back())) {
        if (!is(Kind::Comma))
            return true;
        ++m_at;
    }
    return false;
}

const ExpressionToken &ExpressionParser::token(qsizetype ahead) const
{
    return m_tokens.tokens.at(std::min(m_at + ahead, m_tokens.tokens.size() - 1));
}

bool ExpressionParser::expect(Kind kind, const QString &name)
{
    if (is(kind)) {
        ++m_at;
        return true;
    }
    // The service calls one word too many "extraneous" when the right one follows, else it is "mismatched".
    const bool extraneous = !is(Kind::End) && (token(1).kind == kind || kind == Kind::End);
    return fail((extraneous ? u"extraneous input "_s : u"mismatched input "_s) + quoted() + u" expecting "_s + name);
}

bool ExpressionParser::fail(const QString &message)
{
    m_error = { token().position, message };
    return false;
}

bool ExpressionParser::goDeeper()
{
    if (m_depth == deepest)
        return fail(u"nested more than %1 levels deep at "_s.arg(deepest) + quoted());
    ++m_depth;
    return true;
}

QString ExpressionParser::quoted() const
{
    return is(Kind::End) ? u"'<EOF>'"_s : u'\'' + token().text.toString() + u'\'';
}
