#include "ui/floor/taskactions.h"

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/taskbatch.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskrerouting.h"
#include "console/models/taskname.h"
#include "console/state/consolestate.h"
#include "ui/floor/cancelbar.h"
#include "ui/floor/prioritybar.h"
#include "ui/floor/reroutedialog.h"
#include "ui/floor/taskattributesdialog.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/glyph.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

bool hasNotEnded(const Task &task)
{
    return !task.hasEnded();
}

bool waits(const Task &task)
{
    return task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
}

bool isInHand(const Task &task)
{
    return task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping;
}

bool wraps(const Task &task)
{
    return task.status == TaskStatus::Wrapping;
}

bool hasEnded(const Task &task)
{
    return task.hasEnded();
}

} // namespace

TaskActions::TaskActions(Console &console, CancelBar &cancelBar, PriorityBar &priorityBar, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_floor(console.floor())
    , m_cancelBar(cancelBar)
    , m_priorityBar(priorityBar)
    , m_page(page)
{
    connect(&cancelBar, &CancelBar::confirmed, this,
        [this](CancelBar::Deed deed, const QList<TaskId> &tasks, const QString &reason) {
            const auto kind
                = deed == CancelBar::Deed::Cancel ? TaskBatch::Kind::Cancel : TaskBatch::Kind::Complete;
            m_floor.taskBatch().run(tasks, { .kind = kind, .reason = reason });
        });
    connect(&priorityBar, &PriorityBar::confirmed, this, [this](const QList<TaskId> &tasks, int priority) {
        m_floor.taskBatch().run(tasks, { .kind = TaskBatch::Kind::Prioritize, .priority = priority });
    });
}

void TaskActions::setOnline(bool online)
{
    m_online = online;
    if (!online) {
        m_cancelBar.dismiss();
        m_priorityBar.hide();
    }
    for (auto *dialog : m_page->findChildren<TaskAttributesDialog *>())
        dialog->setOnline(online);
    for (auto *dialog : m_page->findChildren<RerouteDialog *>())
        dialog->setOnline(online);
}

QString TaskActions::whoOf(const TaskId &task) const
{
    const auto known = m_console.state().task(task);
    if (!known)
        return task.text();
    const QString name = taskName(known->attributes);
    return name.isEmpty() ? u"%1 (%2)"_s.arg(unknownWhoText(known->channelUniqueName), task.text()) : name;
}

bool TaskActions::isIdle() const
{
    return !m_floor.taskBatch().isRunning();
}

QList<TaskId> TaskActions::fitting(const QList<TaskId> &chosen, Suits suits) const
{
    QList<TaskId> fitting = chosen;
    fitting.removeIf([this, suits](const TaskId &id) {
        const auto task = m_console.state().task(id);
        return !task || !suits(*task);
    });
    return fitting;
}

/// `why`: it rests for this reason; empty: as long as nothing else stands against it.
void TaskActions::disable(QAction *action, const QString &why) const
{
    QString reason = why.isEmpty() || !m_isNoneChosen ? why : tr("Choose a task first.");
    if (!m_online)
        reason = tr("Not while the server cannot be reached.");
    else if (!isIdle())
        reason = tr("Not while the last change of several tasks is under way.");
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? action->text() : reason);
    action->setStatusTip(reason);
}

void TaskActions::fill(QMenu *menu, const QList<TaskId> &chosen)
{
    menu->setToolTipsVisible(true);
    m_isNoneChosen = chosen.isEmpty();
    addSeveral(menu, chosen);
    menu->addSeparator();
    addOne(menu, chosen);
    menu->addSeparator();
    addRepairs(menu, chosen);
}

void TaskActions::addSeveral(QMenu *menu, const QList<TaskId> &chosen)
{
    const QList<TaskId> waiting = fitting(chosen, waits);
    QAction *cancelThem = menu->addAction(glyphIcon(Glyph::Cancel),
        waiting.size() > 1 ? tr("Ca&ncel %Ln Task(s)…", nullptr, int(waiting.size())) : tr("Ca&ncel Task…"), this,
        [this, waiting] { cancel(waiting); });
    disable(cancelThem, waiting.isEmpty() ? tr("Only a task that waits can be canceled.") : QString());
    const QList<TaskId> inHand = fitting(chosen, isInHand);
    QAction *completeThem = menu->addAction(glyphIcon(Glyph::Complete),
        inHand.size() > 1 ? tr("Com&plete %Ln Task(s)…", nullptr, int(inHand.size())) : tr("Com&plete Task…"), this,
        [this, inHand] { complete(inHand); });
    disable(completeThem, inHand.isEmpty() ? tr("Only a task that somebody has in hand can be completed.") : QString());
    const QList<TaskId> open = fitting(chosen, hasNotEnded);
    QAction *priority = menu->addAction(
        glyphIcon(Glyph::SortUp), tr("Change Priorit&y…"), this, [this, open] { prioritize(open); });
    disable(priority, open.isEmpty() ? tr("The task is over.") : QString());
}

