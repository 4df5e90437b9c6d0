#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QByteArray>

/// A token as the company's token service gave it, and whom it says it is for. Never logged.
struct GivenToken
{
    QByteArray text{};
    AccountId account{};
    WorkspaceId workspace{};
    WorkerId worker{};
    bool seesOthers = false; ///< A supervisor's or an administrator's: other workers and the queues may be read.
    std::chrono::milliseconds life{}; ///< From when it was given.
    QString workspaceName{}; ///< For people; empty: the service did not tell it.

    friend bool operator==(const GivenToken &, const GivenToken &) = default;
};

/// Reads the service's answer, `{"token": "…", "workspace": "…"}`; `now` is the time there.
///
/// Errors: Unreadable, with the reason in `detail`: no such JSON, no token of a worker, or one whose time is over.
ApiResult<GivenToken> givenTokenFrom(const QByteArray &body, Instant now);
