#include "restdesk.h"

#include <QJsonDocument>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

router::RestAccess deskAccess()
{
    return { .accountSid = deskAccount(),
        .authToken = RestDesk::token,
        .apiKeySid = deskKey(),
        .apiKeySecret = RestDesk::keySecret };
}

} // namespace

QByteArray formOf(const RestFields &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(QByteArray(name.toPercentEncoding() + '=' + value.toPercentEncoding()));
    return parts.join('&');
}

QByteArray basic(const QByteArray &user, const QByteArray &secret)
{
    return QByteArray("Basic " + QByteArray(user + ':' + secret).toBase64());
}

AccountId deskAccount()
{
    return sid<AccountId>(0xacc0);
}

QByteArray deskKey()
{
    return sid<ApiKeyId>(0x5e7).utf8();
}

QStringList RestReply::column(const QString &collection, const QString &key) const
{
    QStringList texts;
    for (const QJsonValue &row : json.value(collection).toArray())
        texts.append(row.toObject().value(key).toString());
    return texts;
}

RestDesk::RestDesk()
    : engine(deskAccount(), 7)
    , m_log(engine, m_shelf)
    , m_service(engine, m_log, m_statistics, deskAccess())
{
    engine.advanceTo(m_clock.now());
    const RestReply made = post("/v1/Workspaces", { { "FriendlyName", "Riverside" }, { "Template", "FIFO" } });
    m_workspace = "/v1/Workspaces/" + made.sid();
}

RestReply RestDesk::ask(HttpRequest request)
{
    if (headerValue(request.headers, "Authorization").isNull())
        request.headers.emplaceBack("Authorization", basic(deskAccount().utf8(), token));
    request.localOrigin = "http://127.0.0.1:8787";
    hear();
    const HttpResponse response = m_service.answer(request);
    return { .status = response.status,
        .json = QJsonDocument::fromJson(response.body).object(),
        .body = response.body,
        .headers = response.headers };
}

RestReply RestDesk::get(const QByteArray &pathAndQuery)
{
    const QByteArray origin = "http://127.0.0.1:8787";
    const QByteArray local = pathAndQuery.startsWith(origin) ? pathAndQuery.mid(origin.size()) : pathAndQuery;
    const qsizetype mark = local.indexOf('?');
    return ask({ .method = "GET",
        .path = mark < 0 ? local : local.left(mark),
        .query = mark < 0 ? QByteArray() : local.mid(mark + 1) });
}

RestReply RestDesk::post(const QByteArray &path, const RestFields &fields, const HttpHeaders &more)
{
    HttpHeaders headers{ { "Content-Type", "application/x-www-form-urlencoded" } };
    headers += more;
    return ask({ .method = "POST", .path = path, .headers = headers, .body = formOf(fields) });
}

RestReply RestDesk::remove(const QByteArray &path, const HttpHeaders &more)
{
    return ask({ .method = "DELETE", .path = path, .headers = more });
}

void RestDesk::advance(std::chrono::milliseconds by)
{
    m_clock.advance(by);
    engine.advanceTo(m_clock.now());
}

void RestDesk::hear()
{
    for (const router::EngineEvent &event : engine.takeEvents()) {
        m_statistics.take(event);
        m_heard.append(event);
    }
}

void RestDesk::keepEvents(const QByteArray &address)
{
    hear();
    for (const router::EngineEvent &event : std::exchange(m_heard, {}))
        (void)m_log.take(event, router::EventCause::by(deskAccount(), address));
    m_shelf.add(m_log.takeBatch());
}

QByteArray RestDesk::sidOf(const QByteArray &list, const QString &name)
{
    const QJsonObject all = get(in(list)).json;
    const QString key = all.value(u"meta"_s).toObject().value(u"key"_s).toString();
    for (const QJsonValue &row : all.value(key).toArray()) {
        if (row.toObject().value(u"friendly_name"_s).toString() == name)
            return row.toObject().value(u"sid"_s).toString().toLatin1();
    }
    return {};
}

QByteArray RestDesk::addWorker(const QByteArray &name, const QByteArray &attributes)
{
    const QByteArray available = sidOf("Activities", u"Available"_s);
    return post(in("Workers"), { { "FriendlyName", name }, { "Attributes", attributes }, { "ActivitySid", available } })
        .sid();
}

QByteArray RestDesk::addTask(const QByteArray &attributes, const RestFields &more)
{
    const QByteArray workflow = sidOf("Workflows", u"Default Fifo Workflow"_s);
    return post(in("Tasks"), RestFields{ { "WorkflowSid", workflow }, { "Attributes", attributes } } + more).sid();
}

QByteArray RestDesk::pendingOf(const QByteArray &task)
{
    const RestReply list = get(in("Tasks/" + task + "/Reservations?ReservationStatus=pending"));
    return list.json.value(u"reservations"_s).toArray().at(0).toObject().value(u"sid"_s).toString().toLatin1();
}

void RestDesk::furnish()
{
    addWorker("Alice", R"({"contact_uri":"client:alice"})");
    addTask(R"({"n":1})");
}

QByteArray RestDesk::filled(QByteArray text)
{
    return text.replace("{queue}", sidOf("TaskQueues", u"Sample Queue"_s))
        .replace("{workflow}", sidOf("Workflows", u"Default Fifo Workflow"_s))
        .replace("{available}", sidOf("Activities", u"Available"_s))
        .replace("{activity}", sidOf("Activities", u"Unavailable"_s))
        .replace("{worker}", sidOf("Workers", u"Alice"_s))
        .replace("{task}", get(in("Tasks")).column(u"tasks"_s, u"sid"_s).value(0).toLatin1());
}

RestFields RestDesk::filled(RestFields fields)
{
    for (auto &field : fields)
        field.second = filled(field.second);
    return fields;
}

QByteArray RestDesk::everything()
{
    QByteArray all = get("/v1/Workspaces").body;
    for (const char *list : { "Activities", "TaskChannels", "TaskQueues", "Workflows", "Workers", "Tasks",
             "Workers/{worker}/Channels", "Tasks/{task}/Reservations" })
        all += get(in(filled(list))).body;
    return all;
}
