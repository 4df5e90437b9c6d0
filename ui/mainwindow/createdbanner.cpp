#include "ui/mainwindow/createdbanner.h"

#include "console/console.h"
#include "console/control/taskcontroller.h"
#include "console/state/consolestate.h"
#include "ui/text/tasksummary.h"

using namespace Qt::StringLiterals;

CreatedBanner::CreatedBanner(Console &console, QWidget *parent)
    : Banner(parent)
{
    setObjectName(u"createdBanner"_s);
    //: Button beside "Task for Ana Pérez created.": goes to that task in the list of tasks.
    setAction(tr("Show in Tasks"));
    hide();
    connect(&console.tasks(), &TaskController::created, this, &CreatedBanner::onCreated);
    connect(&console.state(), &ConsoleState::cleared, this, &Banner::dismiss);
    connect(this, &Banner::actionRequested, this, [this] {
        dismiss();
        emit showAsked(m_task);
    });
}

void CreatedBanner::onCreated(const Task &task)
{
    m_task = task.id;
    //: %1 is the name or number of a caller.
    showMessage(Tone::Good, tellsWho(task) ? tr("Task for %1 created.").arg(summaryOf(task).who) : tr("Task created."));
    letPass();
}
