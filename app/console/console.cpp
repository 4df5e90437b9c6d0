#include "console/console.h"

#include "console/consoleparts.h"
#include "console/control/helpwatch.h"
#include "console/control/polledstate.h"
#include "console/control/taskrerouting.h"
#include "console/events/eventlink.h"
#include "console/sync/poller.h"
#include "console/tokens/servicetokens.h"
#include "console/tunnel/bridgetunnel.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Poller::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Poller::Kind>().valueToKey(int(kind)));
}

} // namespace

Console::Console(const ConsoleOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(options, clock))
{
    feedState(*m_d->net.poller, m_d->state);
    m_d->floor = std::make_unique<ConsoleFloor>(ConsoleFloor::Ground{ .api = m_d->net.api,
        .state = m_d->state,
        .journal = m_d->journal,
        .clock = m_d->clock,
        .tasks = m_d->tasks,
        .taskTable = m_d->taskTable,
        .workerTable = m_d->workerTable,
        .poller = *m_d->net.poller,
        .listenIn = m_d->listenIn,
        .helpRequests = m_d->helpRequests });
    m_d->endedTasks.follow(m_d->floor->rerouting());
    connectSession();
    connectPoller();
    connectOwnData();
    connectPush();
    connectTokens();
    connectBoard();
    const auto chooseStatuses = [this] {
        const StatusRules rules = m_d->settings.statusRules();
        m_d->activityModel.setChoice(rules.order, rules.hidden);
    };
    connect(&m_d->settings, &Settings::changed, this, chooseStatuses);
    chooseStatuses();
    connect(&m_d->wakeWatch, &WakeWatch::woken, this, &Console::comeBack);
    connect(&m_d->networkWatch, &NetworkWatch::changed, this, &Console::comeBack);
    connect(&m_d->missed, &MissedOffers::changed, this, [this] { m_d->missedModel.setOffers(m_d->missed.offers()); });
    connect(&m_d->endedTasks, &EndedTasks::changed, this,
        [this] { m_d->tasksInHandModel.setEnded(m_d->endedTasks.tasks()); });
    connect(&m_d->responder, &CallbackResponder::callsChanged, this,
        [this] { m_d->receivedCalls.setCalls(m_d->responder.calls()); });
    connect(&m_d->offers, &OffersController::offersChanged, this, [this] { m_d->offerModel.setOffers(m_d->offers.offers()); });
}

Console::~Console() = default;

void Console::connectSession()
{
    Poller *poller = m_d->net.poller;
    connect(&m_d->session, &SessionController::signedIn, this, [poller](const Workspace &workspace, const Worker &worker) {
        poller->start(workspace.id, worker.id);
    });
    connect(&m_d->session, &SessionController::reachableChanged, this, [this](bool reachable) {
        m_d->offers.setOfflineSince(reachable ? std::nullopt : std::optional(m_d->clock.now()));
        m_d->wrapUpTimer.setOnline(reachable);
        if (reachable) {
            lookBack();
            m_d->awayStatus.tryAgain();
        }
        emit reachableChanged(reachable);
    });
    // What one did moves more than the answer tells: the own status, the task of a reservation.
    connect(&m_d->offers, &OffersController::ended, this, &Console::nudge);
    connect(&m_d->tasks, &TaskController::succeeded, this, &Console::nudge);
    connect(&m_d->transfers, &TransferController::ended, this, &Console::nudge);
}

void Console::connectPoller()
{
    const Poller *poller = m_d->net.poller;
    connect(poller, &Poller::failed, this, [this](Poller::Kind kind, const ApiError &error) {
        const bool isGone = kind == Poller::Kind::OwnWorker && error.kind == ApiError::Kind::NotFound;
        if (error.kind == ApiError::Kind::SignedOut || isGone)
            m_d->session.accessLost(error);
        if (error.kind == ApiError::Kind::Unreadable)
            emit pollingTroubled(nameOf(kind) + u": "_s + error.detail);
        else
            emit pollingFailed(error);
    });
    connect(poller, &Poller::unreadableRows, this, [this](Poller::Kind kind, const QStringList &rows) {
        if (!rows.isEmpty())
            emit pollingTroubled(nameOf(kind) + u": "_s + rows.join(u", "_s));
    });
    connect(poller, &Poller::arrived, &m_d->offers, &OffersController::arrived);
    connect(poller, &Poller::passedBy, &m_d->missed, &MissedOffers::passedBy);
    connect(poller, &Poller::recovered, this, &Console::pollingRecovered);
    connect(poller, &Poller::rateChanged, this, &Console::rateChanged);
    connect(poller, &Poller::planned, &m_d->requests, &RequestLedger::plan);
}

void Console::connectOwnData()
{
    const Poller *poller = m_d->net.poller;
    OwnDataWatch *watch = &m_d->ownData;
    const auto isOwn = [](Poller::Kind kind) { return kind == Poller::Kind::Offers || kind == Poller::Kind::OwnWorker; };
    connect(poller, &Poller::failed, watch, [watch, isOwn](Poller::Kind kind, const ApiError &error) {
        if (isOwn(kind))
            watch->setError(error);
    });
    connect(poller, &Poller::recovered, watch, [watch, isOwn](Poller::Kind kind) {
        if (isOwn(kind))
            watch->setError({});
    });
    connect(poller, &Poller::rateChanged, watch, &OwnDataWatch::setStretch);
    connect(this, &Console::pushChanged, watch, &OwnDataWatch::setPush);
}

