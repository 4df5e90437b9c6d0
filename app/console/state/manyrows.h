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

/// So many rows are applied in one turn of the loop, which takes some milliseconds with all that hear of them; where so many
/// come at once, more are to come.
inline constexpr qsizetype rowsATurn = 250;

/// So many rows are about to come into the hash.
template <typename IdType, typename Value> void makeRoom(QHash<IdType, Value> &hash, qsizetype coming)
{
    if (coming >= rowsATurn && hash.capacity() < manyRows<IdType>)
        hash.reserve(manyRows<IdType>);
}
