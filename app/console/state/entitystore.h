#pragma once

#include "console/state/changeset.h"
#include "console/state/listchanges.h"
#include "console/state/keeping.h"
#include "console/state/manyrows.h"
#include "console/state/supersedes.h"

#include <QHash>
#include <memory>

/// The known copies of one kind of thing, with the rule of who wins and the memory of what has gone.
///
/// `requestedAt` is when the request left (the epoch: not known), `now` is when its answer is applied, both by the same
/// clock. A copy that was asked for after the known one had arrived wins a tie: it cannot be older.
template <typename T>
class EntityStore
{
public:
    using IdType = decltype(T::id);
    using Keeper = Keeping<T>;

    /// A copy is never changed, only replaced: tables keep the same one.
    using Shared = typename Keeper::Shared;
    /// To be read like a pointer to a `T`.
    using Found = typename Keeper::Found;

    /// A copy of nothing, to be read where there is no thing.
    static Shared nothing()
    {
        static const Shared empty = Keeper().keep(T{});
        return empty;
    }

    /// Half as large as an Instant: there are many rows.
    using Second = std::chrono::sys_time<std::chrono::duration<quint32>>;
    [[nodiscard]] static Second secondOf(Instant at) { return std::chrono::floor<std::chrono::duration<quint32>>(at); }

    struct Row
    {
        Shared value{}; ///< Never null.
        Instant appliedAt{};
        Second heardAt{}; ///< When a copy came last, new or not.
        quint32 listed = 0; ///< In which of the lists it came last; 0: in none so far.
    };

    /// Null: not there. A pointer is valid until the next change.
    [[nodiscard]] Found find(const IdType &id) const
    {
        const auto row = m_rows.constFind(id);
        return row == m_rows.constEnd() ? Found() : Keeper::found(*row->value);
    }
    /// Null: not there.
    [[nodiscard]] Shared shared(const IdType &id) const { return m_rows.value(id).value; }
    [[nodiscard]] const QHash<IdType, Row> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }

    /// Takes one copy. Newer: it was taken. Unclear: fetch anew. A thing that went after the request left stays away: Older.
    Precedence apply(const T &value, Instant requestedAt, Instant now)
    {
        Row *row = nullptr;
        return take(value, requestedAt, now, row);
    }

    /// Takes a whole list: rows that are not in it go, if `covered(value)` and if they were last changed before the request left.
    template <typename Covered>
    ChangeSet<IdType> applyList(const QList<T> &list, Instant requestedAt, Instant now, Covered covered, QList<IdType> *unclear)
    {
        ++m_list;
        m_marked = 0;
        ChangeSet<IdType> changes{ .changed = takeListed(list, requestedAt, now, unclear) };
        for (auto row = m_rows.begin(); m_marked < m_rows.size() && row != m_rows.end();) {
            if (row->listed == m_list || row->appliedAt > requestedAt || !covered(*Keeper::found(*row->value))) {
                ++row;
                continue;
            }
            changes.removed.append(row.key());
            m_gone.insert(row.key(), now);
            row = m_rows.erase(row);
        }
        return changes;
    }

    /// Takes what has changed: the same rules as for a whole list, for the rows that are named. `keeps(id)`: that one
    /// does not go.
    template <typename Keeps>
    ChangeSet<IdType> applyChanges(const ListChanges<T> &news, Instant now, Keeps keeps, QList<IdType> *unclear)
    {
        makeRoom(m_rows, news.changed.size());
        ChangeSet<IdType> changes{ .changed = takeListed(news.changed, news.requestedAt, now, unclear) };
        QList<IdType> gone = news.gone;
        if (news.present)
            gone += missingIn(*news.present, news.requestedAt);
        for (const IdType &id : std::as_const(gone)) {
            if (m_rows.contains(id) && !keeps(id) && remove(id, now))
                changes.removed.append(id);
        }
        return changes;
    }

    /// Drops one row; an answer to a request that left before `now` does not bring it back.
    bool remove(const IdType &id, Instant now)
    {
        m_gone.insert(id, now);
        return m_rows.remove(id) > 0;
    }

    /// Forgets rows that `old(row)` names, and goings before `before`. Which rows those were; any answer brings them back.
    template <typename Old>
    QList<IdType> prune(Instant before, Old old)
    {
        m_gone.removeIf([before](const auto &gone) { return gone.value() < before; });
        QList<IdType> pruned;
        m_rows.removeIf([&old, &pruned](const auto &row) {
            if (!old(row.value()))
                return false;
            pruned.append(row.key());
            return true;
        });
        m_keeper.prune();
        return pruned;
    }

    void clear()
    {
        m_rows.clear();
        m_gone.clear();
    }

private:
    /// `row` is where the copy stands afterwards; null: nowhere.
    Precedence take(const T &value, Instant requestedAt, Instant now, Row *&row)
    {
        const auto known = m_rows.find(value.id);
        if (known == m_rows.end()) {
            const auto gone = m_gone.constFind(value.id);
            if (gone != m_gone.constEnd() && requestedAt != Instant{} && requestedAt <= *gone)
                return Precedence::Older;
            m_gone.remove(value.id);
            row = &*m_rows.insert(value.id, Row{ m_keeper.keep(value), now, secondOf(now) });
            return Precedence::Newer;
        }
        row = &*known;
        row->heardAt = secondOf(now);
        const Found before = Keeper::found(*row->value);
        Precedence verdict = precedence(value, *before);
        if (verdict == Precedence::Unclear && requestedAt > row->appliedAt)
            verdict = Precedence::Newer;
        if (verdict == Precedence::Newer) {
            row->value = m_keeper.keep(filledFrom(value, *before));
            row->appliedAt = now;
        }
        return verdict;
    }

    /// Those of a list that were taken.
    QList<IdType> takeListed(const QList<T> &list, Instant requestedAt, Instant now, QList<IdType> *unclear)
    {
        QList<IdType> taken;
        for (const T &value : list) {
            Row *row = nullptr;
            const Precedence verdict = take(value, requestedAt, now, row);
            if (row)
                mark(*row);
            if (verdict == Precedence::Newer)
                taken.append(value.id);
            else if (verdict == Precedence::Unclear && unclear)
                unclear->append(value.id);
        }
        return taken;
    }

    /// Those that are not in the list although they were known before it was asked for.
    QList<IdType> missingIn(const QList<IdType> &present, Instant requestedAt)
    {
        QList<IdType> missing;
        ++m_list;
        m_marked = 0;
        for (const IdType &id : present) {
            if (const auto row = m_rows.find(id); row != m_rows.end())
                mark(*row);
        }
        for (auto row = m_rows.cbegin(); m_marked < m_rows.size() && row != m_rows.cend(); ++row) {
            if (row->listed != m_list && row->appliedAt <= requestedAt)
                missing.append(row.key());
        }
        return missing;
    }

    void mark(Row &row)
    {
        m_marked += row.listed == m_list ? 0 : 1;
        row.listed = m_list;
    }

    Keeper m_keeper;
    QHash<IdType, Row> m_rows;
    QHash<IdType, Instant> m_gone;
    quint32 m_list = 1; ///< The number of lists so far, and one.
    qsizetype m_marked = 0; ///< How many rows the last one had.
};
