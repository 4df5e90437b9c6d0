#pragma once

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/agentroom.h"
#include "console/control/attributeediting.h"
#include "console/control/awaystatus.h"
#include "console/control/boardwatch.h"
#include "console/control/callbackresponder.h"
#include "console/control/callcontroller.h"
#include "console/control/endedtasks.h"
#include "console/control/eventsfeed.h"
#include "console/control/helprequests.h"
#include "console/control/listenin.h"
#include "console/control/loopguard.h"
#include "console/control/missedoffers.h"
#include "console/control/nextstatus.h"
#include "console/control/offerscontroller.h"
#include "console/control/owndatawatch.h"
#include "console/control/recordkeeping.h"
#include "console/control/requestledger.h"
#include "console/control/queuealerts.h"
#include "console/control/queuehistory.h"
#include "console/control/sessioncontroller.h"
#include "console/control/setupcontroller.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/control/tasktimeline.h"
#include "console/control/transfercontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/control/workflowsnapshots.h"
#include "console/control/wrapuptimer.h"
#include "console/credentials/credentialstore.h"
#include "console/journal/journal.h"
#include "console/models/activitylistmodel.h"
#include "console/models/missedoffersmodel.h"
#include "console/models/offerlistmodel.h"
#include "console/models/queuetablemodel.h"
#include "console/models/receivedcallsmodel.h"
#include "console/models/tasksinhandmodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/models/workspacelistmodel.h"
#include "console/netthread.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "console/sync/networkwatch.h"
#include "console/sync/wakewatch.h"

#include <QTemporaryDir>

/// Members in the order in which they need each other; they go in the opposite one, so the net thread outlives all who ask it.
struct Console::Private
{
    Private(const ConsoleOptions &wishes, const Clock &machineClock);

    ConsoleOptions options;
    const Clock &clock;
    std::unique_ptr<QTemporaryDir> scratch;
    Settings settings;
    Journal journal;
    std::unique_ptr<CredentialStore> store;
    NetThread net;
    Push push = Push::Impossible;
    bool watchesFloor = false;
    bool watchesDirectory = false;
    RecordKeeping recordKeeping{ journal, clock };
    ConsoleState state{ net.serverClock };
    OwnDataWatch ownData{ state, net.serverClock, options.rates };
    WorkflowSnapshots snapshots;
    SetupController setup{ net.api, state, &snapshots };
    SessionController session{ net.api, *net.tokens, state, settings, *store };
    OffersController offers{ net.api, state, &journal, clock };
    MissedOffers missed{ net.api, state, offers, journal, clock };
    WorkerStatusController workerStatus{ net.api, state, &journal, clock };
    LoopGuard statusGuard;
    NextStatus nextStatus{ workerStatus, state, statusGuard, clock };
    AwayStatus awayStatus{ workerStatus, state, settings, statusGuard, clock };
    BoardWatch boardWatch{ state, settings };
    QueueAlerts queueAlerts{ state, boardWatch, settings };
    QueueHistory queueHistory{ state, boardWatch, journal, net.serverClock };
    TaskController tasks{ net.api, state, &journal, clock };
    CallController calls{ net.api, PartiesApi(net.tunnel), state, &journal, clock };
    TransferController transfers{ net.api, TransfersApi(net.tunnel), state, &journal, clock };
    ListenIn listenIn{ net.api, state, &journal, clock };
    HelpRequests helpRequests{ net.api, state, &journal, clock };
    AgentRoom agentRoom{ net.api, state, clock };
    TaskDrafts drafts{ &journal, clock };
    AttributeEditing attributeEditing{ net.api, state };
    TaskCompletion completion{ net.api, state, tasks, drafts, attributeEditing, settings };
    EndedTasks endedTasks{ state, tasks, drafts, attributeEditing, clock, net.serverClock };
    WrapUpTimer wrapUpTimer{ state, completion, drafts, &journal, settings, net.serverClock };
    CallbackResponder responder{ net.api, state, session, settings, clock, options.respondPort };
    RequestLedger requests{ *net.client, clock };
    EventsFeed events{ net.api, state, net.serverClock };
    TaskTimeline timeline{ net.api, { state, journal, requests, responder, clock, net.serverClock } };
    WorkspaceListModel workspaceModel{ state };
    ActivityListModel activityModel{ state };
    OfferListModel offerModel;
    MissedOffersModel missedModel;
    TasksInHandModel tasksInHandModel{ state };
    TaskTableModel taskTable{ state };
    WorkerTableModel workerTable{ state };
    QueueTableModel queueTable{ state };
    ReceivedCallsModel receivedCalls;
    WakeWatch wakeWatch{ clock };
    NetworkWatch networkWatch{};
    std::unique_ptr<ConsoleFloor> floor;
};
