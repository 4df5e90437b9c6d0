#include "console/consolefloor.h"

#include "console/control/agentloads.h"
#include "console/control/bulkchange.h"
#include "console/control/taskbatch.h"
#include "console/control/taskrerouting.h"
#include "console/models/bulkrowsmodel.h"
#include "console/models/workertablemodel.h"
#include "console/state/bulkbook.h"
#include "console/state/loadbook.h"
#include "console/sync/poller.h"

struct ConsoleFloor::Private
{
    explicit Private(const Ground &ground)
        : batch(ground.api, ground.tasks, ground.state)
        , rerouting(ground.api, ground.state, &ground.journal, ground.clock)
        , agentLoads(ground.api, ground.state, loads)
        , bulkChange(ground.api, ground.state, book, &ground.journal, ground.clock)
        , rows(book, ground.state)
    {
    }

    LoadBook loads;
    BulkBook book;
    TaskBatch batch;
    TaskRerouting rerouting;
    AgentLoads agentLoads;
    BulkChange bulkChange;
    BulkRowsModel rows;
};

ConsoleFloor::ConsoleFloor(const Ground &ground)
    : m_d(std::make_unique<Private>(ground))
{
    ground.workerTable.setLoads(&m_d->loads);
    connect(&ground.poller, &Poller::loadsChanged, &m_d->agentLoads, &AgentLoads::noteChanged);
}

ConsoleFloor::~ConsoleFloor() = default;

TaskBatch &ConsoleFloor::taskBatch() const { return m_d->batch; }
TaskRerouting &ConsoleFloor::rerouting() const { return m_d->rerouting; }
AgentLoads &ConsoleFloor::agentLoads() const { return m_d->agentLoads; }
BulkChange &ConsoleFloor::bulkChange() const { return m_d->bulkChange; }
const BulkBook &ConsoleFloor::bulkBook() const { return m_d->book; }
BulkRowsModel &ConsoleFloor::bulkRows() const { return m_d->rows; }
