#include "console/control/listenjournal.h"
#include "console/journal/journal.h"
#include "listenfixture.h"
#include "support/waited.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Phase = ListenView::Phase;
using End = ListenView::End;

Q_DECLARE_METATYPE(ScriptedAnswer)

using Fixture = ListenFixture;

namespace {

/// What a session after a crash would know of Sue's phone.
QStringList notesIn(const Journal &journal)
{
    const QString listener = listenerText(sid<WorkspaceId>(1), sid<WorkerId>(sue));
    QStringList kinds;
    for (const OwnAction &each : waited(journal.actionsNamed({ listenAsked, listenEnded }, atSecond(0)))) {
        if (each.subject == theTask.text() && each.detail == listener)
            kinds.append(each.what);
    }
    return kinds;
}

} // namespace

/// A supervisor in somebody else's call.
class TestListenIn : public QObject
{
    Q_OBJECT

private slots:
    void asksByTheDocumentedRequest_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("monitor") << int(SupervisorMode::Monitor) << QByteArray("monitor");
        QTest::newRow("whisper") << int(SupervisorMode::Whisper) << QByteArray("whisper");
        QTest::newRow("barge") << int(SupervisorMode::Barge) << QByteArray("barge");
    }

    void asksByTheDocumentedRequest()
    {
        QFETCH(int, mode);
        QFETCH(QByteArray, word);
        Fixture f;

        QVERIFY(f.join(SupervisorMode(mode)));

        QCOMPARE(f.sent(f.supervise),
            "Instruction=supervise&Supervisor=" + sid<WorkerId>(sue).utf8() + "&SupervisorMode=" + word);
        QCOMPARE(f.listen.view()->agent, u"Alice"_s);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("attributes"); // of the task
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("own");
        QTest::addColumn<QByteArray>("contact");
        QTest::addColumn<bool>("byToken");
        QTest::addColumn<int>("block");

        const QByteArray call = "{\"conference\":{\"sid\":\"" + sid<ConferenceId>(2).utf8() + "\"}}";
        const QByteArray phone = "{\"contact_uri\":\"client:sue\"}";
        const int assigned = int(TaskStatus::Assigned);
        QTest::newRow("can") << call << assigned << false << phone << false << int(ListenBlock::None);
        QTest::newRow("a chat") << QByteArray("{}") << assigned << false << phone << false
                                << int(ListenBlock::NoConference);
        QTest::newRow("waits") << call << int(TaskStatus::Pending) << false << phone << false
                               << int(ListenBlock::NoConference);
        QTest::newRow("her own") << call << assigned << true << phone << false << int(ListenBlock::Own);
        QTest::newRow("no phone") << call << assigned << false << QByteArray("{}") << false
                                  << int(ListenBlock::NoContact);
        QTest::newRow("by a token") << call << assigned << false << phone << true << int(ListenBlock::BeyondSignIn);
    }

    void saysWhyNot()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(int, status);
        QFETCH(bool, own);
        QFETCH(QByteArray, contact);
        QFETCH(bool, byToken);
        QFETCH(int, block);
        Fixture f;
        Task task = *f.state.task(theTask);
        task.attributes = attributes;
        task.status = TaskStatus(status);
        task.updatedAt = atSecond(50);
        f.clock.advance(std::chrono::seconds(1));
        f.state.apply(task, f.clock.now());
        Worker self = *f.state.ownWorker();
        self.attributes = contact;
        self.updatedAt = atSecond(50);
        f.state.apply(self, f.clock.now());
        if (own) {
            Reservation mine = someReservation(9, ReservationStatus::Accepted);
            mine.worker = sid<WorkerId>(sue);
            mine.task = theTask;
            f.state.apply(mine, f.clock.now());
        }
        f.listen.setReach(byToken ? Reach::Worker : Reach::Account);

        QCOMPARE(int(f.listen.block(theTask)), block);
        f.listen.start(theTask, SupervisorMode::Monitor);
        QCOMPARE(f.listen.view() == nullptr, block != int(ListenBlock::None));
    }

    void listensToOneCallOnly()
    {
        Fixture f;
        QVERIFY(f.join());

        QCOMPARE(f.listen.block(theTask), ListenBlock::OtherCall);
    }

    void ringsUntilThePhoneIsTakenUp()
    {
        Fixture f;
        f.isInIt(Fixture::mine("ringing"));
        f.listen.start(theTask, SupervisorMode::Monitor);
        QCOMPARE(f.listen.view()->phase, Phase::Asking);
        QVERIFY(f.is(Phase::Ringing));

        f.isInIt(Fixture::mine());

        QVERIFY(f.is(Phase::In));
        QCOMPARE(f.listen.view()->mode, SupervisorMode::Monitor);
    }

    void takesPartOtherwise_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("coaching");
        QTest::addColumn<bool>("isFollowed"); // the task, by somebody else in the console

        const QByteArray coaches = "Muted=false&Coaching=true&CallSidToCoach=" + sid<CallId>(2).utf8();
        QTest::newRow("whisper") << int(SupervisorMode::Whisper) << coaches << false << true << true;
        QTest::newRow("whisper late") << int(SupervisorMode::Whisper) << coaches << false << true << false;
        QTest::newRow("barge") << int(SupervisorMode::Barge) << QByteArray("Muted=false&Coaching=false") << false << false
                               << true;
    }

    void takesPartOtherwise()
    {
        QFETCH(int, mode);
        QFETCH(QByteArray, form);
        QFETCH(bool, muted);
        QFETCH(bool, coaching);
        QFETCH(bool, isFollowed);
        Fixture f;
        QVERIFY(f.join());
        f.server.answer("POST " + f.own, { ScriptedAnswer{ .silent = true } });
        if (!isFollowed)
            f.state.forget(theTask);

        f.listen.setMode(SupervisorMode(mode));

        QCOMPARE(f.listen.view()->wanted, SupervisorMode(mode));
        QCOMPARE(f.listen.view()->mode, SupervisorMode::Monitor); // until it is answered
        QTRY_COMPARE(f.sent("POST " + f.own), form);
        f.isInIt(Fixture::mine("connected", muted, coaching));
        f.server.answerSilent(CallFixture::ok(Fixture::mine("connected", muted, coaching)));
        QTRY_COMPARE(f.listen.view()->mode, SupervisorMode(mode));
        QVERIFY(!f.listen.view()->wanted);
    }

    void staysAsItWasWhenTheChangeIsRefused()
    {
        Fixture f;
        QVERIFY(f.join());
        f.server.answer("POST " + f.own, { CallFixture::no(500) });

        f.listen.setMode(SupervisorMode::Barge);

        QTRY_COMPARE(f.failed.count(), 1);
        QCOMPARE(f.listen.view()->mode, SupervisorMode::Monitor);
        QCOMPARE(f.listen.view()->phase, Phase::In);
    }

    void leavesByHangingUp()
    {
        Fixture f;
        QVERIFY(f.join());
        f.server.answer("DELETE " + f.own, { { .status = 204 } });

        f.listen.leave();

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.listen.view()->end, End::Left);
        QCOMPARE(f.server.count("DELETE " + f.own), 1);
        f.listen.dismiss();
        QVERIFY(!f.listen.view());
    }

    void anAnswerAfterItWasDismissedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("request"); // its answer is late
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("phase"); // in which it is asked

        const QByteArray alices = toJson(someReservation(1, ReservationStatus::Accepted), ReservationSide::Task, {});
        QTest::newRow("who has the task") << QByteArray("GET " + Fixture::taskPath(1) + "/Reservations")
                                          << ControlFixture::list("reservations", { alices }) << int(Phase::Asking);
        QTest::newRow("whose phone it is") << QByteArray("GET " + Fixture::callPath(sue))
                                           << Fixture::leg(sue, "client:sue", "in-progress") << int(Phase::Ringing);
        QTest::newRow("how one takes part") << QByteArray("POST " + Fixture::participantPath(sue))
                                            << Fixture::ok(Fixture::mine("connected", false)) << int(Phase::In);
        QTest::newRow("that one has left") << QByteArray("DELETE " + Fixture::participantPath(sue))
                                           << ScriptedAnswer{ .status = 204 } << int(Phase::Leaving);
    }

    void anAnswerAfterItWasDismissedChangesNothing()
    {
        QFETCH(QByteArray, request);
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, phase);
        Fixture f;
        f.server.answer(request, { { .silent = true } });
        f.isInIt(Fixture::mine());
        f.listen.start(theTask, SupervisorMode::Monitor);
        QVERIFY(f.is(phase == int(Phase::Leaving) ? Phase::In : Phase(phase)));
        if (phase == int(Phase::In))
            f.listen.setMode(SupervisorMode::Barge);
        if (phase == int(Phase::Asking) || phase == int(Phase::Leaving))
            f.listen.leave();
        QTRY_COMPARE(f.server.count(request), 1);
        f.everybodyIs({}); // the call is over meanwhile
        QVERIFY(f.is(Phase::Ended));
        f.listen.dismiss();
        QVERIFY(!f.listen.view());
        const QSignalSpy changed(&f.listen, &ListenIn::changed);
        const QSignalSpy answered(&f.client, &ApiClient::requestEnded);

        f.server.answerSilent(answer);

        const auto isLate = [&request](const QList<QVariant> &told) {
            const auto record = told.constFirst().value<RequestRecord>();
            return record.method + ' ' + record.path == request;
        };
        QTRY_VERIFY(std::any_of(answered.cbegin(), answered.cend(), isLate));
        QCoreApplication::processEvents(); // the future tells its watcher later
        QVERIFY(!f.listen.view());
        QCOMPARE(changed.count(), 0);
        QCOMPARE(f.failed.count(), 0);
        QCOMPARE(f.server.count(f.supervise), phase == int(Phase::Asking) ? 0 : 1); // and nobody is called
    }

    void canLeaveAgainWhenTheServerFailed()
    {
        Fixture f;
        QVERIFY(f.join());
        f.server.answer("DELETE " + f.own, { CallFixture::no(500), { .status = 204 } });

        f.listen.leave();
        QTRY_COMPARE(f.failed.count(), 1);
        QCOMPARE(f.listen.view()->phase, Phase::In); // it is not said that the line is closed while it is open
        f.listen.leave();

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.listen.view()->end, End::Left);
    }

    void leavesBeforeThePhoneWasFound()
    {
        Fixture f;
        f.everybodyIs({ CallFixture::row(1), CallFixture::row(2) });
        f.listen.start(theTask, SupervisorMode::Monitor);
        QVERIFY(f.is(Phase::Ringing));
        f.server.answer("DELETE " + f.own, { { .status = 204 } });

        f.listen.leave();
        f.isInIt(Fixture::mine("ringing"));

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.server.count("DELETE " + f.own), 1); // it does not go on ringing
    }

    void theSessionEndsAfterTheLineWasLeft_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("left") << ScriptedAnswer{ .status = 204 } << false;
        QTest::newRow("gone already") << CallFixture::no(404, 20404) << false;
        QTest::newRow("the server failed") << CallFixture::no(500) << true;
    }

    void theSessionEndsAfterTheLineWasLeft()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, isOpen);
        Journal journal{ QString() };
        Fixture f(&journal);
        QVERIFY(f.join());
        f.server.answer("DELETE " + f.own, { { .silent = true } });
        const QSignalSpy leftOpen(&f.listen, &ListenIn::leftOpen);
        int ends = 0;

        f.listen.leaveFirst(&f.listen, [&] {
            ++ends;
            f.client.forgetAccess();
            f.state.clear();
        });

        QTRY_COMPARE(f.server.count("DELETE " + f.own), 1);
        QCOMPARE(ends, 0);
        f.server.answerSilent(answer);
        QTRY_COMPARE(ends, 1);
        QVERIFY(!f.listen.view());
        QCOMPARE(f.server.count("DELETE " + f.own), 1);
        QCOMPARE(leftOpen.count(), isOpen ? 1 : 0);
        QCOMPARE(notesIn(journal), isOpen ? QStringList{ listenAsked } : (QStringList{ listenAsked, listenEnded }));
    }

    void toEndItTwiceEndsItOnce()
    {
        Fixture f;
        QVERIFY(f.join());
        f.server.answer("DELETE " + f.own, { { .silent = true } });
        QStringList ends;

        f.listen.leaveFirst(&f.listen, [&ends] { ends.append(u"first"_s); });
        f.listen.leaveFirst(&f.listen, [&ends] { ends.append(u"again"_s); });

        QTRY_COMPARE(f.server.count("DELETE " + f.own), 1);
        QCOMPARE(f.listen.view()->phase, Phase::Leaving);
        f.server.answerSilent({ .status = 204 });
        QTRY_COMPARE(ends, QStringList{ u"again"_s });
        QCOMPARE(f.server.count("DELETE " + f.own), 1);
    }

    void theSessionEndsAtOnceWhereNothingIsListenedTo_data()
    {
        QTest::addColumn<bool>("listened"); // and left already
        QTest::newRow("never") << false;
        QTest::newRow("left already") << true;
    }

    void theSessionEndsAtOnceWhereNothingIsListenedTo()
    {
        QFETCH(bool, listened);
        Fixture f;
        f.server.answer("DELETE " + f.own, { { .status = 204 } });
        if (listened) {
            QVERIFY(f.join());
            f.listen.leave();
            QVERIFY(f.is(Phase::Ended));
        }
        int ends = 0;

        f.listen.leaveFirst(&f.listen, [&ends] { ++ends; });

        QCOMPARE(ends, 1);
        QCOMPARE(f.server.count("DELETE " + f.own), listened ? 1 : 0);
    }

    void callsNobodyWhoLeftAtOnce()
    {
        Fixture f;
        f.listen.start(theTask, SupervisorMode::Monitor);

        f.listen.leave();

        QCOMPARE(f.listen.view()->end, End::Left);
        QTRY_COMPARE(f.server.count("GET " + f.taskPath(1) + "/Reservations"), 1);
        QCOMPARE(f.server.count(f.supervise), 0);
    }

    void saysHowItEnded_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::addColumn<bool>("over");
        QTest::addColumn<int>("end");
        QTest::newRow("own phone hung up") << true << false << int(End::HungUp);
        QTest::newRow("call over") << true << true << int(End::CallOver);
        QTest::newRow("not taken up") << false << false << int(End::Unanswered);
        QTest::newRow("over while it rang") << false << true << int(End::CallOver);
    }

    void saysHowItEnded()
    {
        QFETCH(bool, taken);
        QFETCH(bool, over);
        QFETCH(int, end);
        Journal journal{ QString() };
        Fixture f(&journal);
        f.isInIt(Fixture::mine(taken ? "connected" : "ringing"));
        f.listen.start(theTask, SupervisorMode::Monitor);
        QVERIFY(f.is(taken ? Phase::In : Phase::Ringing));
        QTRY_VERIFY(f.server.count("GET " + f.callPath(sue)) == 1);
        QTRY_VERIFY(f.server.count("GET " + f.participantsPath()) > 3); // so that the leg is known

        f.everybodyIs(over ? QByteArrayList() : QByteArrayList{ CallFixture::row(1), CallFixture::row(2) });

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(int(f.listen.view()->end), end);
        QCOMPARE(notesIn(journal), (QStringList{ listenAsked, listenEnded }));
    }

    void saysWhyItCouldNot_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("mayRing"); // all the same
        QTest::newRow("refused") << 400 << 40147 << false;
        QTest::newRow("gone") << 404 << 20404 << false;
        QTest::newRow("the server failed") << 500 << 20001 << true;
    }

    void saysWhyItCouldNot()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, mayRing);
        Journal journal{ QString() };
        Fixture f(&journal);
        f.server.answer(f.supervise, { CallFixture::no(status, code) });

        f.listen.start(theTask, SupervisorMode::Monitor);

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.listen.view()->end, End::Failed);
        QCOMPARE(f.listen.view()->error.code, code);
        QCOMPARE(notesIn(journal), mayRing ? QStringList{ listenAsked } : (QStringList{ listenAsked, listenEnded }));
    }

    void theJournalHasItBeforeThePhoneRings()
    {
        Journal journal{ QString() };
        Fixture f(&journal);
        f.server.answer(f.supervise, { { .silent = true } });

        f.listen.start(theTask, SupervisorMode::Monitor);

        QTRY_COMPARE(f.server.count(f.supervise), 1);
        QCOMPARE(notesIn(journal), QStringList{ listenAsked });
    }

    void leavingInVainIsAnEndOnceItIsOver()
    {
        Journal journal{ QString() };
        Fixture f(&journal);
        f.everybodyIs({ CallFixture::row(1), CallFixture::row(2) });
        f.listen.start(theTask, SupervisorMode::Monitor);
        QVERIFY(f.is(Phase::Ringing));

        f.listen.leave(); // no leg is known to be taken out
        f.everybodyIs({});

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.listen.view()->end, End::Left);
        QCOMPARE(notesIn(journal), (QStringList{ listenAsked, listenEnded }));
    }

    void saysThatNobodyHasIt()
    {
        Fixture f;
        f.server.answer("GET " + f.taskPath(1) + "/Reservations",
            { ControlFixture::list("reservations",
                { toJson(someReservation(1, ReservationStatus::Completed), ReservationSide::Task, {}) }) });

        f.listen.start(theTask, SupervisorMode::Monitor);

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.listen.view()->end, End::NobodyHasIt);
        QCOMPARE(f.server.count(f.supervise), 0);
    }

    void goesOnThroughAListThatFails()
    {
        Fixture f;
        QVERIFY(f.join());
        f.server.answer("GET " + f.participantsPath(), { CallFixture::no(503), { .body = "{" },
            CallFixture::list("participants", { CallFixture::row(1), CallFixture::row(2), Fixture::mine("connected", false) }) });

        QTRY_COMPARE(f.listen.view()->mode, SupervisorMode::Barge); // as the third list says
        QCOMPARE(f.listen.view()->phase, Phase::In);
    }

    void theLegOfWhoseCallItIsIsNotTheOwn_data()
    {
        QTest::addColumn<bool>("staysNamed");

        QTest::newRow("the task names it") << true;
        QTest::newRow("the task has named it") << false;
    }

    void theLegOfWhoseCallItIsIsNotTheOwn()
    {
        QFETCH(bool, staysNamed);
        Fixture f; // Alice sits at Sue's phone
        f.server.answer("GET " + f.callPath(f.self_), { Fixture::leg(f.self_, "client:sue", "in-progress") });
        f.server.answer("DELETE " + f.own, { { .status = 204 } });
        f.everybodyIs({ CallFixture::row(1), CallFixture::row(2) });
        f.listen.start(theTask, SupervisorMode::Monitor);
        if (!staysNamed) {
            Task bare = *f.state.task(theTask);
            bare.attributes = "{}";
            bare.updatedAt += std::chrono::seconds(1);
            f.state.apply(bare, f.clock.now());
        }
        QVERIFY(f.is(Phase::Ringing));
        const int before = f.server.count("GET " + f.participantsPath());
        QTRY_VERIFY(f.server.count("GET " + f.participantsPath()) > before + 3); // she alone is there for a while
        QCOMPARE(f.listen.view()->phase, Phase::Ringing);

        f.isInIt(Fixture::mine());
        QVERIFY(f.is(Phase::In));
        f.listen.leave();

        QVERIFY(f.is(Phase::Ended));
        QCOMPARE(f.server.count("DELETE " + f.own), 1);
        QCOMPARE(f.server.count("DELETE " + f.participantPath(f.self_)), 0);
    }

    void forgetsItAtSignOut()
    {
        Fixture f;
        QVERIFY(f.join());

        f.state.clear();

        QVERIFY(!f.listen.view());
    }
};

QTEST_GUILESS_MAIN(TestListenIn)
#include "tst_listenin.moc"
