#include "ui/floor/taskspage.h"

#include "console/console.h"
#include "console/control/taskcontroller.h"
#include "console/models/tasktablemodel.h"
#include "console/state/consolestate.h"
#include "ui/floor/cancelbar.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskwords.h"
#include "ui/listen/listenmenu.h"
#include "ui/text/counttext.h"
#include "ui/text/errortext.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

TasksPage::TasksPage(Console &console, QWidget *parent)
    : FloorPage(tr("Tasks"), u"tasks"_s, console.settings(), console.serverClock(), parent)
    , m_console(console)
    , m_cancel(new CancelBar(this))
{
    emptyState()->setGlyph(Glyph::Task);
    emptyState()->setTitle(tr("No tasks"));
    emptyState()->setHint(tr("Everything is done. Create one with New Task (Ctrl+N)."));
    setModel(&console.taskTable(), new TaskWords(console.serverClock(), this), TaskTableModel::Age, Qt::DescendingOrder,
        true);
    allowExpressions(u"task"_s, u"selected_language == \"es\""_s);
    addBelow(m_cancel);

    connect(m_cancel, &CancelBar::confirmed, &console.tasks(), &TaskController::cancel);
    connect(&console.tasks(), &TaskController::failed, this,
        [this](const TaskId &, TaskController::Action action, const ApiError &error) {
            if (action == TaskController::Action::Cancel)
                showError(errorText(error).whole(), errorDetails(error));
        });
    connect(&console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Tasks)
            setFreshness(m_console.state().freshness(part));
    });
    connect(&console.state(), &ConsoleState::cleared, this, [this] {
        m_cancel->dismiss();
        setFreshness({});
    });
}

void TasksPage::setOnline(bool online)
{
    FloorPage::setOnline(online);
    if (!online)
        m_cancel->dismiss();
}

QString TasksPage::countText(int shown, int all) const
{
    return shown == all ? tasksText(all) : tasksShownText(shown, all);
}

void TasksPage::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const TaskId id = m_console.taskTable().taskAt(index.row());
    const Task *task = m_console.state().task(id);
    const QString who = index.siblingAtColumn(TaskTableModel::Name).data().toString();
    QAction *cancel = menu->addAction(glyphIcon(Glyph::Cancel), tr("Ca&ncel Task…"), this,
        [this, id, who] { m_cancel->open(id, who); });
    const bool waits = task && (task->status == TaskStatus::Pending || task->status == TaskStatus::Reserved);
    cancel->setEnabled(isOnline() && waits);
    addListenMenu(menu, m_console.listenIn(), id, isOnline());
    menu->addSeparator();
    menu->addAction(glyphIcon(Glyph::History), tr("&Life of the Task…"), this, [this, id] { emit timelineAsked(id); });
    menu->addAction(
        glyphIcon(Glyph::Copy), tr("&Copy SID"), this, [id] { QApplication::clipboard()->setText(id.text()); });
}
