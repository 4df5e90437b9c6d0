#pragma once

#include <QJsonObject>
#include <QString>

class Console;

/// How the console stands, for scripts (`cordboard status --json`). Moments are ISO 8601 in UTC by the server's clock.
///
///     signed_in  bool
///     connection "live", "polling", "offline" or "none"; "none": nobody is signed in
///     workspace  {sid, name}
///     worker     {sid, name, activity, available, since, next_activity}; next_activity: the planned status, missing
///                where there is none
///     offers     [{reservation, task, queue, name, state, offered_at, deadline}], oldest first, only those that stand;
///                state: "open", "answering", "dialling" or "uncertain"; deadline is missing where it is not known
///     tasks      [{reservation, task, queue, name, state}] in hand; state: "accepted" or "wrapping"
QJsonObject statusReport(const Console &console);

/// The same in a few lines for people, made from such a report.
QString statusText(const QJsonObject &report);
