#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

/// How tasks find their queue. The configuration's own value is in `core/workflow`.
struct Workflow
{
    WorkflowId id{};
    WorkspaceId workspace{};
    QString name{};
    QByteArray configuration{}; ///< JSON text (UTF-8) exactly as it was sent.
    std::chrono::seconds reservationTimeout{ 120 }; ///< 1–86,400 s.
    QString assignmentCallbackUrl{};                ///< Empty: none.
    QString fallbackAssignmentCallbackUrl{};        ///< Empty: none.
    Instant createdAt{};
    Instant updatedAt{};

    friend bool operator==(const Workflow &, const Workflow &) = default;
};
