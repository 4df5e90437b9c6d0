#include "console/models/sortkey.h"

#include <QHash>
#include <QThread>
#include <QtConcurrent>
#include <algorithm>
#include <span>

namespace {

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

/// Has each processor read a part of the slots, if there are many: `read(slots)`.
void readInParts(const QList<int> &slotList, const std::function<void(std::span<const int>)> &read)
{
    constexpr qsizetype least = 4'000; // fewer are not worth a thread
    const qsizetype parts = std::clamp<qsizetype>(slotList.size() / least, 1, QThread::idealThreadCount());
    const qsizetype most = (slotList.size() + parts - 1) / parts;
    QList<std::span<const int>> all;
    for (qsizetype from = 0; from < slotList.size(); from += most)
        all.append(std::span(slotList).subspan(size_t(from), size_t(std::min(most, slotList.size() - from))));
    if (all.size() < 2)
        return read(slotList);
    QtConcurrent::blockingMap(all, read);
}

void readKeys(const ArrangeRequest &request, QList<SortKey> &keys)
{
    SortKey *const all = keys.data();
    readInParts(request.usedSlots, [&request, all](std::span<const int> part) {
        PreparedKeys prepared;
        const auto readKey = request.readKey; // it may remember what it has read
        for (const int slot : part)
            all[slot] = prepared.of(readKey ? readKey(slot) : all[slot]);
    });
}

void readSearchTexts(const ArrangeRequest &request, QList<QString> &texts)
{
    QString *const all = texts.data();
    readInParts(request.usedSlots, [&request, all](std::span<const int> part) {
        const auto readText = request.readSearch; // it may remember what it has read
        for (const int slot : part) {
            QString &text = all[slot];
            text = (text.isNull() && readText ? readText(slot) : text).toLower();
        }
    });
}

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

bool tieStandsBefore(const QList<int> &ranks, int one, int other)
{
    const int first = ranks.value(one, noRank);
    const int second = ranks.value(other, noRank);
    return first == second ? one < other : first < second;
}

Arrangement arrange(const ArrangeRequest &request)
{
    Arrangement result{ request.usedSlots, {}, request.keys, request.search };
    readKeys(request, result.keys);
    std::ranges::sort(result.ordered, [&request, &keys = std::as_const(result.keys)](int one, int other) {
        const SortKey &first = keys.at(one);
        const SortKey &second = keys.at(other);
        return first == second ? tieStandsBefore(request.ranks, one, other) : standsBefore(first, second, request.descending);
    });
    if (!result.search.isEmpty())
        readSearchTexts(request, result.search);
    std::ranges::copy_if(result.ordered, std::back_inserter(result.shown), [&request, &result](int slot) {
        if (!request.shut.empty() && request.shut[size_t(slot)])
            return false;
        const bool hasWords = request.filter.isEmpty() || request.filter.matches(result.search.at(slot));
        return hasWords && (!request.expression || request.expression->holds(request.readAttributes(slot)));
    });
    return result;
}
