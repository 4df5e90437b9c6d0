#pragma once

#include <QList>

/// What one list or one reply changed in a bulk table: ids only, look the values up in the state.
template <typename IdType>
struct ChangeSet
{
    QList<IdType> changed{}; ///< New ones too.
    QList<IdType> removed{};

    [[nodiscard]] bool isEmpty() const { return changed.isEmpty() && removed.isEmpty(); }
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};
