#include "console/control/taskcontroller.h"
#include "console/journal/journal.h"
#include "controlfixture.h"
#include "core/base/onfinished.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

/// One task in hand.
struct Fixture : ControlFixture
{
    TaskController tasks{ api, state, nullptr, clock };

    Fixture()
    {
        Task task = someTask(1);
        task.status = TaskStatus::Assigned;
        state.apply(task, clock.now());
        state.apply(someReservation(1, ReservationStatus::Accepted), clock.now());
    }
    static Task inStatus(TaskStatus status, int updated)
    {
        Task task = someTask(1, updated);
        task.status = status;
        return task;
    }
};

} // namespace

/// What a person does with tasks.
class TestTaskController : public QObject
{
    Q_OBJECT

private slots:
    void wrapsUpAndCompletes_data()
    {
        QTest::addColumn<bool>("wrapsUp");
        QTest::addColumn<int>("taskStatus");
        QTest::addColumn<int>("reservationStatus");
        QTest::addColumn<QByteArray>("form");

        QTest::newRow("wrap up") << true << int(TaskStatus::Wrapping) << int(ReservationStatus::Wrapping)
                                 << QByteArray("AssignmentStatus=wrapping");
        QTest::newRow("complete") << false << int(TaskStatus::Completed) << int(ReservationStatus::Completed)
                                  << QByteArray("AssignmentStatus=completed");
    }

