#include "ui/setup/workfloweditor.h"

#include "core/workflow/jsonlayout.h"
#include "core/workflow/workflowedit.h"
#include "ui/setup/configurationchange.h"
#include "ui/setup/jsonview.h"
#include "ui/setup/partform.h"
#include "ui/setup/snapshotpanel.h"
#include "ui/setup/tasktrial.h"
#include "ui/setup/typedkeeping.h"
#include "ui/setup/workflowtree.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/wraplayout.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTree = 240; // so many pixels of height hold some ten rows

} // namespace

WorkflowEditor::WorkflowEditor(
    const ConsoleState &state, WorkflowSnapshots &snapshots, const Clock &serverClock, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_keeping(new TypedKeeping(snapshots, serverClock, this))
    , m_found(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new WorkflowTree(this))
    , m_part(new PartForm(this))
    , m_partScroll(new VerticalScroll(this))
    , m_text(new JsonView(this))
    , m_changes(new QListWidget(this))
    , m_trial(new TaskTrial(state, this))
    , m_earlier(new SnapshotPanel(snapshots, serverClock, this))
    , m_verdict(new QLabel(this))
    , m_addFilter(tool(u"addFilter"_s, tr("Add Filter")))
    , m_addStep(tool(u"addStep"_s, tr("Add Step")))
    //: Button: adds where tasks go that no filter takes.
    , m_addDefault(tool(u"addDefault"_s, tr("Add “Otherwise”")))
    , m_up(tool(u"moveUp"_s, tr("Move Up")))
    , m_down(tool(u"moveDown"_s, tr("Move Down")))
    , m_remove(tool(u"removePart"_s, tr("Remove")))
    //: Button: lays the JSON text out in lines.
    , m_format(tool(u"formatJson"_s, tr("Format")))
    , m_undoButton(tool(u"undoPart"_s, tr("Undo")))
    , m_redoButton(tool(u"redoPart"_s, tr("Redo")))
{
    m_found->setObjectName(u"workflowFound"_s);
    m_found->setDismissable(false);
    //: Button: what was typed earlier stands in the editor again.
    m_found->setAction(tr("Bring Back"));
    m_found->setOtherAction(tr("Discard"));
    m_found->hide();
    m_tabs->setObjectName(u"workflowTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the workflow"));
    m_text->setObjectName(u"workflowJson"_s);
    m_text->setAccessibleName(tr("Workflow as JSON"));
    m_changes->setObjectName(u"workflowChanges"_s);
    m_changes->setAccessibleName(tr("Changes of the workflow"));
    m_changes->setWordWrap(true);
    m_changes->setAlternatingRowColors(true);
    m_verdict->setObjectName(u"workflowVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    layOut();
    wire();
    refresh();
}

QPushButton *WorkflowEditor::tool(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(tr("Workflow: %1").arg(text));
    button->setAutoDefault(false);
    return button;
}

void WorkflowEditor::layOut()
{
    m_tabs->addTab(stepsPage(), tr("Filters and Steps"));
    m_tabs->addTab(jsonPage(), u"JSON"_s);
    auto *changes = new QWidget(m_tabs);
    auto *around = new QVBoxLayout(changes); // as the lists of the other tabs
    around->setContentsMargins(space::small, space::small, space::small, space::small);
    around->addWidget(m_changes);
    m_tabs->addTab(changes, tr("Changes"));
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(m_trial, tr("Where Would a Task Go?"));
    m_tabs->addTab(m_earlier, tr("Earlier"));
    auto *steps = new QWidget(m_tabs); // of use in whatever view
    auto *pair = new QHBoxLayout(steps);
    pair->setContentsMargins({});
    pair->setSpacing(space::small);
    pair->addWidget(m_undoButton);
    pair->addWidget(m_redoButton);
    m_tabs->setCornerWidget(steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_found);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_verdict);
    setMinimumHeight(460);
}

QWidget *WorkflowEditor::stepsPage()
{
    auto *page = new QWidget(m_tabs);
    auto *tools = new WrapLayout(space::small);
    for (QPushButton *button :
        { m_addFilter, m_addStep, m_addDefault, m_up, m_down, m_remove })
        tools->addWidget(button);
    m_partScroll->hold(m_part);
    m_part->installEventFilter(this);
    m_tree->setMinimumHeight(leastTree);
    auto *splitter = new QSplitter(page);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_partScroll);
    splitter->setSizes({ 400, 400 });
    connect(splitter, &QSplitter::splitterMoved, this, &WorkflowEditor::fitPart);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addLayout(tools);
    column->addWidget(splitter, 1);
    return page;
}

