#pragma once

#include "core/expression/expressionlexer.h"
#include "core/expression/expressionnode.h"

/// Reads the grammar by recursive descent, so parentheses and lists may be at most `deepest` deep.
///
/// Source: routing semantics 5.1.
class ExpressionParser
{
public:
    static constexpr int deepest = 200;

    explicit ExpressionParser(QStringView text);

    tl::expected<Expression::Node, SyntaxError> parse();

private:
    using Kind = ExpressionToken::Kind;

    bool readChain(Expression::Node &out, Kind joint);
    bool readPrimary(Expression::Node &out);
    bool readGroup(Expression::Node &out);
    bool readOperator(ComparisonOperator &out);
    bool readOperand(ExpressionOperand &out);
    bool readList(ExpressionOperand &out);
    bool readListItems(ExpressionOperand &out);

    [[nodiscard]] const ExpressionToken &token(qsizetype ahead = 0) const;
    [[nodiscard]] bool is(Kind kind) const { return token().kind == kind; }
    bool expect(Kind kind, const QString &name);
    bool fail(const QString &message);
    bool goDeeper();
    [[nodiscard]] QString quoted() const;

    ExpressionTokens m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    SyntaxError m_error{};
};
