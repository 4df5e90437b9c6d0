#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/control/taskcontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/activitylistmodel.h"
#include "console/models/offerlistmodel.h"
#include "console/models/tasksinhandmodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/models/workspacelistmodel.h"
#include "console/state/consolestate.h"
#include "console/routerfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

const QByteArray spanishTask = "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22name%22%3A%22Ana%22%7D";

const QByteArray callTask = "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22to%22%3A%22%2B15550001%22%2C%22from%22%3A%22%2B15550002%22%2C"
                            "%22call_sid%22%3A%22CA00000000000000000000000000000001%22%7D";

/// A console of one worker at the router, on real threads and sockets.
struct Desk
{
    SystemClock clock;
    Console console;

    Desk(const RouterFixture &router, const QString &worker)
        : console(router.optionsFor(worker), clock)
    {
        console.start();
    }

    [[nodiscard]] SessionPhase phase() const { return console.session().phase(); }
    [[nodiscard]] QByteArray workspacePath() const { return "/v1/Workspaces/" + console.state().workspace()->id.utf8(); }
    [[nodiscard]] QString status() const
    {
        const Worker *own = console.state().ownWorker();
        return own ? own->activityName : QString();
    }
    void setStatus(const QString &name) const
    {
        const auto &activities = console.state().activities();
        const auto wanted = std::ranges::find(activities, name, &Activity::name);
        if (wanted != activities.end())
            console.workerStatus().setActivity(wanted->id);
    }
    [[nodiscard]] bool hasOffer() const { return console.offers().oldest() != nullptr; }
    [[nodiscard]] const Offer &offer() const { return console.offers().offers().first(); }
};

} // namespace

#define GO_IDLE(desk) \
    TRY_LONG((desk).phase() == SessionPhase::SignedIn && !(desk).console.state().activities().isEmpty()); \
    (desk).setStatus(u"Idle"_s); \
    TRY_LONG((desk).status() == u"Idle"_s)

/// The whole console, without widgets, at a real router: the main job from end to end.
class TestConsole : public QObject
{
    Q_OBJECT

private slots:
    void doesTheMainJob()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        GO_IDLE(alice);
        QVERIFY(!router.post(alice.workspacePath() + "/Tasks", spanishTask).isEmpty());

        TRY_LONG(alice.hasOffer() && alice.offer().task && alice.offer().deadline);
        QCOMPARE(alice.console.offerModel().index(0, 0).data().toString(), u"Ana"_s);
        const QByteArray reservation = alice.workspacePath() + "/Tasks/" + alice.offer().reservation.task.utf8()
            + "/Reservations/" + alice.offer().id().utf8();
        alice.console.offers().accept(ReservationId(alice.offer().id()));
        TRY_LONG(alice.offer().end == OfferEnd::TakenByMe);

        QCOMPARE(router.get(reservation).value("reservation_status"_L1).toString(), u"accepted"_s);
        QCOMPARE(router.get(reservation).value("worker_name"_L1).toString(), u"Alice"_s);
        TRY_LONG(alice.status() == u"Busy"_s);
        QCOMPARE(alice.console.tasksInHandModel().rowCount(), 1);

        alice.console.tasks().wrapUp(ReservationId(alice.offer().id()));
        TRY_LONG(alice.console.tasksInHandModel().taskAt(0).reservation.status == ReservationStatus::Wrapping);
        alice.console.tasks().complete(ReservationId(alice.offer().id()), u"solved"_s);
        TRY_LONG(alice.console.tasksInHandModel().rowCount() == 0);
        const QByteArray task = alice.workspacePath() + "/Tasks/" + alice.offer().reservation.task.utf8();
        QCOMPARE(router.get(task).value("assignment_status"_L1).toString(), u"completed"_s);
        QCOMPARE(router.get(task).value("reason"_L1).toString(), u"solved"_s);

