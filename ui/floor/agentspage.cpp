#include "ui/floor/agentspage.h"

#include "console/console.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/workertablemodel.h"
#include "console/state/consolestate.h"
#include "ui/floor/agentwords.h"
#include "ui/floor/floortable.h"
#include "ui/text/counttext.h"
#include "ui/text/errortext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/statustone.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

AgentsPage::AgentsPage(Console &console, QWidget *parent)
    : FloorPage(tr("Agents"), u"agents"_s, console.settings(), console.serverClock(), parent)
    , m_console(console)
{
    emptyState()->setGlyph(Glyph::Agent);
    emptyState()->setTitle(tr("No agents"));
    emptyState()->setHint(tr("This workspace has nobody who could take a task."));
    setModel(&console.workerTable(), new AgentWords(console.serverClock(), this), WorkerTableModel::Name, Qt::AscendingOrder,
        true);
    allowExpressions(u"worker"_s, u"languages HAS \"en\" AND skills HAS \"billing\""_s);

    connect(&console.workerStatus(), &WorkerStatusController::failed, this,
        [this](const WorkerId &worker, const ApiError &error) {
            if (worker != m_console.state().ownWorkerId())
                showError(errorText(error).whole(), errorDetails(error));
        });
    connect(&console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Workers)
            setFreshness(m_console.state().freshness(part));
    });
    connect(&console.state(), &ConsoleState::cleared, this, [this] { setFreshness({}); });
}

QString AgentsPage::countText(int shown, int all) const
{
    return shown == all ? agentsText(all) : agentsShownText(shown, all);
}

void AgentsPage::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const WorkerId id = m_console.workerTable().workerAt(index.row());
    const Worker *worker = m_console.state().worker(id);
    QMenu *status = menu->addMenu(glyphIcon(Glyph::Activity), tr("Change &Status"));
    status->setEnabled(isOnline());
    for (const Activity &activity : m_console.state().activities()) {
        QAction *action = status->addAction(markIcon(toneOfActivity(activity.name, activity.available)), activity.name,
            this, [this, id, wish = activity.id] { m_console.workerStatus().setActivityOf(id, wish); });
        action->setCheckable(true);
        action->setChecked(worker && worker->activity == activity.id);
    }
    menu->addSeparator();
    menu->addAction(
        glyphIcon(Glyph::Copy), tr("&Copy SID"), this, [id] { QApplication::clipboard()->setText(id.text()); });
}
