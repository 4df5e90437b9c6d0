#pragma once

#include "console/journal/taskdraft.h"
#include "console/settings/wrapuprules.h"

#include <QByteArray>
#include <optional>

/// What keeps a task from being completed.
enum class OutcomeFault {
    None,
    NoDisposition, ///< The queue wants one chosen.
    NoNotes, ///< The queue wants something noted.
    TooLong, ///< With the notes the attributes have more characters than the service takes.
    UnsavedAttributes, ///< Attributes have been changed by hand and not saved.
};

/// What is missing by the rules. A disposition is wanted only where there are some to choose from; blanks are no notes.
OutcomeFault faultOf(const WrapUpRules &rules, const TaskDraft &draft);
/// The same, and whether a task with these attributes has room for it.
OutcomeFault faultOf(const WrapUpRules &rules, const TaskDraft &draft, const QByteArray &attributes);

/// A task's attributes (JSON text) with the draft written in: `conversations.outcome` is the disposition,
/// `conversations.content` are the notes, where reports on conversations look for them.
///
/// What the draft leaves empty and every other key stays as it is; a `conversations` that is no object gives way. Texts
/// of the same meaning are the same text. Empty: the attributes are no object, so nothing can be written in.
std::optional<QByteArray> withOutcome(const QByteArray &attributes, const TaskDraft &draft);
