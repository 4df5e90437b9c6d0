#pragma once

#include "core/workflow/dryrun.h"
#include "core/workflow/workflowcheck.h"
#include "core/workflow/workflowdiff.h"

#include <functional>

struct Workflow;

/// The name of a queue by its SID as text.
using QueueNames = std::function<QString(const QString &sid)>;

/// "Expression", "Queue", …
QString workflowFieldText(WorkflowField field);
/// What the field is for, one sentence.
QString workflowFieldNote(WorkflowField field, bool ofFilter);
/// "Filter 2 “Gold”, step 1", "Otherwise": of the part at this path.
QString workflowPlaceText(const QStringList &path, const WorkflowOutline &outline);
QString workflowFaultText(const WorkflowFault &fault);
/// One difference, one sentence.
QString workflowChangeText(const WorkflowChange &change, const QueueNames &queueName);
/// What is another beside the configuration, a sentence each.
QStringList workflowFieldChanges(const Workflow &before, const Workflow &after);
/// Why an expression does not hold: "level > 3 (level is 2)". `text` is the expression's.
QString failedClausesText(const QString &text, const QList<Expression::FailedClause> &failures);