/// All fields of the part stand there, and the page around the editor scrolls: not one inside the other.
void WorkflowEditor::fitPart()
{
    const int width = m_partScroll->viewport()->width();
    const int fields = m_part->hasHeightForWidth() ? m_part->heightForWidth(width) : m_part->sizeHint().height();
    m_partScroll->setMinimumHeight(m_part->isHidden() ? leastTree : std::max(leastTree, fields));
}

void WorkflowEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPart();
}

bool WorkflowEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_part && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitPart();
    return QWidget::eventFilter(watched, event);
}

QWidget *WorkflowEditor::jsonPage()
{
    auto *page = new QWidget(m_tabs);
    m_format->setToolTip(tr("One line for each key; nothing else is changed."));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_format);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addLayout(tools);
    column->addWidget(m_text, 1);
    return page;
}

void WorkflowEditor::wire()
{
    connect(m_tree, &WorkflowTree::pathChosen, this, &WorkflowEditor::refreshPart);
    connect(m_part, &PartForm::edited, this, [this](WorkflowField field, const QString &text) {
        if (const WorkflowPart *part = partAt(m_tree->currentPath()))
            edit(setWorkflowField(m_json, *part, field, text), part->path.join(u'/') + u'/' + keyOf(field));
    });
    connect(m_text, &JsonView::jsonEdited, this, [this](const QByteArray &json) { edit(json, u"json"_s); });
    connect(m_addFilter, &QPushButton::clicked, this, &WorkflowEditor::addFilterHere);
    connect(m_addStep, &QPushButton::clicked, this, &WorkflowEditor::addStepHere);
    connect(m_addDefault, &QPushButton::clicked, this, [this] {
        edit(addDefaultFilter(m_json, firstQueue()));
        m_tree->setCurrentPath({ u"task_routing"_s, u"default_filter"_s });
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveHere(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveHere(1); });
    connect(m_remove, &QPushButton::clicked, this, &WorkflowEditor::removeHere);
    connect(m_format, &QPushButton::clicked, this, [this] { edit(laidOutInLines(m_json)); });
    connect(m_undoButton, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(m_redoButton, &QPushButton::clicked, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::indexChanged, this, &WorkflowEditor::refreshTools);
    connect(m_keeping, &TypedKeeping::found, this, &WorkflowEditor::onFound);
    connect(m_earlier, &SnapshotPanel::restoreAsked, this, [this](const QByteArray &json) {
        edit(json);
        m_tabs->setCurrentIndex(Changes);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == Changes)
            m_shown = m_json;
        if (tab == Earlier)
            m_earlier->refresh();
    });
    connect(&m_state, &ConsoleState::queuesChanged, this, [this] {
        m_queuesAreOld = !isVisible(); // thousands of them need milliseconds
        if (!m_queuesAreOld)
            refresh();
    });
}

void WorkflowEditor::showEvent(QShowEvent *event)
{
    if (m_queuesAreOld)
        refresh();
    QWidget::showEvent(event);
}

void WorkflowEditor::setWorkflow(const Workflow &workflow)
{
    const bool isSame = workflow.id == m_workflow.id && !workflow.id.isNull();
    m_workflow = workflow;
    if (workflow.id.isNull() && m_state.workspace())
        m_workflow.workspace = m_state.workspace()->id; // where what is typed is kept
    m_typed = m_workflow;
    m_json = workflow.configuration;
    m_shown = m_json;
    m_undo.clear();
    m_found->hide();
    m_keeping->begin(m_workflow);
    m_earlier->setWorkflow(workflow);
    if (!isSame)
        m_tabs->setCurrentIndex(Steps);
    refresh();
    if (!isSame && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void WorkflowEditor::rebase(const Workflow &workflow)
{
    m_keeping->forget();
    m_keeping->begin(workflow);
    keepTyped();
    m_workflow = workflow;
    m_earlier->setWorkflow(workflow);
    refresh();
}

void WorkflowEditor::edit(const QByteArray &json, const QString &mergeKey)
{
    if (json != m_json)
        m_undo.push(new ConfigurationChange(*this, m_json, json, mergeKey));
}

void WorkflowEditor::take(const QByteArray &json)
{
    m_json = json;
    if (m_tabs->currentIndex() == Changes)
        m_shown = m_json;
    keepTyped();
    refresh();
    emit changed();
}

void WorkflowEditor::setTyped(const Workflow &typed)
{
    m_typed = typed;
    keepTyped();
    refreshChanges();
}

void WorkflowEditor::keepTyped()
{
    m_typed.configuration = m_json;
    m_keeping->typed(m_typed);
}

void WorkflowEditor::forgetTyped()
{
    m_keeping->forget();
}

void WorkflowEditor::onFound(const WorkflowSnapshot &unsaved)
{
    m_found->disconnect(this);
    connect(m_found, &Banner::actionRequested, this, [this, unsaved] {
        m_found->hide();
        m_keeping->goOn(unsaved);
        const Workflow back = TypedKeeping::withTyped(m_typed, unsaved);
        m_tabs->setCurrentIndex(Changes);
        m_undo.beginMacro(QString()); // with the fields it is one
        edit(back.configuration);
        emit broughtBack(back);
        m_undo.endMacro();
    });
    connect(m_found, &Banner::otherActionRequested, this, [this, unsaved] {
        m_found->hide();
        m_keeping->drop(unsaved);
    });
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(unsaved.at.time_since_epoch().count());
    const QString when = QLocale().toString(at, QLocale::ShortFormat);
    m_found->showMessage(Tone::Info,
        m_workflow.id.isNull() ? tr("A new workflow that was begun here on %1 was not saved.").arg(when)
                               : tr("What was changed here on %1 was not saved.").arg(when));
}

void WorkflowEditor::refresh()
{
    m_queuesAreOld = false;
    QSet<TaskQueueId> known;
    for (const TaskQueue &queue : m_state.queues())
        known.insert(queue.id);
    m_outline = WorkflowOutline::fromJson(m_json);
    m_faults = faultsOfWorkflow(m_json, known);
    m_part->setQueues(m_state.queues());
    m_tree->setOutline(m_outline, m_faults, [this](const QString &sid) { return queueName(sid); });
    m_text->setJson(m_json);
    m_trial->setConfiguration(m_json);
    m_earlier->setConfiguration(m_json);
    m_verdict->setText(firstFault());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    setTextColor(m_verdict, ColorTheme::of(this).tone(Tone::Bad).onSoft);
    refreshPart();
    refreshChanges();
}

void WorkflowEditor::refreshPart()
{
    const QStringList path = m_tree->currentPath();
    const WorkflowPart *part = partAt(path);
    m_part->setVisible(part != nullptr);
    if (part)
        m_part->setPart(*part, workflowPlaceText(path, m_outline), m_faults);
    refreshTools();
}

void WorkflowEditor::refreshChanges()
{
    m_changes->clear();
    const auto name = [this](const QString &sid) { return queueName(sid); };
    for (const QString &change : workflowFieldChanges(m_workflow, m_typed))
        m_changes->addItem(change);
    for (const WorkflowChange &change : differences(WorkflowOutline::fromJson(m_workflow.configuration), m_outline))
        m_changes->addItem(workflowChangeText(change, name));
    const int count = m_changes->count();
    if (count == 0)
        m_changes->addItem(m_json == m_workflow.configuration ? tr("Nothing has been changed.")
                                                              : tr("Only the layout of the text has been changed."));
    m_tabs->setTabText(Changes, count > 0 ? tr("Changes (%1)").arg(count) : tr("Changes"));
}

void WorkflowEditor::refreshTools()
{
    const QStringList path = m_tree->currentPath();
    const bool isJson = m_faults.isEmpty() || m_faults.constFirst().kind != WorkflowFault::Kind::NotJson;
    const bool canMove = isJson && path.size() > 2;
    const auto index = path.isEmpty() ? qsizetype(0) : path.constLast().toLongLong();
    const qsizetype count = path.size() == 3 ? m_outline.filters.size()
        : path.size() == 5                   ? m_outline.filters.value(path.at(2).toInt()).targets.size()
                                             : 0;
    m_format->setEnabled(isJson);
    m_addFilter->setEnabled(isJson);
    m_addStep->setEnabled(canMove);
    m_addDefault->setEnabled(isJson && !m_outline.defaultFilter);
    m_up->setEnabled(canMove && index > 0);
    m_down->setEnabled(canMove && index + 1 < count);
    m_remove->setEnabled(isJson && !path.isEmpty() && (path.size() != 5 || count > 1));
    m_undoButton->setEnabled(m_undo.canUndo());
    m_redoButton->setEnabled(m_undo.canRedo());
}

bool WorkflowEditor::showChanges()
{
    if (m_shown == m_json)
        return false;
    m_tabs->setCurrentIndex(Changes);
    m_shown = m_json;
    return true;
}

void WorkflowEditor::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}