    void wrapsUpAndCompletes()
    {
        QFETCH(bool, wrapsUp);
        QFETCH(int, taskStatus);
        QFETCH(int, reservationStatus);
        QFETCH(QByteArray, form);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::inStatus(TaskStatus(taskStatus), 5)) });
        f.server.answer("GET " + Fixture::reservationPath(1),
                        { Fixture::ok(someReservation(1, ReservationStatus(reservationStatus), 5)) });
        QSignalSpy succeeded(&f.tasks, &TaskController::succeeded);

        if (wrapsUp)
            f.tasks.wrapUp(sid<ReservationId>(1));
        else
            f.tasks.complete(sid<ReservationId>(1), u"solved & closed"_s);
        QVERIFY(f.tasks.isBusy(sid<TaskId>(1)));

        QTRY_COMPARE(succeeded.count(), 1);
        QVERIFY(f.server.requests().first().body.contains(form));
        QCOMPARE(f.server.requests().first().body.contains("Reason=solved"), !wrapsUp);
        QCOMPARE(int(f.state.task(sid<TaskId>(1))->status), taskStatus);
        QTRY_COMPARE(int(f.state.reservation(sid<ReservationId>(1))->status), reservationStatus);
        QVERIFY(!f.tasks.isBusy(sid<TaskId>(1)));
    }

    // Else it would stand after the event and the answer that it caused.
    void whatWasDoneIsKeptByWhenItWasAskedFor()
    {
        Fixture f;
        Journal journal{ QString() };
        TaskController tasks(f.api, f.state, &journal, f.clock);
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::inStatus(TaskStatus::Canceled, 5)) });
        QSignalSpy succeeded(&tasks, &TaskController::succeeded);
        const Instant asked = f.clock.now();

        tasks.cancel(sid<TaskId>(1), u"a mistake"_s);
        f.clock.advance(3s);
        QTRY_COMPARE(succeeded.count(), 1);

        std::optional<QList<OwnAction>> kept;
        onFinished(journal.lastActions(9), &tasks, {}, [&kept](const QList<OwnAction> &actions) { kept = actions; });
        QTRY_VERIFY(kept.has_value());
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->constFirst().at, asked);
    }

    void countsTwoClicksOnce()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::inStatus(TaskStatus::Completed, 5)) });
        QSignalSpy succeeded(&f.tasks, &TaskController::succeeded);

        f.tasks.complete(sid<ReservationId>(1), {});
        f.tasks.complete(sid<ReservationId>(1), {});
        f.tasks.wrapUp(sid<ReservationId>(1));

        QTRY_COMPARE(succeeded.count(), 1);
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(1)), 1);
    }

    void tellsWhyNot_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<ScriptedAnswer>("truth");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("known");

        QTest::newRow("illegal now") << Fixture::no(400) << Fixture::ok(Fixture::inStatus(TaskStatus::Completed, 9))
                                     << int(ApiError::Kind::NotAllowedNow) << true;
        QTest::newRow("cleaned up") << Fixture::no(404, 20404) << Fixture::no(404, 20404) << int(ApiError::Kind::NotFound) << false;
        QTest::newRow("hung up") << ScriptedAnswer{ .hangUp = true } << Fixture::ok(Fixture::inStatus(TaskStatus::Completed, 9))
                                 << int(ApiError::Kind::Unreachable) << true;
    }

    void tellsWhyNot()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(ScriptedAnswer, truth);
        QFETCH(int, kind);
        QFETCH(bool, known);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { answer });
        f.server.answer("GET " + Fixture::taskPath(1), { truth });
        QSignalSpy failed(&f.tasks, &TaskController::failed);

        f.tasks.complete(sid<ReservationId>(1), {});

        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(int(failed.first().last().value<ApiError>().kind), kind);
        QTRY_COMPARE(f.state.task(sid<TaskId>(1)).has_value(), known);
        if (known)
            QTRY_COMPARE(f.state.task(sid<TaskId>(1))->status, TaskStatus::Completed);
    }

    void createsWhatIsRight()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::workspacePath() + "/Tasks", { Fixture::ok(someTask(7)) });
        QSignalSpy created(&f.tasks, &TaskController::created);

        f.tasks.createTask({ .workflow = sid<WorkflowId>(1), .channel = u"voice"_s, .priority = 3,
                             .attributes = R"({"name":"A+B"})" });

        QTRY_COMPARE(created.count(), 1);
        QVERIFY(f.state.task(sid<TaskId>(7)));
        const QByteArray form = f.server.requests().first().body;
        QVERIFY2(form.contains("TaskChannel=voice") && form.contains("Priority=3") && form.contains("%2B"), form.constData());
    }

    void sendsNothingThatIsWrong()
    {
        Fixture f;
        QSignalSpy created(&f.tasks, &TaskController::created);
        f.server.answer("POST " + Fixture::workspacePath() + "/Tasks", { Fixture::ok(someTask(7)) });

        f.tasks.createTask({ .workflow = sid<WorkflowId>(1), .attributes = "{" });
        f.tasks.createTask({ .workflow = sid<WorkflowId>(1) });

        QTRY_COMPARE(created.count(), 1);
        QCOMPARE(f.server.requests().size(), 1);
    }

    void tellsWhyItWasNotCreated()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::workspacePath() + "/Tasks", { Fixture::no(400) });
        QSignalSpy failed(&f.tasks, &TaskController::createFailed);

        f.tasks.createTask({ .workflow = sid<WorkflowId>(1) });

        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<ApiError>().httpStatus, 400);
    }

    void completesAReservationThatIsLeft_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("done");

        QTest::newRow("done") << Fixture::ok(someReservation(1, ReservationStatus::Completed, 9)) << true;
        QTest::newRow("gone") << Fixture::no(404, 20404) << false;
        QTest::newRow("not allowed") << Fixture::no(400) << false;
    }

    void completesAReservationThatIsLeft()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, done);
        Fixture f;
        f.server.answer("POST " + Fixture::reservationPath(1), { answer });
        QSignalSpy succeeded(&f.tasks, &TaskController::succeeded);
        QSignalSpy failed(&f.tasks, &TaskController::failed);

        f.tasks.completeReservation(sid<ReservationId>(1));
        f.tasks.completeReservation(sid<ReservationId>(1));

        QTRY_COMPARE(succeeded.count() + failed.count(), 1);
        QCOMPARE(succeeded.count(), done ? 1 : 0);
        QCOMPARE(f.server.requests().first().body, QByteArray("ReservationStatus=completed"));
        QTRY_VERIFY(f.state.reservations().isEmpty()); // completed, or not known any more
        QVERIFY(!f.tasks.isBusy(sid<TaskId>(1)));
    }

    void leavesATaskToWhomItWasHanded_data()
    {
        QTest::addColumn<int>("own");
        QTest::addColumn<int>("task");
        QTest::addColumn<int>("transfer");
        QTest::addColumn<bool>("shared");
        constexpr int none = -1;
        const int accepted = int(ReservationStatus::Accepted);
        const int wrapping = int(ReservationStatus::Wrapping);
        const int assigned = int(TaskStatus::Assigned);

        QTest::newRow("never transferred") << accepted << assigned << none << false;
        QTest::newRow("wrapping up as usual") << wrapping << int(TaskStatus::Wrapping) << none << false;
        QTest::newRow("handed on in an earlier run") << wrapping << assigned << none << true;
        QTest::newRow("on its way") << wrapping << int(TaskStatus::Reserved) << int(TransferStatus::Initiated) << true;
        QTest::newRow("taken, warm") << accepted << assigned << int(TransferStatus::Complete) << true;
        QTest::newRow("not taken, warm") << accepted << assigned << int(TransferStatus::Failed) << false;
        QTest::newRow("taken back") << accepted << assigned << int(TransferStatus::Canceled) << false;
    }

    void leavesATaskToWhomItWasHanded()
    {
        QFETCH(int, own);
        QFETCH(int, task);
        QFETCH(int, transfer);
        QFETCH(bool, shared);
        Fixture f;
        f.state.apply(someReservation(1, ReservationStatus(own), 3), f.clock.now());
        f.state.apply(Fixture::inStatus(TaskStatus(task), 3), f.clock.now());
        if (transfer >= 0)
            f.state.apply(Transfer{ .id = sid<TransferId>(1),
                .status = TransferStatus(transfer),
                .initiatingReservation = sid<ReservationId>(1) });
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::inStatus(TaskStatus::Completed, 5)) });
        f.server.answer("POST " + Fixture::reservationPath(1),
            { Fixture::ok(someReservation(1, ReservationStatus::Completed, 9)) });
        QSignalSpy succeeded(&f.tasks, &TaskController::succeeded);

        f.tasks.complete(sid<ReservationId>(1), u"solved"_s);

        QTRY_COMPARE(succeeded.count(), 1);
        QCOMPARE(f.server.count("POST " + Fixture::reservationPath(1)), shared ? 1 : 0);
        QCOMPARE(f.server.count("POST " + Fixture::taskPath(1)), shared ? 0 : 1);
    }

    void cancels()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::ok(Fixture::inStatus(TaskStatus::Canceled, 5)) });

        f.tasks.cancel(sid<TaskId>(1), u"gave up"_s);

        QTRY_COMPARE(f.state.task(sid<TaskId>(1))->status, TaskStatus::Canceled);
    }

    void fetchesWhatIsUnclear()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::ok(Fixture::inStatus(TaskStatus::Wrapping, 0)) });
        f.clock.advance(1s);

        f.state.apply(Fixture::inStatus(TaskStatus::Wrapping, 0), Instant{});

        QTRY_COMPARE(f.state.task(sid<TaskId>(1))->status, TaskStatus::Wrapping);
        QCOMPARE(f.server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTaskController)
#include "tst_taskcontroller.moc"
