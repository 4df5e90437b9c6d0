#include "console/control/listenrecovery.h"

#include "console/control/listenjournal.h"
#include "console/journal/journal.h"
#include "listenfixture.h"
#include "support/waited.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ListenView::Phase;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

/// Made before all that writes into it.
struct Kept
{
    Journal journal{ QString() };
};

/// Sue's next session after the program was killed: her phone is in Alice's call, and the journal says that she joined
/// it an hour ago.
struct Fixture : Kept, ListenFixture
{
    ListenRecovery recovery{ api, state, listen, journal, clock };
    QSignalSpy changed{ &listen, &ListenIn::changed };

    Fixture()
        : ListenFixture(&journal)
    {
        isInIt(mine());
        beginAnew();
    }

    /// Signs in; the task is known then as the floor is looked at, or not.
    void beginAnew(bool isKnown = true)
    {
        const Task task = *state.task(theTask);
        const Worker person = *state.ownWorker();
        state.begin(Workspace(*state.workspace()), person.id);
        state.apply(person, clock.now());
        if (isKnown)
            state.apply(task, clock.now());
        changed.clear();
    }
    /// `workspace` and `worker` are the numbers of where and who it was.
    void noted(
        const QString &what, std::chrono::minutes ago, const TaskId &task = theTask, int workspace = 1, int worker = sue)
    {
        journal.recordAction({ .at = clock.now() - ago,
            .what = what,
            .subject = task.text(),
            .detail = listenerText(sid<WorkspaceId>(workspace), sid<WorkerId>(worker)) });
    }
    /// A poll has come in.
    void refresh(StatePart part = StatePart::Tasks) { state.heard(part, clock.now()); }
    /// The look that has begun is over.
    [[nodiscard]] bool hasLooked()
    {
        return QTest::qWaitFor([this] { return !recovery.isLooking(); });
    }
    [[nodiscard]] int asked() const { return int(server.requests().size()); }
    [[nodiscard]] static QByteArray reservationsPath() { return taskPath(1) + "/Reservations"; }
};

struct Note
{
    QString what{};
    std::chrono::minutes ago{};
    int task = 1;
    int workspace = 1;
    int worker = sue;
};

} // namespace

Q_DECLARE_METATYPE(Note)

class TestListenRecovery : public QObject
{
    Q_OBJECT

private slots:
    void goesOnAsThePhoneTakesPart_data()
    {
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("coaching");
        QTest::addColumn<int>("mode");
        QTest::newRow("monitor") << true << false << int(SupervisorMode::Monitor);
        QTest::newRow("whisper") << false << true << int(SupervisorMode::Whisper);
        QTest::newRow("barge") << false << false << int(SupervisorMode::Barge);
    }

    void goesOnAsThePhoneTakesPart()
    {
        QFETCH(bool, muted);
        QFETCH(bool, coaching);
        QFETCH(int, mode);
        Fixture f;
        f.noted(listenAsked, 60min);
        f.isInIt(Fixture::mine("connected", muted, coaching));

        f.refresh();

        QVERIFY(f.is(Phase::In));
        QCOMPARE(int(f.listen.view()->mode), mode);
        QCOMPARE(f.listen.view()->task, theTask);
        QCOMPARE(f.listen.view()->agent, u"Alice"_s);
        QCOMPARE(f.server.count(f.supervise), 0); // no phone rings
    }

