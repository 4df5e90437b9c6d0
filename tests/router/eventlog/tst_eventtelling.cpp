#include "router/engine/enginefixture.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/eventtelling.h"
#include "router/eventlog/memoryshelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

/// Tells what has happened since the last time.
class Teller
{
public:
    QList<Event> events()
    {
        QList<Event> all;
        for (const EngineEvent &event : floor.engine.takeEvents()) {
            if (const auto logged = m_log.take(event, cause))
                all.append(told(*logged));
        }
        return all;
    }

    Event last(const QByteArray &type)
    {
        for (const Event &event : events()) {
            if (event.type == type)
                m_last = event;
        }
        return m_last;
    }

    EngineFixture floor;
    EventCause cause;

private:
    MemoryShelf m_shelf;
    EventLog m_log{ floor.engine, m_shelf };
    Event m_last;
};

QByteArrayList namesIn(const Event &event)
{
    QByteArrayList names;
    for (const auto &[name, value] : event.data)
        names.append(name);
    std::ranges::sort(names);
    return names;
}

QByteArrayList sorted(const QByteArray &names)
{
    QByteArrayList list = names.simplified().split(' ');
    std::ranges::sort(list);
    return list;
}

const QByteArray ofTask = "task_sid task_attributes task_age task_priority task_assignment_status task_version "
                          "task_date_created task_queue_entered_date task_virtual_start_time task_ignore_capacity "
                          "task_channel_sid task_channel_unique_name ";
const QByteArray ofQueue = "task_queue_sid task_queue_name task_queue_target_expression ";
const QByteArray ofWorkflow = "workflow_sid workflow_name ";
const QByteArray ofWorker = "worker_sid worker_name worker_attributes worker_activity_sid worker_activity_name "
                            "worker_version ";
const QByteArray ofReservation = "reservation_sid reservation_version worker_channel_capacity "
                                 "worker_channel_consumed_capacity ";
const QByteArray ofWorkspace = "workspace_sid workspace_name ";

} // namespace

