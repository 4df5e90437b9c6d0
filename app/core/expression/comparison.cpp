#include "core/expression/comparison.h"

#include <QCborArray>
#include <cmath>
#include <compare>
#include <optional>

namespace {

using Op = ComparisonOperator;

bool isNull(const QCborValue &value)
{
    return value.isNull() || value.isUndefined() || value.isInvalid();
}

bool isNumber(const QCborValue &value)
{
    return value.isInteger() || value.isDouble();
}

bool isScalar(const QCborValue &value)
{
    return isNull(value) || isNumber(value) || value.isString() || value.isBool();
}

/// "6" as a number; no blanks, no "inf".
std::optional<double> numberFromText(const QString &text)
{
    if (text.isEmpty() || !(text.front().isDigit() || text.front() == u'-') || !text.back().isDigit())
        return std::nullopt;
    bool read = false;
    const double number = text.toDouble(&read);
    return read && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> numberOf(const QCborValue &value)
{
    return value.isString() ? numberFromText(value.toString()) : std::optional(value.toDouble());
}

/// Empty: not to be compared, such as text with a truth value.
std::optional<std::partial_ordering> order(const QCborValue &left, const QCborValue &right)
{
    if (left.isInteger() && right.isInteger())
        return left.toInteger() <=> right.toInteger();
    if (left.isString() && right.isString())
        return left.toString().compare(right.toString()) <=> 0;
    const bool numeric
        = (isNumber(left) && (isNumber(right) || right.isString())) || (left.isString() && isNumber(right));
    if (!numeric)
        return std::nullopt;
    const auto one = numberOf(left);
    const auto other = numberOf(right);
    return one && other ? std::optional(*one <=> *other) : std::nullopt;
}

bool equal(const QCborValue &left, const QCborValue &right)
{
    if (isNull(left) || isNull(right))
        return isNull(left) && isNull(right);
    if (left.type() == right.type() && (left.isString() || left.isBool()))
        return left == right;
    const auto ordered = order(left, right);
    return ordered && *ordered == 0;
}

bool ordered(const QCborValue &left, Op op, const QCborValue &right)
{
    const auto found = order(left, right);
    if (!found)
        return false;
    switch (op) {
    case Op::Less:
        return *found < 0;
    case Op::LessOrEqual:
        return *found <= 0;
    case Op::Greater:
        return *found > 0;
    default:
        return *found >= 0;
    }
}

bool comparesScalars(const QCborValue &left, Op op, const QCborValue &right)
{
    if (!isScalar(left) || !isScalar(right))
        return false;
    if (op == Op::Equal)
        return equal(left, right);
    if (op == Op::NotEqual)
        return !equal(left, right);
    if (op == Op::Contains)
        return left.isString() && right.isString() && left.toString().contains(right.toString());
    return ordered(left, op, right);
}

/// Null is in no list; neither is a list or an object.
bool contains(const QCborValue &list, const QCborValue &wanted)
{
    if (isNull(wanted) || !isScalar(wanted))
        return false;
    const QCborArray items = list.toArray();
    for (const QCborValue value : items) {
        if (isScalar(value) && equal(value, wanted))
            return true;
    }
    return false;
}

} // namespace

bool compares(const QCborValue &left, ComparisonOperator op, const QCborValue &right)
{
    switch (op) {
    case Op::Has:
        return left.isArray() && contains(left, right);
    case Op::In:
        return right.isArray() && contains(right, left);
    case Op::NotIn:
        return right.isArray() && !left.isMap() && !contains(right, left);
    default:
        return comparesScalars(left, op, right);
    }
}