void TaskActions::addOne(QMenu *menu, const QList<TaskId> &chosen)
{
    const bool isOne = chosen.size() == 1;
    const QString onlyOne = isOne ? QString() : tr("Choose one task alone.");
    const bool isOpen = !fitting(chosen, hasNotEnded).isEmpty();
    QAction *edit = menu->addAction(
        glyphIcon(Glyph::Details), tr("&Edit Attributes…"), this, [this, chosen] { editAttributes(chosen); });
    disable(edit, isOne && !isOpen ? tr("The task is over.") : onlyOne);
    QAction *move = menu->addAction(
        glyphIcon(Glyph::Arrow), tr("&Re-route…"), this, [this, chosen] { reroute(chosen.constFirst()); });
    const bool mayMove = isOne && !fitting(chosen, waits).isEmpty();
    disable(move, isOne && !mayMove ? tr("Only a task that waits can be re-routed.") : onlyOne);
}

void TaskActions::addRepairs(QMenu *menu, const QList<TaskId> &chosen)
{
    const QList<TaskId> wrapping = fitting(chosen, wraps);
    QAction *finish = menu->addAction(glyphIcon(Glyph::WrapUp),
        wrapping.size() > 1 ? tr("&Finish %Ln Wrap-Up(s)", nullptr, int(wrapping.size())) : tr("&Finish Wrap-Up"), this,
        [this, wrapping] { m_floor.taskBatch().run(wrapping, { .kind = TaskBatch::Kind::Complete }); });
    disable(finish, wrapping.isEmpty() ? tr("Nobody is wrapping this task up.") : QString());
    const QList<TaskId> over = fitting(chosen, hasEnded);
    QAction *release = menu->addAction(glyphIcon(Glyph::Refresh), tr("Release Its A&gent"), this, [this, over] {
        m_floor.taskBatch().run(over, { .kind = TaskBatch::Kind::Release });
    });
    disable(release, over.isEmpty()
            ? tr("Only where a task is over and an agent has it in hand all the same.") : QString());
}

void TaskActions::cancel(const QList<TaskId> &chosen)
{
    const QList<TaskId> waiting = fitting(chosen, waits);
    if (!waiting.isEmpty() && m_online && isIdle())
        m_cancelBar.open(CancelBar::Deed::Cancel, waiting, whoOf(waiting.constFirst()));
}

void TaskActions::complete(const QList<TaskId> &tasks)
{
    m_cancelBar.open(CancelBar::Deed::Complete, tasks, whoOf(tasks.constFirst()));
}

void TaskActions::prioritize(const QList<TaskId> &tasks)
{
    QList<int> now;
    for (const TaskId &task : tasks) {
        if (const auto known = m_console.state().task(task))
            now.append(known->priority);
    }
    const QString whose = tasks.size() == 1 ? tr("Priority of the task of %1:").arg(whoOf(tasks.constFirst()))
                                            : tr("Priority of %Ln task(s):", nullptr, int(tasks.size()));
    m_priorityBar.open(tasks, whose, now);
}

void TaskActions::editAttributes(const QList<TaskId> &chosen)
{
    if (chosen.size() != 1 || fitting(chosen, hasNotEnded).isEmpty())
        return;
    const TaskId task = chosen.constFirst();
    for (auto *open : m_page->findChildren<TaskAttributesDialog *>()) {
        if (open->task() == task) {
            open->raise();
            return open->activateWindow();
        }
    }
    auto *dialog = new TaskAttributesDialog(m_console, task, whoOf(task), m_page);
    dialog->setOnline(m_online);
    dialog->show();
}

void TaskActions::reroute(const TaskId &task)
{
    const auto known = m_console.state().task(task);
    if (!known)
        return;
    auto *dialog = new RerouteDialog(m_console.state(), m_floor.rerouting(), *known, whoOf(task), m_page);
    dialog->setOnline(m_online);
    dialog->show();
    m_console.tasks().refresh(task); // what is decided is decided on how it is now
}
