#pragma once

#include <QList>
#include <QString>

/// One page of a list as it was read.
template <typename T> struct Page
{
    QList<T> rows{};
    QString nextPageUrl{}; ///< Absolute; empty on the last page.
    QStringList unreadable{}; ///< "row 3: sid" for each row that was left out: its place and first unreadable key.
};

/// Tells which rows of a page need not be read, for they are known just as they are: a page that has them holds only the
/// others.
template <typename T> class RowSieve
{
public:
    using IdType = decltype(T::id);

    RowSieve() = default;
    virtual ~RowSieve() = default;
    Q_DISABLE_COPY_MOVE(RowSieve)

    /// Whether this row is known. `print` is a number that differs where anything differs that is read of a row; the row
    /// is taken for known with it from now on.
    virtual bool knows(const IdType &id, size_t print) = 0;
    /// It is in the page, but could not be compared or not be read, and is to be read again the next time.
    virtual void retell(const IdType &id) = 0;
};
