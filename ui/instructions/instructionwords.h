#pragma once

#include "console/control/instructionfaults.h"
#include "console/control/requestpreview.h"
#include "core/domain/instructionparameters.h"

#include <QCoreApplication>

/// The sentences of the form for instructions, one translation context. Parameters keep their documented names.
class InstructionWords
{
    Q_DECLARE_TR_FUNCTIONS(InstructionWords)

public:
    /// With a mnemonic.
    static QString kind(InstructionKind kind);
    /// What it does, one sentence.
    static QString explained(InstructionKind kind);
    /// What a parameter is called for people; empty: there is only its documented name.
    static QString name(const InstructionParameter &parameter);
    /// What a parameter may be and what counts without it; empty: nothing to say.
    static QString limits(const InstructionParameter &parameter);
    /// What stands in an empty field or first in a list; in an order of one's own, or in one for any agent.
    static QString whenEmpty(const InstructionParameter &parameter, bool isOwn = true);
    static QString fault(const InstructionFault &fault);
    /// All faults, a line each.
    static QString faults(const QList<InstructionFault> &faults);
    /// Method and path, then the form, a line a field.
    static QString preview(const RequestPreview &request);
};
