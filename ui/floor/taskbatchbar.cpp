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
    if (progress.failures.isEmpty()) {
        if (progress.all < 2)
            return hide();
        return showMessage(Tone::Good, tr("%Ln task(s) done.", nullptr, progress.done));
    }
    const ApiError &first = progress.failures.constFirst().error;
    if (progress.all == 1 && progress.isRelease && first.kind == ApiError::Kind::NotFound)
        return showMessage(Tone::Info, tr("Nobody has that task in hand any more."));
    if (progress.all == 1)
        return showMessage(Tone::Bad, errorText(first).whole(), errorDetails(first));
    QStringList lines;
    for (const TaskBatch::Failure &failure : progress.failures)
        lines.append(whoWithSid(failure.task) + u": "_s + errorText(failure.error).what);
    showMessage(Tone::Bad,
        tr("%L1 of %L2 tasks done.").arg(progress.done - progress.failures.size()).arg(progress.all) + u' '
            + tr("%Ln could not be changed.", nullptr, int(progress.failures.size())),
        lines.join(u'\n'));
}

/// Two tasks may be of the same name.
QString TaskBatchBar::whoWithSid(const TaskId &task) const
{
    const QString who = m_who(task);
    return who.contains(task.text()) ? who : u"%1 (%2)"_s.arg(who, task.text());
}
