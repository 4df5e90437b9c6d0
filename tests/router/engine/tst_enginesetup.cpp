#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;

/// What an administrator sets up, and what is refused.
class tst_enginesetup : public QObject
{
    Q_OBJECT

private slots:
    void makesAWorkspaceWithItsStock();
    void makesTheFifoTemplate();
    void refusesWrongTexts_data();
    void refusesWrongTexts();
    void keepsAvailabilityOfAnActivity();
    void givesEveryWorkerEveryChannel();
    void tellsWorkersApart();
    void doesNotDeleteWhatIsInUse_data();
    void doesNotDeleteWhatIsInUse();
    void deletesAWorkspaceWhole();
    void countsFigures();
    void saysWhatIsNotThere_data();
    void saysWhatIsNotThere();
    void refusesDamagedRecords_data();
    void refusesDamagedRecords();
    void repeatsNoSidAfterARestart();
};

void tst_enginesetup::makesAWorkspaceWithItsStock()
{
    Engine engine(AccountId(), 1);
    const auto made = engine.createWorkspace({ .name = u"Mine"_s, .eventCallbackUrl = u"https://example.com/e"_s });
    QVERIFY(made);
    QVERIFY(made->multitasking);
    QCOMPARE(made->defaultActivityName, u"Offline"_s);
    QCOMPARE(made->timeoutActivityName, u"Offline"_s);
    QStringList activities;
    for (const Activity &activity : engine.activities(made->id))
        activities.append(activity.name + (activity.available ? u"+"_s : u"-"_s));
    QCOMPARE(activities, QStringList({ u"Offline-"_s, u"Unavailable-"_s, u"Available+"_s }));
    QStringList channels;
    for (const TaskChannel &channel : engine.taskChannels(made->id))
        channels.append(channel.uniqueName);
    QCOMPARE(channels, QStringList({ u"default"_s, u"voice"_s, u"chat"_s, u"sms"_s, u"video"_s }));
    QVERIFY(engine.taskQueues(made->id).isEmpty());
    QVERIFY(engine.workflows(made->id).isEmpty());
}

void tst_enginesetup::makesTheFifoTemplate()
{
    Engine engine(AccountId(), 1);
    const auto made = engine.createWorkspace({ .name = u"Mine"_s, .fifoTemplate = true });
    const TaskQueue queue = engine.taskQueues(made->id).constFirst();
    const Workflow workflow = engine.workflows(made->id).constFirst();

    QCOMPARE(queue.name, u"Sample Queue"_s);
    QCOMPARE(queue.targetWorkers, u"1==1"_s);
    QCOMPARE(workflow.name, u"Default Fifo Workflow"_s);
    QCOMPARE(workflow.reservationTimeout, 120s);
    const auto task = engine.createTask(made->id, {}); // its only workflow
    QCOMPARE(task->queue, queue.id);
}

