#include "ui/setup/trialwords.h"

#include "ui/setup/workflowwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct TrialWords
{
    Q_DECLARE_TR_FUNCTIONS(TrialWords)
};

QString dryStepName(const DryStep &step)
{
    const QString queue = step.queueName.isEmpty() ? step.queue.text() : step.queueName;
    //: %1 is a number from 1, %2 a queue.
    return step.filter < 0 ? TrialWords::tr("Otherwise, queue “%1”").arg(queue)
                           : TrialWords::tr("Step %1, queue “%2”").arg(QString::number(step.step + 1), queue);
}

const RoutingTarget *targetOf(const DryStep &step, const WorkflowConfiguration &workflow)
{
    if (step.filter < 0)
        return workflow.defaultFilter ? &*workflow.defaultFilter : nullptr;
    if (step.filter >= workflow.filters.size())
        return nullptr;
    const QList<RoutingTarget> &targets = workflow.filters.at(step.filter).targets;
    return step.step < targets.size() ? &targets.at(step.step) : nullptr;
}

QString outcomeText(const DryStep &step)
{
    switch (step.outcome) {
    case DryStep::Outcome::Offered:
        //: %1 is an agent's name.
        return TrialWords::tr("It is offered here, first to %1.").arg(step.first);
    case DryStep::Outcome::Skipped:
        return TrialWords::tr("Nobody is available, and it is skipped.");
    case DryStep::Outcome::NoSuchQueue:
        return TrialWords::tr("This queue is not known here.");
    case DryStep::Outcome::Waits:
        break;
    }
    return step.until ? TrialWords::tr("Nobody is available; it waits.")
                      : TrialWords::tr("Nobody is available; it waits here until its own timeout.");
}

} // namespace

QString dryRunText(const DryRun &run)
{
    const DryStep *offer = run.offer();
    QString text = offer ? TrialWords::tr("It would be offered to %1, in queue “%2”.").arg(offer->first, offer->queueName)
                         : TrialWords::tr("Nobody is available for it just now.");
    if (run.end == DryRun::End::CanceledUnmatched)
        text = TrialWords::tr("No filter takes it and there is no “Otherwise”: it would be canceled at once.");
    else if (run.end == DryRun::End::CanceledAfterTimeout)
        text += u' ' + TrialWords::tr("If nobody takes it, it is canceled after the last timeout.");
    return text + u' ' + TrialWords::tr("How much each agent has in hand is not counted.");
}

QString dryFilterText(const DryFilter &filter, const QString &expression)
{
    const QString name = filter.name.isEmpty() ? TrialWords::tr("Filter %1").arg(filter.filter + 1)
                                               : TrialWords::tr("Filter “%1”").arg(filter.name);
    if (filter.matches)
        return TrialWords::tr("%1 takes it.").arg(name);
    //: %1 is a filter, %2 parts of its expression.
    return TrialWords::tr("%1 does not take it: %2").arg(name, failedClausesText(expression, filter.failures));
}

QString dryStepText(const DryStep &step, const WorkflowConfiguration &workflow)
{
    QStringList parts{ TrialWords::tr("%1: %2").arg(dryStepName(step), outcomeText(step)) };
    if (step.outcome != DryStep::Outcome::NoSuchQueue) {
        parts.append(TrialWords::tr("Agents in the queue: %1; matching: %2; available: %3.")
                         .arg(step.members)
                         .arg(step.matching)
                         .arg(step.available));
    }
    if (step.knownWorker)
        parts.append(step.knownWorker->isEmpty() ? TrialWords::tr("It is for one agent, whom the task does not name.")
                                                 : TrialWords::tr("It is for %1 alone.").arg(*step.knownWorker));
    const RoutingTarget *target = targetOf(step, workflow);
    if (!step.failures.isEmpty() && target && target->expression)
        parts.append(TrialWords::tr("Nearest is %1, but for %2.")
                         .arg(step.nearest, failedClausesText(target->expression->text(), step.failures)));
    if (step.priority)
        parts.append(TrialWords::tr("Its priority becomes %1.").arg(*step.priority));
    if (step.until)
        parts.append(TrialWords::tr("Until %n second(s) after the filter took it.", nullptr, int(step.until->count())));
    if (step.dependsOnLoad)
        parts.append(TrialWords::tr("The expression looks at what agents have in hand, which is not known here."));
    return parts.join(u' ');
}

Tone toneOfStep(const DryStep &step)
{
    switch (step.outcome) {
    case DryStep::Outcome::Offered:
        return Tone::Good;
    case DryStep::Outcome::Skipped:
        return Tone::Neutral;
    case DryStep::Outcome::NoSuchQueue:
        return Tone::Bad;
    case DryStep::Outcome::Waits:
        break;
    }
    return Tone::Warning;
}
