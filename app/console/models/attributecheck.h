#pragma once

#include "core/expression/expression.h"

/// An expression that is evaluated on the attributes of agents or of tasks, here and not at the server.
class AttributeCheck
{
public:
    /// `prefix` may stand before each name, e.g. "worker" or "task".
    AttributeCheck(const Expression &expression, const QString &prefix)
        : m_expression(expression)
        , m_prefix(prefix)
    {
    }

    /// False as well for attributes that are no JSON object. May run in any thread.
    [[nodiscard]] bool holds(const QByteArray &attributes) const;
    [[nodiscard]] QString text() const { return m_expression.text(); }

private:
    Expression m_expression;
    QString m_prefix;
};
