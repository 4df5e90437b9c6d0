#include "console/models/sortkey.h"

#include "core/base/background.h"
#include "core/base/namecompare.h"

#include <QHash>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrent>
#include <algorithm>
#include <span>

namespace {

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

/// What one processor takes of many slots, and from which place on.
struct Part
{
    qsizetype from = 0;
    std::span<int> taken{};
};

/// Has each processor take a part of the slots, if there are many; answers how they were parted.
QList<Part> inParts(QList<int> &slotList, const std::function<void(const Part &)> &take)
{
    constexpr qsizetype least = 4'000; // fewer are not worth a thread
    const qsizetype count = std::clamp<qsizetype>(slotList.size() / least, 1, QThread::idealThreadCount());
    const qsizetype most = (slotList.size() + count - 1) / count;
    const std::span<int> whole(slotList);
    QList<Part> parts;
    if (whole.empty())
        return parts;
    for (qsizetype from = 0; from < slotList.size(); from += most)
        parts.append({ from, whole.subspan(size_t(from), size_t(std::min(most, slotList.size() - from))) });
    if (parts.size() == 1) {
        take(parts.first());
        return parts;
    }
    // Not in the pool of all: those who wait for their parts may fill it, and the parts never have their turn.
    static QThreadPool helpers;
    auto others = QtConcurrent::map(&helpers, parts.begin() + 1, parts.end(), [&take](const Part &part) {
        workInBackground();
        take(part);
    });
    take(parts.first());
    others.waitForFinished();
    return parts;
}

void readKeys(const ArrangeRequest &request, Arrangement &result)
{
    if (request.readKey)
        result.keys = QList<SortKey>(result.keys.size()); // those of the column before are not copied
    else if (std::ranges::none_of(std::as_const(result.keys), &SortKey::raw))
        return;
    SortKey *const all = result.keys.data();
    inParts(result.ordered, [&request, all](const Part &part) {
        PreparedKeys prepared;
        const auto readKey = request.readKey; // it may remember what it has read
        for (const int slot : part.taken)
            all[slot] = prepared.of(readKey ? readKey(slot) : all[slot]);
    });
}

void order(const ArrangeRequest &request, Arrangement &result)
{
    const auto before = [&request, &keys = std::as_const(result.keys)](int one, int other) {
        const SortKey &first = keys.at(one);
        const SortKey &second = keys.at(other);
        return first == second ? tieStandsBefore(request.ranks, one, other) : standsBefore(first, second, request.descending);
    };
    if (std::ranges::is_sorted(std::as_const(result.ordered), before)) // as whenever only the filter is another
        return;
    const QList<Part> parts = inParts(result.ordered, [before](const Part &part) { std::ranges::sort(part.taken, before); });
    const auto begin = result.ordered.begin();
    for (const Part &part : parts)
        std::inplace_merge(begin, begin + part.from, begin + part.from + qsizetype(part.taken.size()), before);
}

/// Null: all texts that the filter needs are there; else where they are to be written to.
QByteArray *missingTexts(const ArrangeRequest &request, Arrangement &result)
{
    if (!request.readSearch || request.filter.isEmpty())
        return nullptr;
    const auto isMissing = [&texts = std::as_const(result.search)](int slot) { return texts.at(slot).isNull(); };
    if (!result.search.isEmpty() && std::ranges::none_of(std::as_const(result.ordered), isMissing))
        return nullptr;
    result.search.resize(result.keys.size());
    return result.search.data();
}

/// Reads texts that are missing, and finds by the way who passes.
void filter(const ArrangeRequest &request, Arrangement &result)
{
    QByteArray *const missing = missingTexts(request, result);
    std::vector<char> passes(size_t(result.ordered.size()), false); // no bits: several threads write
    inParts(result.ordered, [&request, &passes, missing, &texts = std::as_const(result.search)](const Part &part) {
        const auto readText = request.readSearch; // it may remember what it has read
        const auto readAttributes = request.readAttributes;
        size_t at = size_t(part.from);
        for (const int slot : part.taken) {
            if (missing && missing[slot].isNull())
                missing[slot] = inSearchForm(readText(slot));
            passes[at++] = (request.shut.empty() || !request.shut[size_t(slot)])
                && (request.filter.isEmpty() || request.filter.matches(texts.at(slot)))
                && (!request.expression || request.expression->holds(readAttributes(slot)));
        }
    });
    for (qsizetype at = 0; at < result.ordered.size(); ++at) {
        if (passes[size_t(at)])
            result.shown.append(result.ordered.at(at));
    }
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
    SortKey key{ .text = nameKey(text), .last = last };
    for (qsizetype i = 0; i < 4; ++i)
        key.number = (key.number << 16) | (i < key.text.size() ? key.text.at(i).unicode() : 0u);
    return key;
}

bool standsBefore(const SortKey &one, const SortKey &other, bool descending)
{
    if (one.last != other.last)
        return one.last < other.last;
    return descending ? other < one : one < other;
}

bool tieStandsBefore(const QList<int> &ranks, int one, int other)
{
    const int first = ranks.value(one, noRank);
    const int second = ranks.value(other, noRank);
    return first == second ? one < other : first < second;
}

Arrangement arrange(ArrangeRequest request)
{
    Arrangement result{ std::move(request.usedSlots), {}, std::move(request.keys), std::move(request.search) };
    readKeys(request, result);
    order(request, result);
    filter(request, result);
    return result;
}
