#include "ui/desk/taskdetail.h"

#include "console/control/outgoingtransfer.h"
#include "ui/call/callpanel.h"
#include "ui/desk/attributespanel.h"
#include "ui/desk/completebar.h"
#include "ui/desk/endedbar.h"
#include "ui/desk/outcomepanel.h"
#include "ui/desk/repairbar.h"
#include "ui/desk/taskfacts.h"
#include "ui/desk/transferbar.h"
#include "ui/desk/wrapupbar.h"
#include "ui/text/lefttoright.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/wraplayout.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QKeySequence transferKeys()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
}

} // namespace

TaskDetail::TaskDetail(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_who(new ElidedLabel(this))
    , m_what(new ElidedLabel(this))
    , m_endedBar(new EndedBar(this))
    , m_repairBar(new RepairBar(this))
    , m_transferBar(new TransferBar(this))
    , m_wrapUpBar(new WrapUpBar(this))
    , m_call(new CallPanel(this))
    , m_facts(new TaskFacts(clock, this))
    , m_outcome(new OutcomePanel(this))
    , m_attributes(new AttributesPanel(this))
    , m_wrapUp(new QPushButton(tr("&Wrap Up"), this))
    , m_complete(new QPushButton(tr("Com&plete…"), this))
    //: Button: opens the choice of whom to hand the task to.
    , m_transfer(new QPushButton(tr("&Transfer…"), this))
    //: Button: opens the customer's page in the browser.
    , m_screenPop(new QPushButton(tr("Open Customer"), this))
    , m_rest(new VerticalScroll(this))
    , m_reason(new CompleteBar(tr("Complete Task"), tr("Reason for completing"), this))
{
    QFont big = m_who->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_who->setFont(big);
    m_who->setObjectName(u"who"_s);
    nameButtons();
    layOut();
    wireTransfer();

    connect(m_screenPop, &QPushButton::clicked, this, [this] { emit screenPopAsked(m_screenPopUrl); });
    connect(m_wrapUp, &QPushButton::clicked, this, [this] {
        m_outcome->focusNotes(); // all buttons rest now; there is something to write
        emit wrapUpAsked(m_task.reservation.id);
    });
    connect(m_complete, &QPushButton::clicked, this, &TaskDetail::askReason);
    connect(m_outcome, &OutcomePanel::edited, this,
        [this](const TaskDraft &draft) { emit draftEdited(m_task.reservation.id, draft); });
    connect(m_wrapUpBar, &WrapUpBar::extendAsked, this, [this] { emit extendAsked(m_task.reservation.id); });
    connect(m_repairBar, &RepairBar::actionRequested, this, [this] {
        if (m_repair)
            emit repairAsked(m_task.reservation.id, m_repair->kind);
    });
    connect(m_endedBar, &EndedBar::actionRequested, this, [this] { emit endSeen(m_task.reservation.id); });
    connect(m_reason, &CompleteBar::leftWithKeyboard, m_outcome, &OutcomePanel::focusNotes);
    connect(m_reason, &CompleteBar::confirmed, this,
        [this](const QString &reason) { emit completeAsked(m_task.reservation.id, reason); });
}

void TaskDetail::nameButtons()
{
    m_wrapUp->setObjectName(u"wrapUpButton"_s);
    m_wrapUp->setAccessibleName(tr("Wrap Up"));
    m_wrapUp->setIcon(glyphIcon(Glyph::WrapUp));
    m_complete->setObjectName(u"completeButton"_s);
    m_complete->setAccessibleName(tr("Complete"));
    m_complete->setIcon(glyphIcon(Glyph::Complete));
    m_transfer->setObjectName(u"transferButton"_s);
    m_transfer->setAccessibleName(tr("Transfer"));
    m_transfer->setIcon(glyphIcon(Glyph::Arrow));
    m_screenPop->setObjectName(u"screenPopButton"_s);
    m_screenPop->setAccessibleName(tr("Open Customer"));
    m_screenPop->hide();
}

void TaskDetail::wireTransfer()
{
    auto *keys = new QShortcut(transferKeys(), this); // the button's own place for keys is its underlined letter's
    keys->setWhatsThis(tr("Transfer the task"));
    connect(keys, &QShortcut::activated, m_transfer, &QPushButton::click);
    connect(m_transfer, &QPushButton::clicked, this, &TaskDetail::transferAsked);
    connect(m_transferBar, &TransferBar::againAsked, this, &TaskDetail::transferAsked);
    connect(
        m_transferBar, &TransferBar::cancelAsked, this, [this] { emit cancelTransferAsked(m_task.reservation.id); });
    connect(m_transferBar, &Banner::dismissed, this, [this] { emit transferSeen(m_task.reservation.id); });
}

void TaskDetail::layOut()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(space::hair);
    names->addWidget(m_who);
    names->addWidget(m_what);
    m_buttons = new WrapLayout(space::small);
    for (QPushButton *button : { m_wrapUp, m_complete, m_transfer, m_screenPop })
        m_buttons->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, 0);
    column->setSpacing(space::normal);
    column->addWidget(m_endedBar);
    column->addWidget(m_repairBar);
    column->addLayout(names);
    column->addLayout(m_buttons);
    column->addWidget(m_transferBar);
    column->addWidget(m_wrapUpBar);
    column->addWidget(m_reason);
    column->addWidget(buildRest(), 1);
}

void TaskDetail::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

/// What one may have to scroll to in a low window, the call first; what the task is and its own buttons stay in view.
QWidget *TaskDetail::buildRest()
{
    auto *rest = new QWidget(m_rest);
    auto *column = new QVBoxLayout(rest);
    column->setContentsMargins(0, 0, 0, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_call);
    column->addWidget(m_facts);
    column->addWidget(m_outcome);
    column->addSpacing(space::tight);
    column->addWidget(m_attributes, 1);
    m_rest->setObjectName(u"taskRest"_s);
    m_rest->hold(rest);
    return m_rest;
}

