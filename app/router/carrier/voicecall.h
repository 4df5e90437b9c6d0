#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/carrier/phonenetwork.h"
#include "router/resources/parameters.h"

#include <QJsonObject>

namespace router {

/// One request about calls on its way to its handler.
struct VoiceCall
{
    PhoneNetwork &network;
    const HttpRequest &http;
    QList<QByteArray> path{}; ///< Decoded parts behind the account, without the suffix: {"Calls", "CA…"}.
    Parameters parameters{}; ///< Of the query (GET) or the form body (POST).

    template <typename IdType> [[nodiscard]] IdType sid(qsizetype place) const
    {
        return IdType::fromText(QByteArrayView(path.at(place))).value_or(IdType());
    }
    [[nodiscard]] QString text(qsizetype place) const { return QString::fromUtf8(path.at(place)); }
};

using VoiceHandler = HttpResponse (*)(VoiceCall &);

/// What may be asked of one kind of path. A method without a handler is answered 405.
struct VoiceRoute
{
    const char *pattern; ///< Parts behind the account; `*` stands for any one part.
    VoiceHandler get = nullptr;
    VoiceHandler post = nullptr;
    VoiceHandler remove = nullptr;
};

/// A check that found nothing wrong is empty.
using Check = std::optional<Refusal>;

QList<VoiceRoute> callRoutes();
QList<VoiceRoute> conferenceRoutes();
QList<VoiceRoute> participantRoutes();
QList<VoiceRoute> recordingRoutes();

HttpResponse voiceAnswer(int status, const QJsonObject &body);
HttpResponse voiceRefusal(int status, int code, const QString &message);
HttpResponse voiceRefusal(const Refusal &refusal);
/// 404/20404 with the path that was asked for.
HttpResponse notThere(const VoiceCall &call);
/// 204.
HttpResponse goneNow();

} // namespace router
