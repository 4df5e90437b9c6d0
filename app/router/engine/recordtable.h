#pragma once

#include <QtGlobal>
#include <map>
#include <memory>
#include <type_traits>
#include <unordered_map>

namespace router::engine {

/// Records of one kind, found by SID and walked in order of creation. Owns them; their addresses stay.
template <typename Record> class RecordTable
{
public:
    using Key = std::remove_cvref_t<decltype(Record::value.id)>;

    [[nodiscard]] Record *find(const Key &id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : found->second.get();
    }

    /// Takes a record whose SID and serial are set.
    Record &add(std::unique_ptr<Record> record)
    {
        Record &added = *record;
        m_inOrder.emplace_hint(m_inOrder.end(), added.serial, &added);
        m_byId.insert_or_assign(added.value.id, std::move(record));
        return added;
    }

    void remove(const Record &record)
    {
        m_inOrder.erase(record.serial);
        m_byId.erase(Key(record.value.id));
    }

    [[nodiscard]] const std::map<quint64, Record *> &inOrder() const { return m_inOrder; }
    [[nodiscard]] int size() const { return int(m_byId.size()); }

private:
    std::unordered_map<Key, std::unique_ptr<Record>> m_byId;
    std::map<quint64, Record *> m_inOrder;
};

/// Orders pointers to records by creation, never by address.
struct BySerial
{
    template <typename Record> bool operator()(const Record *left, const Record *right) const
    {
        return left->serial < right->serial;
    }
};

} // namespace router::engine
