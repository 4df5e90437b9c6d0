#pragma once

#include "core/domain/ids.h"
#include "core/workflow/workflowoutline.h"

#include <QSet>

/// Something in a configuration that the service would refuse, or that is most likely not meant so.
struct WorkflowFault
{
    enum class Kind {
        NotJson, ///< At `line` and `column`, from 1; `detail` has the parser's words.
        TooLong, ///< More than 1,038,576 bytes.
        NoRouting, ///< No object `task_routing`.
        NotAList, ///< `filters` or `targets`.
        NotAnObject, ///< A filter, a step or the default filter.
        NoSteps, ///< A filter without any.
        Missing, ///< A filter's expression; the queue of a first step or of the default filter.
        NoSuchQueue, ///< No SID of a queue, or of none that is there.
        BadExpression, ///< At `position`; `detail` has the parser's words.
        NotAWholeNumber,
        NotAboveZero,
        BadOrder, ///< Not like `worker.rank DESC, worker.level ASC`.
        BadReference, ///< Not like `task.agent`.
        TwoKnownWorkers, ///< By SID and by name: there may be one.
        ForeignName, ///< A warning: `detail` is a reference that is always empty there.
        NeverReached, ///< A warning: the step before has no timeout and is never skipped.
    };

    QStringList path{}; ///< Of the filter, step or default filter; empty: about the whole.
    WorkflowField field = WorkflowField::Others;
    Kind kind = Kind::NotJson;
    qsizetype position = 0; ///< In the field's text, 0-based, in UTF-16 units.
    int line = 0;
    int column = 0;
    QString detail{};

    /// It would be taken all the same.
    [[nodiscard]] bool isWarning() const { return kind == Kind::ForeignName || kind == Kind::NeverReached; }
    friend bool operator==(const WorkflowFault &, const WorkflowFault &) = default;
};

/// Everything that is wrong, in the order of the text. `queues`: those of the workspace; empty: not known, any will do.
///
/// Source: routing semantics 4.1, 5.2.
QList<WorkflowFault> faultsOfWorkflow(const QByteArray &json, const std::optional<QSet<TaskQueueId>> &queues);
/// None of them but warnings.
bool isUsable(const QList<WorkflowFault> &faults);
