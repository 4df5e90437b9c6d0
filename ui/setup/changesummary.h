#pragma once

#include "core/domain/workflow.h"

struct WorkflowSnapshot;

/// What is another between two states of a workflow, in a few words: "name, 2 filters"; empty: nothing is.
QString changeSummary(const Workflow &before, const Workflow &after);
/// The workflow `now` as it was then; what the snapshot does not tell is as now.
Workflow workflowAsOf(const WorkflowSnapshot &then, const Workflow &now);
