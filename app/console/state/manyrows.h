#pragma once

#include "core/domain/task.h"
#include "core/domain/worker.h"

#include <QHash>
#include <QList>

/// For so many rows room is made at once where a list turns out to be long: a table that grows by the doubling of tens of
/// thousands makes a frame late. 0: lists of these are never long.
template <typename IdType> inline constexpr qsizetype manyRows = 0;
template <> inline constexpr qsizetype manyRows<TaskId> = 65'536;
template <> inline constexpr qsizetype manyRows<WorkerId> = 16'384;

/// A full page of the service: more is to come.
inline constexpr qsizetype longPage = 1'000;

/// Another row is about to come into a long list. By itself it would grow to the double, which is mostly never filled.
template <typename Row> void growSlowly(QList<Row> &rows)
{
    if (rows.size() == rows.capacity() && rows.size() >= longPage)
        rows.reserve(rows.size() + rows.size() / 8);
}

/// So many rows are about to come into the hash.
template <typename IdType, typename Value> void makeRoom(QHash<IdType, Value> &hash, qsizetype coming)
{
    if (coming >= longPage && hash.capacity() < manyRows<IdType>)
        hash.reserve(manyRows<IdType>);
}