void tst_enginesetup::refusesWrongTexts_data()
{
    QTest::addColumn<std::function<Refusal(EngineFixture &)>>("attempt");
    QTest::addColumn<QString>("part");

    using Attempt = std::function<Refusal(EngineFixture &)>;
    const auto row
        = [](const char *name, const QString &part, const Attempt &attempt) { QTest::newRow(name) << attempt << part; };
    const QString longName(65, u'n');
    row("workspace without a name", u"FriendlyName"_s, [](auto &on) { return on.engine.createWorkspace({}).error(); });
    row("workspace with a long name", u"64"_s,
        [=](auto &on) { return on.engine.createWorkspace({ .name = longName }).error(); });
    row("event callback that is no URL", u"EventCallbackUrl"_s,
        [](auto &on) { return on.engine.updateWorkspace(on.workspace, { .eventCallbackUrl = u"here"_s }).error(); });
    row("unknown default activity", u"DefaultActivitySid WA"_s, [](auto &on) {
        return on.engine
            .updateWorkspace(
                on.workspace, { .defaultActivity = *ActivityId::fromText(u"WA00000000000000000000000000000099"_s) })
            .error();
    });
    row("activity without a name", u"FriendlyName"_s,
        [](auto &on) { return on.engine.createActivity(on.workspace, { .name = u""_s }).error(); });
    row("channel name with a hyphen", u"UniqueName"_s, [](auto &on) {
        return on.engine.createTaskChannel(on.workspace, { .name = u"A"_s, .uniqueName = u"a-b"_s }).error();
    });
    row("channel that exists", u"already exists"_s, [](auto &on) {
        return on.engine.createTaskChannel(on.workspace, { .name = u"A"_s, .uniqueName = u"voice"_s }).error();
    });
    row("queue with a bad expression", u"TargetWorkers"_s, [](auto &on) {
        return on.engine.createTaskQueue(on.workspace, { .name = u"Q"_s, .targetWorkers = u"a =="_s }).error();
    });
    row("queue reserving 51", u"MaxReservedWorkers"_s,
        [](auto &on) { return on.engine.updateTaskQueue(on.workspace, on.all, { .maxReservedWorkers = 51 }).error(); });
    row("workflow without configuration", u"Configuration"_s,
        [](auto &on) { return on.engine.createWorkflow(on.workspace, { .name = u"W"_s }).error(); });
    row("workflow that is no JSON", u"Configuration is invalid"_s,
        [](auto &on) { return on.engine.updateWorkflow(on.workspace, on.workflow, { .configuration = "{" }).error(); });
    row("workflow to an unknown queue", u"TaskQueue WQ"_s, [](auto &on) {
        return on.engine
            .updateWorkflow(on.workspace, on.workflow,
                { .configuration
                    = R"({"task_routing":{"default_filter":{"queue":"WQ00000000000000000000000000000099"}}})" })
            .error();
    });
    row("reservation timeout of a day and a second", u"TaskReservationTimeout"_s, [](auto &on) {
        return on.engine.updateWorkflow(on.workspace, on.workflow, { .reservationTimeoutSeconds = 86'401 }).error();
    });
    row("worker without a name", u"FriendlyName"_s,
        [](auto &on) { return on.engine.createWorker(on.workspace, {}).error(); });
    row("worker with broken attributes", u"Attributes"_s,
        [](auto &on) { return on.engine.createWorker(on.workspace, { .name = u"A"_s, .attributes = "yes" }).error(); });
    row("worker in an unknown activity", u"Activity WA"_s, [](auto &on) {
        return on.engine
            .createWorker(on.workspace,
                { .name = u"A"_s, .activity = *ActivityId::fromText(u"WA00000000000000000000000000000099"_s) })
            .error();
    });
    row("negative capacity", u"Capacity"_s, [](auto &on) {
        const WorkerId worker = on.worker(u"A"_s);
        return on.engine
            .updateWorkerChannel(on.workspace, worker, on.engine.workerChannels(on.workspace, worker).constFirst().id,
                { .capacity = -1 })
            .error();
    });
}

void tst_enginesetup::refusesWrongTexts()
{
    QFETCH(std::function<Refusal(EngineFixture &)>, attempt);
    QFETCH(QString, part);
    EngineFixture on;

    const Refusal refusal = attempt(on);

    QCOMPARE(refusal.httpStatus, 400);
    QCOMPARE(refusal.code, 20001);
    QVERIFY2(refusal.message.contains(part), qPrintable(refusal.message));
}

void tst_enginesetup::keepsAvailabilityOfAnActivity()
{
    EngineFixture on;
    const auto answer = on.engine.updateActivity(on.workspace, on.offline, { .name = u"Away"_s, .available = true });
    QCOMPARE(answer->name, u"Away"_s);
    QVERIFY(!answer->available);
    QCOMPARE(on.engine.workspace(on.workspace)->defaultActivityName, u"Away"_s);
}

void tst_enginesetup::givesEveryWorkerEveryChannel()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    QCOMPARE(on.engine.workerChannels(on.workspace, alice).size(), 5);
    const auto fax = on.engine.createTaskChannel(on.workspace, { .name = u"Fax"_s, .uniqueName = u"fax"_s });
    const auto own = on.engine.workerChannel(on.workspace, alice, u"fax"_s);
    QCOMPARE(own->configuredCapacity, 1);
    QVERIFY(own->available);
    QCOMPARE(on.where(on.task(TaskDraft{ .channel = fax->id.text() })), "reserved Alice");
    QCOMPARE(on.engine.deleteTaskChannel(on.workspace, fax->id).error().httpStatus, 400);
}

void tst_enginesetup::tellsWorkersApart()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const auto twin = on.engine.createWorker(on.workspace, { .name = u"ALICE"_s });
    QCOMPARE(twin.error().message, u"Worker with the same friendly name already exists"_s);
    QVERIFY(on.engine.updateWorker(on.workspace, alice, { .name = u"alice"_s })); // her own
    QVERIFY(on.engine.updateWorker(on.workspace, alice, { .name = u"Alicia"_s }));
    QVERIFY(on.engine.createWorker(on.workspace, { .name = u"Alice"_s }));
}

