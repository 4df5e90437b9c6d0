#pragma once

#include "core/base/clock.h"

#include <QMetaType>
#include <QString>

/// One thing in the life of a task, from whichever side it is known.
struct TimelineEntry
{
    enum class Kind {
        Event, ///< The service tells it.
        Click, ///< Done here, by hand or by a rule.
        Request, ///< An answer of the service to this program.
        Callback, ///< The service asked this program.
    };

    QString id{}; ///< The same for the same thing, whenever it is read.
    Instant at{}; ///< By this machine's clock, also where the service's was told.
    Kind kind = Kind::Event;
    QString what{}; ///< "reservation.created", "accept", "POST /v1/Workspaces/…/Tasks/…"
    QString detail{}; ///< What else is known: the service's own words, who, which queue, the status.
    bool failed = false;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

Q_DECLARE_METATYPE(TimelineEntry)
