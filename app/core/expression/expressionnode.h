#pragma once

#include "core/expression/expression.h"

#include <vector>

enum class ComparisonOperator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, Has, In, NotIn };

/// One side of a comparison. A list whose items are all constants is a constant itself.
struct ExpressionOperand
{
    enum class Kind { Constant, Reference, List };

    Kind kind = Kind::Constant;
    QCborValue constant{}; ///< Of a Constant.
    QStringList path{}; ///< Of a Reference, ready for Scope::value().
    std::vector<ExpressionOperand> items{}; ///< Of a List.
};

/// A comparison, or the AND or OR of at least two nodes. Chains are kept flat, so that only parentheses make it deep.
struct Expression::Node
{
    enum class Kind { Comparison, And, Or };

    Kind kind = Kind::Comparison;
    ComparisonOperator op = ComparisonOperator::Equal;
    ExpressionOperand left{};
    ExpressionOperand right{};
    std::vector<Node> children{};
    qsizetype position = 0; ///< Of a comparison: where it begins in the text.
    qsizetype length = 0;
};
