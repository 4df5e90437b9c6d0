#include "core/wire/encode.h"
#include "core/wire/jsonwriter.h"

namespace {

/// Where a resource of the workspace is found, from the workspace on; empty: this kind has no place of its own.
QByteArray pathOf(const QByteArray &type, const QByteArray &sid, const Event &event)
{
    if (type == "task")
        return QByteArray("/Tasks/" + sid);
    if (type == "reservation")
        return QByteArray("/Tasks/" + event.value("task_sid") + "/Reservations/" + sid);
    if (type == "worker")
        return QByteArray("/Workers/" + sid);
    if (type == "task-queue")
        return QByteArray("/TaskQueues/" + sid);
    if (type == "workflow")
        return QByteArray("/Workflows/" + sid);
    if (type == "activity")
        return QByteArray("/Activities/" + sid);
    return type == "task-channel" ? QByteArray("/TaskChannels/" + sid) : QByteArray();
}

void writeUrl(JsonWriter &json, const QByteArray &type, const QByteArray &sid, const Event &event, const LinkBase &base)
{
    if (sid.isEmpty())
        json.null();
    else if (type == "account")
        json.plain(base.origin, "/2010-04-01/Accounts/", sid);
    else
        json.plain(base.origin, "/v1/Workspaces/", event.workspace.utf8(), pathOf(type, sid, event));
}

void writeBytes(JsonWriter &json, const QByteArray &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.utf8(text);
}

void writeData(JsonWriter &json, const Event &event)
{
    json.beginObject();
    for (const auto &[name, value] : event.data)
        json.key(name).utf8(value);
    json.endObject();
}

} // namespace

QByteArray toJson(const Event &event, const LinkBase &base)
{
    JsonWriter json(3000);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    writeBytes(json.key("actor_sid"), event.actor);
    writeBytes(json.key("actor_type"), event.actorType);
    writeUrl(json.key("actor_url"), event.actorType, event.actor, event, base);
    json.key("description").textOrNull(event.description);
    writeData(json.key("event_data"), event);
    json.key("event_date").date(event.at);
    json.key("event_date_ms").number(event.at.time_since_epoch().count());
    writeBytes(json.key("event_type"), event.type);
    writeBytes(json.key("resource_sid"), event.resource);
    writeBytes(json.key("resource_type"), event.resourceType);
    writeUrl(json.key("resource_url"), event.resourceType, event.resource, event, base);
    json.key("sid").sid(event.id);
    writeBytes(json.key("source"), event.source);
    writeBytes(json.key("source_ip_address"), event.sourceAddress);
    json.key("url").plain(base.origin, "/v1/Workspaces/", event.workspace.utf8(), "/Events/", event.id.utf8());
    json.key("workspace_sid").sid(event.workspace);
    return json.endObject().take();
}
