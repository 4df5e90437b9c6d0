#include "ui/mainwindow/shell.h"

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/awaystatus.h"
#include "console/control/listenin.h"
#include "console/control/missedoffers.h"
#include "console/control/nextstatus.h"
#include "console/control/offerscontroller.h"
#include "console/control/owndatawatch.h"
#include "console/control/sessioncontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/bulk/bulkguard.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/newtaskdialog.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/queuespage.h"
#include "ui/floor/reroutebar.h"
#include "ui/floor/taskspage.h"
#include "ui/listen/helpbanner.h"
#include "ui/listen/listenbar.h"
#include "ui/mainwindow/createdbanner.h"
#include "ui/mainwindow/keepingbanner.h"
#include "ui/mainwindow/lastpage.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/openlinebanner.h"
#include "ui/mainwindow/quitguard.h"
#include "ui/mainwindow/runsoutbanner.h"
#include "ui/mainwindow/stalebanner.h"
#include "ui/mainwindow/topbar.h"
#include "ui/missed/missedpage.h"
#include "ui/setup/setuppage.h"
#include "ui/setup/unsavedguard.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagescroll.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

bool isOfFloor(int page)
{
    return page != Shell::Desk && page != Shell::Missed;
}

/// A task to try things out with, for whoever speaks Spanish; both demo workspaces route it.
QString sampleAttributes()
{
    return u"{\n    \"name\": \"Ana Pérez\",\n    \"selected_language\": \"es\",\n    \"language\": \"es\"\n}"_s;
}

} // namespace

