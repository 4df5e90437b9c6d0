#include "router/rest/restservice.h"

#include "router/resources/pathpattern.h"
#include "router/rest/answers.h"
#include "router/rest/authentication.h"
#include "router/rest/routes.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

QList<RestRoute> allRoutes()
{
    // What is literal first: "TaskQueues/Statistics" is no queue.
    return eventRoutes() + queueStatisticsRoutes() + taskStatisticsRoutes() + workerStatisticsRoutes() + taskRoutes()
        + reservationRoutes() + workerRoutes() + workerChannelRoutes() + taskQueueRoutes() + workflowRoutes()
        + activityRoutes() + taskChannelRoutes() + workspaceRoutes();
}

RestHandler handlerFor(const RestRoute &route, const QByteArray &method)
{
    if (method == "GET" || method == "HEAD")
        return route.get;
    if (method == "POST")
        return route.post;
    return method == "DELETE" ? route.remove : nullptr;
}

HttpResponse notAllowed(const RestRoute &route)
{
    QByteArrayList methods;
    if (route.get)
        methods << "GET"
                << "HEAD";
    if (route.post)
        methods << "POST";
    if (route.remove)
        methods << "DELETE";
    methods << "OPTIONS";
    HttpResponse response = refused(Refusal{ .httpStatus = 405, .code = 20004, .message = u"Method not allowed"_s });
    response.headers.emplaceBack("Allow", methods.join(", "));
    return response;
}

HttpResponse wrongMediaType(const RestRoute &route)
{
    return refused(Refusal{ .httpStatus = 415,
        .code = 20415,
        .message = QString(u"Unsupported media type: the body must be "_s + QLatin1StringView(route.bodyType)) });
}

HttpResponse unauthenticated()
{
    HttpResponse response = refused(Refusal{ .httpStatus = 401, .code = 20003, .message = u"Authenticate"_s });
    response.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Twilio API\"");
    return response;
}

/// Whether a POST's body, if there is one, is of the route's kind.
bool isRightBody(const RestRoute &route, const HttpRequest &request)
{
    if (request.method != "POST" || request.body.isEmpty())
        return true;
    const QByteArray type = headerValue(request.headers, "Content-Type");
    const qsizetype semicolon = type.indexOf(';');
    const QByteArray bare = (semicolon < 0 ? type : type.left(semicolon)).trimmed();
    return bare.compare(route.bodyType, Qt::CaseInsensitive) == 0;
}

Parameters parametersOf(const RestRoute &route, const HttpRequest &request)
{
    if (request.method == "GET" || request.method == "HEAD")
        return Parameters::fromForm(request.query);
    const bool isForm = request.method == "POST" && QByteArrayView(route.bodyType) != "application/json";
    return isForm ? Parameters::fromForm(request.body) : Parameters();
}

/// Lets pages of other origins ask; the credential is what protects.
void addCors(HttpResponse &response)
{
    response.headers.emplaceBack("Access-Control-Allow-Origin", "*");
    response.headers.emplaceBack("Access-Control-Allow-Headers", "Content-Type, Authorization, If-Match");
    response.headers.emplaceBack("Access-Control-Expose-Headers", "ETag");
}

HttpResponse preflight()
{
    HttpResponse response{ .status = 204, .contentType = {} };
    response.headers.emplaceBack("Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS");
    return response;
}

bool isElsewhere(const QList<QByteArray> &parts)
{
    return parts.constFirst() == "2010-04-01";
}

} // namespace

struct RestService::Private
{
    Engine &engine;
    const EventLog &events;
    const Statistics &statistics;
    RestAccess access;
    VoiceAnswer voice;
    QList<RestRoute> routes;

    HttpResponse dispatch(const HttpRequest &request) const;
    HttpResponse carryOut(const RestRoute &route, const HttpRequest &request, const QList<QByteArray> &path) const;
};

HttpResponse RestService::Private::dispatch(const HttpRequest &request) const
{
    QList<QByteArray> parts = pathParts(request.path);
    if (voice && parts.constFirst() == "2010-04-01")
        return voice(request);
    if (isElsewhere(parts))
        return notOffered(request);
    if (parts.size() < 2 || parts.takeFirst() != "v1")
        return notFound(request);
    for (const RestRoute &route : routes) {
        if (matchesPattern(parts, route.pattern))
            return carryOut(route, request, parts);
    }
    return notFound(request);
}

HttpResponse RestService::Private::carryOut(
    const RestRoute &route, const HttpRequest &request, const QList<QByteArray> &path) const
{
    const RestHandler handler = handlerFor(route, request.method);
    if (!handler)
        return notAllowed(route);
    RestCall call{ .engine = engine,
        .events = events,
        .statistics = statistics,
        .http = request,
        .links = { request.localOrigin, access.accountSid },
        .path = path };
    if (path.size() > 1) {
        call.workspace = call.sid<WorkspaceId>(1).value_or(WorkspaceId());
        if (!engine.workspace(call.workspace))
            return notFound(request);
    }
    if (!isRightBody(route, request))
        return wrongMediaType(route);
    call.parameters = parametersOf(route, request);
    return handler(call);
}

RestService::RestService(
    Engine &engine, const EventLog &events, const Statistics &statistics, RestAccess access, VoiceAnswer voice)
    : m_d(new Private{ engine, events, statistics, std::move(access), std::move(voice), allRoutes() })
{
}

RestService::~RestService() = default;

HttpResponse RestService::carryOut(const HttpRequest &request)
{
    return m_d->dispatch(request);
}

HttpResponse RestService::answer(const HttpRequest &request)
{
    HttpResponse response = request.method == "OPTIONS" ? preflight()
        : mayAsk(m_d->access, request)                  ? carryOut(request)
                                                        : unauthenticated();
    addCors(response);
    return response;
}

} // namespace router
