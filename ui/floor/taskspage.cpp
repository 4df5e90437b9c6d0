#include "ui/floor/taskspage.h"

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/holderfinder.h"
#include "console/control/stuckfinder.h"
#include "console/control/stucktask.h"
#include "console/models/tasktablemodel.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/floor/agentwords.h"
#include "ui/floor/cancelbar.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/floortable.h"
#include "ui/floor/prioritybar.h"
#include "ui/floor/taskactions.h"
#include "ui/floor/taskbatchbar.h"
#include "ui/floor/taskwords.h"
#include "ui/listen/listenmenu.h"
#include "ui/text/counttext.h"
#include "ui/text/errortext.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TasksPage::TasksPage(Console &console, QWidget *parent)
    : FloorPage(tr("Tasks"), u"tasks"_s, console.settings(), console.serverClock(), parent)
    , m_console(console)
    , m_cancel(new CancelBar(this))
    , m_priority(new PriorityBar(this))
    , m_tasks(new TaskActions(console, *m_cancel, *m_priority, this))
    , m_named(console.state(), console.floor().holderFinder(), console.serverClock(), &SearchFilter::isWhole)
    , m_stuck(new QPushButton(this))
{
    emptyState()->setGlyph(Glyph::Task);
    emptyState()->setTitle(tr("No tasks"));
    emptyState()->setHint(tr("Everything is done. Create one with New Task (Ctrl+N)."));
    console.taskTable().setSearchWords(taskSearchWords());
    setModel(&console.taskTable(), new TaskWords(console.serverClock(), this), TaskTableModel::Wait, Qt::DescendingOrder,
        true);
    allowExpressions(u"task"_s, u"selected_language == \"es\""_s);
    addBelow(new TaskBatchBar(console.floor().taskBatch(), [this](const TaskId &task) { return m_tasks->whoOf(task); }, this));
    addBelow(m_cancel);
    addBelow(m_priority);
    //: Behind what the tool tip of a filter says; the names of columns may be written in English or as the headings have them.
    filter()->setToolTip(filter()->toolTip() + u' ' + tr("With its column before it, it is the whole cell: queue:\"Team 7\" (or agent, workflow, channel, status); without quotes, part of it: queue:team."));
    addStuck();
    addKeys();
    wire();
    wireNamed();
}

TasksPage::~TasksPage()
{
    m_console.taskTable().showOnly({}); // it asks the page
}

void TasksPage::wire()
{
    connect(&m_console.taskTable(), &TaskTableModel::endedRowsChanged, this, &TasksPage::refreshCount);
    connect(&m_console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Tasks)
            setFreshness(m_console.state().freshness(part));
    });
    connect(&m_console.state(), &ConsoleState::cleared, this, [this] {
        m_cancel->dismiss();
        m_priority->hide();
        setFreshness({});
    });
    connect(table(), &FloorTable::viewMoved, this, &TasksPage::lookAtHolders);
    connect(table()->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int) {
        if (column == TaskTableModel::Agent) // it is shown, or hidden
            lookAtHolders();
    });
}

/// Whose tasks the filter wants is asked for, as most of them may never have been in view.
void TasksPage::wireNamed()
{
    const auto nameThem = [this] {
        const SearchFilter words = m_console.taskTable().searchFilter(filter()->text());
        m_named.setNames(words.wholeCells(searchMark(TaskTableModel::Agent)));
    };
    connect(filter(), &QLineEdit::textChanged, this, nameThem);
    connect(&m_named, &NamedAgents::changed, this, &TasksPage::sayNothingFound);
    connect(&m_named, &NamedAgents::failed, this, [this](const WorkerId &agent, const ApiError &error) {
        const Worker *worker = m_console.state().worker(agent);
        showError(AgentWords::unreadableText(worker ? worker->name : agent.text(), error), errorDetails(error));
    });
    nameThem();
}

void TasksPage::showEvent(QShowEvent *event)
{
    FloorPage::showEvent(event);
    m_named.setLooking(isOnline());
}

void TasksPage::hideEvent(QHideEvent *event)
{
    FloorPage::hideEvent(event);
    m_named.setLooking(false);
}

