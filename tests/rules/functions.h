#pragma once

#include "rules/sources.h"

/// One function with a body.
struct FunctionSize
{
    QString path{};
    int line = 0;  ///< Where its body begins, from 1.
    int lines = 0; ///< Between its braces; one for `{ return m_x; }`.
};

/// Every function of a C++ file; a lambda counts as part of the function around it.
QList<FunctionSize> functionsOf(const SourceFile &file);
