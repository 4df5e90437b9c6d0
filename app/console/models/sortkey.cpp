#include "console/models/sortkey.h"

#include <QHash>
#include <QStringView>
#include <algorithm>

namespace {

constexpr QChar sidMark(0x1f);
constexpr qsizetype leastOfSid = 6;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Orders numbers without leading zeros by how many digits they have, and stands where a digit would.
QString lengthMark(qsizetype digits)
{
    return digits < 9 ? QString::number(digits) : u'9' + QString::number(digits).rightJustified(2, u'0');
}

/// So that "agent 2" stands before "agent 10": the length of a number stands before it, zeros in front of it go.
QString withNumbersByValue(const QString &text)
{
    QString key;
    key.reserve(text.size() + 4);
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text.at(at))) {
            key += text.at(at++);
            continue;
        }
        while (at < text.size() && text.at(at) == u'0')
            ++at;
        const qsizetype first = at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        key += lengthMark(at - first) + text.sliced(first, at - first);
    }
    return key;
}

/// Prepares keys, and lets rows that show the same word hold one text: of workflows, queues and statuses there are few.
class PreparedKeys
{
public:
    SortKey of(const SortKey &key)
    {
        if (!key.raw || key.last || m_known.size() >= most)
            return key.prepared();
        const auto known = m_known.constFind(key.text);
        return known != m_known.constEnd() ? *known : *m_known.insert(key.text, key.prepared());
    }

private:
    static constexpr qsizetype most = 8'000; // more are names, and each has its own

    QHash<QString, SortKey> m_known;
};

} // namespace

SortKey SortKey::ofNumber(qint64 number)
{
    return { quint64(number) ^ (quint64(1) << 63) };
}

SortKey SortKey::ofText(const QString &text)
{
    return { .text = text, .raw = true };
}

SortKey SortKey::prepared() const
{
    if (!raw)
        return *this;
    SortKey key{ .text = withNumbersByValue(text.toLower()), .last = last };
    for (qsizetype i = 0; i < 4; ++i)
        key.number = (key.number << 16) | (i < key.text.size() ? key.text.at(i).unicode() : 0u);
    return key;
}

bool standsBefore(const SortKey &one, const SortKey &other, bool descending)
{
    if (one.last != other.last)
        return other.last;
    return descending ? other < one : one < other;
}

QString searchTextWith(QString shown, const QString &sid)
{
    shown += sidMark;
    shown += sid;
    return shown;
}

bool matchesFilter(const QString &search, const QString &filter)
{
    const qsizetype mark = search.indexOf(sidMark);
    const QStringView shown = mark < 0 ? QStringView(search) : QStringView(search).first(mark);
    const QStringView sid = mark < 0 ? QStringView() : QStringView(search).sliced(mark + 1);
    qsizetype from = 0;
    while (from < filter.size()) {
        qsizetype to = filter.indexOf(u' ', from);
        if (to < 0)
            to = filter.size();
        const QStringView word = QStringView(filter).sliced(from, to - from);
        if (!shown.contains(word) && !(word.size() >= leastOfSid && sid.startsWith(word)))
            return false;
        from = to + 1;
    }
    return true;
}

bool tieStandsBefore(const QList<int> &ranks, int one, int other)
{
    const int first = ranks.value(one, noRank);
    const int second = ranks.value(other, noRank);
    return first == second ? one < other : first < second;
}

Arrangement arrange(const ArrangeRequest &request)
{
    Arrangement result{ request.usedSlots, {}, request.keys, request.search };
    PreparedKeys prepared;
    for (const int slot : request.usedSlots)
        result.keys[slot] = prepared.of(request.readKey ? request.readKey(slot) : result.keys.at(slot));
    std::ranges::sort(result.ordered, [&request, &keys = std::as_const(result.keys)](int one, int other) {
        const SortKey &first = keys.at(one);
        const SortKey &second = keys.at(other);
        return first == second ? tieStandsBefore(request.ranks, one, other) : standsBefore(first, second, request.descending);
    });
    if (!result.search.isEmpty()) {
        for (const int slot : request.usedSlots) {
            QString &text = result.search[slot];
            text = (text.isNull() && request.readSearch ? request.readSearch(slot) : text).toLower();
        }
    }
    std::ranges::copy_if(result.ordered, std::back_inserter(result.shown), [&request, &result](int slot) {
        if (!request.shut.empty() && request.shut[size_t(slot)])
            return false;
        const bool hasWords = request.filter.isEmpty() || matchesFilter(result.search.at(slot), request.filter);
        return hasWords && (!request.expression || request.expression->holds(request.readAttributes(slot)));
    });
    return result;
}
