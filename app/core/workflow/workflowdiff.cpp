#include "core/workflow/workflowdiff.h"

#include <algorithm>

namespace {

using Change = WorkflowChange;

/// For each of the new rows the old one that it was; -1: it is new.
using Pairs = QList<qsizetype>;

/// Pairs what has the same `key`, which must be the only one of it on its side.
template <typename Key> void pairBy(const QList<FilterOutline> &before, const QList<FilterOutline> &after, Pairs &pairs, Key key)
{
    const auto only = [&key](const QList<FilterOutline> &rows, const QString &wanted) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (key(rows.at(i)) != wanted)
                continue;
            if (found >= 0)
                return qsizetype(-1);
            found = i;
        }
        return found;
    };
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString wanted = key(after.at(i));
        if (pairs.at(i) >= 0 || wanted.isEmpty() || only(after, wanted) < 0)
            continue;
        const qsizetype old = only(before, wanted);
        if (old >= 0 && !pairs.contains(old))
            pairs[i] = old;
    }
}

Pairs pairsOf(const QList<FilterOutline> &before, const QList<FilterOutline> &after)
{
    Pairs pairs(after.size(), -1);
    for (qsizetype i = 0; i < after.size(); ++i) { // what is the same is the same
        const qsizetype same = before.indexOf(after.at(i));
        if (same >= 0 && !pairs.contains(same))
            pairs[i] = same;
    }
    pairBy(before, after, pairs, [](const FilterOutline &it) { return it.filter.value(WorkflowField::Name); });
    pairBy(before, after, pairs, [](const FilterOutline &it) { return it.filter.value(WorkflowField::Expression); });
    for (qsizetype i = 0; i < after.size() && i < before.size(); ++i) {
        if (pairs.at(i) < 0 && !pairs.contains(i))
            pairs[i] = i;
    }
    return pairs;
}

/// Collects the differences of two outlines.
struct Comparing
{
    QList<Change> changes{};

    static Change aboutFilter(Change::Kind kind, const FilterOutline &filter, qsizetype index)
    {
        return { .kind = kind,
            .filter = filter.filter.value(WorkflowField::Name),
            .filterNumber = int(index) + 1 };
    }

    void compareParts(const WorkflowPart &before, const WorkflowPart &after, Change change)
    {
        QList<WorkflowField> fields = before.values.keys() + after.values.keys();
        std::ranges::sort(fields);
        fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
        for (const WorkflowField field : std::as_const(fields)) {
            change.field = field;
            change.before = before.value(field);
            change.after = after.value(field);
            if (change.before != change.after)
                changes.append(change);
        }
    }

    void compareSteps(const QList<WorkflowPart> &before, const QList<WorkflowPart> &after, Change change)
    {
        change.subject = Change::Subject::Step;
        qsizetype head = 0;
        while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
            ++head;
        qsizetype tail = 0;
        while (tail < before.size() - head && tail < after.size() - head
            && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
            ++tail;
        const qsizetype left = before.size() - head - tail;
        const qsizetype now = after.size() - head - tail;
        for (qsizetype i = 0; i < std::max(left, now); ++i) {
            change.step = int(head + i) + 1;
            if (i < left && i < now) {
                change.kind = Change::Kind::Changed;
                compareParts(before.at(head + i), after.at(head + i), change);
                continue;
            }
            Change whole = change;
            whole.kind = i < now ? Change::Kind::Added : Change::Kind::Removed;
            whole.field = WorkflowField::Queue;
            (i < now ? whole.after : whole.before)
                = (i < now ? after.at(head + i) : before.at(head + i)).value(WorkflowField::Queue);
            changes.append(whole);
        }
    }

    void compareFilters(const QList<FilterOutline> &before, const QList<FilterOutline> &after)
    {
        const Pairs pairs = pairsOf(before, after);
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!pairs.contains(i))
                changes.append(aboutFilter(Change::Kind::Removed, before.at(i), i));
        }
        qsizetype furthest = -1; // one that stands behind an earlier one of before has been moved
        for (qsizetype i = 0; i < after.size(); ++i) {
            const qsizetype old = pairs.at(i);
            if (old < 0) {
                changes.append(aboutFilter(Change::Kind::Added, after.at(i), i));
                continue;
            }
            if (old < furthest) {
                Change moved = aboutFilter(Change::Kind::Moved, after.at(i), i);
                moved.before = QString::number(old + 1);
                moved.after = QString::number(i + 1);
                changes.append(moved);
            }
            furthest = std::max(furthest, old);
            const Change change = aboutFilter(Change::Kind::Changed, after.at(i), i);
            compareParts(before.at(old).filter, after.at(i).filter, change);
            compareSteps(before.at(old).targets, after.at(i).targets, change);
        }
    }

    void compareDefaults(const std::optional<WorkflowPart> &before, const std::optional<WorkflowPart> &after)
    {
        Change change{ .subject = Change::Subject::DefaultFilter };
        if (before && after)
            return compareParts(*before, *after, change);
        if (!before && !after)
            return;
        change.kind = after ? Change::Kind::Added : Change::Kind::Removed;
        change.field = WorkflowField::Queue;
        (after ? change.after : change.before) = (after ? *after : *before).value(WorkflowField::Queue);
        changes.append(change);
    }
};

} // namespace

QList<WorkflowChange> differences(const WorkflowOutline &before, const WorkflowOutline &after)
{
    Comparing comparing;
    comparing.compareFilters(before.filters, after.filters);
    comparing.compareDefaults(before.defaultFilter, after.defaultFilter);
    if (before.others != after.others) {
        comparing.changes.append(
            { .subject = Change::Subject::Root, .before = before.others, .after = after.others });
    }
    return comparing.changes;
}
