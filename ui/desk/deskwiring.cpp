// Who tells whom on the desk.
#include "console/console.h"
#include "console/control/attributeediting.h"
#include "console/control/callcontroller.h"
#include "console/control/endedtasks.h"
#include "console/control/helprequests.h"
#include "console/control/missedoffers.h"
#include "console/control/offerscontroller.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/control/workerstatuscontroller.h"
#include "console/control/wrapuptimer.h"
#include "console/models/tasksinhandmodel.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/call/callpanel.h"
#include "ui/call/calltext.h"
#include "ui/desk/attributespanel.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/offerspanel.h"
#include "ui/desk/taskdetail.h"
#include "ui/desk/transferdesk.h"
#include "ui/listen/helpbutton.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QDesktopServices>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace {

bool hasReservationOf(const ConsoleState &state, const TaskId &task)
{
    const QList<Reservation> own = state.reservations();
    return std::ranges::any_of(own, [&task](const Reservation &each) { return each.task == task; });
}

} // namespace

void DeskPage::wire()
{
    WorkerStatusController &status = m_console.workerStatus();
    ConsoleState &state = m_console.state();
    for (auto change : { &ConsoleState::ownWorkerChanged, &ConsoleState::activitiesChanged,
             &ConsoleState::ownChannelsChanged, &ConsoleState::reservationsChanged, &ConsoleState::workspaceChanged,
             &ConsoleState::cleared })
        connect(&state, change, this, &DeskPage::onStatus);
    connect(&m_console.offers(), &OffersController::offersChanged, this, &DeskPage::onStatus);
    connect(&m_console.missed(), &MissedOffers::changed, this, &DeskPage::onStatus);
    connect(&m_console.offers(), &OffersController::ended, this, &DeskPage::onOfferEnded);
    connect(m_offers, &OffersPanel::formAsked, this, &DeskPage::formAsked);
    connect(m_empty, &EmptyState::actionRequested, &status, &WorkerStatusController::returnToReady);
    connect(m_moved, &Banner::actionRequested, &status, &WorkerStatusController::returnToReady);

    const TasksInHandModel &model = m_console.tasksInHandModel();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DeskPage::onRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DeskPage::onRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DeskPage::onCurrent);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DeskPage::onStatus); // its channel may be known now
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeskPage::onCurrent);
}

void DeskPage::wireTasks()
{
    TaskController &tasks = m_console.tasks();
    connect(m_detail, &TaskDetail::wrapUpAsked, &tasks, &TaskController::wrapUp);
    connect(m_detail, &TaskDetail::screenPopAsked, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_detail, &TaskDetail::repairAsked, this, &DeskPage::onRepair);
    connect(m_transfers, &TransferDesk::troubled, this, [this](const QString &words, const ApiError &error) {
        m_banner->showMessage(Tone::Bad, words, errorDetails(error));
        m_banner->show();
    });
    connect(m_transfers, &TransferDesk::told, this, [this](const QString &words) {
        m_banner->showMessage(Tone::Info, words);
        m_banner->show();
    });
    connect(&tasks, &TaskController::busyChanged, this, &DeskPage::onCurrent);
    connect(&tasks, &TaskController::succeeded, m_banner, &Banner::dismiss);
    connect(&tasks, &TaskController::failed, this,
        [this](const TaskId &task, TaskController::Action, const ApiError &error) {
            if (hasReservationOf(m_console.state(), task)) // of others' tasks the floor tells
                complain(error);
        });
}

void DeskPage::wireOutcome()
{
    TaskDrafts &drafts = m_console.drafts();
    TaskCompletion &completion = m_console.completion();
    connect(m_detail, &TaskDetail::draftEdited, &drafts, &TaskDrafts::edit);
    connect(&drafts, &TaskDrafts::restored, this, &DeskPage::onCurrent);
    connect(&m_console.settings(), &Settings::changed, this, &DeskPage::onCurrent);
    connect(m_detail, &TaskDetail::extendAsked, &m_console.wrapUpTimer(), &WrapUpTimer::extend);
    connect(&m_console.wrapUpTimer(), &WrapUpTimer::ticked, this,
        [this] { m_detail->setWrapUpLeft(m_console.wrapUpTimer().left(m_detail->reservation())); });
    connect(m_detail, &TaskDetail::completeAsked, &completion, &TaskCompletion::complete);
    connect(&completion, &TaskCompletion::busyChanged, this, &DeskPage::onCurrent);
    connect(&completion, &TaskCompletion::incomplete, this, [this](const ReservationId &id, OutcomeFault fault) {
        if (m_detail->reservation() == id)
            m_detail->tellOutcome(fault); // it may be the clock that completes, while one types
    });
    connect(&completion, &TaskCompletion::failed, this,
        [this](const TaskId &, const ApiError &error) { complain(error); });
}

