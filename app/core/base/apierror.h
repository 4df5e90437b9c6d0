#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

/// Why a call to the server gave no value, and what can be done about it. Words for people are made in `ui/text`.
///
/// Source: error table, REST API reference.
struct ApiError
{
    /// The detail of a request that was given up because nothing came back.
    static constexpr QLatin1StringView noAnswer{ "no answer" };

    enum class Kind {
        Unreachable,   ///< No connection, or no answer in time: may be tried again.
        SignedOut,     ///< 401: the credential has expired or been withdrawn.
        Forbidden,     ///< 403: signed in, but not allowed to.
        NotFound,      ///< 404: the thing is gone (ended tasks vanish after five minutes), so drop it.
        NotAllowedNow, ///< 400/20001 on a change of status: fetch it anew, then say why.
        Gone,          ///< 410: rescinded, someone else was faster.
        Stale,         ///< 412: changed meanwhile, so fetch and merge.
        TooMany,       ///< 429: wait for `retryAfter`.
        Refused,       ///< Any other 4xx: the request itself is wrong.
        Server,        ///< 5xx: may be tried again.
        Unreadable,    ///< 2xx with a payload that cannot be read.
    };

    Kind kind = Kind::Unreachable;
    int httpStatus = 0;                               ///< 0: no answer came.
    int code = 0;                                     ///< The service's own number, e.g. 20001; 0: none.
    QString detail{};                                 ///< For the log and "Details"; no secret in it.
    std::optional<std::chrono::seconds> retryAfter{}; ///< From Retry-After.

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// The error of a request that was not sent, as this way of signing in has nothing of the kind.
inline ApiError beyondThisSignIn(const QString &detail)
{
    return { .kind = ApiError::Kind::Forbidden, .detail = detail };
}

/// Whether it is that error: it will come for the same request again and again, and is nobody's fault.
inline bool isBeyond(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden && error.httpStatus == 0;
}

template <typename T>
using ApiResult = tl::expected<T, ApiError>; // std::expected, until every compiler we build with has it

/// The answer of a call that has nothing to tell but that it was done.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};
