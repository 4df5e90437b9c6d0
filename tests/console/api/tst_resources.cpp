#include "apifixture.h"

#include <functional>

namespace {

/// Runs one call of a resource; answers the kind of the error, -1 where it went well.
using Call = std::function<QFuture<ApiResult<bool>>(const ApiFixture &)>;

/// Forgets what came back, so that calls of all kinds fit in one table.
template <typename T> QFuture<ApiResult<bool>> justWhether(QFuture<ApiResult<T>> future)
{
    return future.then([](const ApiResult<T> &result) { return result.map([](const T &) { return true; }); });
}

const Reservation offer{
    .id = sid<ReservationId>(7), .workspace = sid<WorkspaceId>(2), .task = sid<TaskId>(8), .worker = sid<WorkerId>(9)
};

} // namespace

Q_DECLARE_METATYPE(Call)

class TestResources : public QObject
{
    Q_OBJECT
private slots:
    void asksAsDocumented_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QByteArray>("request"); // method, path below the workspace, query
        QTest::addColumn<QByteArray>("body");
        const WorkspaceId ws = sid<WorkspaceId>(2);
        const QByteArray wk = "/Workers/" + sid<WorkerId>(9).utf8();
        const QByteArray wr = wk + "/Reservations/" + offer.id.utf8();
        const QByteArray wt = "/Tasks/" + sid<TaskId>(8).utf8();
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &body, const Call &call) {
            QTest::newRow(name) << call << request << body;
        };

        row("workspace", "GET ?", "", [ws](const ApiFixture &f) { return justWhether(f.api.workspaces.fetch(ws)); });
        row("activities", "GET /Activities?PageSize=1000", "",
            [ws](const ApiFixture &f) { return justWhether(f.api.activities.list(ws)); });
        row("new activity", "POST /Activities?", "FriendlyName=Lunch%20%26%20tea&Available=false",
            [ws](const ApiFixture &f) { return justWhether(f.api.activities.create(ws, u"Lunch & tea"_s, false)); });
        row("workflows", "GET /Workflows?PageSize=1000", "",
            [ws](const ApiFixture &f) { return justWhether(f.api.workflows.list(ws)); });
        row("task channels", "GET /TaskChannels?PageSize=1000", "",
            [ws](const ApiFixture &f) { return justWhether(f.api.taskChannels.list(ws)); });
        row("task queues", "GET /TaskQueues?PageSize=1000", "",
            [ws](const ApiFixture &f) { return justWhether(f.api.taskQueues.list(ws)); });
        row("workers", "GET /Workers?PageSize=1000", "",
            [ws](const ApiFixture &f) { return justWhether(f.api.workers.list(ws)); });
        row("worker by name", "GET /Workers?FriendlyName=a%2Bb", "",
            [ws](const ApiFixture &f) { return justWhether(f.api.workers.named(ws, u"a+b"_s)); });
        row("worker", QByteArray("GET " + wk + "?"), "",
            [ws](const ApiFixture &f) { return justWhether(f.api.workers.fetch(ws, sid<WorkerId>(9))); });
        row("activity", QByteArray("POST " + wk + "?"), QByteArray("ActivitySid=" + sid<ActivityId>(3).utf8()),
            [ws](const ApiFixture &f) {
                return justWhether(f.api.workers.setActivity(ws, sid<WorkerId>(9), sid<ActivityId>(3)));
            });
        row("activity, rejecting", QByteArray("POST " + wk + "?"),
            QByteArray("ActivitySid=" + sid<ActivityId>(3).utf8() + "&RejectPendingReservations=true"),
            [ws](const ApiFixture &f) {
                return justWhether(f.api.workers.setActivity(ws, sid<WorkerId>(9), sid<ActivityId>(3), true));
            });
        row("worker channels", QByteArray("GET " + wk + "/Channels?PageSize=1000"), "",
            [ws](const ApiFixture &f) { return justWhether(f.api.workerChannels.list(ws, sid<WorkerId>(9))); });
        row("tasks", "GET /Tasks?PageSize=1000", "",
            [ws](const ApiFixture &f) { return justWhether(f.api.tasks.list(ws)); });
        row("task", QByteArray("GET " + wt + "?"), "",
            [ws](const ApiFixture &f) { return justWhether(f.api.tasks.fetch(ws, sid<TaskId>(8))); });
        row("plain task", "POST /Tasks?", "Attributes=%7B%7D",
            [ws](const ApiFixture &f) { return justWhether(f.api.tasks.create(ws, {})); });
        row("full task", "POST /Tasks?",
            QByteArray("WorkflowSid=" + sid<WorkflowId>(4).utf8()
                + "&Attributes=%7B%22a%22%3A%22%2B1%22%7D&Priority=0&TaskChannel=voice&Timeout=60"),
            [ws](const ApiFixture &f) {
                return justWhether(f.api.tasks.create(ws,
                    { .workflow = sid<WorkflowId>(4),
                        .attributes = R"({"a":"+1"})",
                        .priority = 0,
                        .channel = u"voice"_s,
                        .timeout = 60s }));
            });
        row("complete", QByteArray("POST " + wt + "?"), "AssignmentStatus=completed&Reason=done",
            [ws](const ApiFixture &f) { return justWhether(f.api.tasks.complete(ws, sid<TaskId>(8), u"done"_s)); });
        row("cancel", QByteArray("POST " + wt + "?"), "AssignmentStatus=canceled",
            [ws](const ApiFixture &f) { return justWhether(f.api.tasks.cancel(ws, sid<TaskId>(8), {})); });
        row("wrap up", QByteArray("POST " + wt + "?"), "AssignmentStatus=wrapping",
            [ws](const ApiFixture &f) { return justWhether(f.api.tasks.wrapUp(ws, sid<TaskId>(8), {})); });
        row("pending", QByteArray("GET " + wk + "/Reservations?PageSize=1000&ReservationStatus=pending"), "",
            [ws](const ApiFixture &f) {
                return justWhether(f.api.reservations.list(ws, sid<WorkerId>(9), ReservationStatus::Pending));
            });
        row("accept", QByteArray("POST " + wr + "?"), "ReservationStatus=accepted",
            [](const ApiFixture &f) { return justWhether(f.api.reservations.instruct(offer, {})); });
        row("reject", QByteArray("POST " + wr + "?"), "ReservationStatus=rejected",
            [](const ApiFixture &f) { return justWhether(f.api.reservations.instruct(offer, { .kind = InstructionKind::Reject })); });
        row("reject and leave", QByteArray("POST " + wr + "?"),
            QByteArray("ReservationStatus=rejected&WorkerActivitySid=" + sid<ActivityId>(3).utf8()),
            [](const ApiFixture &f) {
                return justWhether(f.api.reservations.instruct(offer,
                    { .kind = InstructionKind::Reject,
                        .values = { { u"WorkerActivitySid"_s, sid<ActivityId>(3).text() } } }));
            });
        row("conference", QByteArray("POST " + wr + "?"), "Instruction=conference", [](const ApiFixture &f) {
            return justWhether(f.api.reservations.instruct(offer, { .kind = InstructionKind::Conference }));
        });
        row("reservation completed", QByteArray("POST " + wr + "?"), "ReservationStatus=completed",
            [](const ApiFixture &f) { return justWhether(f.api.reservations.complete(offer)); });
        row("figures", "POST /TaskQueues/RealTimeStatistics?",
            QByteArray(R"({"QueueSids":[")" + sid<TaskQueueId>(6).utf8() + R"("]})"), [ws](const ApiFixture &f) {
                return justWhether(f.api.taskQueues.realTimeFigures(
                    ws, { sid<TaskQueueId>(6) }, [](const QList<QueueFigures> &, Instant) { }));
            });
        row("figures of a while", "GET /TaskQueues/Statistics?PageSize=1000&Minutes=60&SplitByWaitTime=5%2C20", "",
            [ws](const ApiFixture &f) {
                return justWhether(f.api.taskQueues.periodFigures(ws, { BoardPeriod::Hour, { 5, 20 } },
                    f.clock.now(), [](const QList<QueuePeriod> &, Instant) { }));
            });
    }

    void asksAsDocumented()
    {
        QFETCH(Call, call);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, body);
        ApiFixture f;

        const auto future = call(f);

        QTRY_VERIFY(future.isFinished());
        QCOMPARE(errorKind(future.result()), int(ApiError::Kind::NotFound)); // nothing is scripted
        const ScriptedRequest asked = f.server.requests().constFirst();
        QCOMPARE(QByteArray(asked.method + ' ' + asked.path.mid(f.path().size()) + '?' + asked.query), request);
        QCOMPARE(asked.body, body);
    }

    void followsThePages()
    {
        ApiFixture f;
        QList<Worker> wanted;
        QList<ScriptedAnswer> answers;
        for (int i = 1; i <= 3; ++i) {
            wanted.append({ .id = sid<WorkerId>(i), .workspace = f.workspace, .name = u"w%1"_s.arg(i) });
            const QByteArray next = "http://elsewhere.example" + f.path("/Workers?Page=") + QByteArray::number(i);
            answers.append({ .body
                = f.page("workers", { toJson(wanted.constLast(), f.base), "{}" }, i < 3 ? next : QByteArray()) });
        }
        f.server.answer("GET " + f.path("/Workers"), answers);

        const auto future = f.api.workers.list(f.workspace);

        waitFor(future);
        QVERIFY(future.result().has_value());
        QCOMPARE(future.result()->rows, wanted);
        QCOMPARE(future.result()->unreadable.size(), 3);
        QCOMPARE(future.result()->requestedAt, f.clock.now());
        QCOMPARE(f.server.requests().at(2).query, QByteArray("Page=2"));
    }

    void doesNotGoInCircles()
    {
        ApiFixture f;
        f.server.answer("GET " + f.path("/Tasks"), { { .body = f.page("tasks", {}, "http://x" + f.path("/Tasks")) } });

        const auto future = f.api.tasks.list(f.workspace);

        waitFor(future);
        QVERIFY(future.result().has_value());
        QVERIFY(f.server.requests().size() <= 2);
    }

    void aListFailsAsAWhole_data()
    {
        QTest::addColumn<ScriptedAnswer>("second");
        QTest::addColumn<int>("kind");

        QTest::newRow("not there") << ScriptedAnswer{ .status = 404, .body = "{}" } << int(ApiError::Kind::NotFound);
        QTest::newRow("not readable") << ScriptedAnswer{ .body = "<html>" } << int(ApiError::Kind::Unreadable);
        QTest::newRow("another list") << ScriptedAnswer{ .body = R"({"meta":{},"tasks":[]})" }
                                      << int(ApiError::Kind::Unreadable);
    }

    void aListFailsAsAWhole()
    {
        QFETCH(ScriptedAnswer, second);
        QFETCH(int, kind);
        ApiFixture f;
        f.server.answer("GET " + f.path("/Activities"),
            { { .body = f.page("activities", {}, "http://x" + f.path("/Activities?Page=1")) }, second });

        const auto future = f.api.activities.list(f.workspace);

        waitFor(future);
        QCOMPARE(errorKind(future.result()), kind);
    }

    void readsTheVersion()
    {
        ApiFixture f;
        const Task task{ .id = sid<TaskId>(8), .workspace = f.workspace };
        f.server.answer("GET " + f.path("/Tasks/" + task.id.utf8()),
            { { .body = toJson(task, f.clock.now(), f.base), .headers = { { "ETag", "\"12\"" } } } });

        const auto future = f.api.tasks.fetch(f.workspace, task.id);

        waitFor(future);
        QCOMPARE(future.result()->version, 12);
    }

    void asksForFiguresFiftyAtATime()
    {
        ApiFixture f;
        QList<TaskQueueId> queues;
        for (int i = 0; i < 120; ++i)
            queues.append(sid<TaskQueueId>(i + 1));
        const QByteArray body = toJson(f.workspace, QList{ QueueFigures{ .queue = queues.constFirst() } }, f.base);
        f.server.answer("POST " + f.path("/TaskQueues/RealTimeStatistics"), { { .body = body } });

        qsizetype taken = 0;
        const auto future = f.api.taskQueues.realTimeFigures(f.workspace, queues,
            [&taken](const QList<QueueFigures> &rows, Instant) { taken += rows.size(); });

        waitFor(future);
        QVERIFY(future.result()->rows.isEmpty());
        QCOMPARE(taken, 3);
        QCOMPARE(f.server.requests().size(), 3);
        QCOMPARE(f.server.requests().at(0).body.count("WQ"), 50);
        QCOMPARE(f.server.requests().at(2).body.count("WQ"), 20);
        QCOMPARE(f.server.requests().at(2).headers.value("content-type"), QByteArray("application/json"));
    }

    void noQueuesNeedNoQuestion()
    {
        ApiFixture f;

        const auto future
            = f.api.taskQueues.realTimeFigures(f.workspace, {}, [](const QList<QueueFigures> &, Instant) { });

        waitFor(future);
        QVERIFY(future.result().has_value());
        QVERIFY(f.server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
