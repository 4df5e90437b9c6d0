#pragma once

#include "console/api/listing.h"

#include <QHash>

/// What was told of a big list last, as a number a row: of the next answer only what differs is read and told on, so
/// that the thread of the windows never walks through a whole list.
template <typename T> class ToldRows final : public RowSieve<T>
{
public:
    using typename RowSieve<T>::IdType;

    /// A list has begun to come in, page by page.
    void begin() { ++m_round; }

    bool knows(const IdType &id, size_t print) override
    {
        Told &told = m_told[id];
        const bool isKnown = told.round != 0 && told.print == print;
        told = { print, m_round };
        return isKnown;
    }
    /// The next list tells it again: it could not be read, or something else has told of it meanwhile.
    void retell(const IdType &id) override { m_told[id] = { 0, m_round }; }
    void gone(const IdType &id) { m_told.remove(id); }

    /// The list has come in whole: all that were in it. The others are forgotten.
    QList<IdType> takePresent()
    {
        QList<IdType> present;
        present.reserve(m_told.size());
        m_told.removeIf([&](const auto &told) {
            if (told.value().round != m_round)
                return true;
            present.append(told.key());
            return false;
        });
        return present;
    }

private:
    struct Told
    {
        size_t print = 0;
        quint64 round = 0; ///< In which list it was; 0: in none.
    };

    QHash<IdType, Told> m_told;
    quint64 m_round = 0;
};
