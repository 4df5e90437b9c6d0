#pragma once

#include <QString>

/// The version of both programs, as CMake knows it, e.g. "0.1.0".
inline QString cordboardVersion()
{
    return QStringLiteral(CORDBOARD_VERSION);
}
