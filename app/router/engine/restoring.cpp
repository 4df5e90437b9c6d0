#include "router/engine/restoring.h"

#include "router/engine/rebuilding.h"
#include "router/engine/recordcodec.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

template <typename Record> QByteArray textOf(const RecordTable<Record> &table, const IdBytes &id)
{
    const Record *record = table.find(typename RecordTable<Record>::Key(id));
    return record ? encoded(*record) : QByteArray();
}

template <typename Record> bool isReadable(const QByteArray &text)
{
    Record record;
    return decode(text, record);
}

// Puts a record into its workspace's table, if there is such a workspace.
template <typename Record>
void put(EngineCore &core, const QByteArray &text, RecordTable<Record> WorkspaceState::*table)
{
    auto record = std::make_unique<Record>();
    if (!decode(text, *record))
        return;
    if (WorkspaceState *workspace = core.workspaces.find(record->value.workspace))
        (workspace->*table).add(std::move(record));
}

void putWorkspace(EngineCore &core, const QByteArray &text)
{
    auto record = std::make_unique<WorkspaceState>(core, 0);
    if (decode(text, *record))
        core.workspaces.add(std::move(record));
}

/// What is done with one kind of record.
struct Kind
{
    const char *prefix = nullptr;
    QByteArray (*text)(const WorkspaceState &workspace, const IdBytes &id) = nullptr;
    bool (*isReadable)(const QByteArray &text) = nullptr;
    void (*put)(EngineCore &core, const QByteArray &text) = nullptr;
};

template <typename Record, RecordTable<Record> WorkspaceState::*table> Kind kindOf()
{
    return { prefixOf(typename RecordTable<Record>::Key()),
        [](const WorkspaceState &workspace, const IdBytes &id) { return textOf(workspace.*table, id); },
        &isReadable<Record>, [](EngineCore &core, const QByteArray &text) { put(core, text, table); } };
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

bool isReadableRecord(EngineCore &core, const Change &record)
{
    if (record.key == "engine")
        return decode(record.value, core);
    if (record.key.startsWith("WS")) {
        WorkspaceState workspace(core, 0);
        return decode(record.value, workspace);
    }
    const Kind *kind = kindNamed(QByteArrayView(record.key).first(qMin<qsizetype>(2, record.key.size())));
    return kind && kind->isReadable(record.value);
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
        m_records.remove(record.key);
        return {};
    }
    if (!isReadableRecord(core, record)) {
        return tl::unexpected<QString>(
            u"The record "_s + QString::fromUtf8(record.key) + u" is damaged, or was written by another version"_s);
    }
    m_records.insert(record.key, record.value);
    return {};
}

void Restoring::finish(EngineCore &core)
{
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        if (it.key().startsWith("WS"))
            putWorkspace(core, it.value());
    }
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        const Kind *kind = kindNamed(QByteArrayView(it.key()).first(2));
        if (kind)
            kind->put(core, it.value());
    }
    m_records.clear();
    for (const auto &[serial, workspace] : core.workspaces.inOrder())
        rebuild(*workspace);
}

} // namespace router::engine
