#include "ui/floor/taskbatchbar.h"

#include "console/control/taskbatch.h"
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
    //: How far a deed for several tasks has come; %L1 of %L2 are done.
    const QString far = tr("%L1 of %L2 tasks done.").arg(progress.done).arg(progress.all);
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
        return showMessage(Tone::Good, tr("%Ln task(s) done.", nullptr, progress.done));
    }
    if (progress.all > 1)
        return showReport();
    if (progress.failures.isEmpty()) {
        const TaskBatch::Kept &kept = progress.kept.constFirst();
        return showMessage(Tone::Bad, keptText(kept.task, kept.priority));
    }
    const ApiError &first = progress.failures.constFirst().error;
    if (progress.isRelease && first.kind == ApiError::Kind::NotFound)
        return showMessage(Tone::Info, tr("Nobody has that task in hand any more."));
    showMessage(Tone::Bad, errorText(first).whole(), errorDetails(first));
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
    const auto done = progress.done - progress.failures.size() - progress.kept.size();
    QString report = tr("%L1 of %L2 tasks done.").arg(done).arg(progress.all);
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
