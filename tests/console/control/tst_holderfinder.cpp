#include "console/control/holderfinder.h"
#include "console/state/holderbook.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using Status = ReservationStatus;

namespace {

/// Tasks 1 to 3 are assigned, and 4 waits; each of the first has one reservation, of the worker of the same number.
struct Fixture : ControlFixture
{
    HolderBook book;
    HolderFinder finder{ api, state, book };

    Fixture()
    {
        QList<Task> tasks;
        for (int number = 1; number <= 4; ++number) {
            tasks.append(task(number, number < 4 ? TaskStatus::Assigned : TaskStatus::Pending));
            server.answer("GET " + reservationsPath(number), { reservations({ held(number, Status::Accepted) }) });
        }
        state.applyTasks(tasks, clock.now());
    }
    static Task task(int number, TaskStatus status, int updated = 0)
    {
        Task task = someTask(number, updated);
        task.status = status;
        return task;
    }
    static Reservation held(int number, Status status, int updated = 0)
    {
        Reservation reservation = someReservation(number, status, updated);
        reservation.worker = sid<WorkerId>(number);
        return reservation;
    }
    static ScriptedAnswer reservations(const QList<Reservation> &rows)
    {
        QList<QByteArray> bodies;
        for (const Reservation &row : rows)
            bodies.append(toJson(row, ReservationSide::Task, {}));
        return list("reservations", bodies);
    }
    static QByteArray reservationsPath(int task) { return taskPath(task) + "/Reservations"; }
    [[nodiscard]] int asked(int task) const { return server.count("GET " + reservationsPath(task)); }
    /// Null: nobody has it, or that is not known.
    [[nodiscard]] WorkerId holder(int task) const
    {
        const TaskHolder *known = holderOf(*state.tasks().shared(sid<TaskId>(task)), book.all());
        return known ? known->worker : WorkerId();
    }
};

} // namespace

