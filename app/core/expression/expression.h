#pragma once

#include "core/expression/scope.h"

#include <QList>
#include <QSet>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

/// Why a text is no expression, in the words of the service's own parser where it is known.
struct SyntaxError
{
    qsizetype position = 0; ///< 0-based, in UTF-16 units.
    QString message{};

    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

/// A parsed expression; cheap to copy, never changes.
///
/// Source: routing semantics 5 (grammar, evaluation, test vectors).
class Expression
{
public:
    struct Node;

    /// Reads `text`; an empty one is an error (what "empty" means is the caller's rule).
    static tl::expected<Expression, SyntaxError> parse(QStringView text);

    [[nodiscard]] bool holds(const Scope &scope) const;
    [[nodiscard]] QString text() const { return m_text; }
    /// The references it looks at, e.g. {"languages", "worker.rank"}, without indexes.
    [[nodiscard]] QSet<QString> references() const;
    /// A comparison `reference == constant` without which the whole cannot hold; empty: none was found. The constant is
    /// a text, a number or a truth value.
    struct NeededValue
    {
        QStringList path{};
        QCborValue value{};
    };
    [[nodiscard]] std::optional<NeededValue> neededValue() const;

    /// A comparison that does not hold, where it stands in the text, and what its first reference is just now.
    struct FailedClause
    {
        qsizetype position = 0; ///< 0-based, in UTF-16 units.
        qsizetype length = 0;
        QString reference{}; ///< As Scope has it, e.g. "worker.level"; empty: it has none.
        QCborValue value{}; ///< Undefined: there is no such attribute.
    };
    /// Why it does not hold: of what is joined by AND each part that fails, of what is joined by OR all. Empty: it holds.
    [[nodiscard]] QList<FailedClause> failures(const Scope &scope) const;

private:
    explicit Expression(QString text, std::shared_ptr<const Node> root);

    QString m_text;
    std::shared_ptr<const Node> m_root;
};
