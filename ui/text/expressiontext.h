#pragma once

#include <QString>

/// What is wrong with an expression, in a sentence that ends with the place. `position` is 0-based, `parserWords` are the
/// service's own, such as "mismatched input '<EOF>' expecting VALUE"; those that are not known are told as they are.
QString expressionFaultText(qsizetype position, const QString &parserWords);
