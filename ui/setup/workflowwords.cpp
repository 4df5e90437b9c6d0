#include "ui/setup/workflowwords.h"

#include "ui/setup/workflowform.h"
#include "ui/text/expressiontext.h"
#include "ui/text/lefttoright.h"

#include <QCborArray>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

QString filterText(int number, const QString &name)
{
    //: %1 is a number from 1, %2 a name.
    return name.isEmpty() ? WorkflowWords::tr("Filter %1").arg(number)
                          : WorkflowWords::tr("Filter %1 “%2”").arg(QString::number(number), name);
}

QString stepText(const QString &filter, int step)
{
    //: %1 is e.g. "Filter 2", %2 a number from 1.
    return WorkflowWords::tr("%1, step %2").arg(filter, QString::number(step));
}

QString subjectText(const WorkflowChange &change)
{
    switch (change.subject) {
    case WorkflowChange::Subject::DefaultFilter:
        return WorkflowWords::tr("Otherwise");
    case WorkflowChange::Subject::Root:
        return WorkflowWords::tr("The whole");
    case WorkflowChange::Subject::Filter:
        return filterText(change.filterNumber, change.filter);
    case WorkflowChange::Subject::Step:
        break;
    }
    return stepText(filterText(change.filterNumber, change.filter), change.step);
}

QString inQuotes(const QString &text)
{
    //: %1 is a value, e.g. an expression.
    return text.isEmpty() ? WorkflowWords::tr("nothing") : WorkflowWords::tr("“%1”").arg(QGuiApplication::isRightToLeft() ? leftToRight(text) : text);
}

QString valueText(const QCborValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return u'\'' + value.toString() + u'\'';
    const QByteArray json = QJsonDocument::fromVariant(QVariantList{ value.toVariant() }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QString fieldNameText(const WorkflowFault &fault)
{
    switch (fault.field) {
    case WorkflowField::Expression:
        return WorkflowWords::tr("An expression is needed.");
    case WorkflowField::Queue:
        return WorkflowWords::tr("A queue is needed here.");
    default:
        return WorkflowWords::tr("Something is missing.");
    }
}

} // namespace

QString workflowFieldText(WorkflowField field)
{
    switch (field) {
    case WorkflowField::Name:
        return WorkflowWords::tr("Name");
    case WorkflowField::Expression:
        return WorkflowWords::tr("Expression");
    case WorkflowField::Queue:
        return WorkflowWords::tr("Queue");
    case WorkflowField::Priority:
        return WorkflowWords::tr("Priority");
    case WorkflowField::Timeout:
        return WorkflowWords::tr("Timeout in seconds");
    case WorkflowField::OrderBy:
        return WorkflowWords::tr("Agents ordered by");
    case WorkflowField::SkipIf:
        return WorkflowWords::tr("Skipped if");
    case WorkflowField::KnownWorkerSid:
        return WorkflowWords::tr("Known agent by SID");
    case WorkflowField::KnownWorkerName:
        return WorkflowWords::tr("Known agent by name");
    case WorkflowField::Others:
        break;
    }
    return WorkflowWords::tr("Other keys");
}

QString workflowFieldNote(WorkflowField field, bool ofFilter)
{
    switch (field) {
    case WorkflowField::Expression:
        return ofFilter ? WorkflowWords::tr("On the task's attributes, such as %1.").arg(u"type == 'sales'"_s)
                        : WorkflowWords::tr("Which of the queue's agents, such as %1.")
                              .arg(u"task.language IN worker.languages"_s);
    case WorkflowField::Priority:
        return WorkflowWords::tr("What the task's priority becomes. Empty: as it is.");
    case WorkflowField::Timeout:
        return WorkflowWords::tr("Then on to the next step. Empty: it stays here.");
    case WorkflowField::OrderBy:
        return WorkflowWords::tr("Such as %1. Empty: who has been idle for longest.").arg(u"worker.rank DESC"_s);
    case WorkflowField::SkipIf:
        return WorkflowWords::tr("Where nobody can take it at once, such as %1.").arg(u"workers.available == 0"_s);
    case WorkflowField::KnownWorkerSid:
    case WorkflowField::KnownWorkerName:
        return WorkflowWords::tr("The task's attribute that names the agent, such as %1.").arg(u"task.agent"_s);
    default:
        return {};
    }
}

QString workflowPlaceText(const QStringList &path, const WorkflowOutline &outline)
{
    if (path.size() == 2)
        return WorkflowWords::tr("Otherwise");
    const int filter = path.value(2).toInt();
    const QString name
        = filter < outline.filters.size() ? outline.filters.at(filter).filter.value(WorkflowField::Name) : QString();
    const QString text = filterText(filter + 1, name);
    return path.size() < 5 ? text : stepText(text, path.at(4).toInt() + 1);
}

QString workflowFaultText(const WorkflowFault &fault)
{
    switch (fault.kind) {
    case WorkflowFault::Kind::NotJson:
        //: Of JSON text; %3 is what is wrong there, in English.
        return WorkflowWords::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.detail);
    case WorkflowFault::Kind::TooLong:
        return WorkflowWords::tr("It is too long: 1,038,576 bytes are the most.");
    case WorkflowFault::Kind::NoRouting:
        return WorkflowWords::tr("The object “task_routing” is missing.");
    case WorkflowFault::Kind::NotAList:
        //: %1 is a key of JSON text, e.g. "filters".
        return WorkflowWords::tr("“%1” must be a list.").arg(fault.detail);
    case WorkflowFault::Kind::NotAnObject:
        return WorkflowWords::tr("This must be an object.");
    case WorkflowFault::Kind::NoSteps:
        return WorkflowWords::tr("A filter needs at least one step.");
    case WorkflowFault::Kind::Missing:
        return fieldNameText(fault);
    case WorkflowFault::Kind::NoSuchQueue:
        return WorkflowWords::tr("There is no such queue in this workspace.");
    case WorkflowFault::Kind::BadExpression:
        return expressionFaultText(fault.position, fault.detail);
    case WorkflowFault::Kind::NotAWholeNumber:
        return WorkflowWords::tr("A whole number is needed.");
    case WorkflowFault::Kind::NotAboveZero:
        return WorkflowWords::tr("It must be above 0.");
    case WorkflowFault::Kind::BadOrder:
        return WorkflowWords::tr("Write it like %1.").arg(u"worker.rank DESC, worker.level ASC"_s);
    case WorkflowFault::Kind::BadReference:
        return WorkflowWords::tr("Write it like %1.").arg(u"task.agent"_s);
    case WorkflowFault::Kind::TwoKnownWorkers:
        return WorkflowWords::tr("A known agent is given by SID or by name, not by both.");
    case WorkflowFault::Kind::ForeignName:
        //: %1 is a name in an expression.
        return WorkflowWords::tr("“%1” is always empty here.").arg(fault.detail);
    case WorkflowFault::Kind::NeverReached:
        break;
    }
    return WorkflowWords::tr("It is never reached: the step before has neither timeout nor “skipped if”.");
}

