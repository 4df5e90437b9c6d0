#pragma once

#include <QList>
#include <QString>

/// What one cell is ordered by: a number, and a text that is compared only on a tie.
struct SortKey
{
    quint64 number = 0;
    QString text{}; ///< Lower case, and such that numbers in it compare by value; empty for numbers.
    bool last = false; ///< Behind all others, whichever way they are ordered.

    /// Orders negative numbers before positive ones.
    static SortKey ofNumber(qint64 number);
    /// Numbers in it come by their value: "Agent 2" before "Agent 10". The first four UTF-16 units go into `number`, so
    /// most comparisons never touch the text.
    static SortKey ofText(const QString &text);

    friend bool operator==(const SortKey &, const SortKey &) = default;
    friend bool operator<(const SortKey &one, const SortKey &other)
    {
        return one.number != other.number ? one.number < other.number : one.text < other.text;
    }
};

/// Whether a row with the one key stands before a row with the other. Neither before the other: a tie.
bool standsBefore(const SortKey &one, const SortKey &other, bool descending);

/// Everything a worker thread needs to order and filter a table; copies of columns, never of rows.
struct ArrangeRequest
{
    QList<SortKey> keys{};   ///< By slot.
    QList<QString> search{}; ///< By slot, lower case; empty list: no filter.
    QList<int> usedSlots{};  ///< The slots in use.
    QString filter{};        ///< Words, lower case; each must occur.
    bool descending = false;
};

/// Slots in order, and of these the ones the filter lets through, in the same order.
struct Arrangement
{
    QList<int> ordered{};
    QList<int> shown{};
};

/// Orders and filters; pure, so it may run anywhere. Ties are ordered by slot.
Arrangement arrange(const ArrangeRequest &request);

/// Each word of `filter` occurs in `search`; both lower case.
bool matchesFilter(const QString &search, const QString &filter);
