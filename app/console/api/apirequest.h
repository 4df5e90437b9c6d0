#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <functional>

/// One call as it goes out.
struct ApiRequest
{
    enum class Method { Get, Post, Delete };
    enum class Host { ByPath, Bridge };

    Method method = Method::Get;
    /// From "/v1" or "/2010-04-01" on, percent-encoded, with its query. Of an absolute URL (a next page's) only that part counts: the
    /// credential never leaves its origin.
    QByteArray path{};
    QByteArray body{};
    QByteArray contentType{ "application/x-www-form-urlencoded" };
    QByteArray ifMatch{}; ///< Empty: last write wins.
    Host host = Host::ByPath; ///< The bridge gets no credential: its requests carry a token of their own.
    QList<QByteArray> secrets{}; ///< In the body; taken out of the words of an error, which may quote it.
    QByteArray token{}; ///< In the body, for the bridge; taken out of all that is told of the call.
    QList<QPair<QByteArray, QByteArray>> headers{}; ///< Beside the usual ones.
    bool isUrgent = false; ///< Of a GET: somebody waits for it at a desk. It is sent though the server asked for a pause.
    bool changesStatus = false; ///< A 400/20001 then means NotAllowedNow, not Refused.
};

/// In whose words an answer is written.
enum class AnswerWords {
    Rest,
    Bridge, ///< The event bridge's: the resource is in `payload`.
};

/// A 2xx answer.
struct ApiAnswer
{
    int httpStatus = 200;
    QByteArray body{};
    int version = 0; ///< From the ETag; 0: none or not a number.
    Instant requestedAt{}; ///< When the request left, by the server's clock.
    AnswerWords words = AnswerWords::Rest;
};

/// Called once, on the client's thread; never if the client is destroyed first.
using ApiHandler = std::function<void(const ApiResult<ApiAnswer> &)>;
