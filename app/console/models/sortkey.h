#pragma once

#include "console/models/attributecheck.h"
#include "console/models/searchfilter.h"

#include <QList>
#include <QString>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

/// What one cell is ordered by: a number, and a text that is compared only on a tie.
///
/// Of a text it is first only taken down, which costs next to nothing; prepared() makes it fit to be compared, in
/// whatever thread.
struct SortKey
{
    quint64 number = 0;
    QString text{}; ///< Its nameKey(); empty for numbers. Raw: as it was.
    quint8 last = 0; ///< The higher, the further back, whichever way they are ordered.
    bool raw = false;

    /// Orders negative numbers before positive ones.
    static SortKey ofNumber(qint64 number);
    /// Raw. Numbers in it come by their value: "Agent 2" before "Agent 10". The first four UTF-16 units go into `number`,
    /// so most comparisons never touch the text.
    static SortKey ofText(const QString &text);

    [[nodiscard]] SortKey prepared() const;

    friend bool operator==(const SortKey &, const SortKey &) = default;
    friend bool operator<(const SortKey &one, const SortKey &other)
    {
        return one.number != other.number ? one.number < other.number : one.text < other.text;
    }
};

Q_DECLARE_TYPEINFO(SortKey, Q_RELOCATABLE_TYPE); // a long column grows without a copy

/// Whether a row with the one key stands before a row with the other. Neither before the other: a tie.
bool standsBefore(const SortKey &one, const SortKey &other, bool descending);

/// Everything a worker thread needs to order and filter a table; copies of columns, never of rows.
struct ArrangeRequest
{
    QList<SortKey> keys{};   ///< By slot.
    std::function<SortKey(int slot)> readKey{}; ///< Reads such a key; each thread has a copy; null: all of them are there.
    QList<QByteArray> search{}; ///< By slot, in its search form; null: still to be read; empty list: all of them are, if any.
    std::function<QString(int slot)> readSearch{}; ///< Reads such a text, in any case; null: all of them are there.
    std::function<QByteArray(int slot)> readAttributes{}; ///< Reads them, JSON text (UTF-8); null: no expression.
    QList<int> usedSlots{};  ///< The slots in use.
    QList<int> ranks{};      ///< By slot: orders ties; slots behind the end have noRank.
    SearchFilter filter{};
    std::optional<AttributeCheck> expression{};
    std::vector<bool> shut{}; ///< By slot: is not shown whatever the filter says; empty: none.
    bool descending = false;
};

/// Slots in order, and of these the ones the filter lets through, in the same order; and the columns made fit.
struct Arrangement
{
    QList<int> ordered{};
    QList<int> shown{};
    QList<SortKey> keys{};
    QList<QByteArray> search{};
};

/// The rank of what came after the ranks were given.
constexpr int noRank = std::numeric_limits<int>::max();
/// Which of two slots whose keys tie stands first: the lower rank, else the lower slot.
bool tieStandsBefore(const QList<int> &ranks, int one, int other);

/// Orders and filters; pure, so it may run anywhere. Columns that are fit already are handed through without a copy.
Arrangement arrange(ArrangeRequest request);
