#include "router/eventlog/eventtelling.h"

#include "router/eventlog/eventdata.h"
#include "router/eventlog/eventtypes.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// What a word in braces stands for.
QString wordFor(QStringView word, const LoggedEvent &event)
{
    const EventSubjects &about = *event.about;
    if (word == u"task")
        return event.task.text();
    if (word == u"reservation")
        return event.reservation.text();
    if (word == u"worker")
        return about.worker ? about.worker->name : event.worker.text();
    if (word == u"queue")
        return event.names.queue;
    if (word == u"workflow")
        return event.names.workflow;
    if (word == u"workspace")
        return event.names.workspace;
    if (word == u"channel" && about.workerChannel)
        return about.workerChannel->channelUniqueName;
    if (word == u"channel")
        return about.taskChannel ? about.taskChannel->name : QString();
    return about.activity ? about.activity->name : about.worker ? about.worker->activityName : QString();
}

QString described(const char *sentence, const LoggedEvent &event)
{
    const QString pattern = QString::fromLatin1(sentence);
    QString text;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        text += QStringView(pattern).sliced(from, open - from);
        text += wordFor(QStringView(pattern).sliced(open + 1, close - open - 1), event);
        from = close + 1;
    }
    return QString(text + QStringView(pattern).sliced(from));
}

QByteArray subjectOf(EventResource resource, const LoggedEvent &event)
{
    const EventSubjects &about = *event.about;
    switch (resource) {
    case EventResource::Workspace:
        return event.workspace.utf8();
    case EventResource::Activity:
        return about.activity ? about.activity->id.utf8() : QByteArray();
    case EventResource::TaskChannel:
        return event.channel.utf8();
    case EventResource::TaskQueue:
        return event.queue.utf8();
    case EventResource::Workflow:
        return event.workflow.utf8();
    case EventResource::Worker:
        return event.worker.utf8();
    case EventResource::Task:
        return event.task.utf8();
    case EventResource::Reservation:
        return event.reservation.utf8();
    }
    return {};
}

void setActor(Event &told, const EventCause &cause)
{
    switch (cause.actor) {
    case EventCause::Actor::Workspace:
        told.actorType = "workspace";
        told.actor = told.workspace.utf8();
        break;
    case EventCause::Actor::Account:
        told.actorType = "account";
        told.actor = AccountId(cause.sid).utf8();
        break;
    case EventCause::Actor::Worker:
        told.actorType = "worker";
        told.actor = WorkerId(cause.sid).utf8();
        break;
    case EventCause::Actor::Workflow:
        told.actorType = "workflow";
        told.actor = WorkflowId(cause.sid).utf8();
    }
}

} // namespace

Event told(const LoggedEvent &event)
{
    Event told{ .id = event.id,
        .workspace = event.workspace,
        .at = event.at,
        .sourceAddress = event.cause.address,
        .data = dataOf(event) };
    setActor(told, event.cause);
    if (const EventTypeInfo *info = infoOf(event.type)) {
        told.type = info->name;
        told.description = described(info->sentence, event);
        told.resourceType = nameOf(info->resource);
        told.resource = subjectOf(info->resource, event);
    }
    return told;
}

} // namespace router
