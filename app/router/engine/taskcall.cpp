#include "router/engine/taskcall.h"

#include "router/engine/checks.h"
#include "router/engine/enginecore.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

QJsonObject conferenceObject(const QCborMap &task, const DialAnswer &answer)
{
    QJsonObject participants{ { u"worker"_s, answer.workerCall.text() } };
    const QString customer
        = answer.customerCall.isNull() ? task.value(u"call_sid"_s).toString() : answer.customerCall.text();
    if (!customer.isEmpty())
        participants.insert(u"customer"_s, customer);
    return { { u"sid"_s, answer.conference.text() }, { u"participants"_s, participants } };
}

/// One member of the object written anew; what stands before it stays as it was sent if the member is a new one.
QByteArray withMember(const QByteArray &text, const QString &key, const QJsonValue &value)
{
    QJsonObject attributes = QJsonDocument::fromJson(text).object();
    const bool isFirst = !attributes.contains(key);
    attributes.insert(key, value);
    if (!isFirst)
        return QJsonDocument(attributes).toJson(QJsonDocument::Compact);
    const QByteArray before = text.left(text.lastIndexOf('}')).trimmed();
    const QByteArray comma = before.endsWith('{') ? QByteArray() : QByteArrayLiteral(",");
    const QByteArray member = QJsonDocument(QJsonObject{ { key, value } }).toJson(QJsonDocument::Compact);
    return before + comma + member.mid(1); // "{"key":…}" ends the object, too
}

} // namespace

void noteCall(WorkspaceState &workspace, TaskRecord &task, const DialAnswer &answer)
{
    if (answer.workerCall.isNull())
        return;
    task.value.attributes = answer.conference.isNull()
        ? withMember(task.value.attributes, u"worker_call_sid"_s, answer.workerCall.text())
        : withMember(task.value.attributes, u"conference"_s, conferenceObject(task.attributes, answer));
    task.attributes = readAttributes(task.value.attributes);
    bump(workspace, task);
    tell(workspace, EngineEvent::Type::TaskUpdated, task);
}

} // namespace router::engine