/// Who has a task is asked only of those that one sees.
void TasksPage::lookAtHolders()
{
    QList<TaskId> tasks;
    if (!table()->isColumnHidden(TaskTableModel::Agent)) {
        for (const int row : table()->rowsInView())
            tasks.append(m_console.taskTable().taskAt(row));
    }
    m_console.floor().holderFinder().setInView(tasks);
}

/// Whether a task is stuck changes with time alone, so it is looked at anew now and then.
void TasksPage::addStuck()
{
    m_stuck->setObjectName(u"stuckButton"_s);
    m_stuck->setIcon(glyphIcon(Glyph::Warning));
    m_stuck->setCheckable(true);
    //: Button: shows only tasks that do not go on by themselves.
    m_stuck->setText(tr("St&uck"));
    m_stuck->setAccessibleName(tr("Only stuck tasks"));
    m_stuck->setToolTip(tr("Shows only tasks whose wrap-up lasts longer than the settings allow (Settings, Tasks), and those that count as "
                           "taken far longer than usual while nobody has them, or their agent is away. Complete them from their "
                           "menu."));
    addAbove(m_stuck);
    m_look.setInterval(15s);
    connect(m_stuck, &QPushButton::toggled, this, &TasksPage::askAnew);
    connect(m_stuck, &QPushButton::toggled, this, &TasksPage::sayNothingFound);
    connect(expression(), &ExpressionLine::textChanged, this, &TasksPage::sayNothingFound);
    connect(m_stuck, &QPushButton::toggled, this, &TasksPage::findStuck);
    connect(&m_look, &QTimer::timeout, this, &TasksPage::findStuck);
    connect(&m_console.floor().stuckFinder(), &StuckFinder::changed, this, [this] {
        if (m_stuck->isChecked())
            findStuck();
    });
    connect(&m_console.floor().stuckFinder(), &StuckFinder::lookingChanged, this, &TasksPage::sayNothingFound);
    connect(&m_console.settings(), &Settings::changed, this, [this] {
        if (m_stuck->isChecked())
            findStuck();
    });
}

void TasksPage::findStuck()
{
    StuckFinder &finder = m_console.floor().stuckFinder();
    finder.setLooking(m_stuck->isChecked());
    if (!m_stuck->isChecked()) {
        m_look.stop();
        return m_console.taskTable().showOnly({});
    }
    const StuckLimits limits( // settings are slow to read, and there are thousands of tasks
        [this](const QString &queue) { return m_console.settings().wrapUpRules(queue).stuckAfter; });
    m_console.taskTable().showOnly([this, &finder, limits](const PackedTask &task) {
        if (task.status == TaskStatus::Assigned)
            return finder.reason(task.id) != StuckReason::None;
        return task.status == TaskStatus::Wrapping
            && isStuck(task.unpacked(), m_console.serverNow(), limits.of(task.place->queueName));
    });
    m_look.start();
}

/// One may yet be found.
bool TasksPage::looksForStuck() const
{
    return m_stuck->isChecked() && m_console.floor().stuckFinder().isLooking();
}

QString TasksPage::noneStuckTitle() const
{
    return looksForStuck() || isSearching() || isReading() ? tr("Looking for stuck tasks…") : tr("No task is stuck");
}

/// Whose tasks they are may only just be asked.
QString TasksPage::notFoundTitle() const
{
    const QString awaited = m_named.awaited();
    if (!awaited.isEmpty() && filterFault().isEmpty()) //: %1 is an agent's name.
        return tr("Looking for tasks of %1…").arg(awaited);
    if (const QString yet = notFoundYet(); !yet.isEmpty() && m_named.unknown().isEmpty())
        return yet;
    if (looksForStuck())
        return tr("Looking for stuck tasks…");
    return m_stuck->isChecked() ? tr("No stuck task matches the filter") : FloorPage::tr("Nothing matches the filter");
}

QString TasksPage::notFoundHint() const
{
    const QString fault = filterFault();
    const QString nobody = m_named.unknown();
    if (!fault.isEmpty() || !nobody.isEmpty())
        return fault.isEmpty() ? tr("There is no agent “%1”.").arg(nobody) : fault;
    const SearchFilter words = m_console.taskTable().searchFilter(filter()->text());
    if (!words.wantsPartOf(searchMark(TaskTableModel::Agent)) || !notFoundYet().isEmpty())
        return {};
    //: Where a filter for part of an agent's name finds nothing; "agent" stays, the name may be any.
    return tr("Part of a name finds only tasks that have been in view. For all tasks of an agent, write the whole name in quotes: agent:\"Alice\".");
}

