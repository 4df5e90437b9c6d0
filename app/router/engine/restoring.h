#pragma once

#include "router/engine/enginecore.h"

#include <memory>
#include <vector>

namespace router::engine {

/// The stored text of a record; null: it is gone.
QByteArray storedText(const EngineCore &core, const RecordKey &key);

/// A record read from the store that waits for the others.
class ReadRecord
{
public:
    virtual ~ReadRecord() = default;
    [[nodiscard]] virtual quint64 serial() const = 0;
    /// Puts it into its table, if what it belongs to is there.
    virtual void put(EngineCore &core) = 0;
};

/// Brings an engine back from its records, which come in any order.
class Restoring
{
public:
    /// Takes one record; a null value takes it away again. Answers what is wrong with it, in words.
    tl::expected<void, QString> take(EngineCore &core, const Change &record);
    /// Builds everything that follows from the records: pointers, memberships, orders, counts, deadlines. What belongs
    /// to nothing is dropped.
    void finish(EngineCore &core);

private:
    struct Taken
    {
        QByteArray key{};
        quint64 serial = 0;
        std::unique_ptr<ReadRecord> record{}; ///< Null: it was taken away.
    };

    void dropOutdated();

    std::vector<Taken> m_taken; ///< As they came; the last of a key counts.
    bool m_hasGone = false; ///< Some were taken away.
};

} // namespace router::engine
