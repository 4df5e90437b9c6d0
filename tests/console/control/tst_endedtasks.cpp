#include "console/control/endedtasks.h"

#include "console/control/attributeediting.h"
#include "console/control/taskdrafts.h"
#include "console/control/taskrerouting.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

/// One task in hand, looked at.
struct Fixture : ControlFixture
{
    TaskController tasks{ api, state, nullptr, clock };
    TaskDrafts drafts{ nullptr, clock };
    AttributeEditing editing{ api, state };
    EndedTasks ended{ state, tasks, drafts, editing, clock, clock };

    Fixture()
    {
        state.apply(someTask(1), clock.now());
        state.apply(someReservation(1, ReservationStatus::Accepted), clock.now());
        ended.watch(sid<ReservationId>(1));
    }
    /// What the server says of it when it is asked.
    void serverHas(TaskStatus status, ReservationStatus reservation)
    {
        Task task = someTask(1, 4);
        task.status = status;
        task.channelUniqueName = u"voice"_s;
        server.answer("GET " + taskPath(1), { ok(task) });
        server.answer("GET " + reservationPath(1), { ok(someReservation(1, reservation, 4)) });
    }
    /// Not saved yet.
    void typeAttributes()
    {
        clock.advance(std::chrono::seconds(1));
        Task known = someTask(1, 2);
        known.version = 2;
        state.apply(known, clock.now());
        editing.begin(known.id);
        editing.change(known.id, R"({"name":"Ben"})");
        QVERIFY(editing.isDirty(known.id));
    }
    void handOn(TransferStatus status)
    {
        state.apply(Transfer{ .id = sid<TransferId>(1),
            .workspace = sid<WorkspaceId>(1),
            .task = sid<TaskId>(1),
            .status = status,
            .initiatingReservation = sid<ReservationId>(1),
            .initiatingWorker = sid<WorkerId>(1) });
    }
    void becomes(ReservationStatus status) { state.apply(someReservation(1, status, 9), clock.now()); }
};

} // namespace

