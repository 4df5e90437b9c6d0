#pragma once

#include "core/base/apierror.h"

#include <QByteArray>
#include <QFuture>
#include <chrono>

/// What lets a worker's socket in.
struct EventToken
{
    QByteArray text{}; ///< A JSON web token. Never logged.
    std::chrono::seconds life{}; ///< From now on.
};

/// Gives tokens for one worker's socket, one after the other: signed here, or fetched from elsewhere.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    /// A fresh one. Called on the net thread; received there with onFinished().
    [[nodiscard]] virtual QFuture<ApiResult<EventToken>> fresh() = 0;
};
