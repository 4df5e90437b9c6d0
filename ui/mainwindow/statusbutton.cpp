#include "ui/mainwindow/statusbutton.h"

#include "console/console.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/activitylistmodel.h"
#include "console/state/consolestate.h"
#include "ui/text/durationtext.h"
#include "ui/text/statustext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/statustone.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono;

StatusButton::StatusButton(Console &console, QWidget *parent)
    : MenuButton(parent)
    , m_console(console)
{
    setObjectName(u"statusButton"_s);
    //: The menu of one's own status.
    setAccessibleName(tr("Status"));
    choices()->setAccessibleName(tr("Statuses"));
    ConsoleState &state = console.state();
    connect(&state, &ConsoleState::activitiesChanged, this, &StatusButton::fillMenu);
    connect(&state, &ConsoleState::cleared, this, &StatusButton::fillMenu);
    connect(&state, &ConsoleState::ownWorkerChanged, this, &StatusButton::fillMenu);
    connect(&console.workerStatus(), &WorkerStatusController::pendingChanged, this, &StatusButton::refresh);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StatusButton::refresh);
    m_tick.start();
    fillMenu();
}

void StatusButton::setOnline(bool online)
{
    setEnabled(online);
    setToolTip(online ? QString() : tr("Not while the server cannot be reached."));
}

void StatusButton::fillMenu()
{
    QMenu *menu = choices();
    menu->clear();
    const ActivityListModel &model = m_console.activityModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString name = index.data().toString();
        const bool available = index.data(ActivityListModel::Available).toBool();
        QAction *action = menu->addAction(markIcon(toneOfActivity(name, available)), name);
        action->setToolTip(availabilityText(available));
        action->setCheckable(true);
        action->setChecked(index.data(ActivityListModel::Current).toBool());
        // Queued: what follows may fill the menu anew, and this action with it.
        connect(action, &QAction::triggered, this,
            [this, id = model.activityAt(row)] { m_console.workerStatus().setActivity(id); }, Qt::QueuedConnection);
    }
    refresh();
}

void StatusButton::refresh()
{
    const Worker *worker = m_console.state().ownWorker();
    if (!worker) {
        setIcon(markIcon(Tone::Neutral));
        setText(tr("Status"));
        return;
    }
    const ActivityId wish = m_console.workerStatus().pending(worker->id);
    for (const Activity &activity : m_console.state().activities()) {
        if (!wish.isNull() && activity.id == wish) {
            setText(activity.name + u"…"_s);
            return;
        }
    }
    setIcon(markIcon(toneOfActivity(worker->activityName, worker->available)));
    const auto since = duration_cast<seconds>(m_console.serverNow() - worker->statusChangedAt);
    setText(worker->activityName + u"  "_s + clockText(since));
    setAccessibleDescription(tr("%1 for %2").arg(worker->activityName, spokenDuration(since)));
}
