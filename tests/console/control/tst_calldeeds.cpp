#include "callfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

QByteArray recording(const QByteArray &status, const QByteArray &owner)
{
    return "{\"sid\":\"" + sid<RecordingId>(5).utf8() + "\"," + owner + ",\"status\":\"" + status + "\"}";
}

QByteArray ofConference()
{
    return "\"conference_sid\":\"" + sid<ConferenceId>(2).utf8() + '"';
}

/// A call that is recorded.
struct Recorded : CallFixture
{
    const QByteArray path = conferencePath() + "/Recordings/" + sid<RecordingId>(5).utf8() + ".json";

    Recorded()
    {
        server.answer("GET " + conferencePath() + "/Recordings.json",
            { list("recordings", { recording("in-progress", ofConference()) }) });
    }
    [[nodiscard]] bool lookUntilRecorded()
    {
        return look() && QTest::qWaitFor([this] { return !calls.call()->recordings.isEmpty(); });
    }
};

} // namespace

/// What the person does to the call as a whole, and whom he calls in or takes out.
class TestCallDeeds : public QObject
{
    Q_OBJECT

    static QList<ScriptedRequest> changes(const ScriptedServer &server)
    {
        QList<ScriptedRequest> all = server.requests();
        all.removeIf([](const ScriptedRequest &request) { return request.method == "GET"; });
        return all;
    }

private slots:
    void takesOneOut()
    {
        CallFixture f;
        f.everybodyIs({ CallFixture::row(CallFixture::customer), CallFixture::row(CallFixture::self),
            CallFixture::row(CallFixture::other) });
        QVERIFY(f.look());
        f.server.answer(
            "DELETE " + CallFixture::participantPath(CallFixture::other), { ScriptedAnswer{ .silent = true } });

        f.calls.ask(CallDeed::End, sid<CallId>(CallFixture::other));
        f.calls.ask(CallDeed::End, sid<CallId>(CallFixture::other));
        QTRY_COMPARE(changes(f.server).size(), 1);
        QCOMPARE(f.party(CallFixture::other)->pending, std::optional(CallDeed::End));
        f.everybodyIs({ CallFixture::row(CallFixture::customer), CallFixture::row(CallFixture::self) });
        f.server.answerSilent({ .status = 204 });

        QTRY_COMPARE(f.calls.call()->departures.size(), 1);
        QCOMPARE(f.calls.call()->departures.first().how, CallDeparture::How::EndedHere);
        QCOMPARE(changes(f.server).size(), 1);
    }

    void endsItForEverybody()
    {
        CallFixture f;
        QVERIFY(f.look());
        const QByteArray path = "POST " + CallFixture::conferencePath() + ".json";
        f.server.answer(path, { CallFixture::ended("conference-ended-via-api", 0) });

        f.calls.endAll();
        f.calls.endAll();
        QVERIFY(f.calls.call()->pending.contains(CallDeed::EndAll));

        QTRY_COMPARE(f.calls.call()->phase, CallView::Phase::Ended);
        QVERIFY(f.calls.call()->endedHere);
        QVERIFY(f.calls.call()->departures.isEmpty());
        QCOMPARE(f.server.count(path), 1);
        QCOMPARE(changes(f.server).first().body, QByteArray("Status=completed"));
    }

    void callsSomebodyIn_data()
    {
        QTest::addColumn<bool>("talkFirst");
        QTest::addColumn<bool>("heldBefore");
        QTest::addColumn<int>("requests");

        QTest::newRow("at once") << false << false << 1;
        QTest::newRow("talks first, so the customer waits") << true << false << 2;
        QTest::newRow("the customer waits already") << true << true << 1;
    }

    void callsSomebodyIn()
    {
        QFETCH(bool, talkFirst);
        QFETCH(bool, heldBefore);
        QFETCH(int, requests);
        CallFixture f;
        f.everybodyIs({ CallFixture::row(CallFixture::customer, heldBefore), CallFixture::row(CallFixture::self) });
        QVERIFY(f.look());
        f.server.answer("POST " + CallFixture::participantPath(CallFixture::customer),
            { CallFixture::ok(CallFixture::row(CallFixture::customer, true)) });
        f.server.answer(
            "POST " + CallFixture::participantsPath(), { CallFixture::ok(CallFixture::row(CallFixture::other)) });
        f.everybodyIs({ CallFixture::row(CallFixture::customer, talkFirst), CallFixture::row(CallFixture::self),
            CallFixture::row(CallFixture::other) });

        f.calls.callIn(u"client:bob"_s, talkFirst);
        f.calls.callIn(u"client:bob"_s, talkFirst); // while it is pending: nothing
        QVERIFY(f.calls.call()->pending.contains(CallDeed::Add));

        QTRY_VERIFY(f.party(CallFixture::other));
        QTRY_VERIFY(!f.calls.call()->pending.contains(CallDeed::Add));
        QCOMPARE(f.party(CallFixture::other)->address, u"client:bob"_s);
        QCOMPARE(f.party(CallFixture::customer)->participant.hold, talkFirst);
        QCOMPARE(changes(f.server).size(), requests);
        QCOMPARE(changes(f.server).last().body, QByteArray("From=%2B15550199&To=client%3Abob"));
    }

