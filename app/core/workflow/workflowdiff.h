#pragma once

#include "core/workflow/workflowoutline.h"

/// One difference between two configurations.
struct WorkflowChange
{
    enum class Kind {
        Added,
        Removed,
        Moved, ///< A filter; `before` and `after` are its numbers.
        Changed, ///< `field`, from `before` to `after`; empty: not given.
    };
    enum class Subject { Filter, Step, DefaultFilter, Root };

    Kind kind = Kind::Changed;
    Subject subject = Subject::Filter;
    QString filter{}; ///< The filter's name as it is now, or was; empty: it has none.
    int filterNumber = 0; ///< From 1, as it is now, or was.
    int step = 0; ///< From 1, as it is now, or was; 0: not about a step.
    WorkflowField field = WorkflowField::Others;
    QString before{};
    QString after{};

    friend bool operator==(const WorkflowChange &, const WorkflowChange &) = default;
};

/// What has been changed, in the order of the text. Filters are the same where name or expression is the same, else by
/// their place; steps by their place between those that are equal. Empty: both say the same.
QList<WorkflowChange> differences(const WorkflowOutline &before, const WorkflowOutline &after);
