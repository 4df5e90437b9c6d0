#include "console/control/taskrerouting.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

using Step = RerouteJob::Step;

/// A task that waits since 30 s before the clock's beginning, and who sends it elsewhere.
struct Fixture : ControlFixture
{
    TaskRerouting rerouting{ api, state, nullptr, clock };
    QSignalSpy rerouted{ &rerouting, &TaskRerouting::rerouted };
    QSignalSpy failed{ &rerouting, &TaskRerouting::failed };
    TaskId id = sid<TaskId>(1);

    explicit Fixture(int version = 3)
    {
        state.apply(task(version), clock.now());
        server.answer("GET " + taskPath(1), { ok(task(version)) });
    }

    static Task task(int version, TaskStatus status = TaskStatus::Pending)
    {
        Task known = someTask(1, version);
        known.attributes = "{\"a\":1}";
        known.channelUniqueName = u"voice"_s;
        known.priority = 5;
        known.timeout = std::chrono::seconds(600);
        known.status = status;
        known.virtualStart = atSecond(-30);
        known.version = version;
        return known;
    }
    static Task another()
    {
        Task made = task(1);
        made.id = sid<TaskId>(2);
        return made;
    }
    [[nodiscard]] TaskReroute wish(bool anew) const
    {
        TaskReroute wish{ .was = *state.task(id), .anew = anew, .reason = u"moved"_s };
        wish.wish = { .workflow = sid<WorkflowId>(1),
            .channel = u"chat"_s,
            .priority = 5,
            .attributes = "{\"a\":1}" };
        if (wish.was.timeout.count() > 0)
            wish.wish.timeout = wish.was.timeout;
        return wish;
    }
    static QByteArray tasksPath() { return workspacePath() + "/Tasks"; }
    [[nodiscard]] QList<QByteArray> posts() const
    {
        QList<QByteArray> bodies;
        for (const ScriptedRequest &request : server.requests()) {
            if (request.method == "POST")
                bodies.append(request.body);
        }
        return bodies;
    }
};

} // namespace

