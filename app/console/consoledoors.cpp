// What the console lets others reach.
#include "console/consoleparts.h"

const Clock &Console::serverClock() const
{
    return m_d->net.serverClock;
}

const Clock &Console::clock() const { return m_d->clock; }
Instant Console::serverNow() const { return m_d->net.client->serverNow(); }
std::chrono::milliseconds Console::serverOffset() const { return m_d->net.client->serverOffset(); }
Push Console::push() const { return m_d->push; }
Settings &Console::settings() const { return m_d->settings; }
Journal &Console::journal() const { return m_d->journal; }
ConsoleState &Console::state() const { return m_d->state; }
SetupController &Console::setup() const { return m_d->setup; }
WorkflowSnapshots &Console::snapshots() const { return m_d->snapshots; }
ConsoleFloor &Console::floor() const { return *m_d->floor; }
SessionController &Console::session() const { return m_d->session; }
OffersController &Console::offers() const { return m_d->offers; }
MissedOffers &Console::missed() const { return m_d->missed; }
WorkerStatusController &Console::workerStatus() const { return m_d->workerStatus; }
NextStatus &Console::nextStatus() const { return m_d->nextStatus; }
AwayStatus &Console::awayStatus() const { return m_d->awayStatus; }
BoardWatch &Console::boardWatch() const { return m_d->boardWatch; }
QueueAlerts &Console::queueAlerts() const { return m_d->queueAlerts; }
QueueHistory &Console::queueHistory() const { return m_d->queueHistory; }
TaskController &Console::tasks() const { return m_d->tasks; }
CallController &Console::calls() const { return m_d->calls; }
TransferController &Console::transfers() const { return m_d->transfers; }
ListenIn &Console::listenIn() const { return m_d->listenIn; }
HelpRequests &Console::helpRequests() const { return m_d->helpRequests; }
AgentRoom &Console::agentRoom() const { return m_d->agentRoom; }
CallbackResponder &Console::responder() const { return m_d->responder; }
RequestLedger &Console::requests() const { return m_d->requests; }
RecordKeeping &Console::recordKeeping() const { return m_d->recordKeeping; }
OwnDataWatch &Console::ownData() const { return m_d->ownData; }
EventsFeed &Console::events() const { return m_d->events; }
TaskTimeline &Console::timeline() const { return m_d->timeline; }
TaskDrafts &Console::drafts() const { return m_d->drafts; }
AttributeEditing &Console::attributeEditing() const { return m_d->attributeEditing; }
TaskCompletion &Console::completion() const { return m_d->completion; }
EndedTasks &Console::endedTasks() const { return m_d->endedTasks; }
WrapUpTimer &Console::wrapUpTimer() const { return m_d->wrapUpTimer; }
WorkspaceListModel &Console::workspaceModel() const { return m_d->workspaceModel; }
ActivityListModel &Console::activityModel() const { return m_d->activityModel; }
OfferListModel &Console::offerModel() const { return m_d->offerModel; }
MissedOffersModel &Console::missedModel() const { return m_d->missedModel; }
TasksInHandModel &Console::tasksInHandModel() const { return m_d->tasksInHandModel; }
TaskTableModel &Console::taskTable() const { return m_d->taskTable; }
WorkerTableModel &Console::workerTable() const { return m_d->workerTable; }
QueueTableModel &Console::queueTable() const { return m_d->queueTable; }
ReceivedCallsModel &Console::receivedCalls() const { return m_d->receivedCalls; }
