#include "ui/floor/reroutebar.h"

#include "console/control/taskrerouting.h"
#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

RerouteBar::RerouteBar(TaskRerouting &rerouting, QWidget *parent)
    : Banner(parent)
    , m_rerouting(rerouting)
{
    setObjectName(u"rerouteBar"_s);
    setDismissable(false);
    //: Button: a task that was canceled is not created anew after all.
    setOtherAction(tr("Let It Go"));
    connect(this, &Banner::actionRequested, this, [this] { m_rerouting.create(TaskId(m_task)); });
    connect(this, &Banner::otherActionRequested, this, [this] { m_rerouting.letGo(TaskId(m_task)); });
    connect(&rerouting, &TaskRerouting::changed, this, &RerouteBar::refresh);
    refresh();
}

void RerouteBar::refresh()
{
    const QList<TaskId> waiting = m_rerouting.notCreated();
    const RerouteJob *current = m_rerouting.job(m_task);
    if (current && current->step == RerouteJob::Step::Creating)
        return setEnabled(false); // until that is answered
    setEnabled(true);
    if (waiting.isEmpty())
        return hide();
    m_task = waiting.constFirst();
    const RerouteJob *job = m_rerouting.job(m_task);
    const QString leftOver = tr("A task was being re-routed when Cordboard was closed or left the workspace: it was canceled, "
                                "and the new one was not created. Nothing of it is lost: create it now.");
    const QString what = job->isLeftOver && !job->wasSent ? leftOver
        : job->isUnclear()
        ? tr("A task was canceled to be re-routed, and no clear answer came for the new one: it may have been created. "
             "Look for it before you create it again.")
        : tr("A task was canceled to be re-routed, and the new one could not be created. Nothing of it is lost: create it "
             "again.");
    setAction(job->isLeftOver && !job->wasSent ? tr("Create It") : tr("Create It Again"));
    const QString why = job->error == ApiError{} ? QString()
                                                 : QString(errorText(job->error).whole() + u'\n' + errorDetails(job->error) + u'\n');
    showMessage(Tone::Bad, what, why + QString::fromUtf8(job->wish.wish.attributes));
}
