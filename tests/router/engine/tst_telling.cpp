#include "enginefixture.h"

#include "router/engine/eventsubjects.h"

#include <QSet>

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

namespace {

std::shared_ptr<const EventSubjects> firstOf(const QList<EngineEvent> &events, Type type)
{
    const auto found = std::ranges::find(events, type, &EngineEvent::type);
    return found == events.end() ? nullptr : found->about;
}

} // namespace

/// What an event says of its subjects.
class tst_telling : public QObject
{
    Q_OBJECT

private slots:
    void showsTheMomentNotTheOutcome();
    void showsTheOfferWhole();
    void tellsWhereTheWorkerCameFrom();
    void tellsWhichQueueWasLeft();
    void tellsTheCapacityBefore();
    void hasASidOfItsOwn();
};

void tst_telling::showsTheMomentNotTheOutcome()
{
    EngineFixture f;
    f.worker(u"Alice"_s);
    f.events();

    const TaskId task = f.task("{}");
    const QList<EngineEvent> events = f.engine.takeEvents();

    QCOMPARE(f.status(task), QByteArray("reserved"));
    QCOMPARE(firstOf(events, Type::TaskCreated)->task->status, TaskStatus::Pending);
    QCOMPARE(firstOf(events, Type::ReservationCreated)->task->status, TaskStatus::Reserved);
}

void tst_telling::showsTheOfferWhole()
{
    EngineFixture f;
    const WorkerId alice = f.worker(u"Alice"_s, "{\"contact_uri\":\"client:alice\"}");
    const TaskId task = f.task("{\"name\":\"Ann\"}");

    const auto about = firstOf(f.engine.takeEvents(), Type::ReservationCreated);

    QCOMPARE(about->task->id, task);
    QCOMPARE(about->task->queueName, u"Queue 1==1"_s);
    QCOMPARE(about->worker->id, alice);
    QCOMPARE(about->reservation->timeout, 120s);
    QCOMPARE(about->workerChannel->availableCapacityPercentage, 0);
}

void tst_telling::tellsWhereTheWorkerCameFrom()
{
    EngineFixture f;
    const WorkerId alice = f.offlineWorker(u"Alice"_s);
    f.advance(26s);

    f.move(alice, f.available);
    const auto about = firstOf(f.engine.takeEvents(), Type::WorkerActivityUpdate);

    QCOMPARE(about->previousActivity, f.offline);
    QCOMPARE(about->previousActivityName, u"Offline"_s);
    QCOMPARE(about->timeInPreviousActivity, std::chrono::milliseconds{ 26s });
    QCOMPARE(about->worker->activity, f.available);
}

void tst_telling::tellsWhichQueueWasLeft()
{
    EngineFixture f;
    const TaskQueueId other = f.queue(u"1==2"_s);
    const WorkflowId steps = f.filters("[{\"expression\":\"1==1\",\"targets\":[{\"queue\":\"" + other.utf8()
        + "\",\"timeout\":10},{\"queue\":\"" + f.all.utf8() + "\"}]}]");
    f.task(TaskDraft{ .workflow = steps.text() });
    f.advance(10s);

    const auto about = firstOf(f.engine.takeEvents(), Type::TaskQueueMoved);

    QCOMPARE(about->previousQueue, other);
    QCOMPARE(about->task->queue, f.all);
}

void tst_telling::tellsTheCapacityBefore()
{
    EngineFixture f;
    const WorkerId alice = f.worker(u"Alice"_s);

    f.capacity(alice, 5);
    const auto about = firstOf(f.engine.takeEvents(), Type::WorkerCapacityUpdate);

    QCOMPARE(about->previousCapacity, 1);
    QCOMPARE(about->workerChannel->configuredCapacity, 5);
}

void tst_telling::hasASidOfItsOwn()
{
    EngineFixture f;
    f.worker(u"Alice"_s);
    for (int i = 0; i < 50; ++i)
        f.task("{}");

    QSet<QByteArray> sids;
    const QList<EngineEvent> events = f.engine.takeEvents();
    for (const EngineEvent &event : events)
        sids.insert(event.id.utf8());

    QCOMPARE(sids.size(), events.size());
    QVERIFY(sids.constBegin()->startsWith("EV"));
}

QTEST_APPLESS_MAIN(tst_telling)
#include "tst_telling.moc"
