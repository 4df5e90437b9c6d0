#pragma once

#include "core/domain/task.h"

#include <QString>

/// Who asks for what, read from the task's attributes by the names that are in common use.
struct TaskSummary
{
    QString who{};     ///< Name, else address or number; "Unknown caller" or "customer" when nothing tells.
    QString address{}; ///< Number or address beside the name; empty: none, or already in `who`.
    QString what{};    ///< Subject or kind; else language, product, skill; else the workflow's name. May be empty.

    friend bool operator==(const TaskSummary &, const TaskSummary &) = default;
};

/// What stands in place of a name that nothing tells: "Unknown customer", or "caller" of a voice channel.
QString unknownWhoText(const QString &channelUniqueName);
/// The summary of a task. Attributes that are no JSON object count as empty; a value is shortened to 200 characters and
/// line breaks become spaces.
TaskSummary summaryOf(const Task &task);
/// Whether anything tells who it is about.
bool tellsWho(const Task &task);
/// The first line for lists: "Ana Pérez – Invoice".
QString summaryLine(const Task &task);
