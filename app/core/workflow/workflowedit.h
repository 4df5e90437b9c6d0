#pragma once

#include "core/domain/ids.h"
#include "core/workflow/workflowoutline.h"

// Changes of a configuration's text, each in one place: every other byte stays (see jsontext). Where nothing can be
// changed so, the text is answered as it was.

/// Of the filter, step or default filter at `part.path`. Blank text takes the key away, and a number is written as one unless
/// it was written as text before. Others: cannot be set.
QByteArray setWorkflowField(const QByteArray &json, const WorkflowPart &part, WorkflowField field, const QString &text);
/// Adds a filter before the one at `index` (or last), with one step to `queue`; makes `filters` where there is none. Its
/// expression is empty, which no service takes: one that held for every task would take them all.
QByteArray addFilter(const QByteArray &json, qsizetype index, const QString &name, const TaskQueueId &queue);
/// Adds a step before the one at `index` (or last) of the filter at this path; `queue` null: that of the step before.
QByteArray addStep(const QByteArray &json, const QStringList &filter, qsizetype index, const TaskQueueId &queue);
/// A default filter that leads to `queue`, where there is none.
QByteArray addDefaultFilter(const QByteArray &json, const TaskQueueId &queue);
/// Takes the filter, step or default filter out.
QByteArray removePart(const QByteArray &json, const QStringList &path);
/// Moves a filter among the filters, or a step among its filter's steps; `to`: its index afterwards.
QByteArray movePart(const QByteArray &json, const QStringList &path, qsizetype to);
