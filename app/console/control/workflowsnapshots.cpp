#include "console/control/workflowsnapshots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

using Reason = WorkflowSnapshot::Reason;

/// As files name it.
QString nameOf(Reason reason)
{
    return reason == Reason::ByHand ? u"hand"_s : reason == Reason::Unsaved ? u"unsaved"_s : u"save"_s;
}

Reason reasonOf(const QString &name)
{
    return name == nameOf(Reason::ByHand) ? Reason::ByHand
        : name == nameOf(Reason::Unsaved) ? Reason::Unsaved
                                          : Reason::BeforeSave;
}

struct FieldName
{
    WorkflowSnapshot::Field field;
    QLatin1StringView name;
};

/// As files name them.
constexpr FieldName fieldNames[] = {
    { WorkflowSnapshot::Configuration, "configuration"_L1 },
    { WorkflowSnapshot::Name, "name"_L1 },
    { WorkflowSnapshot::ReservationTimeout, "reservationTimeout"_L1 },
    { WorkflowSnapshot::AssignmentCallbackUrl, "assignmentCallbackUrl"_L1 },
    { WorkflowSnapshot::FallbackCallbackUrl, "fallbackAssignmentCallbackUrl"_L1 },
};

/// A file of an earlier version does not tell: it was the configuration.
WorkflowSnapshot::Fields typedFieldsOf(const QJsonValue &names, Reason reason)
{
    if (!names.isArray())
        return reason == Reason::Unsaved ? WorkflowSnapshot::Configuration : WorkflowSnapshot::Fields();
    const QJsonArray all = names.toArray();
    WorkflowSnapshot::Fields typed;
    for (const FieldName &each : fieldNames)
        typed.setFlag(each.field, all.contains(QJsonValue(each.name)));
    return typed;
}

QJsonArray namesOf(WorkflowSnapshot::Fields typed)
{
    QJsonArray names;
    for (const FieldName &each : fieldNames) {
        if (typed.testFlag(each.field))
            names.append(each.name);
    }
    return names;
}

constexpr qint64 largestSnapshot = 8'000'000; // a configuration is 1 MB at most, escapes included

/// Oldest first: their names begin with the time.
QStringList snapshotFiles(const QString &folder)
{
    return QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
}

std::optional<WorkflowSnapshot> readSnapshot(const QString &path)
{
    QFile file(path);
    if (file.size() > largestSnapshot || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    const QJsonValue at = json["at"_L1];
    const QJsonValue configuration = json["configuration"_L1];
    if (!at.isDouble() || !configuration.isString())
        return std::nullopt;
    const Reason reason = reasonOf(json["reason"_L1].toString());
    const QJsonValue timeout = json["reservationTimeout"_L1];
    return WorkflowSnapshot{ .at = Instant(std::chrono::milliseconds(qint64(at.toDouble()))),
        .reason = reason,
        .name = json["name"_L1].toString(),
        .configuration = configuration.toString().toUtf8(),
        .reservationTimeout
        = timeout.isDouble() ? std::optional(std::chrono::seconds(timeout.toInt())) : std::nullopt,
        .assignmentCallbackUrl = json["assignmentCallbackUrl"_L1].toString(),
        .fallbackAssignmentCallbackUrl = json["fallbackAssignmentCallbackUrl"_L1].toString(),
        .typed = typedFieldsOf(json["typed"_L1], reason) };
}

QList<WorkflowSnapshot> readSnapshots(const QString &folder)
{
    QList<WorkflowSnapshot> snapshots;
    for (const QString &file : snapshotFiles(folder)) {
        if (auto snapshot = readSnapshot(folder + u'/' + file))
            snapshots.prepend(std::move(*snapshot));
    }
    return snapshots;
}

std::optional<WorkflowSnapshot> lastUnsavedIn(const QString &folder)
{
    const QStringList files = snapshotFiles(folder);
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        auto snapshot = readSnapshot(folder + u'/' + *file);
        if (snapshot && snapshot->reason == Reason::Unsaved)
            return snapshot;
    }
    return std::nullopt;
}

QString snapshotFile(const QString &folder, Instant at)
{
    const auto number = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return folder + u'/' + QString::number(number).rightJustified(16, u'0') + u".json"_s;
}

/// All but the one just written count from the oldest.
void dropOldest(const QString &folder, qsizetype most, const QString &written)
{
    QStringList others = snapshotFiles(folder);
    others.removeOne(QFileInfo(written).fileName());
    for (qsizetype i = 0; i + most <= others.size(); ++i)
        QFile::remove(folder + u'/' + others.at(i));
}

