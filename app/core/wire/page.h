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
