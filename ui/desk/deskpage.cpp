#include "ui/desk/deskpage.h"

#include "console/console.h"
#include "console/control/attributeediting.h"
#include "console/control/callcontroller.h"
#include "console/control/endedtasks.h"
#include "console/control/missedoffers.h"
#include "console/control/screenpop.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/control/workerstatuscontroller.h"
#include "console/control/wrapuptimer.h"
#include "console/models/tasksinhandmodel.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/desk/attributespanel.h"
#include "ui/desk/channelload.h"
#include "ui/desk/offerspanel.h"
#include "ui/desk/screenpoptext.h"
#include "ui/desk/statuspanel.h"
#include "ui/desk/taskdetail.h"
#include "ui/desk/taskrowdelegate.h"
#include "ui/desk/transferdesk.h"
#include "ui/listen/helpbutton.h"
#include "ui/offers/offerwords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/readingmargins.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keptrow.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A letter that was meant for a field must not choose another task.
class TasksInHandList final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}

protected:
    /// What is chosen before the list has its size stays in view, in full.
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    }
};

} // namespace

DeskPage::DeskPage(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_banner(new Banner(this))
    , m_moved(new Banner(this))
    , m_status(new StatusPanel(console.serverClock(), this))
    , m_offers(new OffersPanel(console.offers(), console.clock(), this))
    , m_heading(new QLabel(tr("Tasks in hand"), this))
    , m_list(new TasksInHandList(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_detail(new TaskDetail(console.serverClock(), this))
    , m_transfers(new TransferDesk(console, *m_detail, this))
    , m_help(new HelpButton(console.helpRequests(), m_detail))
{
    m_banner->hide();
    m_moved->setObjectName(u"movedByMiss"_s);
    m_moved->setDismissable(false);
    m_moved->hide();
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"deskSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSide());
    splitter->addWidget(buildMain());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 340, 800 });
    auto *messages = new QVBoxLayout; // takes no room while it is hidden
    messages->setContentsMargins(space::large, space::small, space::large, 0);
    messages->addWidget(m_banner);
    messages->addWidget(m_moved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(messages);
    column->addWidget(splitter, 1);
    keepView(*splitter);
    wire();
    wireTasks();
    wireOutcome();
    wireAttributes();
    wireCall();
    wireHelp();
    wireEnded();
    onStatus();
    onRows();
}

/// The chosen task and the widths are there again at the next start.
void DeskPage::keepView(QSplitter &splitter)
{
    Settings &settings = m_console.settings();
    const QString name = splitter.objectName();
    splitter.restoreState(settings.tableState(name));
    connect(&splitter, &QSplitter::splitterMoved, this,
        [&settings, &splitter, name] { settings.setTableState(name, splitter.saveState()); });
    new KeptRow(*m_list, settings, u"taskInHand"_s);
}

QWidget *DeskPage::buildSide()
{
    m_list->setObjectName(u"tasksInHand"_s);
    m_list->setAccessibleName(tr("Tasks in hand"));
    const WrapUpTimer &wrapUps = m_console.wrapUpTimer();
    m_list->setModel(new SpokenTasks(m_console.tasksInHandModel(), m_console.serverClock(), wrapUps, m_list));
    m_list->setItemDelegate(new TaskRowDelegate(m_console.serverClock(), wrapUps, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false); // the rows stand on the window's own ground
    auto *tick = new QTimer(m_list);
    connect(tick, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    tick->start(1s);
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &DeskPage::onCurrent); // what is stuck is stuck because nothing comes any more
    look->start(30s);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(readingMargins(*this, space::large, space::large, space::small, space::large));
    column->addStrut(m_offers->cardWidth()); // or what is beside would move when an offer comes or goes
    column->setSpacing(space::normal);
    column->addWidget(m_status);
    column->addWidget(m_offers);
    column->addSpacing(space::small);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addStretch(); // takes the room while there is no list
    return side;
}

QWidget *DeskPage::buildMain()
{
    m_empty->setObjectName(u"deskEmpty"_s);
    if (auto *action = m_empty->findChild<QPushButton *>())
        setButtonKind(action, ButtonKind::Primary);
    m_detail->setObjectName(u"taskDetail"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_detail);
    m_empty->setMinimumWidth(360);
    return m_stack;
}

void DeskPage::setOnline(bool online)
{
    const QString why = online ? QString() : tr("Not while the server cannot be reached.");
    m_detail->setObstacle(why);
    m_transfers->setObstacle(why);
    m_help->setObstacle(why);
    for (QWidget *offer : std::initializer_list<QWidget *>{ m_empty, m_moved }) {
        offer->setEnabled(online);
        offer->setToolTip(why);
    }
}

QString DeskPage::readyName() const
{
    const ActivityId ready = m_console.workerStatus().readyActivity();
    for (const Activity &activity : m_console.state().activities()) {
        if (activity.id == ready)
            return activity.name;
    }
    return {};
}

void DeskPage::onStatus()
{
    const Worker *worker = m_console.state().ownWorker();
    m_status->setWorker(worker ? std::optional(*worker) : std::nullopt);
    m_status->setLoad(channelLoadText(m_console.state()));
    refreshEmpty();
    refreshMoved();
}

void DeskPage::onRows()
{
    if (!m_list->currentIndex().isValid() && m_console.tasksInHandModel().rowCount() > 0)
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    bringTaken();
    onStatus();
    onCurrent();
}

void DeskPage::onCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && current.row() < m_console.tasksInHandModel().rowCount()) {
        showTask(m_console.tasksInHandModel().taskAt(current.row()));
    } else {
        const bool typed = hasKeyboard();
        m_console.calls().watch({});
        m_console.endedTasks().watch({});
        m_stack->setCurrentWidget(m_empty);
        if (typed)
            m_stack->setFocus(Qt::OtherFocusReason); // not the button there: whoever still types would press it
    }
}

/// It is in what is shown of the task.
bool DeskPage::hasKeyboard() const
{
    const QWidget *keyboard = window()->focusWidget();
    return keyboard && m_detail->isAncestorOf(keyboard);
}

/// The task that the person has just accepted comes into view; one that comes by itself does not.
void DeskPage::bringTaken()
{
    const TasksInHandModel &model = m_console.tasksInHandModel();
    for (int row = 0; row < model.rowCount() && !m_taken.isNull(); ++row) {
        if (model.taskAt(row).id() != m_taken)
            continue;
        m_taken = {};
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        const QWidget *keyboard = window()->focusWidget();
        if (isVisible() && (!keyboard || !isAncestorOf(keyboard))) {
            m_list->show(); // it is the first task, maybe, and what is hidden takes no keyboard
            m_list->setFocus(Qt::OtherFocusReason);
        }
    }
}

bool DeskPage::showEdit(const TaskId &task)
{
    const TasksInHandModel &model = m_console.tasksInHandModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.taskAt(row).reservation.task != task)
            continue;
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        m_detail->attributes()->focusEdit();
        return true;
    }
    return false;
}

