#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QSet>

namespace router::engine {

/// The two letters of a kind of SID.
template <typename Tag> const char *prefixOf(const Id<Tag> &)
{
    return Tag::prefix;
}

/// Which record: its kind is the SID's prefix.
struct RecordKey
{
    const char *prefix = nullptr; ///< Of a Tag; null: the engine's own record.
    IdBytes id{};
    WorkspaceId workspace{};

    /// How the store knows it: the SID, or "engine".
    [[nodiscard]] QByteArray text() const { return prefix ? idtext::write(id, prefix) : QByteArrayLiteral("engine"); }
    friend bool operator==(const RecordKey &left, const RecordKey &right) { return left.id == right.id; }
    friend size_t qHash(const RecordKey &key, size_t seed = 0) noexcept
    {
        return qHashRange(key.id.bytes.begin(), key.id.bytes.end(), seed);
    }
};

/// The records that were touched since they were last asked for, each once, in the order of the first touch.
class ChangeLog
{
public:
    void touch(const RecordKey &key);
    [[nodiscard]] QList<RecordKey> take();

private:
    QSet<RecordKey> m_known;
    QList<RecordKey> m_inOrder;
};

} // namespace router::engine
