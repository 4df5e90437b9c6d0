#pragma once

#include "router/engine/enginecore.h"

#include <QHash>

namespace router::engine {

/// The stored text of a record; null: it is gone.
QByteArray storedText(const EngineCore &core, const RecordKey &key);

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
    QHash<QByteArray, QByteArray> m_records;
};

} // namespace router::engine
