#include "ui/mainwindow/statusbutton.h"

#include "console/console.h"
#include "console/control/nextstatus.h"
#include "console/control/offerscontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/activitylistmodel.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/mainwindow/leavequestion.h"
#include "ui/text/durationtext.h"
#include "ui/text/statustext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/statustone.h"
#include "ui/widgets/emptymenu.h"

#include <QMenu>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// Its text is the status, which may have any letters: so it has a key of its own, by no letter of another control.
QKeySequence menuKeys()
{
    return QKeySequence(Qt::ALT | Qt::Key_Y);
}

} // namespace

StatusButton::StatusButton(Console &console, QWidget *parent)
    : MenuButton(parent)
    , m_console(console)
{
    setObjectName(u"statusButton"_s);
    //: The menu of one's own status.
    setAccessibleName(tr("Status"));
    choices()->setAccessibleName(tr("Statuses"));
    setToolTip(menuKeys().toString(QKeySequence::NativeText));
    auto *keys = new QShortcut(menuKeys(), this);
    keys->setWhatsThis(tr("Choose your status"));
    connect(keys, &QShortcut::activated, this, &QPushButton::click);
    ConsoleState &state = console.state();
    connect(&state, &ConsoleState::activitiesChanged, this, &StatusButton::fillMenu);
    connect(&state, &ConsoleState::cleared, this, &StatusButton::fillMenu);
    connect(&state, &ConsoleState::ownWorkerChanged, this, &StatusButton::fillMenu);
    connect(&console.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == statusOrderKey() || key == hiddenStatusKey()) // else a volume would redraw it while it is dragged
            fillMenu();
    });
    connect(&state, &ConsoleState::reservationsChanged, this, [this] {
        if (m_offersNext != m_console.nextStatus().mayBeWished()) // else an offer would redraw a menu that is open
            fillMenu();
    });
    connect(&console.nextStatus(), &NextStatus::wishChanged, this, &StatusButton::fillMenu);
    connect(&console.workerStatus(), &WorkerStatusController::pendingChanged, this, &StatusButton::refresh);
    m_tick.setSingleShot(true); // as long as this second is shown
    connect(&m_tick, &QTimer::timeout, this, &StatusButton::refresh);
    fillMenu();
}

void StatusButton::setOnline(bool online)
{
    setEnabled(online);
    setToolTip(online ? menuKeys().toString(QKeySequence::NativeText) : tr("Not while the server cannot be reached."));
}

void StatusButton::fillMenu()
{
    QMenu *menu = choices();
    emptyMenu(*menu);
    const ActivityListModel &model = m_console.activityModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        QAction *action = addStatus(menu, row);
        action->setChecked(model.index(row, 0).data(ActivityListModel::Current).toBool());
        // Queued: what follows may fill the menu anew, and this action with it.
        connect(action, &QAction::triggered, this,
            [this, id = model.activityAt(row)] { choose(id); }, Qt::QueuedConnection);
    }
    addNext(menu);
    refresh();
}

QAction *StatusButton::addStatus(QMenu *menu, int row) const
{
    const QModelIndex index = m_console.activityModel().index(row, 0);
    const QString name = index.data().toString();
    const bool available = index.data(ActivityListModel::Available).toBool();
    QAction *action = menu->addAction(markIcon(toneOfActivity(name, available)), name);
    action->setToolTip(availabilityText(available));
    action->setCheckable(true);
    return action;
}

/// While something is in hand or on offer: what comes after it.
void StatusButton::addNext(QMenu *menu)
{
    NextStatus &next = m_console.nextStatus();
    m_offersNext = next.mayBeWished();
    if (!m_offersNext)
        return;
    menu->addSeparator();
    //: Submenu of statuses: the one chosen is taken as soon as nothing is on offer or in hand any more.
    QMenu *after = menu->addMenu(tr("After &This Task"));
    const ActivityListModel &model = m_console.activityModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        const ActivityId id = model.activityAt(row);
        if (model.index(row, 0).data(ActivityListModel::Current).toBool() && next.wish() != id)
            continue; // nothing would change
        QAction *action = addStatus(after, row);
        action->setChecked(next.wish() == id);
        // Chosen once more, it is taken back.
        connect(action, &QAction::triggered, &next,
            [&next, id](bool checked) { next.setWish(checked ? id : ActivityId()); }, Qt::QueuedConnection);
    }
}

/// Going away while an offer stands: nobody else gets it before its time is over, unless it is rejected.
void StatusButton::choose(const ActivityId &activity)
{
    const auto &activities = m_console.state().activities();
    const auto chosen = std::ranges::find(activities, activity, &Activity::id);
    const bool leaves = chosen != activities.end() && !chosen->available;
    if (!leaves || !m_console.offers().oldest())
        return m_console.workerStatus().setActivity(activity);
    if (m_question)
        m_question->close();
    m_question = new LeaveQuestion(chosen->name, window());
    connect(m_question, &LeaveQuestion::keepChosen, this, [this, activity] { m_console.workerStatus().setActivity(activity); });
    connect(m_question, &LeaveQuestion::rejectChosen, this,
        [this, activity] { m_console.workerStatus().leaveAndReject(activity); });
    m_question->show();
}

QString StatusButton::nameOf(const ActivityId &activity) const
{
    const auto &activities = m_console.state().activities();
    const auto found = std::ranges::find(activities, activity, &Activity::id);
    return found == activities.end() ? QString() : found->name;
}

void StatusButton::refresh()
{
    const Worker *worker = m_console.state().ownWorker();
    if (!worker) {
        setIcon(markIcon(Tone::Neutral));
        setText(tr("Status"));
        return;
    }
    const auto exactly = m_console.serverNow() - worker->statusChangedAt;
    m_tick.start(untilNextSecond(exactly));
    const ActivityId wish = m_console.workerStatus().pending(worker->id);
    if (const QString wished = wish.isNull() ? QString() : nameOf(wish); !wished.isEmpty()) {
        setText(wished + u"…"_s);
        return;
    }
    setIcon(markIcon(toneOfActivity(worker->activityName, worker->available)));
    const auto since = floor<seconds>(exactly);
    const QString now = worker->activityName + u"  "_s + clockText(since);
    const QString spoken = tr("%1 for %2").arg(worker->activityName, spokenDuration(since));
    const ActivityId planned = m_console.nextStatus().wish();
    const QString next = planned == worker->activity ? QString() : nameOf(planned);
    //: %1 the status with the time in it, %2 the status that follows when nothing is in hand any more
    setText(next.isEmpty() ? now : tr("%1, then %2").arg(now, next));
    setAccessibleDescription(next.isEmpty() ? spoken : tr("%1, then %2").arg(spoken, next));
}
