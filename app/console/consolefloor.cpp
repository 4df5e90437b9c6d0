#include "console/consolefloor.h"

#include "console/control/agentlistening.h"
#include "console/control/agentloads.h"
#include "console/control/bulkchange.h"
#include "console/control/helpwatch.h"
#include "console/control/holderfinder.h"
#include "console/control/listenrecovery.h"
#include "console/control/stuckfinder.h"
#include "console/control/taskbatch.h"
#include "console/control/taskrerouting.h"
#include "console/models/bulkrowsmodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/state/bulkbook.h"
#include "console/state/holderbook.h"
#include "console/state/loadbook.h"
#include "console/sync/poller.h"

struct ConsoleFloor::Private
{
    explicit Private(const Ground &ground)
        : batch(ground.api, ground.tasks, ground.state)
        , rerouting(ground.api, ground.state, &ground.journal, ground.clock)
        , agentListening(ground.api, ground.state, ground.listenIn)
        , listenRecovery(ground.api, ground.state, ground.listenIn, ground.journal, ground.clock)
        , helpWatch(ground.api, ground.state, ground.helpRequests)
        , stuckFinder(ground.api, ground.state, holders)
        , agentLoads(ground.api, ground.state, loads)
        , holderFinder(ground.api, ground.state, holders)
        , bulkChange(ground.api, ground.state, book, &ground.journal, ground.clock)
        , rows(book, ground.state)
    {
    }

    LoadBook loads;
    HolderBook holders;
    BulkBook book;
    TaskBatch batch;
    TaskRerouting rerouting;
    AgentListening agentListening;
    ListenRecovery listenRecovery;
    HelpWatch helpWatch;
    StuckFinder stuckFinder;
    AgentLoads agentLoads;
    HolderFinder holderFinder;
    BulkChange bulkChange;
    BulkRowsModel rows;
};

ConsoleFloor::ConsoleFloor(const Ground &ground)
    : m_d(std::make_unique<Private>(ground))
{
    ground.workerTable.setLoads(&m_d->loads);
    QObject::connect(&ground.poller, &Poller::loadsChanged, &m_d->agentLoads, &AgentLoads::noteChanged);
    ground.taskTable.setHolders(&m_d->holders);
    QObject::connect(&ground.poller, &Poller::reservationsTold, &m_d->holderFinder, &HolderFinder::take);
    QObject::connect(&ground.poller, &Poller::eventsMissed, &m_d->holderFinder, &HolderFinder::noteMissed);
}

ConsoleFloor::~ConsoleFloor() = default;

TaskBatch &ConsoleFloor::taskBatch() const { return m_d->batch; }
TaskRerouting &ConsoleFloor::rerouting() const { return m_d->rerouting; }
HolderFinder &ConsoleFloor::holderFinder() const { return m_d->holderFinder; }
AgentListening &ConsoleFloor::agentListening() const { return m_d->agentListening; }
HelpWatch &ConsoleFloor::helpWatch() const { return m_d->helpWatch; }
StuckFinder &ConsoleFloor::stuckFinder() const { return m_d->stuckFinder; }
AgentLoads &ConsoleFloor::agentLoads() const { return m_d->agentLoads; }
BulkChange &ConsoleFloor::bulkChange() const { return m_d->bulkChange; }
const BulkBook &ConsoleFloor::bulkBook() const { return m_d->book; }
BulkRowsModel &ConsoleFloor::bulkRows() const { return m_d->rows; }
