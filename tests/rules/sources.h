#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One file of the project, read.
struct SourceFile
{
    QString path{}; ///< From the project's root, e.g. "app/core/base/id.h".
    QString text{};

    [[nodiscard]] int lines() const { return int(text.count(u'\n')); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1StringView(".h")); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(QLatin1StringView(".cpp")); }
};

/// Every file below `folder` of the project (itself below `root`) with one of these endings, sorted by path.
QList<SourceFile> readSources(const QString &root, const QString &folder, const QStringList &endings);

/// The text with comments and the insides of string and character literals blanked, lines kept.
QString withoutCommentsAndText(const QString &text);

/// The value below which `share` (0–1) of the numbers lie; 0 for none.
int quantile(QList<int> numbers, double share);