void DeskPage::showTask(const TaskInHand &task)
{
    const TaskId &id = task.reservation.task;
    const QString queue = task.task ? task.task->queueName : QString();
    const bool another = m_detail->reservation() != task.id();
    m_detail->setTask(task);
    if (another && hasKeyboard())
        m_list->setFocus(Qt::OtherFocusReason); // what is typed for one customer must not go into another's fields
    m_console.calls().watch(id);
    m_console.endedTasks().watch(task.id());
    m_detail->setOutcome(m_console.settings().wrapUpRules(queue), m_console.drafts().draft(task.id()));
    m_detail->attributes()->setEdit(m_console.attributeEditing().edit(id));
    showScreenPop(task);
    showRepair(task);
    m_transfers->setTask(task);
    m_help->setTask(task.reservation.status == ReservationStatus::Accepted && !task.end ? id : TaskId());
    m_detail->setWrapUpLeft(m_console.wrapUpTimer().left(task.id()));
    const bool isCompleting = m_console.completion().isBusy(id) || m_console.tasks().isEnding(id);
    m_detail->setBusy(isCompleting || m_console.tasks().isBusy(id), isCompleting);
    m_stack->setCurrentWidget(m_detail);
}

void DeskPage::showScreenPop(const TaskInHand &task)
{
    const QByteArray attributes = task.task ? task.task->attributes : QByteArray();
    const auto url
        = screenPopUrl(m_console.settings().screenPop(), task.reservation.task.text(), attributes);
    m_detail->setScreenPop(url.value_or(QUrl()), url ? QString() : screenPopText(url.error()));
}

