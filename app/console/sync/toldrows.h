#pragma once

#include "console/state/listchanges.h"
#include "core/domain/task.h"
#include "core/domain/worker.h"

#include <QHash>

/// A number that differs where anything in the row differs that a list tells.
size_t fingerprint(const Task &task);
size_t fingerprint(const Worker &worker);

/// What was told of a big list last, as a number a row: of the next answer only what differs is told on, so that the
/// thread of the windows never walks through a whole list.
template <typename T> class ToldRows
{
public:
    using IdType = decltype(T::id);

    /// A list has begun to come in, page by page.
    void begin() { ++m_round; }

    /// Of a page's rows those that are not as they were told last.
    QList<T> differing(const QList<T> &page)
    {
        QList<T> news;
        for (const T &row : page) {
            Told &told = m_told[row.id];
            const size_t print = fingerprint(row);
            if (told.round == 0 || told.print != print)
                news.append(row);
            told = { print, m_round };
        }
        return news;
    }

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

    /// Something else has told of it meanwhile: the next list tells it again.
    void retold(const IdType &id) { m_told[id] = { 0, m_round }; }
    void gone(const IdType &id) { m_told.remove(id); }

private:
    struct Told
    {
        size_t print = 0;
        quint64 round = 0; ///< In which list it was; 0: in none.
    };

    QHash<IdType, Told> m_told;
    quint64 m_round = 0;
};