/// Which one of this reason might repeat: what is only typed is dropped again, and stands for nothing that the server had.
std::optional<WorkflowSnapshot> latestFor(const QString &folder, Reason reason)
{
    const QStringList files = snapshotFiles(folder);
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        auto latest = readSnapshot(folder + u'/' + *file);
        if (!latest || reason == Reason::Unsaved || latest->reason != Reason::Unsaved)
            return latest;
    }
    return std::nullopt;
}

/// Only of what is typed the other fields count as well.
bool isSameSnapshot(const WorkflowSnapshot &latest, WorkflowSnapshot snapshot)
{
    if (snapshot.reason != Reason::Unsaved)
        return latest.configuration == snapshot.configuration;
    snapshot.at = latest.at;
    return latest == snapshot;
}

QJsonObject snapshotToJson(const WorkflowSnapshot &snapshot)
{
    const auto number = std::chrono::duration_cast<std::chrono::milliseconds>(snapshot.at.time_since_epoch()).count();
    QJsonObject json{ { u"at"_s, qint64(number) }, { u"reason"_s, nameOf(snapshot.reason) },
        { u"name"_s, snapshot.name }, { u"configuration"_s, QString::fromUtf8(snapshot.configuration) },
        { u"assignmentCallbackUrl"_s, snapshot.assignmentCallbackUrl },
        { u"fallbackAssignmentCallbackUrl"_s, snapshot.fallbackAssignmentCallbackUrl } };
    if (snapshot.reservationTimeout)
        json.insert(u"reservationTimeout"_s, qint64(snapshot.reservationTimeout->count()));
    if (snapshot.reason == Reason::Unsaved)
        json.insert(u"typed"_s, namesOf(snapshot.typed));
    return json;
}

bool writeSnapshot(const QString &folder, const WorkflowSnapshot &snapshot, qsizetype most)
{
    const auto latest = latestFor(folder, snapshot.reason);
    if (latest && isSameSnapshot(*latest, snapshot))
        return true;
    if (!QDir().mkpath(folder))
        return false;
    QSaveFile file(snapshotFile(folder, snapshot.at));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(snapshotToJson(snapshot)).toJson());
    if (!file.commit())
        return false;
    dropOldest(folder, most, file.fileName());
    return true;
}

} // namespace

WorkflowSnapshots::WorkflowSnapshots(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
}

WorkflowSnapshots::~WorkflowSnapshots()
{
    m_disk.waitForDone(); // what is kept is kept
}

QString WorkflowSnapshots::folderOf(const Workflow &workflow) const
{
    return m_folder + u'/' + (workflow.id.isNull() ? u"new-"_s + workflow.workspace.text() : workflow.id.text());
}

QFuture<bool> WorkflowSnapshots::keep(
    const Workflow &workflow, WorkflowSnapshot::Reason reason, Instant at, WorkflowSnapshot::Fields typed)
{
    const WorkflowSnapshot snapshot{ .at = at,
        .reason = reason,
        .name = workflow.name,
        .configuration = workflow.configuration,
        .reservationTimeout = workflow.reservationTimeout,
        .assignmentCallbackUrl = workflow.assignmentCallbackUrl,
        .fallbackAssignmentCallbackUrl = workflow.fallbackAssignmentCallbackUrl,
        .typed = typed };
    const auto written
        = QtConcurrent::run(&m_disk, &writeSnapshot, folderOf(workflow), snapshot, workflow.id.isNull() ? 1 : most);
    emit kept(workflow);
    return written;
}

QFuture<bool> WorkflowSnapshots::drop(const Workflow &workflow, Instant at)
{
    const auto removed = QtConcurrent::run(&m_disk, [file = snapshotFile(folderOf(workflow), at)] {
        return QFile::remove(file) || !QFile::exists(file);
    });
    emit dropped(workflow);
    return removed;
}

QFuture<QList<WorkflowSnapshot>> WorkflowSnapshots::read(const Workflow &workflow)
{
    return QtConcurrent::run(&m_disk, &readSnapshots, folderOf(workflow));
}

QFuture<std::optional<WorkflowSnapshot>> WorkflowSnapshots::lastUnsaved(const Workflow &workflow)
{
    return QtConcurrent::run(&m_disk, &lastUnsavedIn, folderOf(workflow));
}
