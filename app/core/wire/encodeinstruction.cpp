#include "core/wire/encodeinstruction.h"

#include "core/domain/instructionparameters.h"

using namespace Qt::StringLiterals;

namespace {

void addHead(FormBody &form, InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Accept:
        return form.add(u"ReservationStatus", u"accepted"_s);
    case InstructionKind::Reject:
        return form.add(u"ReservationStatus", u"rejected"_s);
    case InstructionKind::Conference:
        return form.add(u"Instruction", u"conference"_s);
    case InstructionKind::Dequeue:
        return form.add(u"Instruction", u"dequeue"_s);
    case InstructionKind::Call:
        return form.add(u"Instruction", u"call"_s);
    case InstructionKind::Redirect:
        return form.add(u"Instruction", u"redirect"_s);
    }
}

} // namespace

FormBody instructionForm(const InstructionOrder &order)
{
    FormBody form;
    addHead(form, order.kind);
    for (const InstructionParameter &parameter : parametersOf(order.kind)) {
        const QString value = order.value(parameter.name);
        const bool isList = parameter.type == InstructionParameter::Type::Events;
        const QStringList each = isList ? value.split(u' ', Qt::SkipEmptyParts) : QStringList{ value };
        for (const QString &one : each) {
            if (!one.isEmpty())
                form.add(parameter.name, one);
        }
    }
    return form;
}
