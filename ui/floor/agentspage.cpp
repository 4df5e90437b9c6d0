#include "ui/floor/agentspage.h"

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/agentlistening.h"
#include "console/control/agentloads.h"
#include "console/control/bulkchange.h"
#include "console/control/listenin.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/searchfilter.h"
#include "console/models/workertablemodel.h"
#include "console/state/bulkbook.h"
#include "console/state/consolestate.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/bulk/bulkprogress.h"
#include "ui/floor/agentwords.h"
#include "ui/floor/floortable.h"
#include "ui/listen/listenmenu.h"
#include "ui/listen/listentext.h"
#include "ui/text/counttext.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/statustone.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

AgentsPage::AgentsPage(Console &console, QWidget *parent)
    : FloorPage(tr("Agents"), u"agents"_s, console.settings(), console.serverClock(), parent)
    , m_console(console)
    , m_bulkBar(new Banner(this))
{
    emptyState()->setGlyph(Glyph::Agent);
    emptyState()->setTitle(tr("No agents"));
    emptyState()->setHint(tr("This workspace has nobody who could take a task."));
    console.workerTable().setSearchWord(availabilityText(true));
    setModel(&console.workerTable(), new AgentWords(console.serverClock(), this), WorkerTableModel::Name, Qt::AscendingOrder,
        true);
    allowExpressions(u"worker"_s, u"languages HAS \"en\" AND skills HAS \"billing\""_s);
    addBelow(m_bulkBar);
    wire();
    wireBulk();
}

void AgentsPage::wire()
{
    connect(&m_console.workerStatus(), &WorkerStatusController::failed, this,
        [this](const WorkerId &worker, const ApiError &error) {
            if (worker != m_console.state().ownWorkerId())
                showError(errorText(error).whole(), errorDetails(error));
        });
    connect(&m_console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Workers)
            setFreshness(m_console.state().freshness(part));
    });
    connect(&m_console.state(), &ConsoleState::cleared, this, [this] { setFreshness({}); });
    connect(table(), &FloorTable::viewMoved, this, &AgentsPage::lookAtLoads);
    wireListening();
}

QString AgentsPage::nameOf(const WorkerId &agent) const
{
    const Worker *worker = m_console.state().worker(agent);
    return worker ? worker->name : agent.text();
}

void AgentsPage::wireListening()
{
    const AgentListening &listening = m_console.floor().agentListening();
    connect(&listening, &AgentListening::nothingToHear, this, [this](const WorkerId &agent, ListenBlock why) {
        if (why == ListenBlock::NoConference) //: %1 is an agent's name.
            showNote(tr("%1 is in no call in a conference just now.").arg(nameOf(agent)));
        else
            showNote(blockText(why));
    });
    connect(&listening, &AgentListening::failed, this, &AgentsPage::sayUnreadable);
}

void AgentsPage::sayUnreadable(const WorkerId &agent, const ApiError &error)
{
    showError(AgentWords::unreadableText(nameOf(agent), error), errorDetails(error));
}

/// While the window of a change is closed the page tells how far it is, and at last what became of it until that was seen.
void AgentsPage::wireBulk()
{
    m_bulkBar->setObjectName(u"bulkBar"_s);
    m_bulkBar->setAction(tr("Show the Change"));
    m_bulkBar->hide();
    const BulkChange &running = m_console.floor().bulkChange();
    connect(m_bulkBar, &Banner::actionRequested, this, [this] {
        bulk()->showChange();
        showBulk();
    });
    connect(m_bulkBar, &Banner::dismissed, this, [this] { m_isBulkUnseen = false; });
    connect(&running, &BulkChange::phaseChanged, this, &AgentsPage::showBulk);
    connect(&running, &BulkChange::progressed, this, &AgentsPage::showBulk);
    connect(&running, &BulkChange::cameBack, this, [this] {
        m_isBulkUnseen = true;
        showBulk();
    });
    auto *change = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), table());
    change->setContext(Qt::WidgetShortcut);
    change->setWhatsThis(tr("Change the chosen agents"));
    connect(change, &QShortcut::activated, this, [this] { changeAgents(chosenAgents()); });
}

void AgentsPage::changeAgents(const QList<WorkerId> &agents)
{
    bulk()->openFor(agents);
    showBulk();
}

void AgentsPage::showBulk()
{
    const BulkChange::Phase phase = m_console.floor().bulkChange().phase();
    const bool runs = phase == BulkChange::Phase::Running || phase == BulkChange::Phase::Paused;
    const bool isOver = phase == BulkChange::Phase::Ended;
    const bool isSeen = m_bulk && m_bulk->isVisible();
    m_isBulkUnseen = !isSeen && (runs || (isOver && m_isBulkUnseen));
    if (m_isBulkUnseen)
        tellBulk();
    else
        m_bulkBar->hide();
}

