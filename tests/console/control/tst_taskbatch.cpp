#include "console/control/taskbatch.h"
#include "console/control/taskcontroller.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

/// Three tasks that wait.
struct Fixture : ControlFixture
{
    TaskController tasks{ api, state, nullptr, clock };
    TaskBatch batch{ api, tasks, state };
    QList<TaskId> all{ sid<TaskId>(1), sid<TaskId>(2), sid<TaskId>(3) };

    Fixture()
    {
        for (int number = 1; number <= 3; ++number) {
            state.apply(someTask(number), clock.now());
            server.answer("POST " + taskPath(number), { ok(canceled(number)) });
            server.answer("GET " + taskPath(number), { ok(someTask(number)) });
        }
    }
    static Task canceled(int number)
    {
        Task task = someTask(number, 1);
        task.status = TaskStatus::Canceled;
        return task;
    }
    static Task prioritized(int number, int priority)
    {
        Task task = someTask(number, 1);
        task.priority = priority;
        return task;
    }
    [[nodiscard]] bool isOver() const { return !batch.isRunning(); }
    void cancelAll() { batch.run(all, { .kind = TaskBatch::Kind::Cancel, .reason = u"storm"_s }); }
};

} // namespace

class TestTaskBatch : public QObject
{
    Q_OBJECT

private slots:
    void sendsOneAfterTheOther()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { { .silent = true } });

        f.cancelAll();

        QTRY_COMPARE(f.server.requests().size(), 1);
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(2)), 0); // the line is free for whatever the agent does
        f.server.answerSilent(Fixture::ok(Fixture::canceled(1)));
        QTRY_VERIFY(f.isOver());
        QCOMPARE(f.batch.progress().done, 3);
        QVERIFY(f.batch.progress().failures.isEmpty());
        QVERIFY(f.server.requests().constLast().body.contains("Reason=storm"));
    }

    void aRefusalIsOfThatTaskAlone()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(2), { Fixture::no(404, 20404) });
        f.server.answer("GET " + Fixture::taskPath(2), { Fixture::no(404, 20404) });

        f.cancelAll();

        QTRY_VERIFY(f.isOver());
        QCOMPARE(f.batch.progress().done, 3);
        QCOMPARE(f.batch.progress().failures.size(), 1);
        QCOMPARE(f.batch.progress().failures.constFirst().task, sid<TaskId>(2));
        QCOMPARE(int(f.state.task(sid<TaskId>(3))->status), int(TaskStatus::Canceled));
    }

    void restsAsLongAsTheServerAsksAndGoesOn()
    {
        Fixture f;
        ScriptedAnswer pause = Fixture::no(429, 20429);
        pause.headers = { { "Retry-After", "1" } };
        f.server.answer("POST " + Fixture::taskPath(2), { pause, Fixture::ok(Fixture::canceled(2)) });
        f.cancelAll();

        QTRY_VERIFY(f.batch.progress().rests);
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(3)), 0);

        QTRY_VERIFY(f.isOver());
        QVERIFY(f.batch.progress().failures.isEmpty());
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(2)), 2);
    }

    void pausesWhereNothingIsAnsweredAndGoesOn_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("kind");

        QTest::newRow("the network is gone") << ScriptedAnswer{ .hangUp = true } << int(ApiError::Kind::Unreachable);
        QTest::newRow("signed out") << Fixture::no(401, 20003) << int(ApiError::Kind::SignedOut);
    }

    void pausesWhereNothingIsAnsweredAndGoesOn()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, kind);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(2), { answer, Fixture::ok(Fixture::canceled(2)) });

        f.cancelAll();

        QTRY_VERIFY(f.batch.progress().trouble);
        QCOMPARE(int(f.batch.progress().trouble->kind), kind);
        QVERIFY(f.batch.isRunning());
        QCOMPARE(f.batch.progress().done, 1);
        QVERIFY(f.batch.progress().failures.isEmpty());
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(3)), 0);

        f.batch.resume();

        QTRY_VERIFY(f.isOver());
        QVERIFY(!f.batch.progress().trouble);
        QCOMPARE(f.batch.progress().done, 3);
        QVERIFY(f.batch.progress().failures.isEmpty());
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(2)), 2);
    }

    void whatWasDoneThoughTheAnswerWasLostIsNoFailure_data()
    {
        QTest::addColumn<bool>("done");
        QTest::addColumn<int>("failures");

        QTest::newRow("it had been canceled") << true << 0;
        QTest::newRow("somebody has taken it meanwhile") << false << 1;
    }

    void whatWasDoneThoughTheAnswerWasLostIsNoFailure()
    {
        QFETCH(bool, done);
        QFETCH(int, failures);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(2), { { .hangUp = true }, Fixture::no(400) });
        f.server.answer("GET " + Fixture::taskPath(2), { Fixture::ok(done ? Fixture::canceled(2) : someTask(2)) });
        f.cancelAll();
        QTRY_VERIFY(f.batch.progress().trouble);

        f.batch.resume();

        QTRY_VERIFY(f.isOver());
        QCOMPARE(f.batch.progress().done, 3);
        QCOMPARE(f.batch.progress().failures.size(), failures);
    }

    void aPauseEndsWithStop()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(2), { { .hangUp = true } });
        f.cancelAll();
        QTRY_VERIFY(f.batch.progress().trouble);

        f.batch.stop();

        QVERIFY(f.isOver());
        QVERIFY(!f.batch.progress().trouble);
        QCOMPARE(f.batch.progress().all, 1);
        QCOMPARE(f.batch.progress().done, 1);
    }

    void oneAloneFailsAndDoesNotPause()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { { .hangUp = true } });

        f.batch.run({ sid<TaskId>(1) }, { .kind = TaskBatch::Kind::Cancel });

        QTRY_VERIFY(f.isOver());
        QCOMPARE(f.batch.progress().failures.size(), 1);
    }

    void afterStopItDoesNotPause()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(2), { { .silent = true } });
        f.cancelAll();
        QTRY_COMPARE(f.server.count("POST " + Fixture::taskPath(2)), 1);

        f.batch.stop();
        f.server.answerSilent({ .hangUp = true });

        QTRY_VERIFY(f.isOver());
        QVERIFY(!f.batch.progress().trouble);
        QCOMPARE(f.batch.progress().failures.size(), 1);
    }

    void stopLeavesTheRestAsItIs()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { { .silent = true } });
        f.cancelAll();
        QTRY_COMPARE(f.server.requests().size(), 1);

        f.batch.stop();
        f.server.answerSilent(Fixture::ok(Fixture::canceled(1)));

        QTRY_VERIFY(f.isOver());
        QCOMPARE(f.batch.progress().done, 1);
        QCOMPARE(f.batch.progress().all, 1);
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(2)), 0);
    }

    void releasesWhoHasAnEndedTaskInHand()
    {
        Fixture f;
        Reservation stays = someReservation(1, ReservationStatus::Wrapping);
        stays.worker = sid<WorkerId>(7);
        Reservation over = someReservation(2, ReservationStatus::Completed);
        over.task = sid<TaskId>(1);
        f.server.answer("GET " + Fixture::taskPath(1) + "/Reservations",
            { Fixture::list("reservations",
                { toJson(stays, ReservationSide::Task, {}), toJson(over, ReservationSide::Task, {}) }) });
        const QByteArray path = Fixture::workerPath(7) + "/Reservations/" + sid<ReservationId>(1).utf8();
        stays.status = ReservationStatus::Completed;
        f.server.answer("POST " + path, { Fixture::ok(stays) });

        f.batch.run({ sid<TaskId>(1) }, { .kind = TaskBatch::Kind::Release });

        QTRY_VERIFY(f.isOver());
        QVERIFY(f.batch.progress().failures.isEmpty());
        QCOMPARE(f.server.count("POST " + path), 1);
    }

    void releasesTheOwnReservationAsTheDeskDoes()
    {
        Fixture f;
        Reservation own = someReservation(1, ReservationStatus::Wrapping);
        own.worker = f.state.ownWorkerId();
        f.state.apply(own, f.clock.now());
        f.server.answer("GET " + Fixture::taskPath(1) + "/Reservations",
            { Fixture::list("reservations", { toJson(own, ReservationSide::Task, {}) }) });
        own.status = ReservationStatus::Completed;
        own.updatedAt += std::chrono::seconds(9);
        const QByteArray path
            = "/v1/Workspaces/" + own.workspace.utf8() + "/Workers/" + own.worker.utf8() + "/Reservations/" + own.id.utf8();
        f.server.answer("POST " + path, { Fixture::ok(own) });
        QSignalSpy begun(&f.tasks, &TaskController::begun);

        f.batch.run({ sid<TaskId>(1) }, { .kind = TaskBatch::Kind::Release });

        QTRY_VERIFY(f.isOver());
        QVERIFY(f.batch.progress().failures.isEmpty());
        QCOMPARE(f.server.count("POST " + path), 1);
        QCOMPARE(begun.count(), 1); // so nobody says that somebody else ended it
    }

    void setsAPriority_data()
    {
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("kept");

        QTest::newRow("as asked for") << 70 << 0;
        QTest::newRow("a step of its workflow sets a lower one") << 5 << 1;
        QTest::newRow("a step of its workflow sets a higher one") << 100 << 1;
    }

    void setsAPriority()
    {
        QFETCH(int, answered);
        QFETCH(int, kept);
        Fixture f;
        for (int number = 1; number <= 3; ++number)
            f.server.answer("POST " + Fixture::taskPath(number),
                { Fixture::ok(Fixture::prioritized(number, number == 2 ? answered : 70)) });

        f.batch.run(f.all, { .kind = TaskBatch::Kind::Prioritize, .priority = 70 });

        QTRY_VERIFY(f.isOver());
        QCOMPARE(f.server.requests().constFirst().body, QByteArray("Priority=70"));
        QCOMPARE(f.batch.progress().done, 3);
        QVERIFY(f.batch.progress().failures.isEmpty());
        QCOMPARE(f.batch.progress().kept.size(), kept);
        for (const TaskBatch::Kept &each : f.batch.progress().kept) {
            QCOMPARE(each.task, sid<TaskId>(2));
            QCOMPARE(each.priority, answered);
        }
    }
};

QTEST_MAIN(TestTaskBatch)
#include "tst_taskbatch.moc"