class TestEndedTasks : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatSomebodyElseEnded_data()
    {
        QTest::addColumn<ReservationStatus>("status");
        QTest::addColumn<TaskFate>("fate");

        QTest::newRow("completed") << ReservationStatus::Completed << TaskFate::Completed;
        QTest::newRow("canceled") << ReservationStatus::Canceled << TaskFate::Canceled;
        QTest::newRow("rescinded") << ReservationStatus::Rescinded << TaskFate::TakenBack;
    }

    void keepsWhatSomebodyElseEnded()
    {
        QFETCH(ReservationStatus, status);
        QFETCH(TaskFate, fate);
        Fixture f;
        QSignalSpy changed(&f.ended, &EndedTasks::changed);

        f.becomes(status);

        QCOMPARE(changed.count(), 1);
        QCOMPARE(f.ended.tasks().size(), 1);
        const EndedTask &kept = f.ended.tasks().constFirst();
        QCOMPARE(kept.end, (TaskEnd{ .fate = fate, .at = kept.reservation.updatedAt }));
        QVERIFY(kept.task);
        f.ended.dismiss(kept.id());
        QVERIFY(f.ended.tasks().isEmpty());
    }

    void keepsWhatMatters_data()
    {
        QTest::addColumn<bool>("lookedAt");
        QTest::addColumn<QString>("notes");
        QTest::addColumn<int>("kept");

        QTest::newRow("looked at") << true << QString() << 1;
        QTest::newRow("something typed") << false << u"rang back"_s << 1;
        QTest::newRow("neither") << false << QString() << 0;
    }

    void keepsWhatMatters()
    {
        QFETCH(bool, lookedAt);
        QFETCH(QString, notes);
        QFETCH(int, kept);
        Fixture f;
        f.ended.watch(lookedAt ? sid<ReservationId>(1) : ReservationId());
        f.drafts.edit(sid<ReservationId>(1), { .notes = notes });

        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), kept);
        QCOMPARE(f.drafts.draft(sid<ReservationId>(1)).notes, notes);
    }

    void keepsWhatIsTypedIntoItsAttributes()
    {
        Fixture f;
        f.ended.watch({});
        f.typeAttributes();

        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), 1);
    }

    void keepsWhatIsTypedIntoAttributesOfWhatOneEndsElsewhere()
    {
        Fixture f;
        f.typeAttributes();
        f.server.answer("POST " + f.taskPath(1), { f.no(503) });

        f.tasks.complete(sid<ReservationId>(1), {}); // as the table of tasks does
        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), 1);
        QVERIFY(f.ended.tasks().constFirst().end.byOneself);
        QVERIFY(f.editing.isDirty(sid<TaskId>(1))); // can be copied
    }

    void leavesOutWhatOneEndsOneself()
    {
        Fixture f;
        f.server.answer("POST " + f.taskPath(1), { f.no(503) });

        f.tasks.complete(sid<ReservationId>(1), {}); // whether or not its answer gets through
        f.becomes(ReservationStatus::Completed);

        QVERIFY(f.ended.tasks().isEmpty());
    }

    void tellsWhereNothingCameOfOnesOwnDeed_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("isLost");

        QTest::newRow("refused") << Fixture::no(400) << false;
        QTest::newRow("no answer") << ScriptedAnswer{ .hangUp = true } << true;
        QTest::newRow("the server is unwell") << Fixture::no(503, 0) << true;
    }

    void tellsWhereNothingCameOfOnesOwnDeed()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, isLost);
        Fixture f;
        f.server.answer("POST " + f.taskPath(1), { answer });
        f.serverHas(TaskStatus::Assigned, ReservationStatus::Accepted);
        QSignalSpy failed(&f.tasks, &TaskController::failed);
        QSignalSpy undone(&f.tasks, &TaskController::undone);

        f.tasks.complete(sid<ReservationId>(1), {});
        QTRY_COMPARE(failed.count(), 1);
        if (isLost)
            QTRY_COMPARE(undone.count(), 1);
        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), 1);
        QCOMPARE(undone.count(), isLost ? 1 : 0);
    }

    void leavesOutWhatWasDoneAlthoughItsAnswerWasLost()
    {
        Fixture f;
        f.server.answer("POST " + f.taskPath(1), { ScriptedAnswer{ .hangUp = true } });
        f.serverHas(TaskStatus::Completed, ReservationStatus::Completed);
        QSignalSpy undone(&f.tasks, &TaskController::undone);

        f.tasks.complete(sid<ReservationId>(1), {});

        QTRY_COMPARE(f.state.reservation(sid<ReservationId>(1))->status, ReservationStatus::Completed);
        QVERIFY(f.ended.tasks().isEmpty());
        QCOMPARE(undone.count(), 0);
    }

    void cancelingToCreateAnewIsOnesOwnDeed_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<int>("kept");

        Task canceled = someTask(1, 5);
        canceled.status = TaskStatus::Canceled;
        QTest::newRow("done") << Fixture::ok(canceled) << false << 0;
        QTest::newRow("refused") << Fixture::no(400) << false << 1;
        QTest::newRow("no answer, and it stands") << ScriptedAnswer{ .hangUp = true } << true << 1;
    }

    void cancelingToCreateAnewIsOnesOwnDeed()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, isLost);
        QFETCH(int, kept);
        Fixture f;
        TaskRerouting rerouting{ f.api, f.state, nullptr, f.clock };
        f.ended.follow(rerouting);
        f.serverHas(TaskStatus::Assigned, ReservationStatus::Accepted);
        f.server.answer("POST " + f.taskPath(1), { answer });
        f.server.answer("POST " + f.workspacePath() + "/Tasks", { Fixture::ok(someTask(2)) });
        QSignalSpy rerouted(&rerouting, &TaskRerouting::rerouted);
        QSignalSpy failed(&rerouting, &TaskRerouting::failed);
        QSignalSpy undone(&f.tasks, &TaskController::undone);
        TaskReroute wish{ .was = someTask(1), .anew = true, .reason = u"moved"_s };
        wish.was.channelUniqueName = u"voice"_s;
        wish.wish = { .workflow = sid<WorkflowId>(1), .channel = u"voice"_s, .priority = wish.was.priority };

        rerouting.begin(wish);
        QTRY_COMPARE(rerouted.count() + failed.count(), 1);
        QTRY_COMPARE(undone.count(), isLost ? 1 : 0);
        f.becomes(ReservationStatus::Canceled);

        QCOMPARE(f.ended.tasks().size(), kept);
    }

    void leavesOutWhatOneHandsOn_data()
    {
        QTest::addColumn<TransferStatus>("status");
        QTest::addColumn<int>("kept");

        QTest::newRow("on its way") << TransferStatus::Initiated << 0;
        QTest::newRow("taken") << TransferStatus::Complete << 0;
        QTest::newRow("came to nothing") << TransferStatus::Failed << 1;
    }

    void leavesOutWhatOneHandsOn()
    {
        QFETCH(TransferStatus, status);
        QFETCH(int, kept);
        Fixture f;
        f.handOn(status);

        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), kept);
    }

    void keepsWhatIsTypedIntoAttributesOfWhatOneHandsOn_data()
    {
        QTest::addColumn<bool>("vanishesFirst");

        QTest::newRow("its end is told") << false;
        QTest::newRow("it is gone, and its end is told later") << true;
    }

    void keepsWhatIsTypedIntoAttributesOfWhatOneHandsOn()
    {
        QFETCH(bool, vanishesFirst);
        Fixture f;
        f.typeAttributes();
        f.handOn(TransferStatus::Initiated);
        f.clock.advance(std::chrono::seconds(5));

        if (vanishesFirst)
            f.state.applyOwnReservations({}, { ReservationStatus::Accepted }, f.clock.now());
        f.clock.advance(std::chrono::seconds(5));
        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), 1);
        const TaskEnd &end = f.ended.tasks().constFirst().end;
        QCOMPARE(end.fate, TaskFate::Completed);
        QVERIFY(end.byOneself);
        QVERIFY(end.handedOn); // and not ended: a colleague has it
    }

    void keepsWhatIsGoneUntilItIsKnownWhy_data()
    {
        QTest::addColumn<bool>("byOneself");

        QTest::newRow("somebody else's deed") << false;
        QTest::newRow("one's own deed") << true;
    }

    void keepsWhatIsGoneUntilItIsKnownWhy()
    {
        QFETCH(bool, byOneself);
        Fixture f;
        f.typeAttributes();
        f.clock.advance(std::chrono::seconds(5));
        f.server.answer("POST " + f.taskPath(1), { { .silent = true } });
        if (byOneself)
            f.tasks.complete(sid<ReservationId>(1), {});

        f.state.applyOwnReservations({}, { ReservationStatus::Accepted }, f.clock.now());
        QCOMPARE(f.ended.tasks().size(), 1);
        QCOMPARE(f.ended.tasks().constFirst().end.fate, TaskFate::Unknown);
        QCOMPARE(f.ended.tasks().constFirst().end.byOneself, byOneself);
        f.clock.advance(std::chrono::seconds(5));
        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().constFirst().end.fate, TaskFate::Completed);
        QCOMPARE(f.ended.tasks().constFirst().end.byOneself, byOneself);
    }

    void forgetsAllWithTheSession()
    {
        Fixture f;
        f.becomes(ReservationStatus::Completed);

        f.state.clear();

        QVERIFY(f.ended.tasks().isEmpty());
    }
};

QTEST_MAIN(TestEndedTasks)
#include "tst_endedtasks.moc"
