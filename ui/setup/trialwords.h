#pragma once

#include "core/workflow/dryrun.h"
#include "ui/theme/tone.h"

/// How it ends for the task, one or two sentences.
QString dryRunText(const DryRun &run);
/// Whether the filter takes the task, and why not. `expression` is the filter's.
QString dryFilterText(const DryFilter &filter, const QString &expression);
/// What happens in one step.
QString dryStepText(const DryStep &step, const WorkflowConfiguration &workflow);
Tone toneOfStep(const DryStep &step);
