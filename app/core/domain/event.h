#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QList>
#include <QPair>

/// Something that happened in a workspace, as the service tells of it afterwards.
struct Event
{
    EventId id{};
    WorkspaceId workspace{};
    Instant at{};
    QByteArray type{};         ///< e.g. "reservation.created"
    QString description{};     ///< One sentence for people.
    QByteArray resourceType{}; ///< Of the subject: "task", "reservation", "worker", "task-queue" …
    QByteArray resource{};     ///< The subject's SID.
    QByteArray actorType{};    ///< Of who caused it: "account", "worker", "workflow" or "workspace".
    QByteArray actor{};        ///< The actor's SID.
    QByteArray source{ "twilio" };
    QByteArray sourceAddress{}; ///< The originator's IP address; empty: not known, or nobody from outside.
    /// What the subject and all that is involved was like, `snake_case` names, values as text (UTF-8).
    QList<QPair<QByteArray, QByteArray>> data{};

    /// The value of a name in `data`; null: it is not there.
    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        for (const auto &[key, text] : data) {
            if (key == name)
                return text;
        }
        return {};
    }

    friend bool operator==(const Event &, const Event &) = default;
};
