#include "bench/waitingfloor.h"

using namespace Qt::StringLiterals;
using namespace router;

namespace {

constexpr Instant start{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 3 / 2 } };
constexpr int queues = 20;

} // namespace

WaitingFloor::WaitingFloor(int waiting)
    : m_engine(*AccountId::fromText(u"AC00000000000000000000000000000001"_s), 1)
{
    m_engine.advanceTo(start);
    m_workspace = m_engine.createWorkspace({ .name = u"Bench"_s })->id;
    for (int i = 0; i < queues; ++i)
        m_queues.append(m_engine
                            .createTaskQueue(m_workspace,
                                { .name = QString(u"Team "_s + QString::number(i)), .targetWorkers = u"1 == 0"_s })
                            ->id);
    for (int i = 0; i < waiting; ++i) {
        (void)m_engine.createTask(m_workspace,
            { .attributes = "{\"name\":\"Caller " + QByteArray::number(i) + "\",\"topic\":\"billing\"}",
                .priority = i % 7,
                .timeoutSeconds = 1'209'600,
                .routingTarget = m_queues.at(i % queues).text() });
        (void)m_engine.takeEvents();
    }
}