        QVERIFY(alice.console.workerStatus().mayReturnToReady());
        alice.console.workerStatus().returnToReady();
        TRY_LONG(alice.status() == u"Idle"_s);
    }

    void takesACallThroughAConference()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        GO_IDLE(alice);
        router.post(alice.workspacePath() + "/Tasks", callTask);
        TRY_LONG(alice.hasOffer() && alice.offer().block == ConferenceBlock::None);

        alice.console.offers().conferenceOldest();

        TRY_LONG(alice.offer().phase == OfferPhase::Dialling);
        QVERIFY(!alice.offer().deadline);
        TRY_LONG(alice.offer().end == OfferEnd::TakenByMe);
        TRY_LONG(alice.console.tasksInHandModel().rowCount() == 1);
    }

    void letsExactlyOneTakeIt()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        Desk bob(router, u"Bob"_s);
        GO_IDLE(alice);
        GO_IDLE(bob);
        for (const TaskQueue &queue : alice.console.state().queues()) {
            QVERIFY(!router.post(alice.workspacePath() + "/TaskQueues/" + queue.id.utf8(),
                                 "TargetWorkers=1%3D%3D1&MaxReservedWorkers=2").isEmpty());
        }
        router.post(alice.workspacePath() + "/Tasks", spanishTask);
        TRY_LONG(alice.hasOffer() && bob.hasOffer());

        alice.console.offers().acceptOldest();
        bob.console.offers().acceptOldest();

        TRY_LONG(alice.offer().hasEnded() && bob.offer().hasEnded());
        const bool aliceWon = alice.offer().end == OfferEnd::TakenByMe;
        Desk &winner = aliceWon ? alice : bob;
        Desk &other = aliceWon ? bob : alice;
        QCOMPARE(winner.offer().end, OfferEnd::TakenByMe);
        QCOMPARE(other.offer().end, OfferEnd::TakenElsewhere);
        TRY_LONG(other.offer().takenBy == (aliceWon ? u"Alice"_s : u"Bob"_s));
    }

    void saysWhyAnAcceptCameTooLate_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("end");

        QTest::newRow("canceled before") << QByteArray("AssignmentStatus=canceled&Reason=gave+up") << int(OfferEnd::Canceled);
        QTest::newRow("completed elsewhere as Alice") << QByteArray() << int(OfferEnd::TakenByMe);
    }

    void saysWhyAnAcceptCameTooLate()
    {
        QFETCH(QByteArray, form);
        QFETCH(int, end);
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        GO_IDLE(alice);
        router.post(alice.workspacePath() + "/Tasks", spanishTask);
        TRY_LONG(alice.hasOffer());
        const QByteArray task = alice.workspacePath() + "/Tasks/" + alice.offer().reservation.task.utf8();
        const QByteArray reservation = task + "/Reservations/" + alice.offer().id().utf8();

        if (form.isEmpty())
            QVERIFY(!router.post(reservation, "ReservationStatus=accepted").isEmpty());
        else
            QVERIFY(!router.post(task, form).isEmpty());
        alice.console.offers().acceptOldest();

        TRY_LONG(alice.offer().hasEnded());
        QCOMPARE(int(alice.offer().end), end);
    }

    void endsWhatTimedOut()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        GO_IDLE(alice);
        TRY_LONG(!alice.console.state().workflows().isEmpty());
        const QByteArray workflow = alice.console.state().workflows().first().id.utf8();
        QVERIFY(!router.post(alice.workspacePath() + "/Workflows/" + workflow, "TaskReservationTimeout=4").isEmpty());
        router.post(alice.workspacePath() + "/Tasks", spanishTask);
        TRY_LONG(alice.hasOffer());

        TRY_LONG(alice.offer().hasEnded());

        QCOMPARE(alice.offer().end, OfferEnd::TimedOut);
        TRY_LONG(alice.status() == u"Offline"_s);
    }

    void findsOutWhatBecameOfAClick()
    {
        const QTemporaryDir folder;
        RouterFixture router(folder.filePath(u"router.db"_s));
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        GO_IDLE(alice);
        router.post(alice.workspacePath() + "/Tasks", spanishTask);
        TRY_LONG(alice.hasOffer());
        QSignalSpy reachable(&alice.console, &Console::reachableChanged);

        router.stop();
        alice.console.offers().acceptOldest();
        TRY_LONG(alice.offer().phase == OfferPhase::Uncertain);
        QVERIFY(router.start());

        TRY_LONG(alice.offer().phase == OfferPhase::Open);
        QVERIFY(alice.offer().error.has_value());
        alice.console.offers().acceptOldest();
        TRY_LONG(alice.offer().end == OfferEnd::TakenByMe);
        TRY_LONG(!reachable.isEmpty() && reachable.last().first().toBool());
    }

    void showsTheFloorOnlyWhileWatched()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        TRY_LONG(alice.phase() == SessionPhase::SignedIn);

        alice.console.setWatchFloor(true);
        router.post(alice.workspacePath() + "/Tasks", spanishTask);

        TRY_LONG(alice.console.workerTable().rowCount() == 2);
        TRY_LONG(alice.console.taskTable().rowCount() == 1);
    }

    void switchesWorkspaces()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        TRY_LONG(alice.phase() == SessionPhase::SignedIn);
        WorkspaceListModel &workspaces = alice.console.workspaceModel();
        QCOMPARE(workspaces.rowCount(), 2);
        const int other = 1 - workspaces.currentRow();

        alice.console.session().switchWorkspace(workspaces.workspaceAt(other));

        TRY_LONG(alice.phase() == SessionPhase::SignedIn && workspaces.currentRow() == other);
        TRY_LONG(alice.console.activityModel().rowCount() > 0);
        QCOMPARE(alice.console.state().ownWorker()->name, u"Alice"_s);
        QCOMPARE(alice.console.state().ownWorker()->workspace, workspaces.workspaceAt(other));
    }

    void anAgentWhoIsDeletedIsToldSo()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        TRY_LONG(alice.phase() == SessionPhase::SignedIn);

        router.remove(alice.workspacePath() + "/Workers/" + alice.console.state().ownWorkerId().utf8());

        TRY_LONG(alice.phase() == SessionPhase::Failed);
        QCOMPARE(alice.console.session().error()->kind, ApiError::Kind::NotFound);
        QVERIFY(!alice.console.state().ownWorker());
    }

    void anAgentWhoIsDeletedWhilePushedIsToldSo()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk alice(router, u"Alice"_s);
        TRY_LONG(alice.console.push() == Push::Live);

        router.remove(alice.workspacePath() + "/Workers/" + alice.console.state().ownWorkerId().utf8());

        TRY_LONG(alice.phase() == SessionPhase::Failed); // the worker itself is asked for every 15 minutes only
        QCOMPARE(alice.console.session().error()->kind, ApiError::Kind::NotFound);
    }

    void goesAwayCleanlyInTheMiddle()
    {
        RouterFixture router;
        QVERIFY(router.start());

        for (int i = 0; i < 5; ++i) {
            const Desk alice(router, u"Alice"_s);
            QCOMPARE(alice.phase(), SessionPhase::Connecting);
        }
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
