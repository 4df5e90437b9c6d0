#pragma once

#include "console/control/session.h"
#include "console/sync/pollrates.h"
#include "core/base/apierror.h"
#include "core/base/clock.h"

#include <QObject>
#include <memory>
#include <optional>

class ActivityListModel;
class AgentRoom;
class AttributeEditing;
class AttributesModel;
class AwayStatus;
class BoardWatch;
class CallbackResponder;
class CallController;
class ConsoleFloor;
class ConsoleState;
class EndedTasks;
class EventsFeed;
class HelpRequests;
class Journal;
class ListenIn;
class MissedOffers;
class MissedOffersModel;
class NextStatus;
class OfferListModel;
class OffersController;
class OwnDataWatch;
class Poller;
class QueueAlerts;
class QueueHistory;
class QueueTableModel;
class ReceivedCallsModel;
class RecordKeeping;
class RequestLedger;
class SessionController;
class Settings;
class SetupController;
class TaskCompletion;
class TaskController;
class TaskDrafts;
class TasksInHandModel;
class TaskTimeline;
class TaskTableModel;
class TransferController;
class WorkerStatusController;
class WorkerTableModel;
class WorkflowSnapshots;
class WorkspaceListModel;
class WrapUpTimer;

/// How one run of the console is set up.
struct ConsoleOptions
{
    QString settingsFile{}; ///< Empty: the usual place.
    QString policyFile{};   ///< Empty: the usual place.
    QString journalFile{};  ///< Empty: the usual place; ":memory:": nothing is kept.
    bool memoryStore = false; ///< Secrets are never written to the keyring (one-run sign-ins, demo, tests).
    QString profile{};        ///< Sign in with this one; empty: the last.
    std::optional<SignInRequest> oneRun{}; ///< Sign in with this for this run only; `remember` must be false.
    bool standAlone = false;  ///< Demo, tour and one-run: settings file is a throw-away one, journal in memory.
    std::optional<quint16> respondPort{}; ///< Callbacks are answered on this port for this run; 0: any that is free.
    PollRates rates{};        ///< How often what is asked for; for tests and measuring.
    std::optional<std::chrono::milliseconds> endedKept{}; ///< See ConsoleState::keepEnded(); for measuring.
};

/// The whole console without its widgets: owns the threads and every room; the ui asks it for what it shows.
class Console final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it and answer from any thread.
    Console(const ConsoleOptions &options, const Clock &clock, QObject *parent = nullptr);
    /// Stops polling, ends the net thread, writes the journal.
    ~Console() override;

    /// Signs in as the options say; call it after the first paint.
    void start();
    /// The machine has woken up: connects anew, reconciles at once, and tells what passed by meanwhile.
    void resume();
    /// The floor is in view: lists of tasks and workers are polled.
    void setWatchFloor(bool watch);
    /// Somebody looks for whom to hand a task to: the same lists are polled.
    void setWatchDirectory(bool watch);
    /// How the worker's events come just now.
    [[nodiscard]] Push push() const;
    /// After Push::Replaced: closes the other session of this worker and goes on here.
    void takeOver();
    /// Asks anew for what is one's own.
    void nudge();
    /// Asks anew for what the workspace is made of, and which others there are; what fails is told as of any poll.
    void refreshSetup();

    [[nodiscard]] const Clock &clock() const;
    /// The server's clock, for how long ago its moments were; lives as long as the console.
    [[nodiscard]] const Clock &serverClock() const;
    /// By the server's clock.
    [[nodiscard]] Instant serverNow() const;
    /// How the server's clock stands to this machine's.
    [[nodiscard]] std::chrono::milliseconds serverOffset() const;
    [[nodiscard]] Settings &settings() const;
    [[nodiscard]] Journal &journal() const;
    [[nodiscard]] ConsoleState &state() const;
    [[nodiscard]] SetupController &setup() const;
    /// Earlier configurations of workflows.
    [[nodiscard]] WorkflowSnapshots &snapshots() const;

    /// What supervisors have.
    [[nodiscard]] ConsoleFloor &floor() const;
    [[nodiscard]] SessionController &session() const;
    [[nodiscard]] OffersController &offers() const;
    [[nodiscard]] MissedOffers &missed() const;
    [[nodiscard]] WorkerStatusController &workerStatus() const;
    [[nodiscard]] NextStatus &nextStatus() const;
    [[nodiscard]] AwayStatus &awayStatus() const;
    [[nodiscard]] BoardWatch &boardWatch() const;
    [[nodiscard]] QueueAlerts &queueAlerts() const;
    [[nodiscard]] QueueHistory &queueHistory() const;
    [[nodiscard]] TaskController &tasks() const;
    [[nodiscard]] CallController &calls() const;
    [[nodiscard]] TransferController &transfers() const;
    [[nodiscard]] ListenIn &listenIn() const;
    [[nodiscard]] HelpRequests &helpRequests() const;
    [[nodiscard]] AgentRoom &agentRoom() const;
    [[nodiscard]] CallbackResponder &responder() const;
    [[nodiscard]] RequestLedger &requests() const;
    [[nodiscard]] RecordKeeping &recordKeeping() const;
    [[nodiscard]] OwnDataWatch &ownData() const;
    [[nodiscard]] EventsFeed &events() const;
    [[nodiscard]] TaskTimeline &timeline() const;
    [[nodiscard]] TaskDrafts &drafts() const;
    [[nodiscard]] AttributeEditing &attributeEditing() const;
    [[nodiscard]] TaskCompletion &completion() const;
    [[nodiscard]] EndedTasks &endedTasks() const;
    [[nodiscard]] WrapUpTimer &wrapUpTimer() const;

    [[nodiscard]] WorkspaceListModel &workspaceModel() const;
    [[nodiscard]] ActivityListModel &activityModel() const;
    [[nodiscard]] OfferListModel &offerModel() const;
    [[nodiscard]] MissedOffersModel &missedModel() const;
    [[nodiscard]] TasksInHandModel &tasksInHandModel() const;
    [[nodiscard]] TaskTableModel &taskTable() const;
    [[nodiscard]] WorkerTableModel &workerTable() const;
    [[nodiscard]] QueueTableModel &queueTable() const;
    [[nodiscard]] ReceivedCallsModel &receivedCalls() const;

signals:
    /// Answers have stopped coming, or come again.
    void reachableChanged(bool reachable);
    /// Polling is stretched by this factor because of the server's limits; 1: as planned.
    void rateChanged(double stretch);
    /// How the worker's events come has changed.
    void pushChanged(Push push);
    /// The worker's token cannot be renewed, and `error` says why; it runs out at `at`, by this machine's clock.
    void signInRunsOut(const ApiError &error, Instant at);
    /// It could be renewed after all.
    void signInGoesOn();
    /// Something polled cannot be read or some rows were left out; `detail` is for "Details", not for people.
    void pollingTroubled(const QString &detail);
    /// Something polled is answered with an error.
    void pollingFailed(const ApiError &error);
    void pollingRecovered();

private:
    void connectSession();
    void connectPoller();
    void connectOwnData();
    void connectPush();
    void connectTokens();
    void connectBoard();
    void startPush();
    void setPush(Push push);
    void watchFloor();
    void comeBack();
    void lookBack();

    struct Private;
    std::unique_ptr<Private> m_d;
};
