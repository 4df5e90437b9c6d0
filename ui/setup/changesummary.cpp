#include "ui/setup/changesummary.h"

#include "console/control/workflowsnapshots.h"
#include "core/workflow/workflowdiff.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct ChangeSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSummaryWords)
};

QStringList changedParts(const QList<WorkflowChange> &changes)
{
    QSet<int> filters; // those that are gone are numbered otherwise
    bool isDefault = false;
    bool isRoot = false;
    for (const WorkflowChange &change : changes) {
        isDefault = isDefault || change.subject == WorkflowChange::Subject::DefaultFilter;
        isRoot = isRoot || change.subject == WorkflowChange::Subject::Root;
        const bool isGone
            = change.subject == WorkflowChange::Subject::Filter && change.kind == WorkflowChange::Kind::Removed;
        if (change.filterNumber > 0)
            filters.insert(isGone ? -change.filterNumber : change.filterNumber);
    }
    QStringList parts;
    if (!filters.isEmpty()) //: Behind "then changed:".
        parts.append(ChangeSummaryWords::tr("%Ln filter(s)", nullptr, int(filters.size())));
    if (isDefault)
        parts.append(ChangeSummaryWords::tr("“Otherwise”"));
    if (isRoot) //: Keys of JSON text that are not known here.
        parts.append(ChangeSummaryWords::tr("other keys"));
    return parts;
}

} // namespace

QString changeSummary(const Workflow &before, const Workflow &after)
{
    QStringList parts;
    if (before.name != after.name) //: Behind "then changed:".
        parts.append(ChangeSummaryWords::tr("name"));
    if (before.reservationTimeout != after.reservationTimeout) //: How long an offer stands, behind "then changed:".
        parts.append(ChangeSummaryWords::tr("time of an offer"));
    if (before.assignmentCallbackUrl != after.assignmentCallbackUrl
        || before.fallbackAssignmentCallbackUrl != after.fallbackAssignmentCallbackUrl) //: Web addresses.
        parts.append(ChangeSummaryWords::tr("addresses"));
    const QStringList configured = changedParts(
        differences(WorkflowOutline::fromJson(before.configuration), WorkflowOutline::fromJson(after.configuration)));
    parts += configured;
    if (configured.isEmpty() && before.configuration != after.configuration) //: Blanks and line breaks of JSON text.
        parts.append(ChangeSummaryWords::tr("layout of the text"));
    return parts.join(QStringLiteral(", "));
}

Workflow workflowAsOf(const WorkflowSnapshot &then, const Workflow &now)
{
    Workflow was = now;
    was.name = then.name;
    was.configuration = then.configuration;
    if (!then.reservationTimeout)
        return was;
    was.reservationTimeout = *then.reservationTimeout;
    was.assignmentCallbackUrl = then.assignmentCallbackUrl;
    was.fallbackAssignmentCallbackUrl = then.fallbackAssignmentCallbackUrl;
    return was;
}
