#pragma once

#include "core/expression/expressionnode.h"

/// Whether `left op right` holds. Undefined counts as null.
///
/// Source: routing semantics 5.3; where documentation is silent, the choices made there.
bool compares(const QCborValue &left, ComparisonOperator op, const QCborValue &right);
