#include "enginechaos.h"
#include "enginepicture.h"

#include <algorithm>

using namespace router;
using namespace Qt::StringLiterals;

/// What holds whatever is done, in whatever order.
class tst_engineproperties : public QObject
{
    Q_OBJECT

private slots:
    void holdsItsInvariants_data();
    void holdsItsInvariants();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isDeterministic();

private:
    using Stored = QMap<QByteArray, QByteArray>;
    static void keep(Stored &stored, Engine &engine);
    static void bringBack(Engine &engine, const Stored &stored, Instant now);
    static QByteArray brokenRule(const Engine &engine, WorkspaceId workspace);
};

void tst_engineproperties::keep(Stored &stored, Engine &engine)
{
    const QList<Change> changes = engine.takeChanges();
    for (const Change &change : changes) {
        if (change.value.isNull())
            stored.remove(change.key);
        else
            stored.insert(change.key, change.value);
    }
}

void tst_engineproperties::bringBack(Engine &engine, const Stored &stored, Instant now)
{
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto taken = engine.restore({ it.key(), it.value() });
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error()));
    }
    engine.restored(now);
}

namespace {

// Used and assigned of one channel, counted one by one.
bool countsAreRight(const QList<Reservation> &reservations, const Engine &engine, WorkspaceId id, const Worker &worker)
{
    int accepted = 0;
    for (const Reservation &reservation : reservations)
        accepted += reservation.status == ReservationStatus::Accepted;
    int assigned = 0;
    const QList<WorkerChannel> channels = engine.workerChannels(id, worker.id);
    for (const WorkerChannel &channel : channels)
        assigned += channel.assignedTasks;
    return accepted == assigned;
}

QByteArray brokenTaskRule(const Engine &engine, WorkspaceId id, const Task &task)
{
    int pending = 0;
    int inHand = 0;
    const QList<Reservation> reservations = engine.reservationsOfTask(id, task.id);
    for (const Reservation &reservation : reservations) {
        pending += reservation.isOpen();
        inHand += reservation.isInHand();
    }
    if (inHand > 1)
        return "a task is assigned twice";
    if ((task.status == TaskStatus::Reserved) != (pending > 0))
        return "reserved means that an offer is open";
    if ((task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping) != (inHand == 1))
        return "assigned means that somebody has it in hand";
    return {};
}

bool isFree(const Engine &engine, WorkspaceId id, const Worker &worker, TaskChannelId channel)
{
    if (!worker.available)
        return false;
    const auto own = engine.workerChannel(id, worker.id, channel.text());
    if (engine.workspace(id)->multitasking)
        return own->available && own->availableCapacityPercentage > 0;
    const QList<Reservation> reservations = engine.reservationsOfWorker(id, worker.id);
    return own->available && std::ranges::all_of(reservations, &Reservation::hasEnded);
}

// Whoever could take a waiting task has something else to do.
QByteArray forgottenTask(const Engine &engine, WorkspaceId id, const Task &task)
{
    if (task.status != TaskStatus::Pending || !task.routingTarget.startsWith("WQ"_L1))
        return {};
    QByteArray broken;
    engine.forEachWorker(id, [&](const Worker &worker) {
        if (engine.isMember(id, task.queue, worker.id) && isFree(engine, id, worker, task.channel))
            broken = "no task waits while somebody is free for it";
        return broken.isEmpty();
    });
    return broken;
}

struct Recount
{
    int pending = 0;
    int reserved = 0;
    int assigned = 0;
    int wrapping = 0;
    QMap<int, int> byPriority{};
};

QByteArray brokenFigures(const Engine &engine, WorkspaceId id)
{
    QHash<TaskQueueId, Recount> counted;
    engine.forEachTask(id, [&counted](const Task &task) {
        if (task.hasEnded())
            return true;
        Recount &own = counted[task.queue];
        own.pending += task.status == TaskStatus::Pending;
        own.reserved += task.status == TaskStatus::Reserved;
        own.assigned += task.status == TaskStatus::Assigned;
        own.wrapping += task.status == TaskStatus::Wrapping;
        ++own.byPriority[task.priority];
        return true;
    });
    const QList<TaskQueue> queues = engine.taskQueues(id);
    for (const TaskQueue &queue : queues) {
        const QueueFigures figures = engine.queueFigures(id, queue.id);
        const Recount own = counted.value(queue.id);
        int members = 0;
        int available = 0;
        engine.forEachWorker(id, [&](const Worker &worker) {
            const bool belongs = engine.isMember(id, queue.id, worker.id);
            members += belongs;
            available += belongs && worker.available;
            return true;
        });
        if (own.pending != figures.pending || own.reserved != figures.reserved || own.assigned != figures.assigned
            || own.wrapping != figures.wrapping || own.byPriority != figures.byPriority)
            return "a queue's figures are those of its tasks";
        if (members != figures.eligibleWorkers || available != figures.availableWorkers)
            return "a queue's figures are those of its members";
    }
    return {};
}

} // namespace