/// That none is stuck is good news, and no fault of a filter.
void TasksPage::sayNothingFound()
{
    const bool noneIsStuck = m_stuck->isChecked() && !hasFilter();
    nothingFound()->setGlyph(noneIsStuck ? Glyph::Task : Glyph::Search);
    nothingFound()->setTitle(noneIsStuck ? noneStuckTitle() : notFoundTitle());
    nothingFound()->setHint(noneIsStuck ? tr("A task counts as stuck when its wrap-up lasts longer than the settings allow, or "
                                             "when it has been taken for far longer than usual and nobody works on it.")
                                        : notFoundHint());
    nothingFound()->setAction(noneIsStuck ? tr("Show All Tasks") : FloorPage::tr("Clear Filter"));
}

bool TasksPage::hasFilter() const
{
    return !filter()->text().isEmpty() || !expression()->text().isEmpty();
}

void TasksPage::clearFilters()
{
    FloorPage::clearFilters();
    m_stuck->setChecked(false);
}

/// Who looks for stuck tasks and mistypes a word would else have all tasks before him.
void TasksPage::onNothingFoundAction()
{
    if (hasFilter())
        FloorPage::clearFilters();
    else
        clearFilters();
}

void TasksPage::addKeys()
{
    auto *cancel = new QShortcut(QKeySequence::Delete, table());
    cancel->setContext(Qt::WidgetShortcut);
    cancel->setWhatsThis(tr("Cancel the chosen tasks"));
    connect(cancel, &QShortcut::activated, this, [this] { m_tasks->cancel(chosenTasks()); });
    auto *edit = new QShortcut(QKeySequence(Qt::Key_F2), table());
    edit->setContext(Qt::WidgetShortcut);
    edit->setWhatsThis(tr("Edit the attributes of the chosen task"));
    connect(edit, &QShortcut::activated, this, [this] { m_tasks->editAttributes(chosenTasks()); });
}

/// By its SID: it is found as soon as it is in the list, though that may still be read.
void TasksPage::showTask(const TaskId &task)
{
    lookFor(task.text());
    table()->setFocus(Qt::OtherFocusReason);
}

void TasksPage::editAttributes(const TaskId &task)
{
    m_tasks->editAttributes({ task });
}

void TasksPage::setOnline(bool online)
{
    FloorPage::setOnline(online);
    m_tasks->setOnline(online);
    m_named.setLooking(online && isVisible());
}

bool TasksPage::isReading() const
{
    return !m_console.state().freshness(StatePart::Tasks) || isFilling(m_console.state().tasks().rows().size());
}

QString TasksPage::countText(int shown, int all) const
{
    if (shown != all)
        return tasksShownText(shown, all);
    const int ended = std::min(m_console.taskTable().endedRows(), all);
    return openTasksText(all - ended, ended);
}

QList<TaskId> TasksPage::chosenTasks() const
{
    QList<TaskId> tasks;
    for (const QString &id : chosen())
        tasks.append(TaskId::fromText(id).value_or(TaskId()));
    return tasks;
}

void TasksPage::fillMenu(QMenu *menu, const QModelIndex &)
{
    const QStringList sids = chosen();
    const QList<TaskId> tasks = chosenTasks();
    m_tasks->fill(menu, tasks);
    if (tasks.size() == 1)
        addListenMenu(menu, m_console.listenIn(), tasks.constFirst(), isOnline());
    menu->addSeparator();
    if (tasks.size() == 1)
        menu->addAction(glyphIcon(Glyph::History), tr("L&ife of the Task…"), this,
            [this, id = tasks.constFirst()] { emit timelineAsked(id); });
    QAction *create = menu->addAction(glyphIcon(Glyph::Add), tr("Ne&w Task…"), this, &TasksPage::newTaskAsked);
    create->setEnabled(isOnline());
    QAction *copy = menu->addAction(glyphIcon(Glyph::Copy), sids.size() > 1 ? tr("&Copy SIDs") : tr("&Copy SID"), this,
        [sids] { QApplication::clipboard()->setText(sids.join(u'\n')); });
    copy->setEnabled(!sids.isEmpty());
}
