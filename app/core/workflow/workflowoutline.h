#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

/// What one may set of a filter or a step.
enum class WorkflowField {
    Name, ///< Of a filter.
    Expression,
    Queue,
    Priority,
    Timeout,
    OrderBy,
    SkipIf,
    KnownWorkerSid,
    KnownWorkerName,
    Others, ///< Keys that nobody here knows, as one compact object.
};

/// A filter, a step of one, or the default filter, as it is written: right or wrong.
struct WorkflowPart
{
    QStringList path{}; ///< Where it stands in the text, see jsontext.
    QMap<WorkflowField, QString> values{}; ///< What is given; a number as text, other things as compact JSON.

    [[nodiscard]] QString value(WorkflowField field) const { return values.value(field); }
    friend bool operator==(const WorkflowPart &one, const WorkflowPart &other) { return one.values == other.values; }
};

struct FilterOutline
{
    WorkflowPart filter{};
    QList<WorkflowPart> targets{};

    friend bool operator==(const FilterOutline &, const FilterOutline &) = default;
};

/// A workflow's configuration as it is written, for looking at and editing it even where it is wrong.
///
/// Two are equal when they say the same; where it stands does not count.
/// Source: routing semantics 4.1.
struct WorkflowOutline
{
    QList<FilterOutline> filters{};
    std::optional<WorkflowPart> defaultFilter{};
    QString others{}; ///< Keys beside the known ones of root and `task_routing`, as one compact object; empty: none.

    /// What cannot be an outline at all (no JSON, no `task_routing`) has none of it.
    static WorkflowOutline fromJson(const QByteArray &json);

    friend bool operator==(const WorkflowOutline &, const WorkflowOutline &) = default;
};

/// Its key in the JSON; of a filter's name the documented one.
QString keyOf(WorkflowField field);