void tst_enginesetup::doesNotDeleteWhatIsInUse_data()
{
    QTest::addColumn<std::function<Outcome<Done>(EngineFixture &)>>("remove");
    QTest::addColumn<QString>("why");

    using Remove = std::function<Outcome<Done>(EngineFixture &)>;
    QTest::newRow("activity with workers")
        << Remove([](auto &on) { return on.engine.deleteActivity(on.workspace, on.available); })
        << u"workers are in it."_s;
    QTest::newRow("default activity") << Remove([](auto &on) {
        return on.engine.deleteActivity(on.workspace, on.offline);
    }) << u"default or timeout"_s;
    QTest::newRow("queue with tasks") << Remove([](auto &on) {
        return on.engine.deleteTaskQueue(on.workspace, on.all);
    }) << u"still tasks in it."_s;
    QTest::newRow("workflow with tasks") << Remove([](auto &on) {
        return on.engine.deleteWorkflow(on.workspace, on.workflow);
    }) << u"unfinished tasks use it."_s;
    QTest::newRow("worker with an offer") << Remove([](auto &on) {
        return on.engine.deleteWorker(on.workspace,
            on.engine.reservationsOfTask(on.workspace, on.task(TaskDraft{ .channel = u"sms"_s })).constFirst().worker);
    }) << u"open reservations."_s;
    QTest::newRow("the default channel") << Remove([](auto &on) {
        return on.engine.deleteTaskChannel(on.workspace, on.engine.taskChannel(on.workspace, u"default"_s)->id);
    }) << u"because"_s;
}

void tst_enginesetup::doesNotDeleteWhatIsInUse()
{
    QFETCH(std::function<Outcome<Done>(EngineFixture &)>, remove);
    QFETCH(QString, why);
    EngineFixture on;
    on.worker(u"Alice"_s);
    on.task();

    const auto answer = remove(on);

    QVERIFY(!answer);
    QCOMPARE(answer.error().httpStatus, 400);
    QVERIFY2(answer.error().message.contains(why), qPrintable(answer.error().message));
}

void tst_enginesetup::deletesAWorkspaceWhole()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    on.task();
    on.task();
    QMap<QByteArray, QByteArray> stored;
    const auto keep = [&] {
        const QList<Change> changes = on.engine.takeChanges();
        for (const Change &change : changes)
            stored.insert(change.key, change.value);
    };
    keep();
    QVERIFY(on.engine.deleteWorkspace(on.workspace));
    keep();

    QCOMPARE(on.engine.nextDeadline(), std::nullopt);
    QVERIFY(on.engine.workspaces().isEmpty());
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        QCOMPARE(it.value().isNull(), it.key() != "engine");
}

void tst_enginesetup::countsFigures()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    on.offlineWorker(u"Bob"_s);
    const TaskId first = on.task();
    on.advance(10s);
    const TaskId second = on.task(TaskDraft{ .priority = 4 });
    on.task(TaskDraft{ .priority = 4, .channel = u"chat"_s });
    on.accept(first);
    on.advance(20s);

    const QueueFigures figures = on.engine.queueFigures(on.workspace, on.all);
    QCOMPARE(figures.pending, 1);
    QCOMPARE(figures.reserved, 1);
    QCOMPARE(figures.assigned, 1);
    QCOMPARE(figures.totalTasks, 3);
    QCOMPARE(figures.eligibleWorkers, 2);
    QCOMPARE(figures.availableWorkers, 1);
    QCOMPARE(figures.longestWaiting, 20s);
    QCOMPARE(figures.longestWaitingTask, second);
    QCOMPARE(figures.longestInQueueTask, second);
    QCOMPARE(figures.byPriority, (QMap<int, int>{ { 0, 1 }, { 4, 2 } }));
    QCOMPARE(figures.activities.size(), 3);
    QCOMPARE(figures.activities.at(0).workers, 1);
    const auto chat = on.engine.taskChannel(on.workspace, u"chat"_s);
    QCOMPARE(on.engine.queueFigures(on.workspace, on.all, chat->id).totalTasks, 1);
    QCOMPARE(on.engine.workspaceFigures(on.workspace).totalTasks, 3);
    QCOMPARE(on.engine.workspaceFigures(on.workspace, chat->id).totalTasks, 1);
    QCOMPARE(on.engine.workflowFigures(on.workspace, on.workflow).longestWaitingTask, second);
    QCOMPARE(on.engine.workerFigures(on.workspace).totalWorkers, 2);
    QCOMPARE(on.engine.workerFigures(on.workspace).activities.at(2).workers, 1);
    QCOMPARE(on.engine.queueFigures(on.workspace, TaskQueueId()), QueueFigures());
}

