#include "console/control/actionending.h"

#include "core/base/apierror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the service tells when the action has counted; empty: that is not told of each alone.
QByteArray eventOfAction(const QString &what)
{
    if (what == "accept"_L1 || what == "conference"_L1 || what == "dequeue"_L1 || what == "call"_L1)
        return "reservation.accepted";
    return what == "reject"_L1 ? "reservation.rejected" : "";
}

} // namespace

ActionEnding endingOf(const OwnAction &action, const QList<Event> &events)
{
    const ActionEnding asRecorded{ .failed = !action.succeeded, .detail = action.detail };
    const QByteArray type = eventOfAction(action.what);
    if (action.succeeded || action.detail != ApiError::noAnswer || type.isEmpty())
        return asRecorded;
    const bool counted = std::ranges::any_of(events, [&](const Event &event) {
        return event.type == type && event.value("reservation_sid") == action.subject.toLatin1();
    });
    return counted ? ActionEnding{ .failed = false, .detail = ApiError::noAnswer + "; it counted"_L1 } : asRecorded;
}