QByteArray tst_engineproperties::brokenRule(const Engine &engine, WorkspaceId workspace)
{
    QByteArray broken = brokenFigures(engine, workspace);
    engine.forEachTask(workspace, [&](const Task &task) {
        if (broken.isEmpty())
            broken = brokenTaskRule(engine, workspace, task);
        if (broken.isEmpty())
            broken = forgottenTask(engine, workspace, task);
        return broken.isEmpty();
    });
    engine.forEachWorker(workspace, [&](const Worker &worker) {
        if (!countsAreRight(engine.reservationsOfWorker(workspace, worker.id), engine, workspace, worker))
            broken = "a worker's channels count what he has";
        return broken.isEmpty();
    });
    const auto next = engine.nextDeadline();
    if (next && *next <= engine.now())
        broken = "nothing that is due is left over";
    return broken;
}

void tst_engineproperties::holdsItsInvariants_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("multitasking");

    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 3 != 0);
}

void tst_engineproperties::holdsItsInvariants()
{
    QFETCH(quint32, seed);
    QFETCH(bool, multitasking);
    EngineFixture on(multitasking);
    furnish(on);
    EngineChaos chaos(on.engine, on.workspace, seed);

    for (int i = 0; i < 800; ++i) {
        chaos.step();
        (void)on.engine.takeChanges();
        const QByteArray broken = brokenRule(on.engine, on.workspace);
        QVERIFY2(broken.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(QString::fromLatin1(broken))));
    }
}

void tst_engineproperties::comesBackAsItWas_data()
{
    holdsItsInvariants_data();
}

void tst_engineproperties::comesBackAsItWas()
{
    QFETCH(quint32, seed);
    QFETCH(bool, multitasking);
    EngineFixture on(multitasking);
    furnish(on);
    EngineChaos chaos(on.engine, on.workspace, seed);
    Stored stored;

    for (int round = 0; round < 8; ++round) {
        for (int i = 0; i < 100; ++i) {
            chaos.step();
            keep(stored, on.engine);
        }
        Engine back(AccountId(), 999);
        bringBack(back, stored, on.engine.now());
        const EnginePicture was(on.engine, on.workspace);
        QCOMPARE(EnginePicture(back, on.workspace).difference(was), "");

        // And it goes on in the same way, SIDs included.
        Engine other(AccountId(), 999);
        bringBack(other, stored, on.engine.now());
        EngineChaos future(on.engine, on.workspace, seed + 1000 + quint32(round));
        EngineChaos sameFuture(other, on.workspace, seed + 1000 + quint32(round));
        for (int i = 0; i < 60; ++i) {
            future.step();
            sameFuture.step();
            const EnginePicture here(on.engine, on.workspace);
            const QByteArray different = EnginePicture(other, on.workspace).difference(here);
            QVERIFY2(different.isEmpty(),
                qPrintable(u"round %1, step %2: %3"_s.arg(round).arg(i).arg(QString::fromLatin1(different))));
        }
        keep(stored, on.engine);
    }
}

void tst_engineproperties::isDeterministic()
{
    EngineFixture one;
    EngineFixture two;
    furnish(one);
    furnish(two);
    EngineChaos chaosOne(one.engine, one.workspace, 5);
    EngineChaos chaosTwo(two.engine, two.workspace, 5);
    for (int i = 0; i < 500; ++i) {
        chaosOne.step();
        chaosTwo.step();
    }

    QCOMPARE(EnginePicture(one.engine, one.workspace).difference(EnginePicture(two.engine, two.workspace)), "");
}

QTEST_APPLESS_MAIN(tst_engineproperties)
#include "tst_engineproperties.moc"
