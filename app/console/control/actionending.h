#pragma once

#include "console/journal/journalrecords.h"
#include "core/domain/event.h"

#include <QList>

/// How something that was done here ended, as far as it is known by now.
struct ActionEnding
{
    bool failed = false;
    QString detail{}; ///< The service's message, or what is known where no answer came.

    friend bool operator==(const ActionEnding &, const ActionEnding &) = default;
};

/// An answer to an offer that got no answer itself may have counted all the same: the events of its task tell.
ActionEnding endingOf(const OwnAction &action, const QList<Event> &events);
