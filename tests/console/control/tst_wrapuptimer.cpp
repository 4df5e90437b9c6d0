#include "console/control/attributeediting.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/control/wrapuptimer.h"
#include "console/journal/journal.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

WrapUpTimer::Steady pace{};

WrapUpTimer::Steady paceNow()
{
    return pace;
}

/// A console with one task in hand; its machine's pace and its clock are told what to do.
struct Run : ControlFixture
{
    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"settings.ini"_s) };
    TaskController tasks{ api, state, nullptr, clock };
    TaskDrafts drafts{ nullptr, clock };
    AttributeEditing editing{ api, state };
    TaskCompletion completion{ api, state, tasks, drafts, editing, settings };
    WrapUpTimer timer;

    explicit Run(const WrapUpRules &rules, Journal *journal = nullptr)
        : timer(state, completion, drafts, journal, settings, clock, &paceNow)
    {
        settings.setWrapUpRules({}, rules);
        Task task = someTask(1);
        task.status = TaskStatus::Wrapping; // as its reservation will
        state.apply(task, clock.now());
        server.answer("POST " + taskPath(1), { ok(task) });
        server.answer("GET " + reservationPath(1), { ok(someReservation(1, ReservationStatus::Wrapping)) });
    }
    void wrapUp(int updated = 0) { state.apply(someReservation(1, ReservationStatus::Wrapping, updated), clock.now()); }
    void pass(std::chrono::seconds time)
    {
        clock.advance(time);
        pace += time;
        timer.tick();
    }
    [[nodiscard]] int left() const
    {
        const auto now = timer.left(sid<ReservationId>(1));
        return now ? int(now->left.count()) : -1;
    }
    [[nodiscard]] int completions() const { return server.count("POST " + taskPath(1)); }
    [[nodiscard]] bool isCompleting() const { return tasks.isBusy(sid<TaskId>(1)); }
};

const WrapUpRules minute{ .length = 60s, .autoComplete = true };

} // namespace

/// The clock of a wrap-up.
class TestWrapUpTimer : public QObject
{
    Q_OBJECT

private slots:
    void countsDown_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("left");

        QTest::newRow("no limit") << 0 << 5 << -1;
        QTest::newRow("at the start") << 60 << 0 << 60;
        QTest::newRow("in the middle") << 60 << 25 << 35;
        QTest::newRow("at the end") << 60 << 60 << 0;
        QTest::newRow("past the end") << 60 << 600 << 0;
    }

    void countsDown()
    {
        QFETCH(int, length);
        QFETCH(int, passed);
        QFETCH(int, left);
        Run run({ .length = std::chrono::seconds(length) });
        QCOMPARE(run.left(), -1);

        run.wrapUp();
        run.pass(std::chrono::seconds(passed));

        QCOMPARE(run.left(), left);
        QVERIFY(!run.isCompleting()); // only where the rules say so
    }

    void completesAtTheEndOnce()
    {
        Run run(minute);
        run.wrapUp();
        run.pass(59s);
        QVERIFY(!run.isCompleting());

        run.pass(1s);
        QVERIFY(run.isCompleting());
        QTRY_VERIFY(!run.isCompleting());
        run.pass(5s);
        run.pass(5s);

        QCOMPARE(run.completions(), 1); // it did not end, and is not tried for ever
        QVERIFY(run.server.requests().first().body.contains("Reason=wrap-up"));
    }

    void aClockThatIsSetChangesNothing_data()
    {
        QTest::addColumn<int>("hours");

        QTest::newRow("forward") << 2;
        QTest::newRow("back") << -2;
    }

    void aClockThatIsSetChangesNothing()
    {
        QFETCH(int, hours);
        Run run(minute);
        run.wrapUp();

        run.clock.advance(std::chrono::hours(hours));
        run.timer.tick();

        QCOMPARE(run.left(), 60);
        QVERIFY(!run.isCompleting());
    }

    void extends_data()
    {
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("left");

        QTest::newRow("in time") << 50 << 40;
        QTest::newRow("after the end") << 90 << 30;
    }

    void extends()
    {
        QFETCH(int, passed);
        QFETCH(int, left);
        Run run({ .length = 60s });
        run.wrapUp();
        run.pass(std::chrono::seconds(passed));
        QSignalSpy ticked(&run.timer, &WrapUpTimer::ticked);

        run.timer.extend(sid<ReservationId>(1));

        QCOMPARE(run.left(), left);
        QCOMPARE(ticked.count(), 1);
    }

    void goesOnAfterAKill_data()
    {
        QTest::addColumn<int>("away");
        QTest::addColumn<int>("left");

        QTest::newRow("at once") << 0 << 70;
        QTest::newRow("half a minute") << 30 << 40;
        QTest::newRow("very long: seen before it ends") << 3600 << 10;
    }

    void goesOnAfterAKill()
    {
        QFETCH(int, away);
        QFETCH(int, left);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        // A journal drops what is very old, by the machine's clock.
        const auto today = std::chrono::floor<std::chrono::seconds>(SystemClock().now() - FakeClock().now());
        Journal killed(file); // never ended while the next one runs
        Run before(minute, &killed);
        QSignalSpy ready(&before.timer, &WrapUpTimer::ticked);
        before.clock.advance(today);
        before.wrapUp(int(today.count()));
        QTRY_VERIFY(!ready.isEmpty());
        before.pass(20s);
        before.timer.extend(sid<ReservationId>(1));
        QCOMPARE(before.left(), 70);
        const auto written = killed.wrapUps();
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().size(), 1);

        Journal journal(file);
        Run after(minute, &journal);
        after.clock.advance(today + 20s + std::chrono::seconds(away));
        pace = {}; // another start of the machine
        after.wrapUp(int(today.count()) + 500); // updated by whatever came between
        QTRY_COMPARE(after.left(), left);
        after.timer.tick();

        QVERIFY(!after.isCompleting());
    }

    void forgetsWhatHasEnded()
    {
        const QTemporaryDir folder;
        Journal journal(folder.filePath(u"j.sqlite"_s));
        Run run(minute, &journal);
        run.wrapUp();
        QTRY_COMPARE(run.left(), 60);

        run.state.apply(someReservation(1, ReservationStatus::Completed, 5), run.clock.now());

        QCOMPARE(run.left(), -1);
        const auto kept = journal.wrapUps();
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(kept.result().isEmpty());
    }

    void waitsForTheServer()
    {
        Run run(minute);
        run.wrapUp();
        run.timer.setOnline(false);
        run.pass(70s);
        QVERIFY(!run.isCompleting());

        run.timer.setOnline(true);

        QVERIFY(run.isCompleting());
    }

    void waitsForThePersonWhereSomethingIsMissing()
    {
        Run run({ .dispositions = { u"Solved"_s }, .dispositionRequired = true, .length = 60s, .autoComplete = true });
        QSignalSpy incomplete(&run.completion, &TaskCompletion::incomplete);
        run.wrapUp();

        run.pass(60s);
        run.pass(1s);

        QCOMPARE(incomplete.count(), 1);
        QVERIFY(!run.isCompleting());
        QVERIFY(!run.timer.left(sid<ReservationId>(1))->completesItself);
    }

    void takesUpWhatIsLongUnderWay()
    {
        Run run({ .length = 60s });
        run.clock.advance(45s);

        run.wrapUp(); // since second 0, and nothing of it is in the journal

        QCOMPARE(run.left(), 15);
    }

    void init() { pace = {}; }
};

QTEST_GUILESS_MAIN(TestWrapUpTimer)
#include "tst_wrapuptimer.moc"
