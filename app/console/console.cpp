#include "console/console.h"

#include "console/api/api.h"
#include "console/control/awaystatus.h"
#include "console/control/missedoffers.h"
#include "console/control/nextstatus.h"
#include "console/control/agentroom.h"
#include "console/control/attributeediting.h"
#include "console/control/callcontroller.h"
#include "console/control/offerscontroller.h"
#include "console/control/polledstate.h"
#include "console/control/sessioncontroller.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/control/transfercontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/control/wrapuptimer.h"
#include "console/credentials/keychainstore.h"
#include "console/credentials/memorystore.h"
#include "console/events/eventlink.h"
#include "console/journal/journal.h"
#include "console/models/activitylistmodel.h"
#include "console/models/missedoffersmodel.h"
#include "console/models/offerlistmodel.h"
#include "console/models/queuetablemodel.h"
#include "console/models/tasksinhandmodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/models/workspacelistmodel.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "console/sync/poller.h"
#include "console/sync/wakewatch.h"
#include "console/tunnel/bridgetunnel.h"
#include "core/base/forwardclock.h"

#include <QMetaEnum>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// Now by the server's clock, as far as it is known.
class ServiceClock final : public Clock
{
public:
    explicit ServiceClock(const ApiClient &client)
        : m_client(client)
    {
    }
    [[nodiscard]] Instant now() const override { return m_client.serverNow(); }

private:
    const ApiClient &m_client;
};

/// The thread of sockets and of what lives on it. Ends when it is destroyed.
class NetThread
{
public:
    NetThread(const Clock &clock, const PollRates &rates)
        : client(new ApiClient(clock))
        , api(client)
        , serverClock(*client)
        , linkClock(clock)
        , tunnel(new BridgeTunnel(client))
        , tokens(new ServiceTokens(linkClock))
        , link(new EventLink(linkClock))
        , poller(new Poller(api, rates))
    {
        poller->listenTo(*link);
        m_thread.setObjectName(u"net"_s);
        client->moveToThread(&m_thread);
        tunnel->moveToThread(&m_thread);
        tokens->moveToThread(&m_thread);
        link->moveToThread(&m_thread);
        poller->moveToThread(&m_thread);
        for (QObject *each : std::initializer_list<QObject *>{ poller, link, tokens, tunnel, client })
            QObject::connect(&m_thread, &QThread::finished, each, &QObject::deleteLater);
        m_thread.start();
    }

    ~NetThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    NetThread(const NetThread &) = delete;
    NetThread &operator=(const NetThread &) = delete;

    ApiClient *client;
    Api api;
    ServiceClock serverClock; ///< Asked by what lives on the thread, so it must not go first.
    ForwardClock linkClock; ///< Asked on the thread only.
    BridgeTunnel *tunnel;
    ServiceTokens *tokens;
    EventLink *link;
    Poller *poller;

private:
    QThread m_thread;
};

std::unique_ptr<CredentialStore> makeStore(const ConsoleOptions &options)
{
    if (options.memoryStore || options.standAlone)
        return std::make_unique<MemoryStore>();
    return std::make_unique<KeychainStore>();
}

QString settingsFile(const ConsoleOptions &options, const QTemporaryDir *scratch)
{
    if (!options.settingsFile.isEmpty())
        return options.settingsFile;
    return scratch ? scratch->filePath(u"settings.ini"_s) : Settings::defaultFile();
}

QString policyFile(const ConsoleOptions &options)
{
    return options.policyFile.isEmpty() && !options.standAlone ? Settings::defaultPolicyFile() : options.policyFile;
}

QString journalFile(const ConsoleOptions &options)
{
    if (options.journalFile == ":memory:"_L1 || (options.standAlone && options.journalFile.isEmpty()))
        return {};
    return options.journalFile.isEmpty() ? Journal::defaultFile() : options.journalFile;
}

QString nameOf(Poller::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Poller::Kind>().valueToKey(int(kind)));
}

} // namespace

