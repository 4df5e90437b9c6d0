#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QStringList>
#include <functional>

/// A whole list, all its pages put together.
template <typename T> struct Listing
{
    QList<T> rows{};
    QStringList unreadable{}; ///< "row 3: sid" for each row that was left out.
    Instant requestedAt{}; ///< When the first page was asked for, by the server's clock.

    friend bool operator==(const Listing &, const Listing &) = default;
};

/// Takes over each page's rows as it comes, on the client's thread; they are then missing in the answer. `requestedAt`
/// is the listing's.
template <typename T> using TakeRows = std::function<void(const QList<T> &rows, Instant requestedAt)>;
