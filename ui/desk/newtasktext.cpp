#include "ui/desk/newtasktext.h"

#include <QCoreApplication>

namespace {

struct NewTaskTextSays
{
    Q_DECLARE_TR_FUNCTIONS(NewTaskText)
};

} // namespace

QString newTaskFaultText(const NewTaskFault &fault)
{
    switch (fault.kind) {
    case NewTaskFault::Kind::NoWorkflow:
        return NewTaskTextSays::tr("Choose a workflow.");
    case NewTaskFault::Kind::NoChannel:
        return NewTaskTextSays::tr("Choose a channel.");
    case NewTaskFault::Kind::PriorityOutOfRange:
        return NewTaskTextSays::tr("The priority is a whole number from 0 to 2,147,483,647.");
    case NewTaskFault::Kind::TimeoutOutOfRange:
        return NewTaskTextSays::tr("A task may wait from 1 second to 14 days.");
    case NewTaskFault::Kind::NotObject:
        return NewTaskTextSays::tr("Attributes are an object: { \"name\": \"value\" }");
    case NewTaskFault::Kind::TooLong:
        return NewTaskTextSays::tr("At most %1 characters of attributes.").arg(mostAttributeCharacters);
    case NewTaskFault::Kind::NotJson:
        break;
    }
    return NewTaskTextSays::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.detail);
}

QString notAnObjectText(const QByteArray &json)
{
    for (const NewTaskFault &fault : faultsOfAttributes(json)) {
        if (fault.kind != NewTaskFault::Kind::TooLong)
            return newTaskFaultText(fault);
    }
    return {};
}
