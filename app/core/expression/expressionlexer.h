#pragma once

#include "core/expression/expression.h"

#include <QList>
#include <optional>

/// One word of an expression.
struct ExpressionToken
{
    enum class Kind {
        End,
        Text,
        Number,
        Reference,
        True,
        False,
        Null,
        And,
        Or,
        Not,
        Operator,
        Open,
        Close,
        ListOpen,
        ListClose,
        Comma
    };

    Kind kind = Kind::End;
    qsizetype position = 0;
    QStringView text{}; ///< As written, quotes included; into the text that was given.
};

/// The words of a text, an End at last, and the first place that is no word.
struct ExpressionTokens
{
    QList<ExpressionToken> tokens{};
    std::optional<SyntaxError> error{};
    bool isHyphen = false; ///< The error is a hyphen that begins no number.
};

/// Splits by longest match: `a <-1` is IN. `text` must outlive the tokens.
///
/// A hyphen that begins no number is left out together with the character behind it, and noted: so the service's own
/// parser does, whose complaint about the rest ("extraneous input 'evel'") people find in the documentation.
ExpressionTokens expressionTokens(QStringView text);

/// What a Text token means: without its quotes, `\'`, `\"` and `\\` read.
QString textOfToken(QStringView token);
