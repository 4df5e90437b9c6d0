#include "console/sync/pollsession.h"

#include "core/base/log.h"

using namespace std::chrono_literals;

namespace {

/// Whether it is read below the worker's own address.
bool isOwn(Poller::Kind kind)
{
    using Kind = Poller::Kind;
    return kind == Kind::Offers || kind == Kind::InHand || kind == Kind::OwnChannels;
}

} // namespace

PollSession::PollSession(
    Poller &poller, const Api &api, const PollRates &rates, const WorkspaceId &workspace, HeardOffers &heard)
    : m_poller(poller)
    , m_api(api)
    , m_rates(rates)
    , m_workspace(workspace)
    , m_worker(heard.worker)
    , m_heard(heard)
{
    connect(api.client, &ApiClient::budgetChanged, this, &PollSession::onBudget);
    connect(api.client, &ApiClient::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            lookBack();
        else if (m_pushed)
            hurry({ Kind::Offers }); // asked for until an answer comes, whatever it was that had none
    });
    if (!m_worker.isNull())
        addOwnLines(rates);
    addSetupLines(rates);
    for (const auto &[kind, line] : m_lines)
        line->start();
    addFloorLines(rates);
    addBoardLines(rates);
}

PollLine *PollSession::addLine(Kind kind, std::chrono::milliseconds interval, std::function<void()> ask)
{
    auto *line = new PollLine(interval, std::move(ask), this);
    connect(line, &PollLine::planned, &m_poller, [this, kind](std::optional<std::chrono::milliseconds> in) {
        const ApiClient &client = *m_api.client;
        emit m_poller.planned(kind, in ? client.serverNow() - client.serverOffset() + *in : Instant());
    });
    return m_lines[kind] = line;
}

void PollSession::addOwnLines(const PollRates &rates)
{
    addLine(Kind::Offers, rates.offers, [this] { askForOffers(); });
    addLine(Kind::InHand, rates.inHand, [this] { askForInHand(); });
    addLine(Kind::OwnTasks, rates.ownTasks, [this] { askForOwnTasks(); });
    addLine(Kind::OwnWorker, rates.ownWorker, [this] {
        receiveOne(Kind::OwnWorker, m_api.workers.fetch(m_workspace, m_worker),
            [this](const Worker &worker) { emit m_poller.ownWorkerRead(worker); });
    });
    addLine(Kind::OwnChannels, rates.ownWorker, [this] {
        receive(Kind::OwnChannels, m_api.workerChannels.list(m_workspace, m_worker),
            [this](const Listing<WorkerChannel> &channels) { emit m_poller.ownChannelsRead(channels); });
    });
}

void PollSession::addSetupLines(const PollRates &rates)
{
    addLine(Kind::Workspace, rates.setup, [this] {
        receiveOne(Kind::Workspace, m_api.workspaces.fetch(m_workspace),
            [this](const Workspace &workspace) { emit m_poller.workspaceRead(workspace); });
    });
    addLine(Kind::Activities, rates.setup, [this] {
        receive(Kind::Activities, m_api.activities.list(m_workspace),
            [this](const Listing<Activity> &activities) { takeActivities(activities); });
    });
    addLine(Kind::Queues, rates.setup, [this] {
        receive(Kind::Queues, m_api.taskQueues.list(m_workspace), [this](const Listing<TaskQueue> &queues) {
            m_queues.clear();
            for (const TaskQueue &queue : queues.rows)
                m_queues.append(queue.id);
            const bool wereKnown = std::exchange(m_queuesKnown, true);
            paceBoard();
            emit m_poller.queuesRead(queues);
            if (!wereKnown || !isForHistory(Kind::Figures))
                hurry({ Kind::Figures });
        });
    });
    addLine(Kind::Workflows, rates.setup, [this] {
        receive(Kind::Workflows, m_api.workflows.list(m_workspace),
            [this](const Listing<Workflow> &workflows) { emit m_poller.workflowsRead(workflows); });
    });
    addLine(Kind::TaskChannels, rates.setup, [this] {
        receive(Kind::TaskChannels, m_api.taskChannels.list(m_workspace),
            [this](const Listing<TaskChannel> &channels) { emit m_poller.taskChannelsRead(channels); });
    });
}

void PollSession::hurry(std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds) {
        if (const auto line = m_lines.find(kind); line != m_lines.end())
            line->second->hurry();
    }
}

void PollSession::stop()
{
    for (const auto &[kind, line] : m_lines)
        line->stop();
}

void PollSession::nudge()
{
    hurry({ Kind::Offers, Kind::InHand, Kind::OwnWorker, Kind::OwnChannels });
}

void PollSession::refreshSetup()
{
    hurry({ Kind::Workspace, Kind::Activities, Kind::Queues, Kind::Workflows, Kind::TaskChannels });
}

void PollSession::succeeded(Kind kind, Instant asOf, const QStringList &unreadable)
{
    if (m_failures.remove(int(kind)))
        emit m_poller.recovered(kind);
    if (m_unreadable.value(int(kind)) != unreadable) {
        m_unreadable.insert(int(kind), unreadable);
        qCWarning(logSync) << kind << "rows left out:" << unreadable.size();
        emit m_poller.unreadableRows(kind, unreadable);
    }
    m_pace.allowed(m_api.client->serverNow());
    tellPace();
    if (!m_lines.at(kind)->isWantedAgain())
        m_unread.erase(kind);
    m_lines.at(kind)->done();
    emit m_poller.fresh(kind, asOf);
}

/// This way of signing in has nothing of the kind, and never will.
void PollSession::giveUp(Kind kind)
{
    m_unread.erase(kind);
    m_lines.at(kind)->stop();
    m_lines.at(kind)->done();
    if (kind != Kind::Queues)
        return;
    m_queuesAreBeyond = true;
    tellQueuesOfTasks();
}

void PollSession::failed(Kind kind, const ApiError &error)
{
    if (isBeyond(error))
        return giveUp(kind);
    std::chrono::milliseconds pause{ 0 };
    if (error.kind == ApiError::Kind::TooMany) {
        pause = error.retryAfter.value_or(1s);
        if (error.httpStatus != 0) { // the server said so, not our own pause
            m_pace.refused(m_api.client->serverNow());
            tellPace();
        }
    }
    if (kind == Kind::Offers)
        m_owesPast = true;
    m_lines.at(kind)->failed(pause);
    const auto known = m_failures.constFind(int(kind));
    const bool isNew = known == m_failures.constEnd() || known->kind != error.kind || known->code != error.code;
    m_failures.insert(int(kind), error);
    if (error.kind == ApiError::Kind::SignedOut) {
        // Asking on would only lock the account; whoever signs in again starts anew.
        stop();
    }
    if (isNew) {
        qCInfo(logSync) << kind << "cannot be read:" << error.httpStatus << error.code;
        emit m_poller.failed(kind, error);
        // What belongs to the worker goes with the worker; with push one would else not look for long.
        if (error.kind == ApiError::Kind::NotFound && isOwn(kind))
            hurry({ Kind::OwnWorker });
    }
}

void PollSession::onBudget(const Budget &budget)
{
    m_pace.told(budget);
    tellPace();
}

void PollSession::tellPace()
{
    const double stretch = m_pace.stretch();
    if (qFuzzyCompare(stretch, m_toldStretch))
        return;
    m_toldStretch = stretch;
    for (const auto &[kind, line] : m_lines)
        line->setStretch(stretch);
    emit m_poller.rateChanged(stretch);
}
