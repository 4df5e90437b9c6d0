#include "console/control/endedtasks.h"

#include "console/control/attributeediting.h"
#include "console/control/taskdrafts.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

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
        f.clock.advance(std::chrono::seconds(1));
        Task known = someTask(1, 2);
        known.version = 2;
        f.state.apply(known, f.clock.now());
        f.editing.begin(known.id);
        f.editing.change(known.id, R"({"name":"Ben"})");
        QVERIFY(f.editing.isDirty(known.id));

        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), 1);
    }

    void leavesOutWhatOneEndsOneself()
    {
        Fixture f;
        f.server.answer("POST " + f.taskPath(1), { f.no(503) });

        f.tasks.complete(sid<ReservationId>(1), {}); // whether or not its answer gets through
        f.becomes(ReservationStatus::Completed);

        QVERIFY(f.ended.tasks().isEmpty());
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
        f.state.apply(Transfer{ .id = sid<TransferId>(1),
            .workspace = sid<WorkspaceId>(1),
            .task = sid<TaskId>(1),
            .status = status,
            .initiatingReservation = sid<ReservationId>(1),
            .initiatingWorker = sid<WorkerId>(1) });

        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().size(), kept);
    }

    void keepsWhatIsGoneUntilItIsKnownWhy()
    {
        Fixture f;
        f.clock.advance(std::chrono::seconds(5));

        f.state.applyOwnReservations({}, { ReservationStatus::Accepted }, f.clock.now());
        QCOMPARE(f.ended.tasks().size(), 1);
        QCOMPARE(f.ended.tasks().constFirst().end.fate, TaskFate::Unknown);
        f.clock.advance(std::chrono::seconds(5));
        f.becomes(ReservationStatus::Completed);

        QCOMPARE(f.ended.tasks().constFirst().end.fate, TaskFate::Completed);
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
