#pragma once

#include "router/engine/enginetypes.h"
#include "router/eventlog/eventshelf.h"

#include <QString>
#include <functional>
#include <memory>

namespace router {

/// What the router keeps: one append-only table of changes in SQLite, folded into a table of records bit by bit, and a
/// table of what has happened.
///
/// A file belongs to one router at a time and is readable by its owner only. Everything on the thread that opened it.
class Store
{
public:
    using Stored = tl::expected<void, QString>; ///< Or what went wrong, one line for people, no value in it.

    Store();
    ~Store(); ///< Closes.

    /// Opens the file or makes it (mode 0600); empty or ":memory:" keeps nothing.
    ///
    /// Errors: no such folder, not writable, not a Cordboard data file, of another format (see dataformat.h), in use by
    /// another router. Such a file is left as it is.
    Stored open(const QString &file);
    void close();

    /// A small value beside the records, such as the account; null when it is not there.
    [[nodiscard]] QByteArray meta(const QString &key) const;
    Stored setMeta(const QString &key, const QByteArray &value);

    /// Visits every record that is there, each once with its newest value, in no order. Stops at the visitor's first
    /// error.
    Stored load(const std::function<Stored(const Change &)> &visit);
    /// Adds the changes and the events in one commit; when it returns well, a power cut cannot lose them. On an error
    /// none is kept.
    Stored append(const QList<Change> &changes, const QList<EventBatch> &events = {});

    /// Writes something small that means nothing, to see whether anything can be written.
    Stored tryOut();

    /// The batches of events that are kept; without a file those in memory.
    [[nodiscard]] const EventShelf &events() const;
    /// Drops events that ended before `at`, at most `rows` batches, so that no turn waits long. Answers whether there
    /// are more.
    tl::expected<bool, QString> dropEvents(Instant at, int rows = 256);

    /// Whether the log has grown so long that foldSome() is worth while.
    [[nodiscard]] bool isFoldDue() const;
    /// Moves the oldest changes into the records, at most `rows` of them, in one commit, so that no turn waits long.
    Stored foldSome(int rows = 256);
    /// How many changes stand in the log.
    [[nodiscard]] qint64 logLength() const;

    /// Lets the file grow no further than so many pages, as a full disk would; 0: no limit.
    Stored limitPages(int pages);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace router