void AgentsPage::tellBulk()
{
    const BulkChange &change = m_console.floor().bulkChange();
    if (change.phase() == BulkChange::Phase::Ended) {
        const BulkBook &book = m_console.floor().bulkBook();
        const bool isWhole = book.count(BulkRow::State::Failed) == 0 && change.done() == change.all();
        //: %1 is e.g. "2 changed, 1 failed, 0 left as they were."
        m_bulkBar->showMessage(isWhole ? Tone::Good : Tone::Warning,
            tr("The change of agents has ended: %1").arg(BulkProgress::countsText(change, book)));
        return;
    }
    const bool isHeld = change.phase() == BulkChange::Phase::Paused || change.restsUntil();
    //: How far a change of many agents has come; %L1 of %L2 are done.
    const QString far = tr("Changing agents: %L1 of %L2.").arg(change.done()).arg(change.all());
    m_bulkBar->showMessage(isHeld ? Tone::Warning : Tone::Info, isHeld ? far + u' ' + tr("Paused.") : far);
}

BulkDialog *AgentsPage::bulk()
{
    if (!m_bulk) {
        m_bulk = new BulkDialog(m_console, this);
        m_bulk->setOnline(isOnline());
        connect(m_bulk, &QDialog::finished, this, &AgentsPage::showBulk);
    }
    return m_bulk;
}

void AgentsPage::setOnline(bool online)
{
    FloorPage::setOnline(online);
    if (m_bulk)
        m_bulk->setOnline(online);
}

/// What agents have in hand is asked only of those whom one sees.
void AgentsPage::lookAtLoads()
{
    QList<WorkerId> workers;
    for (const int row : table()->rowsInView())
        workers.append(m_console.workerTable().workerAt(row));
    m_console.floor().agentLoads().setInView(workers);
}

QList<WorkerId> AgentsPage::chosenAgents() const
{
    QList<WorkerId> agents;
    for (const QString &id : chosen())
        agents.append(WorkerId::fromText(id).value_or(WorkerId()));
    return agents;
}

bool AgentsPage::isReading() const
{
    return !m_console.state().freshness(StatePart::Workers) || isFilling(m_console.state().workers().rows().size());
}

QString AgentsPage::countText(int shown, int all) const
{
    return shown == all ? agentsText(all) : agentsShownText(shown, all);
}

void AgentsPage::addStatuses(QMenu *menu, const QList<WorkerId> &chosen)
{
    QMenu *status = menu->addMenu(glyphIcon(Glyph::Activity), tr("Change &Status"));
    status->setEnabled(isOnline() && chosen.size() == 1);
    if (chosen.size() != 1)
        return;
    const WorkerId id = chosen.constFirst();
    const Worker *worker = m_console.state().worker(id);
    for (const Activity &activity : m_console.state().activities()) {
        QAction *action = status->addAction(markIcon(toneOfActivity(activity.name, activity.available)), activity.name,
            this, [this, id, wish = activity.id] { m_console.workerStatus().setActivityOf(id, wish); });
        action->setCheckable(true);
        action->setChecked(worker && worker->activity == activity.id);
    }
}

void AgentsPage::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const QStringList sids = chosen();
    const QList<WorkerId> agents = chosenAgents();
    addStatuses(menu, agents);
    QAction *change = menu->addAction(glyphIcon(Glyph::Agent),
        agents.size() > 1 ? tr("Change %Ln A&gent(s)…", nullptr, int(agents.size())) : tr("Change A&gent…"), this,
        [this, agents] { changeAgents(agents); });
    change->setEnabled(!agents.isEmpty());
    menu->addAction(glyphIcon(Glyph::Details), tr("Change Agents from &File…"), this, [this] {
        bulk()->openForFile();
        showBulk();
    });
    QAction *tasks = menu->addAction(glyphIcon(Glyph::Task), tr("&Tasks of This Agent"), this,
        [this, agents] { emit tasksAsked(SearchFilter::ofCell(u"agent"_s, nameOf(agents.constFirst()))); });
    tasks->setEnabled(isOnline() && agents.size() == 1);
    if (agents.size() == 1)
        addListenMenu(menu, m_console.floor().agentListening(), m_console.listenIn(), agents.constFirst(),
            index.data(ModelRole::Id) == agents.constFirst().text()
                ? index.siblingAtColumn(WorkerTableModel::InHand).data(ModelRole::Value)
                : QVariant(),
            isOnline());
    menu->addSeparator();
    QAction *copy = menu->addAction(glyphIcon(Glyph::Copy), sids.size() > 1 ? tr("&Copy SIDs") : tr("&Copy SID"), this,
        [sids] { QApplication::clipboard()->setText(sids.join(u'\n')); });
    copy->setEnabled(!sids.isEmpty());
}
