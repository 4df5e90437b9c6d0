#include "core/expression/reference.h"

namespace {

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The end of the name that begins at `at`, or `at` when none does.
qsizetype nameEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || !startsName(text.at(at)))
        return at;
    ++at;
    while (at < text.size() && (startsName(text.at(at)) || isAsciiDigit(text.at(at))))
        ++at;
    return at;
}

/// The end of `[digits]` at `at`, or `at` when it is not there.
qsizetype indexEnd(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && isAsciiDigit(text.at(end)))
        ++end;
    return end > at + 1 && end < text.size() && text.at(end) == u']' ? end + 1 : at;
}

/// The end of the next `.name` or `[digits]` at `at`, or `at` when there is none.
qsizetype partEnd(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return at;
    if (text.at(at) == u'[')
        return indexEnd(text, at);
    if (text.at(at) != u'.')
        return at;
    const qsizetype end = nameEnd(text, at + 1);
    return end > at + 1 ? end : at;
}

} // namespace

qsizetype referenceLength(QStringView text)
{
    qsizetype end = nameEnd(text, 0);
    if (end == 0)
        return 0;
    for (qsizetype next = partEnd(text, end); next > end; next = partEnd(text, end))
        end = next;
    return end;
}

std::optional<QStringList> readReference(QStringView text)
{
    qsizetype end = nameEnd(text, 0);
    if (end == 0 || referenceLength(text) != text.size())
        return std::nullopt;
    QStringList path{ text.first(end).toString() };
    while (end < text.size()) {
        const qsizetype next = partEnd(text, end);
        const bool isIndex = text.at(end) == u'[';
        path.append(text.sliced(end + 1, next - end - (isIndex ? 2 : 1)).toString());
        end = next;
    }
    return path;
}
