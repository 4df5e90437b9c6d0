#pragma once

#include "console/api/apirequest.h"

#include <QFuture>

/// Another way for requests than the REST service, which is not open to everybody.
///
/// Called on the client's thread. What is carried is answered in the words of the event bridge.
class ApiCarrier
{
public:
    virtual ~ApiCarrier() = default;

    /// The request that carries this one and is let in.
    ///
    /// Errors: isBeyond() for what has no such way; Unreachable or SignedOut where nothing is to be had that lets it in.
    [[nodiscard]] virtual QFuture<ApiResult<ApiRequest>> carry(const ApiRequest &request) = 0;
    /// What was let in by this token was not taken (401): the next is to have another.
    virtual void refused(const QByteArray &token) = 0;
};