/// Members in the order in which they need each other; they go in the opposite one, so the net thread outlives all who ask it.
struct Console::Private
{
    Private(const ConsoleOptions &wishes, const Clock &machineClock)
        : options(wishes)
        , clock(machineClock)
        , scratch(wishes.standAlone ? std::make_unique<QTemporaryDir>() : nullptr)
        , settings(settingsFile(wishes, scratch.get()), policyFile(wishes))
        , journal(journalFile(wishes))
        , store(makeStore(wishes))
        , net(machineClock, wishes.rates)
    {
    }

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
    ConsoleState state{ net.serverClock };
    SessionController session{ net.api, *net.tokens, state, settings, *store };
    OffersController offers{ net.api, state, &journal, clock };
    MissedOffers missed{ net.api, state, offers, journal, clock };
    WorkerStatusController workerStatus{ net.api, state, &journal, clock };
    NextStatus nextStatus{ workerStatus, state, clock };
    AwayStatus awayStatus{ workerStatus, state, settings, clock };
    TaskController tasks{ net.api, state, &journal, clock };
    CallController calls{ net.api, PartiesApi(net.tunnel), state, &journal, clock };
    TransferController transfers{ net.api, TransfersApi(net.tunnel), state, &journal, clock };
    AgentRoom agentRoom{ net.api, state, clock };
    TaskDrafts drafts{ &journal, clock };
    AttributeEditing attributeEditing{ net.api, state };
    TaskCompletion completion{ net.api, state, tasks, drafts, attributeEditing, settings };
    WrapUpTimer wrapUpTimer{ state, completion, drafts, &journal, settings, net.serverClock };
    WorkspaceListModel workspaceModel{ state };
    ActivityListModel activityModel{ state };
    OfferListModel offerModel;
    MissedOffersModel missedModel;
    TasksInHandModel tasksInHandModel{ state };
    TaskTableModel taskTable{ state };
    WorkerTableModel workerTable{ state };
    QueueTableModel queueTable{ state };
    WakeWatch wakeWatch{ clock };
};

Console::Console(const ConsoleOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(options, clock))
{
    feedState(*m_d->net.poller, m_d->state);
    connectSession();
    connectPoller();
    connectPush();
    connectTokens();
    const auto chooseStatuses = [this] {
        const StatusRules rules = m_d->settings.statusRules();
        m_d->activityModel.setChoice(rules.order, rules.hidden);
    };
    connect(&m_d->settings, &Settings::changed, this, chooseStatuses);
    chooseStatuses();
    connect(&m_d->wakeWatch, &WakeWatch::woken, this, &Console::resume);
    connect(&m_d->missed, &MissedOffers::changed, this, [this] { m_d->missedModel.setOffers(m_d->missed.offers()); });
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
        emit pollingTroubled(nameOf(kind) + u": "_s + error.detail);
    });
    connect(poller, &Poller::unreadableRows, this, [this](Poller::Kind kind, const QStringList &rows) {
        if (!rows.isEmpty())
            emit pollingTroubled(nameOf(kind) + u": "_s + rows.join(u", "_s));
    });
    connect(poller, &Poller::arrived, &m_d->offers, &OffersController::arrived);
    connect(poller, &Poller::passedBy, &m_d->missed, &MissedOffers::passedBy);
    connect(poller, &Poller::recovered, this, &Console::pollingRecovered);
    connect(poller, &Poller::rateChanged, this, &Console::rateChanged);
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

void Console::startPush()
{
    const EventAccess access = m_d->session.eventAccess(m_d->net.serverClock);
    setPush(access.tokens ? Push::Waiting : Push::Impossible);
    m_d->net.tunnel->setTokens(access.tokens);
    m_d->transfers.setHasToken(access.tokens != nullptr);
    m_d->calls.setReach(m_d->session.reach());
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
    m_d->net.client->wake();
    lookBack();
}

/// Answers come again.
void Console::lookBack()
{
    m_d->net.tokens->wake();
    m_d->net.link->wake();
    m_d->net.poller->lookBack();
    m_d->offers.reconcile();
}

void Console::setWatchFloor(bool watch)
{
    m_d->watchesFloor = watch;
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
SessionController &Console::session() const { return m_d->session; }
OffersController &Console::offers() const { return m_d->offers; }
MissedOffers &Console::missed() const { return m_d->missed; }
WorkerStatusController &Console::workerStatus() const { return m_d->workerStatus; }
NextStatus &Console::nextStatus() const { return m_d->nextStatus; }
AwayStatus &Console::awayStatus() const { return m_d->awayStatus; }
TaskController &Console::tasks() const { return m_d->tasks; }
CallController &Console::calls() const { return m_d->calls; }
TransferController &Console::transfers() const { return m_d->transfers; }
AgentRoom &Console::agentRoom() const { return m_d->agentRoom; }
TaskDrafts &Console::drafts() const { return m_d->drafts; }
AttributeEditing &Console::attributeEditing() const { return m_d->attributeEditing; }
TaskCompletion &Console::completion() const { return m_d->completion; }
WrapUpTimer &Console::wrapUpTimer() const { return m_d->wrapUpTimer; }
WorkspaceListModel &Console::workspaceModel() const { return m_d->workspaceModel; }
ActivityListModel &Console::activityModel() const { return m_d->activityModel; }
OfferListModel &Console::offerModel() const { return m_d->offerModel; }
MissedOffersModel &Console::missedModel() const { return m_d->missedModel; }
TasksInHandModel &Console::tasksInHandModel() const { return m_d->tasksInHandModel; }
TaskTableModel &Console::taskTable() const { return m_d->taskTable; }
WorkerTableModel &Console::workerTable() const { return m_d->workerTable; }
QueueTableModel &Console::queueTable() const { return m_d->queueTable; }
