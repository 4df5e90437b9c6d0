#include "console/models/searchfilter.h"

#include <QStringView>
#include <algorithm>

namespace {

constexpr QChar sidMark(0x1f);
constexpr qsizetype leastOfSid = 6;
constexpr QChar quote(u'"');

bool isInWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool containsPhrase(QStringView text, QStringView phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!isInWord(text, at - 1) && !isInWord(text, at + phrase.size()))
            return true;
    }
    return false;
}

bool hasOpenQuote(const QString &filter)
{
    bool isOpen = false;
    bool mayOpen = true; // a part begins here
    for (const QChar character : filter) {
        const bool isQuote = character == quote && (isOpen || mayOpen);
        mayOpen = character.isSpace() || (isQuote && isOpen);
        isOpen = isQuote != isOpen;
    }
    return isOpen;
}

} // namespace

/// A quote within a word is part of it: 5"
SearchFilter::SearchFilter(const QString &text)
{
    const QString line = text.simplified().toLower();
    for (qsizetype from = 0; from < line.size();) {
        const bool isPhrase = line.at(from) == quote;
        from += isPhrase ? 1 : 0;
        qsizetype to = line.indexOf(isPhrase ? quote : QChar(u' '), from);
        to = to < 0 ? line.size() : to;
        if (const QString part = line.sliced(from, to - from).trimmed(); !part.isEmpty())
            m_parts.append({ part, isPhrase });
        from = to + 1;
    }
}

bool SearchFilter::matches(const QString &search) const
{
    const qsizetype mark = search.indexOf(sidMark);
    const QStringView shown = mark < 0 ? QStringView(search) : QStringView(search).first(mark);
    const QStringView sid = mark < 0 ? QStringView() : QStringView(search).sliced(mark + 1);
    return std::ranges::all_of(m_parts, [shown, sid](const Part &part) {
        if (part.isPhrase)
            return containsPhrase(shown, part.text) || sid == part.text;
        return shown.contains(part.text) || (part.text.size() >= leastOfSid && sid.startsWith(part.text));
    });
}

QString SearchFilter::withPhrase(const QString &filter, const QString &shown)
{
    QString all = filter.trimmed();
    if (hasOpenQuote(all))
        all += quote;
    for (const QString &piece : shown.simplified().split(quote, Qt::SkipEmptyParts)) {
        const Part part{ piece.trimmed().toLower(), true };
        if (part.text.isEmpty() || SearchFilter(all).m_parts.contains(part))
            continue;
        all += (all.isEmpty() ? QString() : QString(u' ')) + quote + piece.trimmed() + quote;
    }
    return all;
}

QString searchTextWith(QString shown, const QString &sid)
{
    shown += sidMark;
    shown += sid;
    return shown;
}
