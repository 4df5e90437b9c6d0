#include "router/faults/faults.h"

#include "core/wire/encode.h"
#include "router/faults/faultwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

bool isMeant(const Fault &fault, const HttpRequest &request)
{
    return !isOfSockets(fault.kind) && (fault.methods.isEmpty() || fault.methods.contains(request.method))
        && fitsStars(fault.path, request.path);
}

HttpResponse refusal(int status, int code, const QString &message)
{
    return { .status = status, .body = errorToJson(status, code, message) };
}

HttpResponse tooMany(std::chrono::seconds retryAfter)
{
    HttpResponse response = refusal(429, 20429, u"Too Many Requests"_s);
    response.headers.emplaceBack("Retry-After", QByteArray::number(qint64(retryAfter.count())));
    return response;
}

HttpResponse withdrawn()
{
    HttpResponse response = refusal(401, 20003, u"Authenticate"_s);
    response.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Twilio API\"");
    return response;
}

} // namespace

Faults::Faults(FaultScript script)
    : m_script(std::move(script))
    , m_random(m_script.seed)
{
}

Fate Faults::fateOf(const HttpRequest &request, std::chrono::milliseconds since)
{
    Fate fate;
    for (const Fault &fault : m_script.faults) {
        if (isMeant(fault, request) && isInWindow(fault, since) && m_random.generateDouble() < fault.probability)
            strike(fault, fate);
    }
    return fate;
}

void Faults::strike(const Fault &fault, Fate &fate)
{
    const auto refuse = [&fate, &fault](const HttpResponse &with) {
        if (!fate.instead) {
            fate.instead = with;
            fate.isCarriedOut = fault.carriedOut;
        }
    };
    switch (fault.kind) {
    case FaultKind::TooManyRequests:
        return refuse(tooMany(fault.retryAfter));
    case FaultKind::ServerError:
        return refuse(refusal(fault.status, 20000 + fault.status, u"The request could not be carried out"_s));
    case FaultKind::TokenWithdrawn:
        return refuse(withdrawn());
    case FaultKind::Slow:
        fate.delay += fault.least + Fault::Span(m_random.bounded(qint64((fault.most - fault.least).count()) + 1));
        return;
    case FaultKind::Drop:
        fate.damage.sent = 0;
        return refuse({});
    case FaultKind::HalfAnswer:
        fate.damage.sent = std::min(fate.damage.sent, 0.5);
        return;
    case FaultKind::BadJson:
        fate.isGarbled = true;
        return;
    case FaultKind::ClockSkew:
        fate.damage.dateOff += fault.skew;
        return;
    default:
        return;
    }
}

HttpResponse struck(const Fate &fate, HttpResponse answer)
{
    HttpResponse response = fate.instead.value_or(std::move(answer));
    response.damage = fate.damage;
    if (fate.isGarbled)
        response.body.truncate((response.body.size() + 1) / 2);
    return response;
}

} // namespace router
