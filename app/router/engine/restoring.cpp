#include "router/engine/restoring.h"

#include "router/engine/rebuilding.h"
#include "router/engine/recordcodec.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

template <typename Record> QByteArray textOf(const RecordTable<Record> &table, const IdBytes &id)
{
    const Record *record = table.find(typename RecordTable<Record>::Key(id));
    return record ? encoded(*record) : QByteArray();
}

// A record of a workspace's table.
template <typename Record, RecordTable<Record> WorkspaceState::*table> class ReadRow final : public ReadRecord
{
public:
    explicit ReadRow(std::unique_ptr<Record> record)
        : m_record(std::move(record))
    {
    }

    [[nodiscard]] quint64 serial() const override { return m_record->serial; }

    void put(EngineCore &core) override
    {
        if (WorkspaceState *workspace = core.workspaces.find(m_record->value.workspace))
            (workspace->*table).add(std::move(m_record));
    }

private:
    std::unique_ptr<Record> m_record;
};

class ReadWorkspace final : public ReadRecord
{
public:
    explicit ReadWorkspace(std::unique_ptr<WorkspaceState> record)
        : m_record(std::move(record))
    {
    }

    [[nodiscard]] quint64 serial() const override { return m_record->serial; }
    void put(EngineCore &core) override { core.workspaces.add(std::move(m_record)); }

private:
    std::unique_ptr<WorkspaceState> m_record;
};

/// What is done with one kind of record.
struct Kind
{
    const char *prefix = nullptr;
    QByteArray (*text)(const WorkspaceState &workspace, const IdBytes &id) = nullptr;
    std::unique_ptr<ReadRecord> (*read)(const QByteArray &text) = nullptr; ///< None: it is damaged.
};

template <typename Record, RecordTable<Record> WorkspaceState::*table> Kind kindOf()
{
    return { prefixOf(typename RecordTable<Record>::Key()),
        [](const WorkspaceState &workspace, const IdBytes &id) { return textOf(workspace.*table, id); },
        [](const QByteArray &text) -> std::unique_ptr<ReadRecord> {
            auto record = std::make_unique<Record>();
            if (!decode(text, *record))
                return nullptr;
            return std::make_unique<ReadRow<Record, table>>(std::move(record));
        } };
}

const QList<Kind> &kinds()
{
    static const QList<Kind> all{ kindOf<ActivityRecord, &WorkspaceState::activities>(),
        kindOf<ChannelRecord, &WorkspaceState::channels>(), kindOf<QueueRecord, &WorkspaceState::queues>(),
        kindOf<WorkflowRecord, &WorkspaceState::workflows>(), kindOf<WorkerRecord, &WorkspaceState::workers>(),
        kindOf<WorkerChannelRecord, &WorkspaceState::workerChannels>(), kindOf<TaskRecord, &WorkspaceState::tasks>(),
        kindOf<ReservationRecord, &WorkspaceState::reservations>(),
        kindOf<TransferRecord, &WorkspaceState::transfers>() };
    return all;
}

const Kind *kindNamed(QByteArrayView prefix)
{
    for (const Kind &kind : kinds()) {
        if (prefix == QByteArrayView(kind.prefix, 2))
            return &kind;
    }
    return nullptr;
}

std::unique_ptr<ReadRecord> readWorkspace(EngineCore &core, const QByteArray &text)
{
    auto workspace = std::make_unique<WorkspaceState>(core, 0);
    if (!decode(text, *workspace))
        return nullptr;
    return std::make_unique<ReadWorkspace>(std::move(workspace));
}

std::unique_ptr<ReadRecord> readRecord(EngineCore &core, const Change &record)
{
    if (record.key.startsWith("WS"))
        return readWorkspace(core, record.value);
    const Kind *kind = kindNamed(QByteArrayView(record.key).first(qMin<qsizetype>(2, record.key.size())));
    return kind ? kind->read(record.value) : nullptr;
}

} // namespace

QByteArray storedText(const EngineCore &core, const RecordKey &key)
{
    if (!key.prefix)
        return encoded(core);
    const WorkspaceState *workspace = core.workspaces.find(key.workspace);
    if (!workspace)
        return {};
    if (qstrncmp(key.prefix, "WS", 2) == 0)
        return encoded(*workspace);
    return kindNamed(QByteArrayView(key.prefix, 2))->text(*workspace, key.id);
}

tl::expected<void, QString> Restoring::take(EngineCore &core, const Change &record)
{
    if (record.value.isNull()) {
        m_taken.push_back({ .key = record.key });
        m_hasGone = true;
        return {};
    }
    if (record.key == "engine" && decode(record.value, core))
        return {};
    auto read = readRecord(core, record);
    if (!read) {
        return tl::unexpected<QString>(
            u"The record "_s + QString::fromUtf8(record.key) + u" is damaged, or was written by another version"_s);
    }
    const quint64 serial = read->serial();
    m_taken.push_back({ .key = record.key, .serial = serial, .record = std::move(read) });
    return {};
}

/// A record keeps its serial number, so its versions stand side by side, in the order they came; but what was taken
/// away has none.
void Restoring::dropOutdated()
{
    if (m_hasGone) {
        std::unordered_set<QByteArray> seen;
        for (auto taken = m_taken.rbegin(); taken != m_taken.rend(); ++taken) {
            if (!seen.insert(taken->key).second)
                taken->record.reset();
        }
        std::erase_if(m_taken, [](const Taken &taken) { return !taken.record; });
    }
    std::ranges::stable_sort(m_taken, {}, &Taken::serial);
    for (size_t i = 1; i < m_taken.size(); ++i) {
        if (m_taken[i - 1].serial == m_taken[i].serial && m_taken[i - 1].key == m_taken[i].key)
            m_taken[i - 1].record.reset();
    }
}

// A workspace is older than what is in it, so the order of creation puts everything where it belongs.
void Restoring::finish(EngineCore &core)
{
    dropOutdated();
    for (const Taken &taken : m_taken) {
        if (taken.record)
            taken.record->put(core);
    }
    std::vector<Taken>().swap(m_taken); // its room too
    m_hasGone = false;
    for (const auto &[serial, workspace] : core.workspaces.inOrder())
        rebuild(*workspace);
}

} // namespace router::engine
