#include "console/tunnel/tunnelcall.h"

#include "core/base/version.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

ApiRequest tunnelRequest(const TunnelCall &call, const EventToken &token)
{
    const QJsonObject body{ { u"url"_s, QString::fromUtf8(call.url) },
        { u"method"_s, QString::fromLatin1(call.method) }, { u"params"_s, call.parameters },
        { u"token"_s, QString::fromLatin1(token.text) } };
    return { .method = ApiRequest::Method::Post,
        .path = "/v1/wschannels",
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .contentType = "application/json",
        .ifMatch = call.ifMatch,
        .host = ApiRequest::Host::Bridge,
        .token = token.text,
        .headers = { { "apiVersion", call.version }, { "clientVersion", cordboardVersion().toLatin1() } },
        .changesStatus = call.method == "POST" };
}