void DeskPage::showRepair(const TaskInHand &task)
{
    const WrapUpRules rules = m_console.settings().wrapUpRules(task.task ? task.task->queueName : QString());
    const auto repair
        = repairOf(task.reservation, task.task ? &*task.task : nullptr, m_console.serverNow(), rules.stuckAfter);
    m_detail->setRepair(task.end ? std::nullopt : repair);
}

void DeskPage::onRepair(const ReservationId &id, TaskRepair::Kind kind)
{
    if (kind == TaskRepair::Kind::TaskHasEnded)
        m_console.tasks().completeReservation(id);
    else
        m_console.completion().complete(id, m_console.drafts().draft(id).disposition);
}

/// Beside tasks in hand; where there are none, the empty desk says it.
void DeskPage::refreshMoved()
{
    const Worker *worker = m_console.state().ownWorker();
    const bool hasTasks = m_console.tasksInHandModel().rowCount() > 0;
    if (!hasTasks || !worker || worker->available || !m_console.missed().explains(*worker))
        return m_moved->hide();
    const QString ready = readyName();
    const QString words = OfferWords::movedTo(worker->activityName);
    m_moved->setAction(ready.isEmpty() ? QString() : tr("Go %1").arg(ready));
    if (m_moved->isHidden() || m_moved->text() != words) // or a screen reader would hear it again
        m_moved->showMessage(Tone::Warning, words);
    m_moved->show();
}

void DeskPage::refreshEmpty()
{
    const Worker *worker = m_console.state().ownWorker();
    const QString ready = readyName();
    const bool hasTasks = m_console.tasksInHandModel().rowCount() > 0;
    if (!hasTasks && m_list->hasFocus())
        m_stack->setFocus(Qt::OtherFocusReason); // or the keyboard would leave the desk with the list
    m_heading->setVisible(hasTasks);
    m_list->setVisible(hasTasks);
    if (m_offers->count() > 0) {
        m_empty->setGlyph(Glyph::Bell);
        m_empty->setTitle(tr("There is an offer for you"));
        m_empty->setHint(tr("Accept it here or in the corner of the screen."));
        m_empty->setAction({});
    } else if (worker && !worker->available) {
        m_empty->setGlyph(Glyph::Clock);
        m_empty->setTitle(tr("Your status is %1").arg(worker->activityName));
        const QString hint = ready.isEmpty() ? tr("This workspace has no available status.")
                                             : tr("Choose %1 to get offers.").arg(ready);
        const bool byMiss = m_console.missed().explains(*worker);
        m_empty->setHint(byMiss ? QString(OfferWords::movedTo(worker->activityName) + u' ' + hint) : hint);
        //: Button: one click into the status in which offers come, e.g. "Go Available".
        m_empty->setAction(ready.isEmpty() ? QString() : tr("Go %1").arg(ready));
    } else {
        m_empty->setGlyph(Glyph::Bell);
        m_empty->setTitle(tr("No tasks in hand"));
        m_empty->setHint(tr("Offers appear in the corner of the screen and here."));
        m_empty->setAction({});
    }
}