    void allOfItWorks()
    {
        Fixture f;
        f.noted(listenAsked, 60min);
        f.refresh();
        QVERIFY(f.is(Phase::In));
        f.server.answer("POST " + f.own, { Fixture::ok(Fixture::mine("connected", false, true)) });
        f.server.answer("DELETE " + f.own, { { .status = 204 } });

        f.isInIt(Fixture::mine("connected", false, true));
        f.listen.setMode(SupervisorMode::Whisper);
        QTRY_COMPARE(f.sent("POST " + f.own), "Muted=false&Coaching=true&CallSidToCoach=" + sid<CallId>(2).utf8());
        QTRY_VERIFY(!f.listen.view()->wanted);
        QCOMPARE(f.listen.view()->mode, SupervisorMode::Whisper);
        f.listen.leave();

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.listen.view()->end, ListenView::End::Left);
        const QList<OwnAction> kept = waited(f.journal.lastActions(1));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().what, listenEnded); // so that the next session does not look for it
        QCOMPARE(kept.first().detail, listenerText(sid<WorkspaceId>(1), sid<WorkerId>(sue)));
    }

    void goesOnRinging()
    {
        Fixture f;
        f.noted(listenAsked, 1min);
        f.isInIt(Fixture::mine("ringing"));

        f.refresh();
        QVERIFY(f.is(Phase::Ringing));
        f.isInIt(Fixture::mine("connected", false));

        QVERIFY(f.is(Phase::In));
        QCOMPARE(f.listen.view()->mode, SupervisorMode::Barge);
    }

    void readsTheTaskWhereNobodyLooksAtTheFloor()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::ok(*f.state.task(theTask)) });
        f.beginAnew(false);
        f.noted(listenAsked, 60min);

        f.refresh(StatePart::OwnWorker);

        QVERIFY(f.is(Phase::In));
        QCOMPARE(f.server.count("GET " + Fixture::taskPath(1)), 1);
    }

    void asksNothingWithoutACallInTheJournal_data()
    {
        QTest::addColumn<QList<Note>>("notes");
        QTest::newRow("none") << QList<Note>{};
        QTest::newRow("ended") << QList<Note>{ { listenAsked, 60min }, { listenEnded, 5min } };
        QTest::newRow("long ago") << QList<Note>{ { listenAsked, 13h } };
        QTest::newRow("unknown task") << QList<Note>{ { listenAsked, 60min, 7 } };
        QTest::newRow("two, and both ended") << QList<Note>{ { listenAsked, 60min }, { listenAsked, 30min, 7 },
            { listenEnded, 10min, 7 }, { listenEnded, 5min } };
        QTest::newRow("somebody else's") << QList<Note>{ { listenAsked, 60min, 1, 1, 5 } };
        QTest::newRow("in another workspace") << QList<Note>{ { listenAsked, 60min, 1, 2 } };
    }

    void asksNothingWithoutACallInTheJournal()
    {
        QFETCH(QList<Note>, notes);
        Fixture f;
        for (const Note &each : notes)
            f.noted(each.what, each.ago, sid<TaskId>(each.task), each.workspace, each.worker);

        f.refresh();
        QVERIFY(f.hasLooked());

        QCOMPARE(f.asked(), 0);
        QVERIFY(!f.listen.view());
        QCOMPARE(f.changed.count(), 0);
    }

    void looksForWhatWasNotLeft_data()
    {
        QTest::addColumn<QList<Note>>("notes");
        QTest::newRow("joined again")
            << QList<Note>{ { listenAsked, 60min }, { listenEnded, 30min }, { listenAsked, 5min } };
        QTest::newRow("another later, and ended")
            << QList<Note>{ { listenAsked, 60min }, { listenAsked, 30min, 7 }, { listenEnded, 5min, 7 } };
        QTest::newRow("somebody else later, and ended")
            << QList<Note>{ { listenAsked, 60min }, { listenAsked, 30min, 1, 1, 5 }, { listenEnded, 5min, 1, 1, 5 } };
    }

    void looksForWhatWasNotLeft()
    {
        QFETCH(QList<Note>, notes);
        Fixture f;
        for (const Note &each : notes)
            f.noted(each.what, each.ago, sid<TaskId>(each.task), each.workspace, each.worker);

        f.refresh();

        QVERIFY(f.is(Phase::In));
    }

    void asksNothingWhereNothingCanBeHeard_data()
    {
        QTest::addColumn<bool>("byToken");
        QTest::addColumn<QByteArray>("contact");
        QTest::addColumn<int>("status"); // of the task
        const QByteArray phone = "{\"contact_uri\":\"client:sue\"}";
        QTest::newRow("by a token") << true << phone << int(TaskStatus::Assigned);
        QTest::newRow("no phone") << false << QByteArray("{}") << int(TaskStatus::Assigned);
        QTest::newRow("waits again") << false << phone << int(TaskStatus::Pending);
        QTest::newRow("over") << false << phone << int(TaskStatus::Completed);
    }

    void asksNothingWhereNothingCanBeHeard()
    {
        QFETCH(bool, byToken);
        QFETCH(QByteArray, contact);
        QFETCH(int, status);
        Fixture f;
        f.noted(listenAsked, 60min);
        f.listen.setReach(byToken ? Reach::Worker : Reach::Account);
        f.clock.advance(1s);
        Worker self = *f.state.ownWorker();
        self.attributes = contact;
        self.updatedAt = atSecond(50);
        f.state.apply(self, f.clock.now());
        Task task = *f.state.task(theTask);
        task.status = TaskStatus(status);
        task.updatedAt = atSecond(50);
        f.state.apply(task, f.clock.now());

        f.refresh();
        QVERIFY(f.hasLooked());

        QCOMPARE(f.asked(), 0);
        QVERIFY(!f.listen.view());
    }

    void saysNothingWhereTheOwnPhoneIsNotInIt_data()
    {
        QTest::addColumn<QByteArrayList>("legs");
        QTest::addColumn<QByteArray>("fourth"); // the far end of leg 4
        QTest::addColumn<int>("holder"); // who has the task, by its reservations
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<int>("asked"); // how often whose leg 4 is
        const QByteArrayList two{ Fixture::row(1), Fixture::row(2) };
        const QByteArrayList three = two + QByteArrayList{ Fixture::mine() };
        const QByteArrayList gone = two + QByteArrayList{ Fixture::mine("complete") };
        QTest::newRow("hung up") << two << QByteArray("client:sue") << 1 << false << 0;
        QTest::newRow("somebody else's leg") << three << QByteArray("client:bob") << 1 << false << 1;
        QTest::newRow("no longer connected") << gone << QByteArray("client:sue") << 1 << false << 0;
        QTest::newRow("her own task by now") << three << QByteArray("client:sue") << sue << false << 0;
        QTest::newRow("nobody is in it") << QByteArrayList{} << QByteArray("client:sue") << 1 << false << 0;
        QTest::newRow("call over") << three << QByteArray("client:sue") << 1 << true << 0;
    }

    void saysNothingWhereTheOwnPhoneIsNotInIt()
    {
        QFETCH(QByteArrayList, legs);
        QFETCH(QByteArray, fourth);
        QFETCH(int, holder);
        QFETCH(bool, isOver);
        QFETCH(int, asked);
        Fixture f;
        f.noted(listenAsked, 60min);
        f.everybodyIs(legs);
        if (isOver)
            f.server.answer("GET " + Fixture::participantsPath(), { Fixture::no(404, 20404) });
        f.server.answer("GET " + Fixture::callPath(sue), { Fixture::leg(sue, fourth, "in-progress") });
        Reservation reservation = someReservation(1, ReservationStatus::Accepted);
        reservation.worker = sid<WorkerId>(holder);
        f.server.answer("GET " + Fixture::reservationsPath(),
            { ControlFixture::list("reservations", { toJson(reservation, ReservationSide::Task, {}) }) });

        f.refresh();
        QVERIFY(f.hasLooked());

        QVERIFY(!f.listen.view());
        QCOMPARE(f.changed.count(), 0);
        QCOMPARE(f.failed.count(), 0);
        const int before = f.asked();
        QCOMPARE(f.server.count("GET " + Fixture::reservationsPath()), 1);
        QCOMPARE(f.server.count("GET " + Fixture::participantsPath()), holder == sue ? 0 : 1);
        QCOMPARE(f.server.count("GET " + Fixture::callPath(sue)), asked);
        f.refresh(); // it is known now
        QVERIFY(!f.recovery.isLooking());
        QCOMPARE(f.asked(), before);
    }

    void theLegOfWhoseCallItIsIsNotTheOwn()
    {
        Fixture f; // Alice sits at Sue's phone
        f.noted(listenAsked, 60min);
        f.everybodyIs({ Fixture::row(1), Fixture::row(2) });
        f.server.answer("GET " + Fixture::callPath(2), { Fixture::leg(2, "client:sue", "in-progress") });

        f.refresh();
        QVERIFY(f.hasLooked());

        QVERIFY(!f.listen.view());
        QCOMPARE(f.server.count("GET " + Fixture::participantsPath()), 1);
        QCOMPARE(f.server.count("GET " + Fixture::callPath(2)), 0);
    }

    void takesUpNothingWhereTheTaskDoesNotNameItsWorkersLeg()
    {
        Fixture f; // the leg at Sue's phone may be Alice's
        f.noted(listenAsked, 60min);
        f.clock.advance(1s);
        Task task = *f.state.task(theTask);
        task.attributes = "{\"conference\":{\"sid\":\"" + sid<ConferenceId>(2).utf8() + "\"}}";
        task.updatedAt = atSecond(50);
        f.state.apply(task, f.clock.now());

        f.refresh();
        QVERIFY(f.hasLooked());

        QCOMPARE(f.server.count("GET " + Fixture::participantsPath()), 1);
        QCOMPARE(f.server.count("GET " + Fixture::callPath(sue)), 0);
        QVERIFY(!f.listen.view());
    }

    void looksAgainAfterAFailure_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<ScriptedAnswer>("then");
        const QByteArray alices = toJson(someReservation(1, ReservationStatus::Accepted), ReservationSide::Task, {});
        QTest::newRow("who has the task")
            << QByteArray("GET " + Fixture::reservationsPath()) << ControlFixture::list("reservations", { alices });
        QTest::newRow("who is in it") << QByteArray("GET " + Fixture::participantsPath())
                                      << Fixture::list(
                                             "participants", { Fixture::row(1), Fixture::row(2), Fixture::mine() });
        QTest::newRow("whose phone it is")
            << QByteArray("GET " + Fixture::callPath(sue)) << Fixture::leg(sue, "client:sue", "in-progress");
    }

    void looksAgainAfterAFailure()
    {
        QFETCH(QByteArray, request);
        QFETCH(ScriptedAnswer, then);
        Fixture f;
        f.noted(listenAsked, 60min);
        f.server.answer(request, { Fixture::no(403) }); // one that the client itself does not send again

        f.refresh();
        QVERIFY(f.hasLooked());
        QVERIFY(!f.listen.view());
        QCOMPARE(f.failed.count(), 0);
        f.server.answer(request, { then });
        f.clock.advance(ListenRecovery::pauses.front());
        f.refresh();

        QVERIFY(f.is(Phase::In));
    }

    void givesUpSilently()
    {
        Fixture f;
        f.noted(listenAsked, 60min);
        f.server.answer("GET " + Fixture::participantsPath(), { Fixture::no(403) });

        const auto looks = [&f] {
            f.refresh();
            return f.hasLooked() ? f.server.count("GET " + Fixture::participantsPath()) : -1;
        };
        int soFar = 1;
        QCOMPARE(looks(), soFar);
        for (const std::chrono::milliseconds pause : ListenRecovery::pauses) {
            f.clock.advance(pause - 1ms);
            QCOMPARE(looks(), soFar);
            f.clock.advance(1ms);
            QCOMPARE(looks(), ++soFar);
        }
        f.clock.advance(1h);

        QCOMPARE(looks(), soFar);
        QCOMPARE(f.server.count("GET " + Fixture::participantsPath()), ListenRecovery::mostLooks);
        QCOMPARE(f.changed.count(), 0);
        f.beginAnew(); // another session
        f.refresh();
        QVERIFY(f.hasLooked());
        QCOMPARE(f.server.count("GET " + Fixture::participantsPath()), ListenRecovery::mostLooks + 1);
    }

    void anAnswerAfterSignOutCountsForNothing()
    {
        Fixture f;
        f.noted(listenAsked, 60min);
        f.server.answer("GET " + Fixture::callPath(sue), { { .silent = true } });
        f.refresh();
        QTRY_COMPARE(f.server.count("GET " + Fixture::callPath(sue)), 1);
        const QSignalSpy answered(&f.client, &ApiClient::requestEnded);

        f.state.clear();
        QVERIFY(!f.recovery.isLooking());
        f.changed.clear();
        f.server.answerSilent(Fixture::leg(sue, "client:sue", "in-progress"));

        QTRY_VERIFY(!answered.isEmpty());
        QCoreApplication::processEvents(); // the future tells its watcher later
        QVERIFY(!f.listen.view());
        QCOMPARE(f.changed.count(), 0);
    }

    void aPersonWhoIsFasterGoesFirst()
    {
        Fixture f;
        f.noted(listenAsked, 60min);
        f.server.answer(f.supervise, { { .silent = true } });
        f.refresh();

        f.listen.start(theTask, SupervisorMode::Barge);
        QVERIFY(f.hasLooked());

        QCOMPARE(f.listen.view()->phase, Phase::Asking);
        QCOMPARE(f.listen.view()->mode, SupervisorMode::Barge);
    }
};

QTEST_GUILESS_MAIN(TestListenRecovery)
#include "tst_listenrecovery.moc"