QStringList workflowFieldChanges(const Workflow &before, const Workflow &after)
{
    const auto seconds = [](const Workflow &it) { return WorkflowWords::tr("%1 s").arg(it.reservationTimeout.count()); };
    QStringList changes;
    const auto compare = [&changes](const QString &field, const QString &was, const QString &is) {
        if (was != is) //: %1 is the name of a field, %2 and %3 its values, in quotes.
            changes.append(WorkflowWords::tr("%1: was %2, is %3.").arg(field, inQuotes(was), inQuotes(is)));
    };
    compare(WorkflowForm::tr("Name"), before.name, after.name);
    compare(WorkflowForm::tr("An offer stands for"), seconds(before), seconds(after));
    compare(WorkflowForm::tr("Address asked for each offer"), before.assignmentCallbackUrl, after.assignmentCallbackUrl);
    compare(WorkflowForm::tr("Address if that one fails"), before.fallbackAssignmentCallbackUrl,
        after.fallbackAssignmentCallbackUrl);
    return changes;
}

QString workflowChangeText(const WorkflowChange &change, const QueueNames &queueName)
{
    const bool isQueue = change.field == WorkflowField::Queue;
    const QString before = isQueue && !change.before.isEmpty() ? queueName(change.before) : change.before;
    const QString after = isQueue && !change.after.isEmpty() ? queueName(change.after) : change.after;
    const QString subject = subjectText(change);
    const bool isWhole = change.subject == WorkflowChange::Subject::Filter || !isQueue;
    switch (change.kind) {
    case WorkflowChange::Kind::Added:
        return isWhole || after.isEmpty() ? WorkflowWords::tr("%1 is new.").arg(subject)
                                          : WorkflowWords::tr("%1 is new, to “%2”.").arg(subject, after);
    case WorkflowChange::Kind::Removed:
        return WorkflowWords::tr("%1 is gone.").arg(subject);
    case WorkflowChange::Kind::Moved:
        return WorkflowWords::tr("%1 was number %2.").arg(subject, change.before);
    case WorkflowChange::Kind::Changed:
        break;
    }
    //: %1 is a place, %2 the name of a field, %3 and %4 its values, in quotes.
    return WorkflowWords::tr("%1: %2 was %3, is %4.")
        .arg(subject, workflowFieldText(change.field), inQuotes(before), inQuotes(after));
}

QString failedClausesText(const QString &text, const QList<Expression::FailedClause> &failures)
{
    QStringList parts;
    for (const Expression::FailedClause &clause : failures) {
        const QString written = text.mid(clause.position, clause.length);
        if (clause.reference.isEmpty()) {
            parts.append(written);
            continue;
        }
        const QString value = valueText(clause.value);
        //: %1 is part of an expression, %2 an attribute in it that has no value.
        parts.append(value.isEmpty() ? WorkflowWords::tr("%1 (there is no %2)").arg(written, clause.reference)
                                     //: %1 is part of an expression, %2 an attribute in it, %3 its value.
                                     : WorkflowWords::tr("%1 (%2 is %3)").arg(written, clause.reference, value));
    }
    return parts.join(u"; "_s);
}
