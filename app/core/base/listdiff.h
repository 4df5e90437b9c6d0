#pragma once

#include <QHash>
#include <QList>
#include <functional>
#include <type_traits>

/// Turns `current` into `wanted` by the fewest kinds of steps a view understands, each told to `steps`:
/// `removeRow(row)`, `insertRow(row, value)`, `moveRow(from, to)` (both as indexes before and after the step) and
/// `changeRow(row, value)`. `steps` carries out each step on the very list that `current` refers to.
///
/// Rows are the same when `key` of them is equal; keys must be unique within `wanted` (a later double is left out).
/// Cost: removals and insertions linear; a search for each row out of place. For lists up to some thousand rows.
template <typename Row, typename Key, typename Steps>
void applyDiff(const QList<Row> &current, const QList<Row> &wanted, Key key, Steps &steps)
{
    using KeyType = std::decay_t<std::invoke_result_t<Key, const Row &>>;
    QHash<KeyType, qsizetype> place;
    QList<const Row *> rows;
    for (const Row &row : wanted) {
        const KeyType id = std::invoke(key, row);
        if (place.contains(id))
            continue;
        place.insert(id, rows.size());
        rows.append(&row);
    }
    for (qsizetype i = current.size() - 1; i >= 0; --i) {
        if (!place.contains(std::invoke(key, current.at(i))))
            steps.removeRow(i);
    }
    QHash<KeyType, bool> kept;
    for (const Row &row : current)
        kept.insert(std::invoke(key, row), true);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = *rows.at(i);
        const KeyType id = std::invoke(key, row);
        if (!kept.contains(id)) {
            steps.insertRow(i, row);
            continue;
        }
        qsizetype from = i;
        while (!(std::invoke(key, current.at(from)) == id))
            ++from;
        if (from == i + 1 && place.value(std::invoke(key, current.at(i))) > i + 1) {
            // One row went down: move it to its place instead of all the others up.
            qsizetype to = place.value(std::invoke(key, current.at(i)));
            to = std::min(to, current.size() - 1);
            steps.moveRow(i, to);
        } else if (from != i) {
            steps.moveRow(from, i);
        }
        if (!(std::invoke(key, current.at(i)) == id)) {
            qsizetype again = i;
            while (!(std::invoke(key, current.at(again)) == id))
                ++again;
            steps.moveRow(again, i);
        }
        if (!(current.at(i) == row))
            steps.changeRow(i, row);
    }
}