void DeskPage::complain(const ApiError &error)
{
    m_banner->showMessage(Tone::Bad, errorText(error).whole(), errorDetails(error));
    m_banner->show();
}

void DeskPage::wireAttributes()
{
    const AttributesPanel *panel = m_detail->attributes();
    AttributeEditing &editing = m_console.attributeEditing();
    connect(panel, &AttributesPanel::editAsked, this, [this, &editing] { editing.begin(TaskId(m_detail->task())); });
    connect(panel, &AttributesPanel::textEdited, this,
        [this, &editing](const QByteArray &text) { editing.change(TaskId(m_detail->task()), text); });
    connect(panel, &AttributesPanel::saveAsked, this, [this, &editing] { editing.save(TaskId(m_detail->task())); });
    connect(
        panel, &AttributesPanel::discardAsked, this, [this, &editing] { editing.discard(TaskId(m_detail->task())); });
    connect(panel, &AttributesPanel::mergeAsked, this,
        [this, &editing](const QSet<QString> &theirs) { editing.resolve(TaskId(m_detail->task()), theirs); });
    connect(panel, &AttributesPanel::goOnAsked, this, [this, &editing] { editing.goOn(TaskId(m_detail->task())); });
    connect(&editing, &AttributeEditing::changed, this, &DeskPage::onCurrent);
    connect(&editing, &AttributeEditing::failed, this,
        [this](const TaskId &task, const ApiError &error) {
            if (task == m_detail->task())
                complain(error);
        });
    connect(&editing, &AttributeEditing::saved, m_banner, &Banner::dismiss);
}

void DeskPage::wireCall()
{
    const CallPanel *panel = m_detail->call();
    CallController &calls = m_console.calls();
    connect(panel, &CallPanel::deedAsked, &calls, &CallController::ask);
    connect(panel, &CallPanel::callInAsked, &calls, &CallController::callIn);
    connect(panel, &CallPanel::recordingPauseAsked, &calls, &CallController::setRecordingPaused);
    connect(panel, &CallPanel::endAsked, &calls, &CallController::endAll);
    connect(panel, &CallPanel::refused, this, [this](const QString &why) {
        m_banner->showMessage(Tone::Info, why);
        m_banner->show();
    });
    connect(&calls, &CallController::changed, this, [this, &calls] { m_detail->call()->setCall(calls.call()); });
    connect(&calls, &CallController::done, m_banner, &Banner::dismiss);
    connect(&calls, &CallController::failed, this,
        [this](CallDeed deed, const CallParty &party, const ApiError &error) {
            m_banner->showMessage(Tone::Bad, failureText(deed, m_detail->call()->nameOf(party), error), errorDetails(error));
            m_banner->show();
        });
}

/// By a toast, a card, a key or a command: it was the person. What is accepted elsewhere has no answer here.
void DeskPage::onOfferEnded(const Offer &offer)
{
    if (offer.end != OfferEnd::TakenByMe || offer.answer == OfferAnswer::None || offer.answer == OfferAnswer::Reject)
        return;
    m_taken = offer.id();
    bringTaken();
}

void DeskPage::wireEnded()
{
    connect(m_detail, &TaskDetail::endSeen, &m_console.endedTasks(), &EndedTasks::dismiss);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setEnabled(false); // else the bars of the desk would not be left by it
    escape->setWhatsThis(tr("Go on from a task that somebody else ended"));
    connect(escape, &QShortcut::activated, this,
        [this] { m_console.endedTasks().dismiss(m_detail->reservation()); });
    const auto follow = [this, escape] { escape->setEnabled(m_detail->isVisibleTo(this) && m_detail->hasEnded()); };
    connect(m_detail, &TaskDetail::shownAnew, this, follow);
    connect(m_stack, &QStackedWidget::currentChanged, this, follow);
}

void DeskPage::wireHelp()
{
    m_detail->addButton(m_help);
    connect(&m_console.helpRequests(), &HelpRequests::failed, this,
        [this](const TaskId &, const ApiError &error) { complain(error); });
}
