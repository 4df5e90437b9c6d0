#include "router/statistics/statisticscodec.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

namespace router {

namespace {

constexpr quint8 codecVersion = 1;

void use(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

// SIDs come again and again, so each stands in a row once and is meant by its place from then on.
class IdWriter
{
public:
    explicit IdWriter(QDataStream &stream)
        : m_stream(stream)
    {
    }
    void write(const IdBytes &id)
    {
        const auto known = m_places.constFind(Id<WorkspaceTag>(id));
        if (known != m_places.constEnd()) {
            m_stream << *known;
            return;
        }
        const auto place = quint32(m_places.size());
        m_places.insert(Id<WorkspaceTag>(id), place);
        m_stream << place;
        m_stream.writeRawData(reinterpret_cast<const char *>(id.bytes.data()), int(id.bytes.size()));
    }

private:
    QDataStream &m_stream;
    QHash<Id<WorkspaceTag>, quint32> m_places; ///< By the bytes alone, whatever kind of SID it is.
};

class IdReader
{
public:
    explicit IdReader(QDataStream &stream)
        : m_stream(stream)
    {
    }
    IdBytes read()
    {
        quint32 place = 0;
        m_stream >> place;
        if (place < m_ids.size())
            return m_ids[place];
        IdBytes id;
        const int size = int(id.bytes.size());
        if (place > m_ids.size() || m_stream.readRawData(reinterpret_cast<char *>(id.bytes.data()), size) != size)
            m_stream.setStatus(QDataStream::ReadCorruptData);
        m_ids.push_back(id);
        return id;
    }

private:
    QDataStream &m_stream;
    std::vector<IdBytes> m_ids;
};

/// Reads as many as it says, and stops where the bytes end.
template <typename Item, typename Read> std::vector<Item> readMany(QDataStream &stream, Read read)
{
    quint32 count = 0;
    stream >> count;
    std::vector<Item> items;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        items.push_back(read());
    return items;
}

void write(QDataStream &stream, const Spread &spread)
{
    stream << spread.count << spread.total << spread.least << spread.most;
}

void read(QDataStream &stream, Spread &spread)
{
    stream >> spread.count >> spread.total >> spread.least >> spread.most;
}

void write(QDataStream &stream, const Waits &waits)
{
    write(stream, waits.untilAccepted);
    write(stream, waits.untilCanceled);
    write(stream, waits.inQueueUntilAccepted);
    stream << quint32(waits.counts.size());
    for (const WaitCount &count : waits.counts)
        stream << count.wait << count.canceled << count.accepted;
}

Waits readWaits(QDataStream &stream)
{
    Waits waits;
    read(stream, waits.untilAccepted);
    read(stream, waits.untilCanceled);
    read(stream, waits.inQueueUntilAccepted);
    waits.counts = readMany<WaitCount>(stream, [&stream] {
        WaitCount count;
        stream >> count.wait >> count.canceled >> count.accepted;
        return count;
    });
    return waits;
}

/// Only what is not zero.
void write(QDataStream &stream, const Tally &tally)
{
    quint16 used = 0;
    for (int i = 0; i < measures; ++i)
        used = quint16(used | (tally.count(Measure(i)) > 0 ? 1 << i : 0));
    stream << used << (tally.waits() != nullptr);
    for (int i = 0; i < measures; ++i) {
        if (tally.count(Measure(i)) > 0)
            stream << tally.count(Measure(i));
    }
    if (tally.waits())
        write(stream, *tally.waits());
}

Tally readTally(QDataStream &stream)
{
    Tally tally;
    quint16 used = 0;
    bool hasWaits = false;
    stream >> used >> hasWaits;
    for (int i = 0; i < measures; ++i) {
        quint32 count = 0;
        if (used & (1 << i))
            stream >> count;
        tally.setCount(Measure(i), count);
    }
    if (hasWaits)
        tally.setWaits(readWaits(stream));
    return tally;
}

void write(QDataStream &stream, IdWriter &ids, const Occurrence &occurrence)
{
    const Sample &sample = occurrence.sample;
    stream << sample.second << quint8(sample.what) << sample.wait << sample.waitInQueue;
    ids.write(occurrence.channel.bytes());
    for (const IdBytes &owner : occurrence.owners)
        ids.write(owner);
    ids.write(occurrence.worker.bytes());
}

Occurrence readOccurrence(QDataStream &stream, IdReader &ids)
{
    Occurrence occurrence;
    quint8 what = 0;
    stream >> occurrence.sample.second >> what >> occurrence.sample.wait >> occurrence.sample.waitInQueue;
    if (what >= measures)
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        occurrence.sample.what = Measure(what);
    occurrence.channel = TaskChannelId(ids.read());
    for (IdBytes &owner : occurrence.owners)
        owner = ids.read();
    occurrence.worker = WorkerId(ids.read());
    return occurrence;
}

void write(QDataStream &stream, IdWriter &ids, const std::vector<ActivityMove> &moves)
{
    stream << quint32(moves.size());
    for (const ActivityMove &move : moves) {
        stream << move.second;
        ids.write(move.workspace.bytes());
        ids.write(move.worker.bytes());
        ids.write(move.to.bytes());
        ids.write(move.from.bytes());
        stream << move.since;
    }
}

std::vector<ActivityMove> readMoves(QDataStream &stream, IdReader &ids)
{
    return readMany<ActivityMove>(stream, [&] {
        ActivityMove move;
        stream >> move.second;
        move.workspace = WorkspaceId(ids.read());
        move.worker = WorkerId(ids.read());
        move.to = ActivityId(ids.read());
        move.from = ActivityId(ids.read());
        stream >> move.since;
        return move;
    });
}

/// Whether the row is of this version, which it begins with.
bool begins(QDataStream &stream)
{
    use(stream);
    quint8 written = 0;
    stream >> written;
    return written == codecVersion;
}

} // namespace

QByteArray encoded(const HourRow &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    use(stream);
    IdWriter ids(stream);
    stream << codecVersion << row.hour << quint32(row.tallies.size());
    for (const OwnerTally &own : row.tallies) {
        ids.write(own.owner);
        ids.write(own.channel.bytes());
        write(stream, own.tally);
    }
    write(stream, ids, row.moves);
    return bytes;
}

QByteArray encoded(quint64 page, const Happenings &happenings)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    use(stream);
    IdWriter ids(stream);
    stream << codecVersion << page << quint32(happenings.occurrences.size());
    for (const Occurrence &occurrence : happenings.occurrences)
        write(stream, ids, occurrence);
    write(stream, ids, happenings.moves);
    return bytes;
}

std::optional<HourRow> decodedHour(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    if (!begins(stream))
        return std::nullopt;
    IdReader ids(stream);
    HourRow row;
    stream >> row.hour;
    row.tallies = readMany<OwnerTally>(stream, [&] {
        const IdBytes owner = ids.read();
        const TaskChannelId channel(ids.read());
        return OwnerTally{ owner, channel, readTally(stream) };
    });
    row.moves = readMoves(stream, ids);
    return stream.status() == QDataStream::Ok ? std::optional(std::move(row)) : std::nullopt;
}

std::optional<PageRow> decodedPage(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    if (!begins(stream))
        return std::nullopt;
    IdReader ids(stream);
    PageRow row;
    stream >> row.page;
    row.happenings.occurrences = readMany<Occurrence>(stream, [&] { return readOccurrence(stream, ids); });
    row.happenings.moves = readMoves(stream, ids);
    return stream.status() == QDataStream::Ok ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace router