void TaskDetail::setTask(const TaskInHand &task)
{
    const bool another = task.reservation.id != m_task.reservation.id;
    if (another || task.end) {
        m_reason->dismiss(); // a reason typed for one task must not go to another
        m_outcome->tell(OutcomeFault::None);
    }
    if (another) {
        m_rest->scrollToTop(); // where its call is
    }
    m_task = task;
    const TaskSummary summary = task.task ? summaryOf(*task.task) : TaskSummary{ .who = tr("Task, still being read") };
    m_who->setText(summary.who);
    m_call->setCustomer(summary.who);
    QStringList more{ summary.what };
    if (!summary.address.isEmpty())
        more.prepend(leftToRight(summary.address));
    more.removeAll(QString());
    m_what->setText(more.join(u" · "_s));
    m_what->setVisible(!more.isEmpty());
    m_endedBar->setEnd(task.end);
    m_facts->setTask(task);
    m_attributes->setJson(task.task ? task.task->attributes : QByteArray("{}"));
    refreshButtons();
    emit shownAnew();
}

void TaskDetail::setOutcome(const WrapUpRules &rules, const TaskDraft &draft)
{
    m_rules = rules;
    m_outcome->setDraft(draft); // first, or the choice of another task would stay in the list
    m_outcome->setRules(rules);
}

void TaskDetail::setScreenPop(const QUrl &url, const QString &obstacle)
{
    m_screenPopUrl = url;
    m_screenPop->setVisible(!url.isEmpty() || !obstacle.isEmpty());
    m_screenPop->setEnabled(obstacle.isEmpty());
    m_screenPop->setToolTip(obstacle.isEmpty() ? url.toDisplayString() : obstacle);
}

void TaskDetail::setRepair(const std::optional<TaskRepair> &repair)
{
    m_repair = repair;
    m_repairBar->setRepair(repair);
}

void TaskDetail::setTransfer(const OutgoingTransfer *transfer, const QString &blocked)
{
    m_isOnItsWay = transfer && !transfer->hasEnded();
    m_isBeingAsked = transfer && transfer->phase == TransferPhase::Running;
    m_transferBlocked = blocked;
    m_transferBar->setTransfer(transfer);
    refreshButtons();
}

void TaskDetail::setWrapUpLeft(const std::optional<WrapUpLeft> &left)
{
    m_wrapUpBar->setLeft(left);
}

void TaskDetail::tellOutcome(OutcomeFault fault)
{
    m_outcome->tell(fault);
}

void TaskDetail::askOutcome(OutcomeFault fault)
{
    m_reason->dismiss();
    m_outcome->ask(fault);
    if (fault == OutcomeFault::UnsavedAttributes)
        m_attributes->focusEdit();
}

void TaskDetail::askReason()
{
    const TaskDraft draft = m_outcome->draft();
    OutcomeFault fault = faultOf(m_rules, draft, m_task.task ? m_task.task->attributes : QByteArray());
    if (m_attributes->isEditing())
        fault = OutcomeFault::UnsavedAttributes;
    if (fault == OutcomeFault::None)
        m_reason->open(draft.disposition);
    else
        askOutcome(fault);
}

void TaskDetail::setBusy(bool busy, bool notesToo)
{
    m_busy = busy;
    m_sendsNotes = busy && notesToo;
    refreshButtons();
}

void TaskDetail::setObstacle(const QString &why)
{
    m_obstacle = why;
    refreshButtons();
}

void TaskDetail::refreshButtons()
{
    // Who has handed it on for good completes the own part while somebody else is asked.
    const bool isFreeOfIt = m_isBeingAsked && m_task.reservation.status == ReservationStatus::Wrapping;
    const QString obstacle = m_obstacle.isEmpty() && m_isOnItsWay && !isFreeOfIt
        ? tr("Not while the task is being transferred.")
        : m_obstacle;
    const bool free = !m_busy && obstacle.isEmpty();
    const bool accepted = m_task.reservation.status == ReservationStatus::Accepted && !hasEnded();
    m_complete->setVisible(!hasEnded());
    m_wrapUp->setVisible(!hasEnded()); // also when it is done: the second click of two must not meet what takes its place
    m_wrapUp->setEnabled(free && accepted);
    m_complete->setEnabled(free);
    m_transfer->setVisible(accepted);
    m_transfer->setEnabled(free && m_transferBlocked.isEmpty());
    m_reason->setEnabled(free);
    m_call->setObstacle(m_obstacle);
    m_attributes->setObstacle(hasEnded() ? tr("The task is over.")
            : m_busy                     ? tr("Not while the task is changed.")
                                         : m_obstacle);
    m_repairBar->setEnabled(free);
    m_outcome->setReadOnly(m_sendsNotes || hasEnded()); // what is typed while it is sent would not be in it
    setButtonKind(m_complete, accepted ? ButtonKind::Plain : ButtonKind::Primary);
    m_complete->setToolTip(obstacle);
    m_wrapUp->setToolTip(accepted || !obstacle.isEmpty() ? obstacle : tr("It is being wrapped up already."));
    for (QPushButton *button : { m_wrapUp, m_complete })
        button->setAccessibleDescription(button->toolTip());
    const QString whyNot = obstacle.isEmpty() ? m_transferBlocked : obstacle;
    m_transfer->setAccessibleDescription(whyNot);
    m_transfer->setToolTip(whyNot.isEmpty() ? transferKeys().toString(QKeySequence::NativeText) : whyNot);
}