    void callsNobodyWhereTheCustomerCannotWait()
    {
        CallFixture f;
        QVERIFY(f.look());
        f.server.answer("POST " + CallFixture::participantPath(CallFixture::customer), { CallFixture::no(503, 0) });
        QSignalSpy failed(&f.calls, &CallController::failed);

        f.calls.callIn(u"client:bob"_s, true);

        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().at(0).value<CallDeed>(), CallDeed::Hold);
        QCOMPARE(failed.first().at(1).value<CallParty>().role, CallParty::Role::Customer);
        QVERIFY(f.calls.call()->pending.isEmpty());
        QVERIFY(!f.party(CallFixture::customer)->pending);
        QCOMPARE(changes(f.server).size(), 1);
    }

    void pausesTheRecording_data()
    {
        QTest::addColumn<bool>("pause");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("form");

        QTest::newRow("pause") << true << QByteArray("in-progress") << QByteArray("Status=paused&PauseBehavior=skip");
        QTest::newRow("go on") << false << QByteArray("paused") << QByteArray("Status=in-progress");
    }

    void pausesTheRecording()
    {
        QFETCH(bool, pause);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, form);
        Recorded f;
        f.server.answer("GET " + CallFixture::conferencePath() + "/Recordings.json",
            { CallFixture::list("recordings", { recording(before, ofConference()) }) });
        QVERIFY(f.lookUntilRecorded());
        const QByteArray after = pause ? "paused" : "in-progress";
        f.server.answer("POST " + f.path, { CallFixture::ok(recording(after, ofConference())) });

        f.calls.setRecordingPaused(pause);
        f.calls.setRecordingPaused(pause);
        QCOMPARE(f.calls.call()->isRecordingPaused(), !pause); // until it is answered

        QTRY_COMPARE(f.calls.call()->isRecordingPaused(), pause);
        QTRY_VERIFY(f.calls.call()->pending.isEmpty());
        QCOMPARE(changes(f.server).size(), 1);
        QCOMPARE(changes(f.server).first().body, form);
    }

    void goesBackToWhatIsTrue_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<QByteArray>("request");
        const QByteArray recordingPath
            = CallFixture::conferencePath() + "/Recordings/" + sid<RecordingId>(5).utf8() + ".json";

        QTest::newRow("end it") << int(CallDeed::EndAll)
                                << QByteArray("POST " + CallFixture::conferencePath() + ".json");
        QTest::newRow("call in") << int(CallDeed::Add) << QByteArray("POST " + CallFixture::participantsPath());
        QTest::newRow("pause") << int(CallDeed::PauseRecording) << QByteArray("POST " + recordingPath);
    }

    void goesBackToWhatIsTrue()
    {
        QFETCH(int, deed);
        QFETCH(QByteArray, request);
        Recorded f;
        QVERIFY(f.lookUntilRecorded());
        const CallView before = *f.calls.call();
        f.server.answer(request, { CallFixture::no(400, 21220) });
        QSignalSpy failed(&f.calls, &CallController::failed);

        if (CallDeed(deed) == CallDeed::EndAll)
            f.calls.endAll();
        else if (CallDeed(deed) == CallDeed::Add)
            f.calls.callIn(u"client:bob"_s, false);
        else
            f.calls.setRecordingPaused(true);

        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(int(failed.first().at(0).value<CallDeed>()), deed);
        QCOMPARE(failed.first().at(2).value<ApiError>().code, 21220);
        QCOMPARE(*f.calls.call(), before);
    }

    void nothingIsDoneToACallThatIsOver()
    {
        CallFixture f;
        QVERIFY(f.look());
        f.everybodyIs({});
        f.server.answer("GET " + CallFixture::conferencePath() + ".json",
            { CallFixture::ended("last-participant-left", CallFixture::self) });
        f.calls.poll();
        QTRY_COMPARE(f.calls.call()->phase, CallView::Phase::Ended);

        f.calls.endAll();
        f.calls.callIn(u"client:bob"_s, false);
        f.calls.setRecordingPaused(true);
        f.calls.ask(CallDeed::Hold, sid<CallId>(CallFixture::customer));

        QVERIFY(f.calls.call()->pending.isEmpty());
        QVERIFY(changes(f.server).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallDeeds)
#include "tst_calldeeds.moc"
