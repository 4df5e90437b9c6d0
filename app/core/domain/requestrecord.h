#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QMetaType>

/// One attempt of a request to the service that has ended: what was asked, and how that went. No secret is in it.
struct RequestRecord
{
    Instant at{}; ///< When it left, by this machine's clock.
    std::chrono::milliseconds took{};
    QByteArray method{};
    QByteArray path{}; ///< From "/v1" on, without its query.
    int status = 0; ///< 0: no answer came.
    int code = 0; ///< The service's own number; 0: none.

    [[nodiscard]] bool isRefused() const { return status == 429; }
    [[nodiscard]] bool hasFailed() const { return status == 0 || status >= 400; }

    friend bool operator==(const RequestRecord &, const RequestRecord &) = default;
};

Q_DECLARE_METATYPE(RequestRecord)

/// What was asked, whatever it was asked about: "GET /v1/Workspaces/…/Tasks", each SID as "…".
QByteArray endpointOf(const RequestRecord &record);

/// How much one endpoint is used.
struct EndpointUse
{
    QByteArray endpoint{};
    qint64 total = 0; ///< Since the program was started.
    int lastMinute = 0;
    int refused = 0; ///< 429.
    int failed = 0; ///< Other errors, and no answer.
    std::chrono::milliseconds slowest{};
    std::chrono::milliseconds pause{}; ///< Between the last two; 0: there were no two.
    RequestRecord last{};
    Instant next{}; ///< When it is asked next, by this machine's clock; the epoch: that is not planned.

    friend bool operator==(const EndpointUse &, const EndpointUse &) = default;
};