Shell::Shell(Console &console, QAction *newTask, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_navigation(new Navigation(this))
    , m_topBar(new TopBar(console, newTask, this))
    , m_offline(new Banner(this))
    , m_elsewhere(new Banner(this))
    , m_runsOut(new RunsOutBanner(console, this))
    , m_message(new Banner(this))
    , m_help(new HelpBanner(console, this))
    , m_listen(new ListenBar(console.listenIn(), this))
    , m_messages(new QVBoxLayout) // takes no room while all are hidden
    , m_pages(new QStackedWidget(this))
    , m_desk(new DeskPage(console, this))
    , m_tasks(new TasksPage(console, this))
    , m_agents(new AgentsPage(console, this))
    , m_floor{ m_tasks, m_agents, new QueuesPage(console, this) }
    , m_missed(new MissedPage(console, this))
    , m_setup(new SetupPage(console, this))
    , m_guard(new UnsavedGuard(console, *m_setup))
    , m_bulkGuard(new BulkGuard(console.floor().bulkChange(), *this))
    , m_quitGuard(new QuitGuard(console, *this))
    , m_newTaskAction(newTask)
{
    m_navigation->addPage(glyphIcon(Glyph::Phone), tr("Desk"));
    m_navigation->addPage(glyphIcon(Glyph::Task), tr("Tasks"));
    m_navigation->addPage(glyphIcon(Glyph::Agent), tr("Agents"));
    m_navigation->addPage(glyphIcon(Glyph::Queue), tr("Queues"));
    m_navigation->addPage(glyphIcon(Glyph::BellOff), tr("Missed"));
    m_navigation->addPage(glyphIcon(Glyph::Settings), tr("Setup"));
    m_pages->addWidget(m_desk);
    connect(m_desk, &DeskPage::formAsked, this, &Shell::formAsked);
    connect(m_missed, &MissedPage::timelineAsked, this, &Shell::timelineAsked);
    for (FloorPage *page : std::as_const(m_floor)) {
        m_pages->addWidget(page);
        connect(&m_console.state(), &ConsoleState::cleared, page, &FloorPage::dismissMessage);
    }
    m_pages->addWidget(m_missed);
    m_pages->addWidget(m_setup);
    m_offline->setDismissable(false);
    m_offline->hide();
    m_message->hide();
    layOut();
    wireFloor();
    wireMessages();
    wireElsewhere();
    wireMissed();
    wireLeaving();
    connect(m_navigation, &Navigation::currentChanged, this, &Shell::onPage);
    new LastPage(console, *m_navigation, this);
    onReachable(console.session().isReachable());
}

void Shell::layOut()
{
    m_messages->setContentsMargins(space::large, space::small, space::large, 0);
    m_messages->setSpacing(space::small);
    auto *stale = new StaleBanner(m_console, this);
    auto *keeping = new KeepingBanner(m_console.recordKeeping(), this);
    auto *created = new CreatedBanner(m_console, this);
    connect(created, &CreatedBanner::showAsked, this, [this](const TaskId &task) {
        setPage(Tasks);
        m_tasks->showTask(task);
    });
    auto *openLine = new OpenLineBanner(m_console, this);
    for (Banner *message :
        std::initializer_list<Banner *>{ m_offline, stale, m_elsewhere, m_runsOut, m_message, openLine, keeping, created })
        m_messages->addWidget(message);
    m_messages->addWidget(new RerouteBar(m_console.floor().rerouting(), this));
    m_messages->addWidget(m_help);
    m_messages->addWidget(m_listen);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addLayout(m_messages);
    right->addWidget(new PageScroll(m_pages, this), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
}

void Shell::wireFloor()
{
    connect(m_tasks, &TasksPage::newTaskAsked, this, &Shell::openNewTask);
    connect(m_tasks, &TasksPage::timelineAsked, this, &Shell::timelineAsked);
    const auto *queues = qobject_cast<QueuesPage *>(m_floor.at(Queues - Tasks));
    const auto showTasks = [this](const QString &filter) {
        m_tasks->lookFor(filter);
        setPage(Tasks);
    };
    connect(queues, &QueuesPage::tasksAsked, this, showTasks);
    connect(m_agents, &AgentsPage::tasksAsked, this, showTasks);
    connect(queues, &QueuesPage::agentsAsked, this, [this](const QString &expression) {
        m_floor.at(Agents - Tasks)->lookFor({}, expression);
        setPage(Agents);
    });
}

void Shell::wireMessages()
{
    connect(&m_console, &Console::reachableChanged, this, &Shell::onReachable);
    connect(&m_console, &Console::pollingTroubled, this, [this](const QString &detail) {
        if (!m_console.session().isReachable())
            return; // said already, and better
        m_message->showMessage(Tone::Warning, tr("Part of what the server answers cannot be read."), detail);
        m_message->show();
    });
    connect(&m_console, &Console::pollingFailed, this, [this](const ApiError &error) {
        if (!m_console.session().isReachable() || m_console.ownData().staleSince())
            return; // said already, and better
        m_message->showMessage(Tone::Warning,
            //: %1 is a sentence or two that say with what.
            tr("Part of what Cordboard asks for is answered with an error. %1").arg(errorText(error).what), errorDetails(error));
        m_message->show();
    });
    connect(&m_console, &Console::pollingRecovered, m_message, &Banner::dismiss);
    // The stale banner says it better.
    connect(&m_console.ownData(), &OwnDataWatch::changed, m_message, [this] {
        if (m_console.ownData().staleSince())
            m_message->dismiss();
    });
    connect(&m_console.workerStatus(), &WorkerStatusController::failed, this,
        [this](const WorkerId &worker, const ApiError &error) {
            if (worker != m_console.state().ownWorkerId())
                return; // the page of agents says it
            m_message->showMessage(
                Tone::Bad, tr("Your status has not changed. %1").arg(errorText(error).whole()), errorDetails(error));
            m_message->show();
        });
    connect(&m_console.workerStatus(), &WorkerStatusController::succeeded, m_message, &Banner::dismiss);
    const auto onHeldBack = [this] {
        m_message->showMessage(Tone::Warning,
            tr("Your status was changed by itself too often within a minute, so Cordboard has left it as it is. "
               "Choose it yourself."));
        m_message->show();
    };
    connect(&m_console.nextStatus(), &NextStatus::heldBack, this, onHeldBack);
    connect(&m_console.awayStatus(), &AwayStatus::heldBack, this, onHeldBack);
}

void Shell::wireElsewhere()
{
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_elsewhere->setDismissable(false);
    //: Button: offers arrive here again and no longer at the other place.
    m_elsewhere->setAction(tr("Take Over"));
    //: Button: ends the session here; the other place goes on.
    m_elsewhere->setOtherAction(tr("Stay Off"));
    connect(m_elsewhere, &Banner::actionRequested, &m_console, &Console::takeOver);
    connect(m_elsewhere, &Banner::otherActionRequested, this,
        [this] { leave(SetupLeaving::SignOut, [this] { m_console.session().standDown(); }); });
    connect(&m_console, &Console::pushChanged, this, &Shell::onPush);
    onPush();
}

void Shell::setSignedIn(bool signedIn)
{
    if (!signedIn)
        m_runsOut->forget();
    const bool seesFloor = m_console.session().reach() == Reach::Account;
    for (int page = Desk; page <= Setup; ++page) {
        const bool isBeyond = !seesFloor && isOfFloor(page);
        m_navigation->setOpen(page, signedIn && !isBeyond,
            isBeyond ? tr("A company login shows your own work only.") : QString());
    }
    if (signedIn && !seesFloor && isOfFloor(m_navigation->current()))
        setPage(Desk);
    m_topBar->setMayAddTasks(seesFloor);
    m_newTaskAction->setEnabled(signedIn && seesFloor && m_console.session().isReachable());
}

void Shell::wireMissed()
{
    const MissedOffers &missed = m_console.missed();
    const auto count = [this, &missed] { m_navigation->setBadge(Missed, missed.unseen()); };
    connect(&missed, &MissedOffers::changed, this, count);
    count();
}

void Shell::wireLeaving()
{
    connect(m_guard, &UnsavedGuard::showAsked, this, [this] { setPage(Setup); });
    connect(m_guard, &UnsavedGuard::editAsked, this, [this](const TaskId &task) {
        setPage(Desk); // first, or the keyboard would not go there
        if (m_desk->showEdit(task))
            return;
        setPage(Tasks);
        m_tasks->editAttributes(task); // there it is said, too, why it could not be saved
    });
    connect(m_guard, &UnsavedGuard::windowAsked, this, &Shell::windowAsked);
    connect(m_bulkGuard, &BulkGuard::windowAsked, this, &Shell::windowAsked);
    connect(m_quitGuard, &QuitGuard::windowAsked, this, &Shell::windowAsked);
    connect(m_quitGuard, &QuitGuard::stayed, m_bulkGuard, &BulkGuard::stay);
    const auto goTo = [this](const WorkspaceId &workspace) {
        leave(SetupLeaving::Workspace, [this, workspace] { m_console.session().switchWorkspace(workspace); });
    };
    connect(m_topBar, &TopBar::workspaceChosen, this, goTo);
    connect(m_setup, &SetupPage::switchAsked, this, goTo);
}

void Shell::leave(SetupLeaving leaving, const std::function<void()> &goOn)
{
    const auto settled = [this, goOn] {
        m_guard->settle();
        goOn();
    };
    const auto go = [this, leaving, settled] {
        if (leaving == SetupLeaving::Quit) // a call is left as the program ends
            return settled();
        m_console.listenIn().leaveFirst(this, settled);
    };
    m_guard->leave(leaving, [this, leaving, go] {
        m_bulkGuard->leave(leaving, [this, leaving, go] { m_quitGuard->leave(leaving, go); });
    });
}

bool Shell::isAsking() const
{
    return m_guard->isHolding() || m_bulkGuard->isHolding() || m_quitGuard->isHolding();
}

void Shell::onPush()
{
    const Worker *own = m_console.state().ownWorker();
    if (m_console.push() != Push::Replaced || !own)
        return m_elsewhere->hide();
    m_elsewhere->showMessage(Tone::Warning, tr("%1 has signed in elsewhere, and offers arrive there.").arg(own->name));
}

void Shell::setPage(Page page)
{
    m_navigation->setCurrent(page);
}

void Shell::addMessage(Banner *message)
{
    m_messages->addWidget(message);
}

void Shell::focusFilter()
{
    if (auto *page = qobject_cast<FloorPage *>(m_pages->currentWidget()))
        page->focusFilter();
    else if (m_pages->currentWidget() == m_setup)
        m_setup->focusFilter();
}

FloorViews *Shell::viewsInView() const
{
    const auto *page = isVisible() ? qobject_cast<FloorPage *>(m_pages->currentWidget()) : nullptr;
    return page ? page->views() : nullptr;
}

void Shell::openNewTask()
{
    if (!m_newTask) {
        m_newTask = new NewTaskDialog(m_console.state(), m_console.tasks(), this);
        m_newTask->setOnline(m_console.session().isReachable());
    }
    m_newTask->suggestAttributes(isLocal(m_console.session().lastRequest().server) ? sampleAttributes() : QString());
    m_newTask->show();
    m_newTask->raise();
    m_newTask->activateWindow();
}

void Shell::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watchFloor();
}

void Shell::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watchFloor();
}