class TestTaskRerouting : public QObject
{
    Q_OBJECT

private slots:
    void showsTheRequestsThatItSends()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::task(4, TaskStatus::Canceled)) });
        f.server.answer("POST " + Fixture::tasksPath(), { Fixture::ok(Fixture::another()) });
        const QList<RequestPreview> shown = TaskRerouting::preview(f.wish(true));

        f.rerouting.begin(f.wish(true));

        QTRY_COMPARE(f.rerouted.count(), 1);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(f.posts(), (QList<QByteArray>{ shown.at(0).form.join('&'), shown.at(1).form.join('&') }));
        QVERIFY(f.posts().at(0).contains("AssignmentStatus=canceled&Reason=moved"));
        QVERIFY(f.posts().at(1).contains("VirtualStartTime=2026-03-02T09%3A29%3A30Z")); // its old place in the row
        QCOMPARE(f.rerouted.constFirst().at(1).value<Task>().id, sid<TaskId>(2));
        QVERIFY(!f.rerouting.job(f.id));
    }

    void sendsOnlyWhatDiffers_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<int>("priority");
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("form");

        const QByteArray same = "{ \"a\": 1 }";
        QTest::newRow("nothing") << u"voice"_s << 5 << same << QByteArray();
        QTest::newRow("channel") << u"chat"_s << 5 << same << QByteArray("TaskChannel=chat");
        QTest::newRow("priority") << u"voice"_s << 50 << same << QByteArray("Priority=50");
        QTest::newRow("all") << u"chat"_s << 50 << QByteArray("{\"a\":2}")
                             << QByteArray("Attributes=%7B%22a%22%3A2%7D&Priority=50&TaskChannel=chat");
    }

    void sendsOnlyWhatDiffers()
    {
        QFETCH(QString, channel);
        QFETCH(int, priority);
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, form);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::task(4)) });
        TaskReroute wish = f.wish(false);
        wish.wish.channel = channel;
        wish.wish.priority = priority;
        wish.wish.attributes = attributes;

        f.rerouting.begin(wish);

        if (form.isEmpty()) {
            QVERIFY(TaskRerouting::preview(wish).isEmpty());
            QVERIFY(!f.rerouting.job(f.id));
            return;
        }
        QTRY_COMPARE(f.rerouted.count(), 1);
        QCOMPARE(f.posts(), QList<QByteArray>{ form });
        QCOMPARE(f.server.requests().constLast().headers.value("if-match"), QByteArray("\"3\""));
    }

    void attributesAreNotWrittenOverWhatNobodyHasSeen()
    {
        Fixture f(0); // lists tell no version
        Task now = Fixture::task(9);
        now.attributes = "{\"a\":\"someone else's\"}";
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::ok(now) });
        TaskReroute wish = f.wish(false);
        wish.wish.attributes = "{\"a\":2}";

        f.rerouting.begin(wish);

        QTRY_COMPARE(f.failed.count(), 1);
        QCOMPARE(f.failed.constFirst().at(1).value<ApiError>().kind, ApiError::Kind::Stale);
        QVERIFY(f.posts().isEmpty());
        QCOMPARE(f.state.task(f.id)->attributes, now.attributes);
    }

    void cancelsNothingThatNobodyHasSeen_data()
    {
        QTest::addColumn<Task>("now");

        Task other = Fixture::task(4);
        other.attributes = "{\"a\":2}";
        QTest::newRow("attributes") << other;
        other = Fixture::task(4);
        other.priority = 6;
        QTest::newRow("priority") << other;
        other = Fixture::task(4);
        other.channelUniqueName = u"sms"_s;
        QTest::newRow("channel") << other;
        QTest::newRow("somebody has canceled it") << Fixture::task(4, TaskStatus::Canceled);
    }

    void cancelsNothingThatNobodyHasSeen()
    {
        QFETCH(Task, now);
        Fixture f;
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::ok(now) });

        f.rerouting.begin(f.wish(true));

        QTRY_COMPARE(f.failed.count(), 1);
        QCOMPARE(f.failed.constFirst().at(1).value<ApiError>().kind, ApiError::Kind::Stale);
        QVERIFY(f.posts().isEmpty());
        QVERIFY(!f.rerouting.job(f.id));
        QCOMPARE(f.state.task(f.id)->attributes, now.attributes); // what the person looks at next
    }

    void theTaskAnewHasWhatOnlyTheServerKnew_data()
    {
        QTest::addColumn<int>("workflow");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("route");

        const QByteArray worker = sid<WorkerId>(7).utf8();
        const QByteArray queue = sid<TaskQueueId>(7).utf8();
        QTest::newRow("no target") << 1 << QString() << QByteArray();
        QTest::newRow("a worker") << 1 << QString::fromLatin1(worker)
                                  << QByteArray("&RoutingTarget=" + worker + "&IgnoreCapacity=false");
        QTest::newRow("a queue") << 1 << QString::fromLatin1(queue) << QByteArray("&RoutingTarget=" + queue);
        QTest::newRow("another workflow was chosen") << 2 << QString::fromLatin1(worker) << QByteArray();
    }

    void theTaskAnewHasWhatOnlyTheServerKnew()
    {
        QFETCH(int, workflow);
        QFETCH(QString, target);
        QFETCH(QByteArray, route);
        Fixture f;
        Task now = Fixture::task(3);
        now.timeout = std::chrono::seconds(300);
        now.routingTarget = target;
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::ok(now) });
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::task(4, TaskStatus::Canceled)) });
        f.server.answer("POST " + Fixture::tasksPath(), { Fixture::ok(Fixture::another()) });
        TaskReroute wish = f.wish(true); // of a task that is known from events alone
        wish.was.timeout = std::chrono::seconds(0);
        wish.was.virtualStart = Instant{};
        wish.wish.timeout = NewTask{}.timeout;
        wish.wish.workflow = sid<WorkflowId>(workflow);

        f.rerouting.begin(wish);

        QTRY_COMPARE(f.rerouted.count(), 1);
        const QByteArray body = f.posts().at(1);
        const QByteArray end = "&Timeout=300&VirtualStartTime=2026-03-02T09%3A29%3A30Z" + route;
        QVERIFY2(body.endsWith(end), body.constData());
    }

    void createsNothingWhileTheOldTaskStands_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("kind");

        QTest::newRow("somebody has it in hand") << Fixture::no(400) << int(ApiError::Kind::NotAllowedNow);
        QTest::newRow("no answer, and it stands") << ScriptedAnswer{ .hangUp = true } << int(ApiError::Kind::Unreachable);
        QTest::newRow("the server is unwell, and it stands") << Fixture::no(503, 0) << int(ApiError::Kind::Server);
    }

    void createsNothingWhileTheOldTaskStands()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, kind);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { answer });
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::ok(Fixture::task(3)) });

        f.rerouting.begin(f.wish(true));

        QTRY_COMPARE(f.failed.count(), 1);
        QCOMPARE(int(f.failed.constFirst().at(1).value<ApiError>().kind), kind);
        QCOMPARE(f.server.count("POST " + Fixture::tasksPath()), 0);
        QVERIFY(!f.rerouting.job(f.id));
    }

    void goesOnWhenOnlyTheAnswerWasLost()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { { .hangUp = true } });
        f.server.answer("GET " + Fixture::taskPath(1),
            { Fixture::ok(Fixture::task(3)), Fixture::ok(Fixture::task(4, TaskStatus::Canceled)) });
        f.server.answer("POST " + Fixture::tasksPath(), { Fixture::ok(Fixture::another()) });

        f.rerouting.begin(f.wish(true));

        QTRY_COMPARE(f.rerouted.count(), 1);
        QCOMPARE(f.failed.count(), 0);
    }

    void keepsWhatCouldNotBeCreated_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("unclear");

        QTest::newRow("refused") << Fixture::no(400) << false;
        QTest::newRow("too many requests") << Fixture::no(429, 20429) << false;
        QTest::newRow("no answer") << ScriptedAnswer{ .hangUp = true } << true;
    }

    void keepsWhatCouldNotBeCreated()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, unclear);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::task(4, TaskStatus::Canceled)) });
        f.server.answer("POST " + Fixture::tasksPath(), { answer, Fixture::ok(Fixture::another()) });

        f.rerouting.begin(f.wish(true));

        QTRY_COMPARE(f.rerouting.notCreated(), QList<TaskId>{ f.id });
        QCOMPARE(f.rerouting.job(f.id)->isUnclear(), unclear);
        f.rerouting.create(TaskId(f.id));
        QTRY_COMPARE(f.rerouted.count(), 1);
        const QList<QByteArray> sent = f.posts();
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent.at(2), sent.at(1)); // all there was, once more
        QVERIFY(f.rerouting.notCreated().isEmpty());
    }

    void letsGoWhatIsNotWantedAnyMore()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::task(4, TaskStatus::Canceled)) });
        f.server.answer("POST " + Fixture::tasksPath(), { Fixture::no(400) });
        f.rerouting.begin(f.wish(true));
        QTRY_COMPARE(f.rerouting.notCreated().size(), 1);

        f.rerouting.letGo(TaskId(f.id));

        QVERIFY(f.rerouting.notCreated().isEmpty());
        f.rerouting.create(TaskId(f.id));
        QCOMPARE(f.server.count("POST " + Fixture::tasksPath()), 1);
    }
};

QTEST_MAIN(TestTaskRerouting)
#include "tst_taskrerouting.moc"
