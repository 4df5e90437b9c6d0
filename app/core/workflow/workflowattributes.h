#pragma once

#include "core/workflow/workflowconfiguration.h"

#include <QJsonObject>

/// A task to try a workflow with: every attribute that its filters and steps ask for, with a value that one of the filters
/// wants where that can be told, else an empty text.
QJsonObject namedAttributes(const WorkflowConfiguration &workflow);
