#include "callfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScriptedAnswer)

/// The call of a task: who is in it, and what the person does in it.
class TestCallController : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoIsWho()
    {
        CallFixture f;

        QVERIFY(f.look());

        QCOMPARE(f.calls.call()->parties.size(), 2);
        QCOMPARE(f.party(CallFixture::customer)->role, CallParty::Role::Customer);
        QCOMPARE(f.party(CallFixture::self)->role, CallParty::Role::Self);
    }

    void hasNoCallWithoutAConference()
    {
        CallFixture f;
        f.state.apply(someTask(2), f.clock.now());

        f.calls.watch(sid<TaskId>(2));

        QVERIFY(!f.calls.call());
        QVERIFY(f.server.requests().isEmpty());
    }

    void asksOnlyWhileItIsLookedAt()
    {
        CallFixture f;
        f.calls.setPollInterval(std::chrono::milliseconds(0));
        QVERIFY(f.look());
        QTRY_VERIFY(f.server.count("GET " + CallFixture::participantsPath()) > 3);

        f.calls.watch({});
        f.calls.setPollInterval(std::chrono::hours(1));
        f.calls.watch(sid<TaskId>(1)); // what is known is shown at once

        QCOMPARE(f.calls.call()->phase, CallView::Phase::Live);
    }

    void doesWhatIsAsked_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<int>("leg");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("after"); // the row in the answer and the lists behind it

        const QByteArray ana = CallFixture::participantPath(CallFixture::customer);
        const QByteArray own = CallFixture::participantPath(CallFixture::self);
        QTest::newRow("hold") << int(CallDeed::Hold) << CallFixture::customer << QByteArray("POST " + ana)
                              << QByteArray("Hold=true") << CallFixture::row(CallFixture::customer, true);
        QTest::newRow("resume") << int(CallDeed::Resume) << CallFixture::customer << QByteArray("POST " + ana)
                                << QByteArray("Hold=false") << CallFixture::row(CallFixture::customer);
        QTest::newRow("mute") << int(CallDeed::Mute) << CallFixture::self << QByteArray("POST " + own)
                              << QByteArray("Muted=true") << CallFixture::row(CallFixture::self, false, true);
        QTest::newRow("unmute") << int(CallDeed::Unmute) << CallFixture::self << QByteArray("POST " + own)
                                << QByteArray("Muted=false") << CallFixture::row(CallFixture::self);
    }

    void doesWhatIsAsked()
    {
        QFETCH(int, deed);
        QFETCH(int, leg);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, after);
        CallFixture f;
        QVERIFY(f.look());
        const int lists = f.server.count("GET " + CallFixture::participantsPath());
        f.server.answer(request, { ScriptedAnswer{ .silent = true } });
        QSignalSpy done(&f.calls, &CallController::done);

        f.calls.ask(CallDeed(deed), sid<CallId>(leg));
        QCOMPARE(int(f.party(leg)->pending.value()), deed); // until it is answered
        QTRY_COMPARE(f.server.count(request), 1);
        const int other = leg == CallFixture::self ? CallFixture::customer : CallFixture::self;
        f.everybodyIs({ after, CallFixture::row(other) });
        f.server.answerSilent(CallFixture::ok(after));

        QTRY_VERIFY(!f.party(leg)->pending);
        const bool isHeld = f.party(leg)->participant.hold;
        QCOMPARE(isHeld, CallDeed(deed) == CallDeed::Hold);
        QCOMPARE(f.party(leg)->participant.muted, CallDeed(deed) == CallDeed::Mute);
        QCOMPARE(done.count(), 1);
        QTRY_VERIFY(f.server.count("GET " + CallFixture::participantsPath()) > lists); // asked for at once
        for (const ScriptedRequest &sent : f.server.requests()) {
            if (sent.method == "POST")
                QCOMPARE(sent.body, form);
        }
    }

    void countsTwoClicksOnce_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");

        QTest::newRow("the same twice") << int(CallDeed::Hold) << int(CallDeed::Hold);
        QTest::newRow("there and back") << int(CallDeed::Hold) << int(CallDeed::Resume);
    }

    void countsTwoClicksOnce()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        CallFixture f;
        QVERIFY(f.look());
        const QByteArray path = "POST " + CallFixture::participantPath(CallFixture::customer);
        f.server.answer(path, { CallFixture::ok(CallFixture::row(CallFixture::customer, true)) });

        f.calls.ask(CallDeed(first), sid<CallId>(CallFixture::customer));
        f.calls.ask(CallDeed(second), sid<CallId>(CallFixture::customer));

        QTRY_VERIFY(!f.party(CallFixture::customer)->pending);
        QCOMPARE(f.server.count(path), 1);
    }

    void goesBackToWhatIsTrue_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("kind");
        using Kind = ApiError::Kind;

        for (const CallDeed deed : { CallDeed::Hold, CallDeed::Mute, CallDeed::End }) {
            const auto name
                = [deed](const char *what) { return QByteArray(QByteArray::number(int(deed)) + ", " + what); };
            QTest::newRow(name("refused").constData())
                << int(deed) << CallFixture::no(400, 20001) << int(Kind::Refused);
            QTest::newRow(name("not allowed").constData())
                << int(deed) << CallFixture::no(403, 20003) << int(Kind::Forbidden);
            QTest::newRow(name("has left").constData())
                << int(deed) << CallFixture::no(404, 20404) << int(Kind::NotFound);
            QTest::newRow(name("server ill").constData()) << int(deed) << CallFixture::no(503, 0) << int(Kind::Server);
            QTest::newRow(name("line dead").constData())
                << int(deed) << ScriptedAnswer{ .hangUp = true } << int(Kind::Unreachable);
        }
    }

    void goesBackToWhatIsTrue()
    {
        QFETCH(int, deed);
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, kind);
        CallFixture f;
        QVERIFY(f.look());
        const QByteArray path = CallFixture::participantPath(CallFixture::self);
        f.server.answer((CallDeed(deed) == CallDeed::End ? "DELETE " : "POST ") + path, { answer });
        QSignalSpy failed(&f.calls, &CallController::failed);
        const CallParty before = *f.party(CallFixture::self);

        f.calls.ask(CallDeed(deed), sid<CallId>(CallFixture::self));

        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(int(failed.first().at(0).value<CallDeed>()), deed);
        QCOMPARE(failed.first().at(1).value<CallParty>().role, CallParty::Role::Self);
        QCOMPARE(int(failed.first().at(2).value<ApiError>().kind), kind);
        QCOMPARE(*f.party(CallFixture::self), before);
    }

    void doesNotBelieveAnOlderList()
    {
        CallFixture f;
        QVERIFY(f.look());
        const QByteArray hold = "POST " + CallFixture::participantPath(CallFixture::customer);
        f.server.answer(hold, { CallFixture::ok(CallFixture::row(CallFixture::customer, true)) });
        f.server.answer("GET " + CallFixture::participantsPath(),
            { ScriptedAnswer{ .silent = true },
                CallFixture::list("participants",
                    { CallFixture::row(CallFixture::customer, true), CallFixture::row(CallFixture::self) }) });
        const int lists = f.server.count("GET " + CallFixture::participantsPath());
        f.calls.poll();
        QTRY_COMPARE(f.server.count("GET " + CallFixture::participantsPath()), lists + 1);

        f.calls.ask(CallDeed::Hold, sid<CallId>(CallFixture::customer));
        QTRY_VERIFY(f.party(CallFixture::customer)->participant.hold);
        f.server.answerSilent(CallFixture::list(
            "participants", { CallFixture::row(CallFixture::customer), CallFixture::row(CallFixture::self) }));

        QTRY_COMPARE(f.server.count("GET " + CallFixture::participantsPath()), lists + 2);
        QVERIFY(f.party(CallFixture::customer)->participant.hold);
    }

    void keepsWhatIsKnownWhenAskingFails()
    {
        CallFixture f;
        QVERIFY(f.look());
        f.server.answer("GET " + CallFixture::participantsPath(), { CallFixture::no(400) });

        f.calls.poll();

        QTRY_VERIFY(f.calls.call()->trouble.has_value());
        QCOMPARE(f.calls.call()->parties.size(), 2);
        f.everybodyIs({ CallFixture::row(CallFixture::customer), CallFixture::row(CallFixture::self) });
        f.calls.poll();
        QTRY_VERIFY(!f.calls.call()->trouble.has_value());
    }

    void saysWhoHungUp()
    {
        CallFixture f;
        QVERIFY(f.look());
        f.everybodyIs({});
        f.server.answer("GET " + CallFixture::conferencePath() + ".json",
            { CallFixture::ended("last-participant-left", CallFixture::self) });

        f.calls.poll();

        QTRY_COMPARE(f.calls.call()->phase, CallView::Phase::Ended);
        QCOMPARE(f.calls.call()->departures.size(), 1);
        QCOMPARE(f.calls.call()->departures.first().party.role, CallParty::Role::Customer);
        QCOMPARE(f.calls.call()->departures.first().how, CallDeparture::How::HungUp);
        const int lists = f.server.count("GET " + CallFixture::participantsPath());
        f.calls.poll();
        QCOMPARE(f.server.count("GET " + CallFixture::participantsPath()), lists); // it is over
    }

    void forgetsTheCallsOfOtherTasks()
    {
        CallFixture f;
        QVERIFY(f.look());
        f.calls.watch({});

        f.state.apply(someReservation(1, ReservationStatus::Completed, 9), f.clock.now());
        f.calls.watch(sid<TaskId>(1));

        QCOMPARE(f.calls.call()->phase, CallView::Phase::Reading);
    }

    void readsTheCallAnewWhenItsTaskEnds()
    {
        CallFixture f;
        QVERIFY(f.look());
        f.everybodyIs({});
        f.server.answer("GET " + CallFixture::conferencePath() + ".json",
            { CallFixture::ended("conference-ended-via-api", 0) });

        f.state.apply(someReservation(1, ReservationStatus::Completed, 9), f.clock.now());

        QVERIFY(f.calls.call()); // it is still looked at
        QTRY_COMPARE(f.calls.call()->phase, CallView::Phase::Ended);
    }

    void aCallThatOutlivesItsTaskCanBeEnded()
    {
        CallFixture f;
        QVERIFY(f.look());
        f.state.apply(someReservation(1, ReservationStatus::Completed, 9), f.clock.now());
        const QByteArray path = "POST " + CallFixture::conferencePath() + ".json";
        f.server.answer(path, { CallFixture::ended("conference-ended-via-api", 0) });

        f.calls.endAll();

        QTRY_COMPARE(f.server.count(path), 1);
        QTRY_COMPARE(f.calls.call()->phase, CallView::Phase::Ended);
    }
};

QTEST_GUILESS_MAIN(TestCallController)
#include "tst_callcontroller.moc"
