#include "core/expression/expression.h"

#include "core/expression/comparison.h"
#include "core/expression/expressionparser.h"

#include <QCborArray>
#include <algorithm>
#include <utility>

namespace {

using Operand = ExpressionOperand;

QCborValue listOf(const std::vector<Operand> &items, const Scope &scope);

/// Constants are handed on as they are, without a copy; what is looked up is kept in `looked`.
const QCborValue &resolve(const Operand &operand, const Scope &scope, QCborValue &looked)
{
    if (operand.kind == Operand::Kind::Constant)
        return operand.constant;
    looked = operand.kind == Operand::Kind::Reference ? scope.value(operand.path) : listOf(operand.items, scope);
    return looked;
}

QCborValue listOf(const std::vector<Operand> &items, const Scope &scope)
{
    QCborArray list;
    for (const Operand &item : items) {
        QCborValue looked;
        list.append(resolve(item, scope, looked));
    }
    return list;
}

bool evaluate(const Expression::Node &node, const Scope &scope)
{
    const auto isTrue = [&scope](const Expression::Node &child) { return evaluate(child, scope); };
    if (node.kind == Expression::Node::Kind::And)
        return std::ranges::all_of(node.children, isTrue);
    if (node.kind == Expression::Node::Kind::Or)
        return std::ranges::any_of(node.children, isTrue);
    QCborValue left;
    QCborValue right;
    return compares(resolve(node.left, scope, left), node.op, resolve(node.right, scope, right));
}

void collect(const Operand &operand, QSet<QString> &names)
{
    if (operand.kind == Operand::Kind::Reference) {
        QStringList path = operand.path;
        path.removeIf([](const QString &part) { return part.front().isDigit(); });
        names.insert(path.join(u'.'));
    }
    for (const Operand &item : operand.items)
        collect(item, names);
}

void collect(const Expression::Node &node, QSet<QString> &names)
{
    collect(node.left, names);
    collect(node.right, names);
    for (const Expression::Node &child : node.children)
        collect(child, names);
}

bool isSimple(const Operand &operand)
{
    const QCborValue &value = operand.constant;
    return operand.kind == Operand::Kind::Constant
        && (value.isString() || value.isInteger() || value.isDouble() || value.isBool());
}

std::optional<Expression::NeededValue> neededBy(const Expression::Node &node)
{
    using Kind = Expression::Node::Kind;
    if (node.kind == Kind::And) {
        for (const Expression::Node &child : node.children) {
            if (auto needed = neededBy(child))
                return needed;
        }
    }
    if (node.kind != Kind::Comparison || node.op != ComparisonOperator::Equal)
        return std::nullopt;
    const bool isTurned = node.left.kind == Operand::Kind::Constant;
    const Operand &reference = isTurned ? node.right : node.left;
    const Operand &constant = isTurned ? node.left : node.right;
    if (reference.kind != Operand::Kind::Reference || !isSimple(constant))
        return std::nullopt;
    return Expression::NeededValue{ reference.path, constant.constant };
}

const Operand *firstReference(const Expression::Node &node)
{
    const auto in = [](const Operand &operand) -> const Operand * {
        if (operand.kind == Operand::Kind::Reference)
            return &operand;
        const auto item = std::ranges::find(operand.items, Operand::Kind::Reference, &Operand::kind);
        return item == operand.items.end() ? nullptr : &*item;
    };
    const Operand *left = in(node.left);
    return left ? left : in(node.right);
}

void collectFailures(const Expression::Node &node, const Scope &scope, QList<Expression::FailedClause> &found)
{
    if (evaluate(node, scope))
        return;
    if (node.kind != Expression::Node::Kind::Comparison) {
        for (const Expression::Node &child : node.children)
            collectFailures(child, scope, found);
        return;
    }
    Expression::FailedClause clause{ .position = node.position, .length = node.length };
    if (const Operand *reference = firstReference(node)) {
        clause.reference = reference->path.join(u'.');
        clause.value = scope.value(reference->path);
    }
    found.append(clause);
}

} // namespace

tl::expected<Expression, SyntaxError> Expression::parse(QStringView text)
{
    auto root = ExpressionParser(text).parse();
    if (!root)
        return tl::unexpected(root.error());
    return Expression(text.toString(), std::make_shared<const Node>(std::move(*root)));
}

Expression::Expression(QString text, std::shared_ptr<const Node> root)
    : m_text(std::move(text))
    , m_root(std::move(root))
{
}

bool Expression::holds(const Scope &scope) const
{
    return evaluate(*m_root, scope);
}

QSet<QString> Expression::references() const
{
    QSet<QString> names;
    collect(*m_root, names);
    return names;
}

std::optional<Expression::NeededValue> Expression::neededValue() const
{
    return neededBy(*m_root);
}

QList<Expression::FailedClause> Expression::failures(const Scope &scope) const
{
    QList<FailedClause> found;
    collectFailures(*m_root, scope, found);
    return found;
}
