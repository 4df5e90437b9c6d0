#pragma once

#include "console/state/setupthing.h"

#include <QList>

/// A value of what is set up, as the forms show them.
enum class SetupField {
    Name,
    UniqueName,
    TargetWorkers,
    MaxReserved,
    EventCallbackUrl,
    EventsFilter,
    Attributes,
    ReservationTimeout,
    AssignmentCallbackUrl,
    FallbackCallbackUrl,
    Configuration,
};

/// Something that the service would refuse.
struct SetupFault
{
    enum class Kind {
        Missing,
        TooLong, ///< `number`: how many characters there may be.
        Taken, ///< Another one is called so.
        NotAWord, ///< Letters, digits, `_` and `$` only, no digit first.
        Hyphen, ///< Channels may not have one in their name.
        BadExpression, ///< At `position`; `detail` has the parser's words.
        NotAUrl, ///< Neither http nor https with a host.
        BadAttributes, ///< No JSON object; `number`: the line, `position`: the column, both from 1; `detail` has the parser's words.
        BadConfiguration, ///< Of a workflow: it has faults of its own (see faultsOfWorkflow()).
        UnknownEvent, ///< `detail`: what is no type of event.
    };

    SetupField field = SetupField::Name;
    Kind kind = Kind::Missing;
    qsizetype position = 0; ///< 0-based, in UTF-16 units.
    int number = 0;
    QString detail{};

    friend bool operator==(const SetupFault &, const SetupFault &) = default;
};

/// All that is wrong with it; `others` of its kind have names that it may not take.
///
/// Source: limits 1.5, REST API reference 4 and 5.
QList<SetupFault> faultsOf(const SetupThing &thing, const QList<SetupThing> &others);

/// Every type of event that a filter may name.
///
/// Source: routing semantics 12.
const QStringList &eventTypes();