void Shell::onPage(int page)
{
    if (std::exchange(m_lastPage, page) == Missed)
        m_console.missed().markAllSeen(); // what was listed has been looked at
    m_pages->setCurrentIndex(page);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // or it is painted twice
    watchFloor();
}

void Shell::onReachable(bool reachable)
{
    m_topBar->setOnline(reachable);
    m_desk->setOnline(reachable);
    m_listen->setOnline(reachable);
    for (FloorPage *page : std::as_const(m_floor))
        page->setOnline(reachable);
    m_setup->setOnline(reachable);
    if (m_newTask)
        m_newTask->setOnline(reachable);
    m_newTaskAction->setEnabled(reachable && m_console.session().reach() == Reach::Account);
    m_runsOut->refresh();
    if (reachable) {
        m_offline->hide();
        return;
    }
    m_message->dismiss();
    const Instant since = m_console.offers().offlineSince().value_or(m_console.clock().now());
    m_offline->showMessage(Tone::Bad,
        //: %1 is a time of day such as "10:32".
        tr("Not connected since %1. You see what was known then; Cordboard keeps trying.").arg(timeOfDayText(since)));
    m_offline->show();
}

/// Lists of the whole floor cost the server a lot: they are asked for only while somebody looks.
void Shell::watchFloor()
{
    m_console.setWatchFloor(isVisible() && isOfFloor(m_navigation->current()));
}
