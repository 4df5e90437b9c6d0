#pragma once

#include "rules/sources.h"

/// A habit that the sources keep, told by what must not be seen.
struct Habit
{
    QString name{};
    QString pattern{};           ///< A regular expression that finds a breach.
    bool inText = false;         ///< Look inside comments and string literals as well.
    QStringList exceptions{};    ///< Files it does not hold for.
    QStringList folders{};       ///< Where it holds: "app", "ui", "tests".
};

const QList<Habit> &habits();

/// "path:line: name" for each breach in these files.
QStringList breaches(const QList<SourceFile> &files, const Habit &habit);