void Console::connectPush()
{
    const Poller *poller = m_d->net.poller;
    connect(&m_d->session, &SessionController::signedIn, this, &Console::startPush);
    connect(&m_d->session, &SessionController::left, this, [this] {
        m_d->net.poller->stop(); // first, or it would ask more as the push ends
        m_d->net.link->stop();
        m_d->net.tunnel->setTokens({});
        m_d->transfers.setHasToken(false);
        setPush(Push::Impossible);
    });
    connect(poller, &Poller::pushedChanged, this, [this](bool pushed) {
        if (m_d->push != Push::Impossible)
            setPush(pushed ? Push::Live : Push::Waiting);
        if (pushed)
            m_d->transfers.reconcile();
    });
    connect(m_d->net.link, &EventLink::replaced, this, [this] {
        if (m_d->push != Push::Impossible)
            setPush(Push::Replaced);
    });
    connect(poller, &Poller::unreadablePush, this, &Console::pollingTroubled);
}

void Console::connectTokens()
{
    connect(m_d->net.tokens, &ServiceTokens::troubled, this, &Console::signInRunsOut);
    connect(m_d->net.tokens, &ServiceTokens::lost, &m_d->session, &SessionController::tokensLost);
    connect(m_d->net.tokens, &ServiceTokens::recovered, this, [this] {
        emit signInGoesOn();
        m_d->net.link->wake();
    });
}

void Console::connectBoard()
{
    const BoardWatch *board = &m_d->boardWatch;
    Poller *poller = m_d->net.poller;
    connect(board, &BoardWatch::paceChanged, this, [poller](BoardPace pace) { poller->setBoardPace(pace); });
    const auto ask = [this, poller] { poller->askPast(m_d->state.periodQuestion()); };
    connect(board, &BoardWatch::questionChanged, this, ask);
    const auto judge = [this, board] { m_d->queueTable.setLevels(board->levels()); };
    connect(board, &BoardWatch::levelsChanged, this, judge);
    const QueueHistory *history = &m_d->queueHistory;
    connect(history, &QueueHistory::sampled, this, [this, history] { m_d->queueTable.setTrends(history->trends()); });
    poller->setBoardPace(board->pace());
    ask();
    judge();
}

void Console::startPush()
{
    if (m_d->session.reach() == Reach::Account)
        m_d->floor->rerouting().lookBack();
    const EventAccess access = m_d->session.eventAccess(m_d->net.serverClock);
    setPush(access.tokens ? Push::Waiting : Push::Impossible);
    m_d->net.tunnel->setTokens(access.tokens);
    m_d->transfers.setHasToken(access.tokens != nullptr);
    m_d->calls.setReach(m_d->session.reach());
    m_d->listenIn.setReach(m_d->session.reach());
    m_d->floor->helpWatch().setReach(m_d->session.reach());
    m_d->net.link->start(access);
}

void Console::setPush(Push push)
{
    if (std::exchange(m_d->push, push) != push)
        emit pushChanged(push);
}

void Console::takeOver()
{
    if (m_d->push == Push::Replaced)
        setPush(Push::Waiting); // no longer for the other session, but for the socket
    m_d->net.link->takeOver();
}

void Console::start()
{
    m_d->responder.start();
    m_d->networkWatch.start();
    if (m_d->options.oneRun) {
        SignInRequest request = *std::exchange(m_d->options.oneRun, {});
        request.remember = false;
        m_d->session.signIn(request);
    } else {
        m_d->session.resume(m_d->options.profile);
    }
}

void Console::resume()
{
    if (m_d->wakeWatch.isNews())
        comeBack();
}

void Console::comeBack()
{
    m_d->net.client->wake();
    lookBack();
}

/// Answers come again.
void Console::lookBack()
{
    m_d->ownData.giveTime();
    m_d->net.tokens->wake();
    m_d->net.link->wake();
    m_d->net.poller->lookBack();
    m_d->offers.reconcile();
}

void Console::setWatchFloor(bool watch)
{
    m_d->watchesFloor = watch;
    m_d->floor->helpWatch().setFloorWatched(watch);
    watchFloor();
}

void Console::setWatchDirectory(bool watch)
{
    m_d->watchesDirectory = watch;
    watchFloor();
}

void Console::watchFloor()
{
    m_d->net.poller->setWatchFloor(m_d->watchesFloor || m_d->watchesDirectory);
}

void Console::nudge()
{
    m_d->net.poller->nudge();
}

void Console::refreshSetup()
{
    m_d->net.poller->refreshSetup();
    if (m_d->session.phase() == SessionPhase::SignedIn && m_d->session.reach() == Reach::Account)
        m_d->session.refreshWorkspaces(); // no poll reads the others
}
