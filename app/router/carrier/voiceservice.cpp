#include "router/carrier/voiceservice.h"

#include "core/wire/encode.h"
#include "router/carrier/voicecall.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace router {

namespace {

const QList<VoiceRoute> &allVoiceRoutes()
{
    static const QList<VoiceRoute> routes = callRoutes() + conferenceRoutes() + participantRoutes() + recordingRoutes();
    return routes;
}

/// The parts behind "/2010-04-01/Accounts/AC…"; empty: another account, or nothing behind it.
QList<QByteArray> partsOf(const HttpRequest &request, AccountId account)
{
    QByteArray path = request.path;
    if (path.endsWith(".json"))
        path.chop(5);
    QList<QByteArray> parts;
    const QList<QByteArray> encoded = path.split('/');
    for (const QByteArray &part : encoded)
        parts.append(QByteArray::fromPercentEncoding(part));
    const bool isOurs = parts.size() > 4 && parts.at(2) == "Accounts" && parts.at(3) == account.utf8();
    return isOurs ? parts.mid(4) : QList<QByteArray>();
}

bool matches(const QList<QByteArray> &parts, const char *pattern)
{
    const QList<QByteArray> wanted = QByteArray(pattern).split('/');
    return std::ranges::equal(
        wanted, parts, [](const QByteArray &part, const QByteArray &given) { return part == "*" || part == given; });
}

bool isReading(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

VoiceHandler handlerOf(const VoiceRoute &route, const HttpRequest &request)
{
    if (isReading(request))
        return route.get;
    if (request.method == "POST")
        return route.post;
    return request.method == "DELETE" ? route.remove : nullptr;
}

} // namespace

HttpResponse voiceAnswer(int status, const QJsonObject &body)
{
    return { .status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

HttpResponse voiceRefusal(int status, int code, const QString &message)
{
    return { .status = status, .body = errorToJson(status, code, message) };
}

HttpResponse voiceRefusal(const Refusal &refusal)
{
    return voiceRefusal(refusal.httpStatus, refusal.code, refusal.message);
}

HttpResponse notThere(const VoiceCall &call)
{
    return voiceRefusal(
        404, 20404, u"The requested resource "_s + QString::fromUtf8(call.http.path) + u" was not found"_s);
}

HttpResponse goneNow()
{
    return { .status = 204, .contentType = {} };
}

HttpResponse answerVoice(PhoneNetwork &network, const HttpRequest &request)
{
    VoiceCall call{ .network = network, .http = request, .path = partsOf(request, network.account()) };
    for (const VoiceRoute &route : allVoiceRoutes()) {
        if (!matches(call.path, route.pattern))
            continue;
        const VoiceHandler handler = handlerOf(route, request);
        if (!handler)
            return voiceRefusal(405, 20004, u"Method not allowed"_s);
        call.parameters = Parameters::fromForm(isReading(request) ? request.query : request.body);
        if (call.parameters.fault())
            return voiceRefusal(*call.parameters.fault());
        return handler(call);
    }
    return notThere(call);
}

} // namespace router
