#pragma once

#include <QString>

/// Numbers and keys are read from the left in every language: `text` isolated as such.
inline QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}
