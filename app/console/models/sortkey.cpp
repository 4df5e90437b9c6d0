#include "console/models/sortkey.h"

#include <QStringView>
#include <algorithm>

SortKey SortKey::ofNumber(qint64 number)
{
    return { quint64(number) ^ (quint64(1) << 63) };
}

SortKey SortKey::ofText(const QString &text)
{
    SortKey key{ .text = text.toLower() };
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

bool matchesFilter(const QString &search, const QString &filter)
{
    qsizetype from = 0;
    while (from < filter.size()) {
        qsizetype to = filter.indexOf(u' ', from);
        if (to < 0)
            to = filter.size();
        if (to > from && !search.contains(QStringView(filter).sliced(from, to - from)))
            return false;
        from = to + 1;
    }
    return true;
}

Arrangement arrange(const ArrangeRequest &request)
{
    Arrangement result{ request.usedSlots, {} };
    std::ranges::sort(result.ordered, [&request](int one, int other) {
        const SortKey &first = request.keys.at(one);
        const SortKey &second = request.keys.at(other);
        return first == second ? one < other : standsBefore(first, second, request.descending);
    });
    if (request.search.isEmpty() || request.filter.isEmpty()) {
        result.shown = result.ordered;
        return result;
    }
    for (const int slot : std::as_const(result.ordered)) {
        if (matchesFilter(request.search.at(slot), request.filter))
            result.shown.append(slot);
    }
    return result;
}
