#include "console/control/workflowsnapshots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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
    const QJsonValue timeout = json["reservationTimeout"_L1];
    return WorkflowSnapshot{ .at = Instant(std::chrono::milliseconds(qint64(at.toDouble()))),
        .reason = reasonOf(json["reason"_L1].toString()),
        .name = json["name"_L1].toString(),
        .configuration = configuration.toString().toUtf8(),
        .reservationTimeout
        = timeout.isDouble() ? std::optional(std::chrono::seconds(timeout.toInt())) : std::nullopt,
        .assignmentCallbackUrl = json["assignmentCallbackUrl"_L1].toString(),
        .fallbackAssignmentCallbackUrl = json["fallbackAssignmentCallbackUrl"_L1].toString() };
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

/// Only of what is typed the other fields count as well.
bool isSameSnapshot(const WorkflowSnapshot &latest, WorkflowSnapshot snapshot)
{
    if (latest.reason != Reason::Unsaved || snapshot.reason != Reason::Unsaved)
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
    return json;
}

bool writeSnapshot(const QString &folder, const WorkflowSnapshot &snapshot, qsizetype most)
{
    const QStringList before = snapshotFiles(folder);
    if (!before.isEmpty()) {
        const auto latest = readSnapshot(folder + u'/' + before.constLast());
        if (latest && isSameSnapshot(*latest, snapshot))
            return true;
    }
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

WorkflowSnapshots::WorkflowSnapshots(const QString &folder)
    : m_folder(folder)
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

QFuture<bool> WorkflowSnapshots::keep(const Workflow &workflow, WorkflowSnapshot::Reason reason, Instant at)
{
    const WorkflowSnapshot snapshot{ .at = at,
        .reason = reason,
        .name = workflow.name,
        .configuration = workflow.configuration,
        .reservationTimeout = workflow.reservationTimeout,
        .assignmentCallbackUrl = workflow.assignmentCallbackUrl,
        .fallbackAssignmentCallbackUrl = workflow.fallbackAssignmentCallbackUrl };
    return QtConcurrent::run(&m_disk, &writeSnapshot, folderOf(workflow), snapshot, workflow.id.isNull() ? 1 : most);
}

QFuture<bool> WorkflowSnapshots::drop(const Workflow &workflow, Instant at)
{
    return QtConcurrent::run(&m_disk, [file = snapshotFile(folderOf(workflow), at)] {
        return QFile::remove(file) || !QFile::exists(file);
    });
}

QFuture<QList<WorkflowSnapshot>> WorkflowSnapshots::read(const Workflow &workflow)
{
    return QtConcurrent::run(&m_disk, &readSnapshots, folderOf(workflow));
}
