#include "console/models/attributecheck.h"

#include "core/expression/cborscope.h"

bool AttributeCheck::holds(const QByteArray &attributes) const
{
    auto object = objectFromJson(attributes);
    return object && m_expression.holds(CborScope(std::move(*object), m_prefix));
}
