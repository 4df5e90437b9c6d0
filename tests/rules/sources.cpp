#include "rules/sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QList<SourceFile> readSources(const QString &root, const QString &folder, const QStringList &endings)
{
    QStringList patterns;
    for (const QString &ending : endings)
        patterns.append(u"*"_s + ending);
    QStringList paths;
    QDirIterator each(root + u"/"_s + folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        paths.append(each.next());
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            sources.append({ .path = path.mid(root.size() + 1), .text = QString::fromUtf8(file.readAll()) });
    }
    return sources;
}

QString withoutCommentsAndText(const QString &text)
{
    static const QRegularExpression quiet(
        uR"(//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-zA-Z])'(?:\\.|[^'\\\n])+')"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString out = text;
    auto each = quiet.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (out.at(i) != u'\n')
                out[i] = u' ';
        }
    }
    return out;
}

int quantile(QList<int> numbers, double share)
{
    if (numbers.isEmpty())
        return 0;
    std::sort(numbers.begin(), numbers.end());
    const auto place = qsizetype(std::ceil(share * double(numbers.size()))) - 1;
    return numbers.at(std::clamp(place, qsizetype(0), numbers.size() - 1));
}