class TestEventTelling : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfATaskToTheEnd()
    {
        Teller teller;
        teller.floor.worker(u"Alice"_s);
        (void)teller.events();
        const TaskId task = teller.floor.task();
        QVERIFY(teller.floor.accept(task));
        QVERIFY(teller.floor.setTask(task, u"completed"_s, u"done"_s));

        QByteArrayList types;
        for (const Event &event : teller.events())
            types.append(event.type);

        for (const char *type : { "workflow.entered", "task-queue.entered", "task.created", "workflow.target-matched",
                 "reservation.created", "reservation.accepted", "task.completed", "reservation.completed" })
            QVERIFY2(types.contains(type), type);
        QVERIFY(types.indexOf("task.created") < types.indexOf("reservation.created"));
        QVERIFY(types.indexOf("reservation.created") < types.indexOf("reservation.accepted"));
    }

    void describesAReservation()
    {
        Teller teller;
        const WorkerId alice = teller.floor.worker(u"Alice"_s, R"({"n":1})");
        const TaskId task = teller.floor.task(R"({"topic":"ü"})");

        const Event event = teller.last("reservation.created");
        const QByteArray sid = teller.floor.offer(task).utf8();

        QCOMPARE(event.description, u"Reservation %1 created."_s.arg(QString::fromLatin1(sid)));
        QCOMPARE(event.resourceType, QByteArray("reservation"));
        QCOMPARE(event.resource, sid);
        QCOMPARE(namesIn(event), sorted(ofWorkspace + ofReservation + ofTask + ofQueue + ofWorkflow + ofWorker));
        QCOMPARE(event.value("reservation_sid"), sid);
        QCOMPARE(event.value("task_sid"), task.utf8());
        QCOMPARE(event.value("task_attributes"), QByteArray(R"({"topic":"ü"})"));
        QCOMPARE(event.value("task_assignment_status"), QByteArray("reserved"));
        QCOMPARE(event.value("task_queue_name"), u"Queue 1==1"_s.toUtf8());
        QCOMPARE(event.value("task_queue_target_expression"), QByteArray("1==1"));
        QCOMPARE(event.value("workflow_name"), QByteArray("Workflow"));
        QCOMPARE(event.value("worker_sid"), alice.utf8());
        QCOMPARE(event.value("worker_name"), QByteArray("Alice"));
        QCOMPARE(event.value("worker_channel_capacity"), QByteArray("1"));
        QCOMPARE(event.value("worker_channel_consumed_capacity"), QByteArray("1"));
        QCOMPARE(event.value("workspace_name"), QByteArray("Test"));
    }

    void describesAMove()
    {
        Teller teller;
        const WorkerId alice = teller.floor.worker(u"Alice"_s);
        teller.floor.advance(1'804'250ms);
        teller.floor.move(alice, teller.floor.unavailable);

        const Event event = teller.last("worker.activity.update");

        QCOMPARE(event.description, u"Worker Alice updated to Unavailable Activity"_s);
        QCOMPARE(namesIn(event),
            sorted(ofWorkspace + ofWorker
                + "worker_previous_activity_sid worker_previous_activity_name worker_time_in_previous_activity "
                  "worker_time_in_previous_activity_ms"));
        QCOMPARE(event.value("worker_activity_name"), QByteArray("Unavailable"));
        QCOMPARE(event.value("worker_previous_activity_sid"), teller.floor.available.utf8());
        QCOMPARE(event.value("worker_previous_activity_name"), QByteArray("Available"));
        QCOMPARE(event.value("worker_time_in_previous_activity"), QByteArray("1804"));
        QCOMPARE(event.value("worker_time_in_previous_activity_ms"), QByteArray("1804250"));
    }

    void describesANewCapacity()
    {
        Teller teller;
        const WorkerId alice = teller.floor.worker(u"Alice"_s);
        teller.floor.capacity(alice, 3);
        const Event event = teller.last("worker.capacity.update");

        QCOMPARE(event.description, u"Capacity of Worker Alice for Task Channel default updated"_s);
        QCOMPARE(namesIn(event),
            sorted(ofWorkspace + ofWorker
                + "worker_channel_available worker_channel_available_capacity worker_channel_previous_capacity "
                  "worker_channel_task_count task_channel_sid task_channel_unique_name"));
        QCOMPARE(event.value("worker_channel_previous_capacity"), QByteArray("1"));
        QCOMPARE(event.value("worker_channel_available_capacity"), QByteArray("3"));
        QCOMPARE(event.value("worker_channel_task_count"), QByteArray("0"));
    }

    void describesWhatIsSetUp()
    {
        Teller teller;
        Engine &engine = teller.floor.engine;
        const WorkspaceId ws = teller.floor.workspace;
        QVERIFY(engine.createActivity(ws, { .name = u"Lunch"_s, .available = false }));
        QVERIFY(engine.createTaskChannel(ws, { .name = u"Post"_s, .uniqueName = u"post"_s }));
        teller.floor.queue(u"a == 1"_s, { .name = u"A"_s });
        teller.floor.filters("[]", "{\"queue\":\"" + teller.floor.all.utf8() + "\"}");
        QVERIFY(engine.updateWorkspace(ws, { .name = u"Renamed"_s }));
        QHash<QByteArray, Event> events;
        for (const Event &event : teller.events())
            events.insert(event.type, event);

        const Event activity = events.value("activity.created");
        QCOMPARE(namesIn(activity), sorted(ofWorkspace + "activity_sid activity_name activity_available"));
        QCOMPARE(activity.value("activity_available"), QByteArray("false"));
        QCOMPARE(activity.description, u"Activity Lunch created"_s);
        const Event channel = events.value("task-channel.created");
        QCOMPARE(namesIn(channel),
            sorted(ofWorkspace
                + "task_channel_sid task_channel_name task_channel_unique_name task_channel_optimized_routing"));
        QCOMPARE(channel.resource, channel.value("task_channel_sid"));
        QCOMPARE(namesIn(events.value("task-queue.created")), sorted(ofWorkspace + ofQueue));
        QCOMPARE(namesIn(events.value("workflow.created")), sorted(ofWorkspace + ofWorkflow));
        const Event workspace = events.value("workspace.updated");
        QCOMPARE(workspace.value("workspace_name"), QByteArray("Renamed"));
        QCOMPARE(workspace.resource, ws.utf8());
    }

    void namesTheKnownWorker()
    {
        Teller teller;
        const WorkerId alice = teller.floor.offlineWorker(u"Alice"_s);
        teller.floor.filters("[{\"expression\":\"1==1\",\"targets\":[{\"queue\":\"" + teller.floor.all.utf8()
            + "\",\"known_worker_friendly_name\":\"task.who\"}]}]");
        teller.floor.task(R"({"who":"Alice"})");

        const Event event = teller.last("task.created");

        QCOMPARE(event.value("known_worker_sid"), alice.utf8());
    }

    void tellsOfATaskThatDidNotComeToItsTarget()
    {
        Teller teller;
        const WorkerId alice = teller.floor.worker(u"Alice"_s);
        const TaskId task = teller.floor.task(TaskDraft{ .routingTarget = alice.text() });
        teller.floor.reject(task);

        const Event event = teller.last("reservation.failed");

        QCOMPARE(event.resource, task.utf8());
        QCOMPARE(event.resourceType, QByteArray("task"));
        QVERIFY(event.value("task_canceled_reason").startsWith("RoutingTarget not available"));
        QVERIFY(event.description.contains(task.text()));
    }

    void tellsWhyATaskEnded()
    {
        Teller teller;
        const TaskId task = teller.floor.task();
        teller.floor.advance(90s);
        QVERIFY(teller.floor.setTask(task, u"canceled"_s, u"hung up"_s));

        const Event event = teller.last("task.canceled");

        QCOMPARE(namesIn(event), sorted(ofWorkspace + ofTask + ofQueue + ofWorkflow + "task_canceled_reason"));
        QCOMPARE(event.value("task_canceled_reason"), QByteArray("hung up"));
        QCOMPARE(event.value("task_age"), QByteArray("90"));
        QCOMPARE(event.resourceType, QByteArray("task"));
    }

    void remembersWhatIsGone()
    {
        Teller teller;
        const TaskQueueId queue = teller.floor.queue(u"a == 1"_s, { .name = u"A"_s });
        QVERIFY(teller.floor.engine.deleteTaskQueue(teller.floor.workspace, queue));

        const Event event = teller.last("task-queue.deleted");

        QCOMPARE(event.resource, queue.utf8());
        QCOMPARE(event.value("task_queue_name"), QByteArray("A"));
        QCOMPARE(event.value("task_queue_target_expression"), QByteArray("a == 1"));
    }

    void namesWhoDidIt_data()
    {
        const AccountId account = *AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001"));
        const WorkerId worker = *WorkerId::fromText(QByteArrayView("WK00000000000000000000000000000002"));
        const WorkflowId workflow = *WorkflowId::fromText(QByteArrayView("WW00000000000000000000000000000003"));
        QTest::addColumn<EventCause>("cause");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("actor");

        QTest::newRow("account") << EventCause::by(account, "192.0.2.1") << QByteArray("account") << account.utf8();
        QTest::newRow("worker") << EventCause::by(worker, "192.0.2.1") << QByteArray("worker") << worker.utf8();
        QTest::newRow("workflow") << EventCause::by(workflow) << QByteArray("workflow") << workflow.utf8();
        QTest::newRow("nobody") << EventCause() << QByteArray("workspace") << QByteArray();
    }

    void namesWhoDidIt()
    {
        QFETCH(EventCause, cause);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, actor);
        Teller teller;
        teller.cause = cause;
        teller.floor.task();

        const Event event = teller.last("task.created");

        QCOMPARE(event.actorType, type);
        QCOMPARE(event.actor, actor.isEmpty() ? teller.floor.workspace.utf8() : actor);
        QCOMPARE(event.sourceAddress, cause.address);
        QCOMPARE(event.source, QByteArray("twilio"));
    }
};

QTEST_GUILESS_MAIN(TestEventTelling)
#include "tst_eventtelling.moc"
