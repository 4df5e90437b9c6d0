#pragma once

#include "router/eventlog/eventshelf.h"
#include "router/store/sqlitefile.h"

namespace router {

/// The batches of events in the router's file, a row each.
class EventTable final : public EventShelf
{
public:
    explicit EventTable(SqliteFile &file)
        : m_file(file)
    {
    }

    /// Once the file is open.
    SqliteFile::Outcome prepare();
    void close() { m_add = QSqlQuery(); }
    /// Adds a batch within the transaction that is under way; see settle().
    SqliteFile::Outcome add(const EventBatch &batch);
    /// The transaction has ended; `kept` tells whether well.
    void settle(bool kept);
    /// Drops what ended before `at`, at most `rows` of it; answers whether there is more.
    tl::expected<bool, QString> dropBefore(Instant at, int rows);

    void visitDown(BatchNumber from, BatchNumber to, const Visit &visit) const override;
    void visitUp(BatchNumber from, const Visit &visit) const override;

private:
    SqliteFile &m_file;
    QSqlQuery m_add;
    BatchNumber m_last = 0; ///< As it is stored.
    BatchNumber m_next = 0; ///< The last one of the transaction under way.
};

} // namespace router
