#pragma once

#include "router/eventlog/loggedevent.h"

#include <QList>
#include <QPair>

namespace router {

using EventData = QList<QPair<QByteArray, QByteArray>>;

/// What an event tells of all that is involved: names in snake_case, values as text.
///
/// Dates are seconds since the epoch. A value that does not apply is left out: a reason where nothing has ended, the
/// channel of a worker that is gone. Choices where the service says nothing: `worker_channel_available_capacity` is how
/// many more tasks fit in, as the previous capacity is a number of tasks too; a transfer's names begin with
/// `transfer_`. Source: parameters by resource, routing semantics 11.
EventData dataOf(const LoggedEvent &event);

} // namespace router
