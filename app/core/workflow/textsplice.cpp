#include "core/workflow/textsplice.h"

#include <algorithm>

namespace {

/// Where the `index`th shown character stands in the original: the two of a line's end are shown as one.
qsizetype placeInOriginal(const QString &original, qsizetype index)
{
    qsizetype at = 0;
    for (; index > 0 && at < original.size(); --index)
        at += original.at(at) == u'\r' && at + 1 < original.size() && original.at(at + 1) == u'\n' ? 2 : 1;
    return at;
}

} // namespace

QString spliced(const QString &original, const QString &shown, const QString &typed)
{
    const qsizetype most = std::min(shown.size(), typed.size());
    qsizetype head = 0;
    while (head < most && shown.at(head) == typed.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && shown.at(shown.size() - 1 - tail) == typed.at(typed.size() - 1 - tail))
        ++tail;
    const bool hasPairs = original.contains(QLatin1StringView("\r\n"));
    QString between = typed.mid(head, typed.size() - head - tail);
    if (hasPairs)
        between.replace(u'\n', QLatin1StringView("\r\n"));
    return original.first(placeInOriginal(original, head)) + between
        + original.sliced(placeInOriginal(original, shown.size() - tail));
}
