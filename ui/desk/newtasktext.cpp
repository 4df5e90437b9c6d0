#include "ui/desk/newtasktext.h"

#include <QCoreApplication>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("NewTaskText", text);
}

} // namespace

QString newTaskFaultText(const NewTaskFault &fault)
{
    switch (fault.kind) {
    case NewTaskFault::Kind::NoWorkflow:
        return words("Choose a workflow.");
    case NewTaskFault::Kind::NoChannel:
        return words("Choose a channel.");
    case NewTaskFault::Kind::PriorityOutOfRange:
        return words("The priority is a whole number from 0 to 2,147,483,647.");
    case NewTaskFault::Kind::TimeoutOutOfRange:
        return words("A task may wait from 1 second to 14 days.");
    case NewTaskFault::Kind::NotObject:
        return words("Attributes are an object: { \"name\": \"value\" }");
    case NewTaskFault::Kind::TooLong:
        return words("At most %1 characters of attributes.").arg(mostAttributeCharacters);
    case NewTaskFault::Kind::NotJson:
        break;
    }
    return words("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.detail);
}
