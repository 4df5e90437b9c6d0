#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

/// A task that is canceled to be created anew, kept until it is: all that the second request needs.
struct KeptReroute
{
    TaskId was{};
    WorkspaceId workspace{};
    WorkflowId workflow{};
    QString channel{}; ///< Unique name.
    qint64 priority = 0;
    std::chrono::seconds timeout{};
    QByteArray attributes{}; ///< JSON text (UTF-8).
    Instant place{}; ///< The VirtualStartTime, by the server's clock.
    QString routingTarget{}; ///< A SID; empty: none.
    bool ignoreCapacity = false;
    bool isCreating = false; ///< The second request was about to be sent: it may have been carried out.

    friend bool operator==(const KeptReroute &, const KeptReroute &) = default;
};
