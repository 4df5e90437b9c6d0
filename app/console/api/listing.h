#pragma once

#include "core/base/clock.h"
#include "core/wire/page.h"

#include <QList>
#include <QStringList>
#include <functional>
#include <memory>

/// A whole list, all its pages put together.
template <typename T> struct Listing
{
    QList<T> rows{};
    QStringList unreadable{}; ///< "row 3: sid" for each row that was left out.
    Instant requestedAt{}; ///< When the first page was asked for, by the server's clock.

    friend bool operator==(const Listing &, const Listing &) = default;
};

/// Leaves out of each page what is known as it is; it lives as long as the listing needs it.
template <typename T> using Sieve = std::shared_ptr<RowSieve<T>>;

/// Takes over each page's rows as it comes, on the client's thread; they are then missing in the answer. `requestedAt`
/// is the listing's.
template <typename T> using TakeRows = std::function<void(QList<T> rows, Instant requestedAt)>;
