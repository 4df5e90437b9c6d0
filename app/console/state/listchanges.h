#pragma once

#include "core/base/clock.h"

#include <QList>
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
};
