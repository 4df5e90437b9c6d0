#pragma once

#include "core/base/clock.h"

#include <QList>
#include <algorithm>
#include <optional>

/// What has changed in a big list since it was last told of.
template <typename T>
struct ListChanges
{
    using IdType = decltype(T::id);

    QList<T> changed{}; ///< New ones too.
    QList<IdType> gone{}; ///< For good: SIDs do not come back.
    Instant requestedAt{}; ///< What is told is at least as young as this, by the server's clock.
    std::optional<QList<IdType>> present{}; ///< All that are there: others that were known before `requestedAt` are gone.
    std::optional<Instant> wholeAsOf{}; ///< With these all of the list is true as of then; empty: more is to come.

    friend bool operator==(const ListChanges &, const ListChanges &) = default;

    /// The changes in parts of at most `most` changed rows, to be applied one after another; what goes, and what the list
    /// is as of, is told by the last. At least one.
    [[nodiscard]] qsizetype parts(qsizetype most) const { return std::max<qsizetype>(1, (changed.size() + most - 1) / most); }
    [[nodiscard]] ListChanges part(qsizetype which, qsizetype most) const
    {
        ListChanges some{ .changed = changed.mid(which * most, most), .requestedAt = requestedAt };
        if (which + 1 == parts(most)) {
            some.gone = gone;
            some.present = present;
            some.wholeAsOf = wholeAsOf;
        }
        return some;
    }
};
