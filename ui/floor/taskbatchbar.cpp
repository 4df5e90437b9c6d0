#include "ui/floor/taskbatchbar.h"

#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

TaskBatchBar::TaskBatchBar(
    TaskBatch &batch, const std::function<QString(const TaskId &)> &who, QWidget *parent)
    : Banner(parent)
    , m_batch(batch)
    , m_who(who)
{
    setObjectName(u"taskBatchBar"_s);
    connect(this, &Banner::actionRequested, &batch, &TaskBatch::stop);
    connect(this, &Banner::otherActionRequested, &batch, &TaskBatch::resume);
    connect(&batch, &TaskBatch::progressed, this, &TaskBatchBar::refresh);
    hide();
}

void TaskBatchBar::refresh()
{
    const TaskBatch::Progress &progress = m_batch.progress();
    setDismissable(!m_batch.isRunning());
    setAction(m_batch.isRunning() ? tr("Stop Here") : QString());
    //: Button: a deed for several tasks that has paused goes on.
    setOtherAction(progress.trouble ? tr("Resume") : QString());
    if (!m_batch.isRunning())
        return showEnd();
    if (progress.all < 2 && !progress.rests)
        return;
    const QString far = underWayText();
    if (progress.trouble)
        return showMessage(Tone::Bad, far + u' ' + tr("Paused: %1").arg(errorText(*progress.trouble).what),
            errorDetails(*progress.trouble));
    showMessage(progress.rests ? Tone::Warning : Tone::Info,
        progress.rests ? far + u' ' + tr("The server has asked for a pause; it goes on by itself.") : far);
}

void TaskBatchBar::showEnd()
{
    const TaskBatch::Progress &progress = m_batch.progress();
    if (progress.failures.isEmpty() && progress.kept.isEmpty()) {
        if (progress.all < 2)
            return hide();
        return showMessage(Tone::Good, doneText(progress.deed, progress.done));
    }
    if (progress.all > 1)
        return showReport();
    if (progress.failures.isEmpty()) {
        const TaskBatch::Kept &kept = progress.kept.constFirst();
        return showMessage(Tone::Bad, keptText(kept.task, kept.priority));
    }
    const ApiError &first = progress.failures.constFirst().error;
    if (progress.deed.kind == TaskBatch::Kind::Release && first.kind == ApiError::Kind::NotFound)
        return showMessage(Tone::Info, tr("Nobody has that task in hand any more."));
    showMessage(Tone::Bad, errorText(first).whole(), errorDetails(first));
}

QString TaskBatchBar::underWayText() const
{
    const TaskBatch::Progress &progress = m_batch.progress();
    switch (progress.deed.kind) {
    case TaskBatch::Kind::Cancel:
        //: How far a deed for several tasks has come.
        return tr("Canceling tasks: %L1 of %L2.").arg(progress.done).arg(progress.all);
    case TaskBatch::Kind::Complete:
        return tr("Completing tasks: %L1 of %L2.").arg(progress.done).arg(progress.all);
    case TaskBatch::Kind::Prioritize:
        return tr("Changing the priority of tasks: %L1 of %L2.").arg(progress.done).arg(progress.all);
    case TaskBatch::Kind::Release:
        return tr("Releasing the agents of tasks: %L1 of %L2.").arg(progress.done).arg(progress.all);
    }
    return {};
}

QString TaskBatchBar::doneText(const TaskBatch::Deed &deed, int count)
{
    switch (deed.kind) {
    case TaskBatch::Kind::Cancel:
        return tr("%Ln task(s) canceled.", nullptr, count);
    case TaskBatch::Kind::Complete:
        return tr("%Ln task(s) completed.", nullptr, count);
    case TaskBatch::Kind::Prioritize:
        //: %1 is the new priority, a number.
        return tr("Priority of %Ln task(s) is %1 now.", nullptr, count).arg(deed.priority);
    case TaskBatch::Kind::Release:
        //: Tasks that are over are no longer in their agents' hands.
        return tr("Agents of %Ln task(s) released.", nullptr, count);
    }
    return {};
}

/// The same where some are not as they were to be.
QString TaskBatchBar::partText(const TaskBatch::Deed &deed, int count, int all)
{
    switch (deed.kind) {
    case TaskBatch::Kind::Cancel:
        return tr("%L1 of %L2 tasks canceled.").arg(count).arg(all);
    case TaskBatch::Kind::Complete:
        return tr("%L1 of %L2 tasks completed.").arg(count).arg(all);
    case TaskBatch::Kind::Prioritize:
        //: %3 is the new priority, a number.
        return tr("Priority of %L1 of %L2 tasks is %3 now.").arg(count).arg(all).arg(deed.priority);
    case TaskBatch::Kind::Release:
        return tr("Agents of %L1 of %L2 tasks released.").arg(count).arg(all);
    }
    return {};
}

/// Of several of which some are not as they were to be.
void TaskBatchBar::showReport()
{
    const TaskBatch::Progress &progress = m_batch.progress();
    QStringList lines;
    for (const TaskBatch::Failure &failure : progress.failures)
        lines.append(whoWithSid(failure.task) + u": "_s + errorText(failure.error).what);
    for (const TaskBatch::Kept &kept : progress.kept)
        lines.append(keptText(kept.task, kept.priority));
    const auto done = int(progress.done - progress.failures.size() - progress.kept.size());
    QString report = partText(progress.deed, done, progress.all);
    if (!progress.failures.isEmpty())
        report += u' ' + tr("%Ln could not be changed.", nullptr, int(progress.failures.size()));
    if (!progress.kept.isEmpty())
        report += u' ' + tr("%Ln keep(s) another priority.", nullptr, int(progress.kept.size()));
    showMessage(Tone::Bad, report, lines.join(u'\n'));
}

/// Two tasks may be of the same name.
QString TaskBatchBar::whoWithSid(const TaskId &task) const
{
    const QString who = m_who(task);
    return who.contains(task.text()) ? who : u"%1 (%2)"_s.arg(who, task.text());
}

QString TaskBatchBar::keptText(const TaskId &task, int priority) const
{
    //: %1 is who the task is about, with its SID, %2 a number.
    return tr("%1 keeps priority %2: its workflow sets it.").arg(whoWithSid(task), QString::number(priority));
}