void tst_enginesetup::saysWhatIsNotThere_data()
{
    QTest::addColumn<std::function<Refusal(EngineFixture &)>>("attempt");
    QTest::addColumn<QString>("path");

    using Attempt = std::function<Refusal(EngineFixture &)>;
    QTest::newRow("workspace") << Attempt([](auto &on) { return on.engine.updateWorkspace(WorkspaceId(), {}).error(); })
                               << u"/Workspaces/ "_s;
    QTest::newRow("activity") << Attempt([](auto &on) { return on.engine.deleteActivity(on.workspace, {}).error(); })
                              << u"/Activities/"_s;
    QTest::newRow("queue") << Attempt([](auto &on) { return on.engine.updateTaskQueue(on.workspace, {}, {}).error(); })
                           << u"/TaskQueues/"_s;
    QTest::newRow("workflow") << Attempt([](auto &on) { return on.engine.deleteWorkflow(on.workspace, {}).error(); })
                              << u"/Workflows/"_s;
    QTest::newRow("channel") << Attempt([](auto &on) { return on.engine.deleteTaskChannel(on.workspace, {}).error(); })
                             << u"/TaskChannels/"_s;
    QTest::newRow("worker") << Attempt([](auto &on) { return on.engine.updateWorker(on.workspace, {}, {}).error(); })
                            << u"/Workers/"_s;
    QTest::newRow("worker channel") << Attempt([](auto &on) {
        return on.engine.updateWorkerChannel(on.workspace, on.worker(u"A"_s), {}, {}).error();
    }) << u"/Channels/"_s;
    QTest::newRow("reservation") << Attempt([](auto &on) {
        return on.engine.updateReservation(on.workspace, {}, {}).error();
    }) << u"/Reservations/"_s;
}

void tst_enginesetup::saysWhatIsNotThere()
{
    QFETCH(std::function<Refusal(EngineFixture &)>, attempt);
    QFETCH(QString, path);
    EngineFixture on;

    const Refusal refusal = attempt(on);

    QCOMPARE(refusal.httpStatus, 404);
    QCOMPARE(refusal.code, 20404);
    QVERIFY(refusal.message.startsWith("The requested resource /Workspaces/"_L1));
    QVERIFY2(refusal.message.contains(path), qPrintable(refusal.message));
}

void tst_enginesetup::refusesDamagedRecords_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<int>("fault");

    for (const char *prefix : { "WS", "WA", "TC", "WQ", "WW", "WK", "WC", "WT", "WR", "engine" }) {
        QTest::addRow("%s cut short", prefix) << QByteArray(prefix) << 0;
        QTest::addRow("%s too long", prefix) << QByteArray(prefix) << 1;
        QTest::addRow("%s of a newer version", prefix) << QByteArray(prefix) << 2;
    }
}

void tst_enginesetup::refusesDamagedRecords()
{
    QFETCH(QByteArray, prefix);
    QFETCH(int, fault);
    EngineFixture on;
    on.worker(u"Alice"_s);
    on.task();
    Engine back(AccountId(), 3);
    const QList<Change> changes = on.engine.takeChanges();
    for (Change change : changes) {
        if (!change.key.startsWith(prefix))
            continue;
        QVERIFY(back.restore(change));
        if (fault == 0)
            change.value.chop(1);
        if (fault == 1)
            change.value.append('x');
        if (fault == 2)
            change.value[0] = 9;
        const auto answer = back.restore(change);
        QVERIFY(!answer);
        QVERIFY(answer.error().contains(QString::fromLatin1(change.key)));
    }
}

void tst_enginesetup::repeatsNoSidAfterARestart()
{
    EngineFixture on;
    QSet<TaskId> seen;
    for (int i = 0; i < 20; ++i)
        seen.insert(on.task());
    Engine back(AccountId(), 42); // even with the same seed
    const QList<Change> changes = on.engine.takeChanges();
    for (const Change &change : changes)
        QVERIFY(back.restore(change));
    back.restored(on.engine.now());
    for (int i = 0; i < 20; ++i)
        seen.insert(back.createTask(on.workspace, { .workflow = on.workflow.text() })->id);

    QCOMPARE(seen.size(), 40);
}

QTEST_APPLESS_MAIN(tst_enginesetup)
#include "tst_enginesetup.moc"
