#include "console/control/offerscontroller.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

using Status = ReservationStatus;

const ReservationId theOffer = sid<ReservationId>(1);

/// One open offer of a task with a call.
struct Fixture : ControlFixture
{
    OffersController offers{ api, state, nullptr, clock };

    Fixture()
    {
        Task task = someTask(1);
        task.attributes = R"({"call_sid":"CA1"})";
        state.apply(task, clock.now());
        state.applyWorkflows({ someWorkflow(1, 120s) }, clock.now());
        poll({ someReservation(1) });
    }
    [[nodiscard]] const Offer &offer() const { return *offers.offer(theOffer); }
    void post(const QList<ScriptedAnswer> &answers) { server.answer("POST " + reservationPath(1), answers); }
    void get(const QList<ScriptedAnswer> &answers) { server.answer("GET " + reservationPath(1), answers); }
    [[nodiscard]] int posts() const { return server.count("POST " + reservationPath(1)); }
};

const ScriptedAnswer hangsUp{ .hangUp = true };

} // namespace

/// How offers are answered, and the truth about it.
class TestOfferAnswers : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerToTheWorkspaceBeforeStaysThere()
    {
        Fixture f;
        f.post({ { .silent = true } });
        f.offers.accept(theOffer);
        QTRY_COMPARE(f.posts(), 1);
        QSignalSpy changed(&f.state, &ConsoleState::reservationChanged);

        f.state.begin(someWorkspace(2, u"Contact Center"_s), sid<WorkerId>(2));
        f.server.answerSilent(Fixture::ok(someReservation(1, Status::Accepted, 5)));
        bool isOver = false;
        f.client.send({ .path = "/v1/x" }, [&isOver](const auto &) { isOver = true; });
        QTRY_VERIFY(isOver);

        QCOMPARE(changed.count(), 0);
        QVERIFY(!f.state.reservation(theOffer));
    }

    void endsWithTheTruth_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<ScriptedAnswer>("truth");
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("end");
        const ScriptedAnswer none = Fixture::no(500);

        QTest::newRow("taken") << Fixture::ok(someReservation(1, Status::Accepted, 5)) << none << int(OfferPhase::Ended)
                               << int(OfferEnd::TakenByMe);
        QTest::newRow("too late: timed out") << Fixture::no(400) << Fixture::ok(someReservation(1, Status::Timeout, 5))
                                             << int(OfferPhase::Ended) << int(OfferEnd::TimedOut);
        QTest::newRow("too late: canceled") << Fixture::no(400) << Fixture::ok(someReservation(1, Status::Canceled, 5))
                                            << int(OfferPhase::Ended) << int(OfferEnd::Canceled);
        QTest::newRow("somebody was faster") << Fixture::no(410) << Fixture::ok(someReservation(1, Status::Rescinded, 5))
                                             << int(OfferPhase::Ended) << int(OfferEnd::TakenElsewhere);
        QTest::newRow("cleaned up") << Fixture::no(404, 20404) << Fixture::no(404, 20404) << int(OfferPhase::Ended)
                                    << int(OfferEnd::Unknown);
        QTest::newRow("not allowed, yet still open") << Fixture::no(400) << Fixture::ok(someReservation(1))
                                                     << int(OfferPhase::Open) << int(OfferEnd::None);
        QTest::newRow("not for this credential") << Fixture::no(403, 20403) << none << int(OfferPhase::Open) << int(OfferEnd::None);
        QTest::newRow("too many requests") << Fixture::no(429, 20429) << none << int(OfferPhase::Open) << int(OfferEnd::None);
        QTest::newRow("hung up, it had arrived") << hangsUp << Fixture::ok(someReservation(1, Status::Accepted, 5))
                                                 << int(OfferPhase::Ended) << int(OfferEnd::TakenByMe);
        QTest::newRow("hung up, it had not") << hangsUp << Fixture::ok(someReservation(1)) << int(OfferPhase::Open)
                                             << int(OfferEnd::None);
        QTest::newRow("hung up twice") << hangsUp << hangsUp << int(OfferPhase::Uncertain) << int(OfferEnd::None);
        QTest::newRow("not JSON, it had arrived") << Fixture::ok(QByteArray("<html>"))
                                                  << Fixture::ok(someReservation(1, Status::Accepted, 5))
                                                  << int(OfferPhase::Ended) << int(OfferEnd::TakenByMe);
    }

    void endsWithTheTruth()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(ScriptedAnswer, truth);
        QFETCH(int, phase);
        QFETCH(int, end);
        Fixture f;
        f.post({ answer });
        f.get({ truth });

        f.offers.accept(theOffer);

        QCOMPARE(f.offer().phase, OfferPhase::Answering);
        QTRY_COMPARE(int(f.offer().phase), phase);
        QCOMPARE(int(f.offer().end), end);
        QCOMPARE(f.offer().answer, OfferAnswer::Accept);
        QCOMPARE(f.posts(), 1);
        const bool taken = answer.status == 200 && answer.body.startsWith('{');
        QCOMPARE(f.offer().error.has_value(), !taken);
    }

    void sendsWhatWasChosen_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QByteArray>("form");

        QTest::newRow("accept") << int(OfferAnswer::Accept) << QByteArray("ReservationStatus=accepted");
        QTest::newRow("reject") << int(OfferAnswer::Reject) << QByteArray("ReservationStatus=rejected");
        QTest::newRow("conference") << int(OfferAnswer::Conference) << QByteArray("Instruction=conference");
    }

    void sendsWhatWasChosen()
    {
        QFETCH(int, choice);
        QFETCH(QByteArray, form);
        Fixture f;
        f.post({ { .silent = true } });

        if (OfferAnswer(choice) == OfferAnswer::Accept)
            f.offers.acceptOldest();
        else if (OfferAnswer(choice) == OfferAnswer::Reject)
            f.offers.rejectOldest();
        else
            f.offers.conferenceOldest();

        QTRY_COMPARE(f.posts(), 1);
        QVERIFY2(f.server.requests().last().body.contains(form), f.server.requests().last().body.constData());
    }

    void cannotBeAnsweredWhileOffline()
    {
        Fixture f;
        const Instant since = f.clock.now();
        QSignalSpy changed(&f.offers, &OffersController::changed);

        f.offers.setOfflineSince(since);
        f.offers.accept(theOffer);
        f.offers.acceptOldest();

        QCOMPARE(changed.count(), 1);
        QVERIFY(!f.offer().canAnswer());
        QCOMPARE(f.offer().offlineSince, std::optional(since));
        QVERIFY(!f.offers.oldest());

        f.offers.setOfflineSince({});
        f.offers.accept(theOffer);

        QCOMPARE(f.offer().phase, OfferPhase::Answering);
        QTRY_COMPARE(f.posts(), 1); // the clicks while offline were not kept for later
    }

    void aServerThatAnswersAgainIsNotSaidToBeSilent()
    {
        Fixture f;
        f.post({ hangsUp });
        f.get({ Fixture::ok(someReservation(1, Status::Pending, 5)) });

        f.offers.accept(theOffer);

        QTRY_COMPARE(f.offer().phase, OfferPhase::Open);
        QVERIFY(f.offer().error); // it did not get through
        QVERIFY(f.offer().isErrorPast);
    }

    void countsTwoClicksOnce_data()
    {
        QTest::addColumn<bool>("rejectsThen");

        QTest::newRow("Accept, Accept") << false;
        QTest::newRow("Accept, Reject") << true;
    }

    void countsTwoClicksOnce()
    {
        QFETCH(bool, rejectsThen);
        Fixture f;
        f.post({ { .silent = true } });

        f.offers.accept(theOffer);
        if (rejectsThen)
            f.offers.reject(theOffer);
        else
            f.offers.accept(theOffer);
        f.offers.acceptOldest();

        QTRY_COMPARE(f.posts(), 1);
        f.server.answerSilent(Fixture::ok(someReservation(1, Status::Accepted, 5)));
        QTRY_COMPARE(f.offer().end, OfferEnd::TakenByMe);
        f.offers.accept(theOffer);
        QCOMPARE(f.posts(), 1);
    }

    void rejectsIntoAnotherStatus()
    {
        Fixture f;
        f.post({ Fixture::ok(someReservation(1, Status::Rejected, 5)) });

        f.offers.rejectInto(theOffer, sid<ActivityId>(7));

        QTRY_COMPARE(f.offer().end, OfferEnd::Rejected);
        QVERIFY(f.server.requests().last().body.contains(sid<ActivityId>(7).utf8()));
    }

    void restsTheCountdownWhileItDials()
    {
        Fixture f;
        QVERIFY(f.offer().deadline);
        f.post({ Fixture::ok(someReservation(1)) });

        f.offers.conference(theOffer);

        QTRY_COMPARE(f.offer().phase, OfferPhase::Dialling);
        QVERIFY(!f.offer().deadline);
        QVERIFY(!f.offer().canAnswer());
        f.poll({ someReservation(1) });
        QCOMPARE(f.offer().phase, OfferPhase::Dialling);
        f.state.apply(someReservation(1, Status::Accepted, 5), f.clock.now());
        QCOMPARE(f.offer().end, OfferEnd::TakenByMe);
    }

    void carriesOutEachInstruction_data()
    {
        QTest::addColumn<InstructionOrder>("order");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<OfferPhase>("phase");
        const QString url = u"https://a.example/twiml"_s;
        const QString call = sid<CallId>(4).text();

        QTest::newRow("conference")
            << InstructionOrder{ .kind = InstructionKind::Conference, .values = { { u"Timeout"_s, u"20"_s } } }
            << QByteArray("Instruction=conference&Timeout=20") << OfferPhase::Dialling;
        QTest::newRow("dequeue")
            << InstructionOrder{ .kind = InstructionKind::Dequeue, .values = { { u"DequeueFrom"_s, u"+15550100"_s } } }
            << QByteArray("Instruction=dequeue&DequeueFrom=%2B15550100") << OfferPhase::Dialling;
        QTest::newRow("call") << InstructionOrder{ .kind = InstructionKind::Call,
            .values = { { u"CallFrom"_s, u"1"_s }, { u"CallUrl"_s, url } } }
            << QByteArray("Instruction=call&CallFrom=1&CallUrl=https%3A%2F%2Fa.example%2Ftwiml") << OfferPhase::Open;
        QTest::newRow("call and accept") << InstructionOrder{ .kind = InstructionKind::Call,
            .values = { { u"CallFrom"_s, u"1"_s }, { u"CallUrl"_s, url }, { u"CallAccept"_s, u"true"_s } } }
            << QByteArray("Instruction=call&CallFrom=1&CallUrl=https%3A%2F%2Fa.example%2Ftwiml&CallAccept=true")
            << OfferPhase::Dialling;
        QTest::newRow("redirect") << InstructionOrder{ .kind = InstructionKind::Redirect,
            .values = { { u"RedirectCallSid"_s, call }, { u"RedirectUrl"_s, url } } }
            << QByteArray("Instruction=redirect&RedirectCallSid=" + call.toLatin1()
                   + "&RedirectUrl=https%3A%2F%2Fa.example%2Ftwiml")
            << OfferPhase::Open;
    }

    void carriesOutEachInstruction()
    {
        QFETCH(InstructionOrder, order);
        QFETCH(QByteArray, form);
        QFETCH(OfferPhase, phase);
        Fixture f;
        f.post({ Fixture::ok(someReservation(1)) });

        f.offers.instruct(theOffer, order);

        QCOMPARE(f.offer().phase, OfferPhase::Answering);
        f.offers.instruct(theOffer, order);
        QTRY_COMPARE(f.offer().phase, phase);
        QCOMPARE(f.posts(), 1);
        QCOMPARE(f.server.requests().last().body, form);
        QCOMPARE(f.offer().dial->accepts, phase == OfferPhase::Dialling);
        QVERIFY(!f.offer().deadline);
        QCOMPARE(f.offer().canAnswer(), phase == OfferPhase::Open);
    }

    void sendsNothingThatIsWrong()
    {
        Fixture f;

        f.offers.instruct(theOffer, { .kind = InstructionKind::Redirect });

        QCOMPARE(f.offer().phase, OfferPhase::Open);
        QCOMPARE(f.posts(), 0);
    }

    void previewsWithoutSecrets()
    {
        const Fixture f;

        const RequestPreview preview = OffersController::preview(f.offer(),
            { .kind = InstructionKind::Conference, .values = { { u"SipAuthPassword"_s, u"hunter2"_s } } });

        QCOMPARE(preview.method, u"POST"_s);
        QCOMPARE(preview.path.toLatin1(), Fixture::reservationPath(1));
        QCOMPARE(preview.form, (QList<QByteArray>{ "Instruction=conference", "SipAuthPassword=--redacted--" }));
    }

    void endsACallByRejecting()
    {
        Fixture f;
        f.post({ Fixture::ok(someReservation(1)), Fixture::ok(someReservation(1, Status::Rejected, 5)) });
        f.offers.conference(theOffer);
        QTRY_COMPARE(f.offer().phase, OfferPhase::Dialling);

        f.offers.reject(theOffer);

        QTRY_COMPARE(f.offer().end, OfferEnd::Rejected);
        QCOMPARE(f.posts(), 2);
    }

    void goesOnDiallingWhenRejectingFails()
    {
        Fixture f;
        f.post({ Fixture::ok(someReservation(1)), Fixture::no(403, 20403) });
        f.offers.conference(theOffer);
        QTRY_COMPARE(f.offer().phase, OfferPhase::Dialling);

        f.offers.reject(theOffer);

        QTRY_VERIFY(f.offer().error.has_value());
        QCOMPARE(f.offer().phase, OfferPhase::Dialling);
    }

    void asksTheTaskWhyACallEnded()
    {
        Fixture f;
        Task task = someTask(1, 6);
        task.status = TaskStatus::Canceled;
        task.reason = u"hangup"_s;
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::ok(task) });
        f.post({ Fixture::ok(someReservation(1)) });
        f.offers.conference(theOffer);
        QTRY_COMPARE(f.offer().phase, OfferPhase::Dialling);

        f.state.apply(someReservation(1, Status::Canceled, 5), f.clock.now());

        QCOMPARE(f.offer().end, OfferEnd::Canceled);
        QTRY_COMPARE(f.offer().task->reason, u"hangup"_s);
    }

    void asksForNoConferenceThatCannotBe()
    {
        Fixture f;
        Task task = someTask(1, 1);
        f.state.apply(task, f.clock.now());

        f.offers.conference(theOffer);

        QCOMPARE(f.offer().block, ConferenceBlock::NoCall);
        QCOMPARE(f.offer().phase, OfferPhase::Open);
        QCOMPARE(f.posts(), 0);
    }

    void findsOutOnReconnect()
    {
        Fixture f;
        f.post({ { .silent = true } });
        f.offers.accept(theOffer);
        QTRY_COMPARE(f.posts(), 1);
        f.server.goAway();
        QTRY_COMPARE(f.offer().phase, OfferPhase::Uncertain);
        QTRY_VERIFY(f.offer().error.has_value());
        f.get({ Fixture::ok(someReservation(1, Status::Accepted, 5)) });

        f.server.comeBack();
        QTRY_COMPARE_WITH_TIMEOUT((f.offers.reconcile(), f.offer().phase), OfferPhase::Ended, 5000);

        QCOMPARE(f.offer().end, OfferEnd::TakenByMe);
        QCOMPARE(f.posts(), 1);
    }

    void findsOutWithTheNextPoll()
    {
        Fixture f;
        f.post({ hangsUp });
        f.get({ Fixture::no(400, 1), Fixture::ok(someReservation(1)) });
        f.offers.accept(theOffer);
        QTRY_COMPARE(f.offer().phase, OfferPhase::Uncertain);
        QTRY_COMPARE(f.server.count("GET " + Fixture::reservationPath(1)), 1);

        QTRY_COMPARE((f.poll({ someReservation(1) }), f.offer().phase), OfferPhase::Open);

        QCOMPARE(f.offer().error->kind, ApiError::Kind::Unreachable);
        QVERIFY(f.offer().canAnswer());
    }

    void namesWhoTookIt()
    {
        Fixture f;
        Reservation winner = someReservation(2, Status::Accepted, 4);
        winner.workerName = u"Bob"_s;
        const Reservation lost = someReservation(1, Status::Rescinded, 5);
        f.post({ Fixture::no(410) });
        f.get({ Fixture::ok(lost) });
        f.server.answer("GET " + Fixture::taskPath(1) + "/Reservations",
                        { Fixture::list("reservations", { toJson(lost, ReservationSide::Task, {}),
                                                          toJson(winner, ReservationSide::Task, {}) }) });

        f.offers.accept(theOffer);

        QTRY_COMPARE(f.offer().takenBy, u"Bob"_s);
        QCOMPARE(f.offer().end, OfferEnd::TakenElsewhere);
    }
};

QTEST_GUILESS_MAIN(TestOfferAnswers)
#include "tst_offeranswers.moc"
