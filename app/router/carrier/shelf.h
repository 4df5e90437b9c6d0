#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <map>

namespace router {

/// Keeps things of one kind by SID and in the order of creation, and knows which have changed. No more than so many
/// stay: above, the oldest goes if it has ended.
template <typename Thing> class Shelf
{
public:
    using Key = decltype(Thing::id);

    explicit Shelf(qsizetype most = 10'000)
        : m_most(most)
    {
    }

    /// Puts a new one behind all others; one with the same SID goes.
    Thing &add(Thing thing)
    {
        remove(thing.id);
        thing.serial = ++m_lastSerial;
        Thing &added = put(std::move(thing));
        m_touched.insert(added.id);
        dropOldest();
        return added;
    }
    /// Puts one back in its place.
    Thing &put(Thing thing)
    {
        m_lastSerial = std::max(m_lastSerial, thing.serial);
        const quint64 serial = thing.serial;
        m_serials.insert(thing.id, serial);
        return m_things.insert_or_assign(serial, std::move(thing)).first->second;
    }
    void remove(const Key &id)
    {
        if (!m_serials.contains(id))
            return;
        m_things.erase(m_serials.take(id));
        m_touched.insert(id);
    }
    [[nodiscard]] const Thing *find(const Key &id) const
    {
        const auto serial = m_serials.constFind(id);
        return serial == m_serials.cend() ? nullptr : &m_things.at(*serial);
    }
    /// The same, to be changed.
    [[nodiscard]] Thing *edit(const Key &id)
    {
        const auto serial = m_serials.constFind(id);
        if (serial == m_serials.cend())
            return nullptr;
        m_touched.insert(id);
        return &m_things.at(*serial);
    }
    [[nodiscard]] const std::map<quint64, Thing> &inOrder() const { return m_things; }
    /// The SIDs of those that were added, changed or removed since the last call.
    [[nodiscard]] QSet<Key> takeTouched() { return std::exchange(m_touched, {}); }

private:
    void dropOldest()
    {
        while (qsizetype(m_things.size()) > m_most && m_things.begin()->second.hasEnded())
            remove(Key(m_things.begin()->second.id));
    }

    std::map<quint64, Thing> m_things;
    QHash<Key, quint64> m_serials;
    QSet<Key> m_touched;
    quint64 m_lastSerial = 0;
    qsizetype m_most;
};

} // namespace router