/// Who has the tasks in view.
class TestHolderFinder : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceForThoseInView()
    {
        Fixture f;

        f.finder.setInView({ sid<TaskId>(4), sid<TaskId>(1), sid<TaskId>(2) });

        QTRY_COMPARE(f.holder(2), sid<WorkerId>(2));
        f.finder.setInView({ sid<TaskId>(2), sid<TaskId>(1) });
        f.finder.setInView({ sid<TaskId>(3) });
        QTRY_COMPARE(f.holder(3), sid<WorkerId>(3));
        QCOMPARE(f.asked(1), 1);
        QCOMPARE(f.asked(2), 1);
        QCOMPARE(f.asked(4), 0); // nobody can have it
    }

    void rowsThatPassByAreNotAskedFor()
    {
        Fixture f;

        for (const int passing : { 1, 2, 3 }) // as one scrolls
            f.finder.setInView({ sid<TaskId>(passing) });

        QTRY_COMPARE(f.holder(3), sid<WorkerId>(3));
        QCOMPARE(f.asked(1), 0);
        QCOMPARE(f.asked(2), 0);
    }

    void anAnswerDoesNotAskForWhatHasLeftTheView()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::reservationsPath(1), { { .silent = true } });
        f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(2) });
        QTRY_COMPARE(f.asked(1), 1);

        f.finder.setInView({ sid<TaskId>(2), sid<TaskId>(3) });
        f.finder.setInView({ sid<TaskId>(3) });
        f.server.answerSilent(Fixture::reservations({ Fixture::held(1, Status::Accepted) }));

        QTRY_COMPARE(f.holder(3), sid<WorkerId>(3));
        QCOMPARE(f.holder(1), sid<WorkerId>(1));
        QCOMPARE(f.asked(2), 0);
    }

    void whatEventsHaveToldIsNotAskedFor()
    {
        Fixture f;
        f.finder.take(sid<WorkspaceId>(1), { Fixture::held(1, Status::Accepted) });
        f.finder.take(sid<WorkspaceId>(2), { Fixture::held(2, Status::Accepted) }); // not ours

        f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(2) });

        QTRY_COMPARE(f.asked(2), 1);
        QCOMPARE(f.holder(1), sid<WorkerId>(1));
        QCOMPARE(f.asked(1), 0);
    }

    void ownReservationsTellToo()
    {
        Fixture f;

        f.state.apply(someReservation(1, Status::Accepted), f.clock.now());

        QCOMPARE(f.holder(1), sid<WorkerId>(1));
    }

    void theBookHoldsOnlyWhatCanBeHad()
    {
        Fixture f;
        f.finder.take(sid<WorkspaceId>(1),
            { Fixture::held(1, Status::Accepted), Fixture::held(2, Status::Accepted), Fixture::held(8, Status::Accepted) });
        QCOMPARE(f.book.all().size(), 2);

        f.clock.advance(std::chrono::seconds(5));
        f.state.applyTasks({ Fixture::task(1, TaskStatus::Completed, 3) }, f.clock.now()); // and task 2 has gone
        f.finder.take(sid<WorkspaceId>(1), { Fixture::held(1, Status::Completed, 3) });

        QVERIFY(f.book.all().isEmpty());
    }

    void whatIsToldBeforeItsTaskCounts()
    {
        Fixture f;
        f.finder.take(sid<WorkspaceId>(1), { Fixture::held(5, Status::Accepted), Fixture::held(6, Status::Accepted) });

        f.state.apply(Fixture::task(5, TaskStatus::Assigned), f.clock.now());
        QCOMPARE(f.holder(5), sid<WorkerId>(5));

        f.clock.advance(std::chrono::seconds(5));
        f.state.applyTasks({ Fixture::task(5, TaskStatus::Assigned) }, f.clock.now()); // all there are: the sixth has gone
        f.state.apply(Fixture::task(6, TaskStatus::Assigned), f.clock.now());
        QVERIFY(!f.book.all().contains(sid<TaskId>(6)));
    }

    void whatChangedUnseenIsAskedForAgain_data()
    {
        QTest::addColumn<int>("missedUntil"); // s
        QTest::addColumn<bool>("isKnown");

        QTest::newRow("nothing was missed") << 0 << true;
        QTest::newRow("it changed afterwards: an event will tell") << 5 << true;
        QTest::newRow("it changed meanwhile") << 15 << false;
    }

    void whatChangedUnseenIsAskedForAgain()
    {
        QFETCH(int, missedUntil);
        QFETCH(bool, isKnown);
        Fixture f;
        f.finder.take(sid<WorkspaceId>(1), { Fixture::held(1, Status::Accepted, 1), Fixture::held(2, Status::Accepted, 1) });
        f.finder.noteMissed(atSecond(missedUntil));

        f.clock.advance(std::chrono::seconds(20));
        f.state.apply(Fixture::task(1, TaskStatus::Assigned, 10), f.clock.now());

        QCOMPARE(f.book.all().contains(sid<TaskId>(1)), isKnown);
        QVERIFY(f.book.all().contains(sid<TaskId>(2)));
    }

    void whatCannotBeToldIsNotAskedForAgainAndAgain()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::reservationsPath(1), { Fixture::no(404, 20404) });

        f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(2) });

        QTRY_COMPARE(f.holder(2), sid<WorkerId>(2));
        f.finder.setInView({ sid<TaskId>(2), sid<TaskId>(1) });
        QCOMPARE(f.asked(1), 1);
        f.state.apply(Fixture::task(1, TaskStatus::Wrapping, 10), f.clock.now());
        QTRY_COMPARE(f.asked(1), 2); // it may be told by now
    }

    void whatComesBackIntoViewIsNotAskedForAgainAndAgain()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::reservationsPath(1), { Fixture::reservations({ Fixture::held(1, Status::Pending) }) });
        f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(2) });
        QTRY_COMPARE(f.holder(2), sid<WorkerId>(2));
        QCOMPARE(f.holder(1), WorkerId()); // an offer does not go with its status

        f.finder.setInView({ sid<TaskId>(2) });
        f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(3) });
        QTRY_COMPARE(f.holder(3), sid<WorkerId>(3));
        QCOMPARE(f.asked(1), 1);

        f.clock.advance(std::chrono::seconds(10));
        f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(3) });
        QTRY_COMPARE(f.asked(1), 2);
    }

    void aViewThatNeverRestsIsAskedForAllTheSame()
    {
        Fixture f;
        int turn = 0;
        const auto isAsked = [&f, &turn] {
            f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(++turn % 2 ? 2 : 3) });
            return f.asked(1) > 0;
        };

        QTRY_VERIFY(isAsked());
    }

    void oneQuestionAtATime()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::reservationsPath(1), { { .silent = true } });

        f.finder.setInView({ sid<TaskId>(1), sid<TaskId>(2) });

        QTRY_COMPARE(f.asked(1), 1);
        QCOMPARE(f.asked(2), 0);
        f.server.answerSilent(Fixture::reservations({ Fixture::held(1, Status::Accepted) }));
        QTRY_COMPARE(f.holder(2), sid<WorkerId>(2));
    }

    void learnsWhatOneAgentHas()
    {
        Fixture f;
        const QByteArray path = "GET " + Fixture::workerPath(7) + "/Reservations";
        const auto of7 = [](int task, Status status) {
            Reservation reservation = Fixture::held(task, status);
            reservation.worker = sid<WorkerId>(7);
            return reservation;
        };
        f.state.apply(Fixture::task(3, TaskStatus::Reserved, 1), f.clock.now());
        f.server.answer(path,
            { Fixture::reservations({ of7(3, Status::Pending) }), Fixture::reservations({ of7(1, Status::Accepted) }),
                Fixture::reservations({ of7(2, Status::Wrapping) }) });
        QSignalSpy learned(&f.finder, &HolderFinder::learned);

        f.finder.askOf(sid<WorkerId>(7));

        QTRY_COMPARE(learned.count(), 1);
        QCOMPARE(f.holder(3), sid<WorkerId>(7)); // is offered it
        QCOMPARE(f.holder(1), sid<WorkerId>(7));
        QCOMPARE(f.holder(2), sid<WorkerId>(7));
        QCOMPARE(f.server.count(path), 3);
        f.server.answer(path, { Fixture::no(403, 20403) });
        QSignalSpy failed(&f.finder, &HolderFinder::failed);
        f.finder.askOf(sid<WorkerId>(7));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(learned.count(), 1);
    }

    void whoAsksForAnotherAgentMeanwhileTakesNobodysAnswer()
    {
        Fixture f;
        for (const int agent : { 1, 2 }) {
            f.server.answer(ofAgent(agent),
                { Fixture::reservations({ Fixture::held(agent, Status::Accepted) }), Fixture::reservations({}) });
        }
        QSignalSpy learned(&f.finder, &HolderFinder::learned);

        f.finder.askOf(sid<WorkerId>(1));
        f.finder.askOf(sid<WorkerId>(2));
        f.finder.askOf(sid<WorkerId>(1)); // it is on its way

        QTRY_COMPARE(learned.count(), 2);
        QCOMPARE(f.holder(1), sid<WorkerId>(1));
        QCOMPARE(f.holder(2), sid<WorkerId>(2));
        QCOMPARE(f.server.count(ofAgent(1)), 3); // offered, in hand, and in wrap-up
        f.finder.askOf(sid<WorkerId>(1));
        QTRY_COMPARE(learned.count(), 3);
    }

    void anotherWorkspaceIsAskedAnew()
    {
        Fixture f;
        f.server.answer(ofAgent(1), { { .silent = true }, Fixture::reservations({}) });
        QSignalSpy learned(&f.finder, &HolderFinder::learned);
        f.finder.askOf(sid<WorkerId>(1));
        QTRY_COMPARE(f.server.count(ofAgent(1)), 1);

        f.state.begin(someWorkspace(1, QStringLiteral("Tutorial")), sid<WorkerId>(1));
        f.finder.askOf(sid<WorkerId>(1));

        QTRY_COMPARE(learned.count(), 1);
        QCOMPARE(f.server.count(ofAgent(1)), 4);
    }

    void keepsThePauseThatTheServerAsksFor()
    {
        Fixture f;
        ScriptedAnswer pause = Fixture::no(429, 20429);
        pause.headers = { { "Retry-After", "1" } };
        f.server.answer(ofAgent(1),
            { Fixture::reservations({}), pause, Fixture::reservations({ Fixture::held(1, Status::Accepted) }) });
        QSignalSpy learned(&f.finder, &HolderFinder::learned);
        QSignalSpy failed(&f.finder, &HolderFinder::failed);

        f.finder.askOf(sid<WorkerId>(1));

        const auto isLearned = [&f, &learned] { // the budget goes by this clock
            f.clock.advance(std::chrono::seconds(2));
            return learned.count() == 1;
        };
        QTRY_VERIFY(isLearned());
        QCOMPARE(failed.count(), 0);
        QCOMPARE(f.holder(1), sid<WorkerId>(1));
        QCOMPARE(f.server.count(ofAgent(1)), 4); // none within the pause
    }

    void whatIsToldBeforeTheLastRowsOfAListCounts()
    {
        Fixture f;
        f.finder.take(sid<WorkspaceId>(1), { Fixture::held(5, Status::Accepted), Fixture::held(6, Status::Accepted) });

        f.clock.advance(std::chrono::seconds(5));
        f.state.applyTasks({ Fixture::task(5, TaskStatus::Assigned) }, f.clock.now());

        QCOMPARE(f.holder(5), sid<WorkerId>(5));
    }

private:
    static QByteArray ofAgent(int number) { return "GET " + Fixture::workerPath(number) + "/Reservations"; }
};

QTEST_MAIN(TestHolderFinder)
#include "tst_holderfinder.moc"
