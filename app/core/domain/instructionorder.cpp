#include "core/domain/instructionorder.h"

#include "core/domain/instructionparameters.h"

using namespace Qt::StringLiterals;

bool InstructionOrder::accepts() const
{
    switch (kind) {
    case InstructionKind::Reject:
        return false;
    case InstructionKind::Call:
        return value(u"CallAccept") == "true"_L1;
    case InstructionKind::Redirect:
        return value(u"RedirectAccept") == "true"_L1;
    case InstructionKind::Accept:
    case InstructionKind::Conference:
    case InstructionKind::Dequeue:
        break;
    }
    return true;
}

InstructionOrder withoutSecrets(InstructionOrder order)
{
    for (const InstructionParameter &parameter : parametersOf(order.kind)) {
        if (parameter.isSecret() || parameter.type == InstructionParameter::Type::Call)
            order.values.remove(parameter.name);
    }
    return order;
}

QList<QByteArray> secretsIn(const InstructionOrder &order)
{
    QList<QByteArray> secrets;
    for (const InstructionParameter &parameter : parametersOf(order.kind)) {
        if (parameter.isSecret() && !order.value(parameter.name).isEmpty())
            secrets.append(order.value(parameter.name).toUtf8());
    }
    return secrets;
}

InstructionOrder redacted(InstructionOrder order)
{
    for (const InstructionParameter &parameter : parametersOf(order.kind)) {
        if (parameter.isSecret() && !order.value(parameter.name).isEmpty())
            order.values.insert(parameter.name, u"--redacted--"_s);
    }
    return order;
}
