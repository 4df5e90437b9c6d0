#pragma once

#include "console/control/setupfaults.h"
#include "core/base/apierror.h"

class ConsoleState;

/// The names of a kind as people say them.
struct SetupKindWords
{
    QString one{}; ///< "Status"
    QString many{}; ///< "Statuses"
    QString add{}; ///< "Add Status"
    QString none{}; ///< "No statuses yet"
    QString hint{}; ///< What it is for.
};
SetupKindWords setupKindWords(SetupKind kind);
/// What is wrong with a field, one sentence.
QString setupFaultText(const SetupFault &fault);
/// Its name in quotes, or that it is new.
QString setupNameText(const SetupThing &thing);
/// As it stands in a list: a channel is called as everywhere else, its unique name behind it.
QString setupListText(const SetupThing &thing);
/// Why the service did not do it: in its own words where it has some, with names in place of SIDs that are known.
QString setupRefusalText(const ApiError &error, const ConsoleState &state);
