#include "ui/offers/offerface.h"
#include "ui/offers/sampleoffer.h"
#include "ui/text/durationtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ConferenceBlock)
Q_DECLARE_METATYPE(ApiError::Kind)

class TestOfferFace : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoAndWhat()
    {
        const OfferFace face = offerFace(sampleOffer(m_clock.now()));

        QCOMPARE(face.who, u"Ana Pérez"_s);
        QCOMPARE(face.address, u"+34 600 555 010"_s);
        QCOMPARE(face.what, u"Invoice was charged twice"_s);
        QCOMPARE(face.facts, QStringList({ u"Billing"_s, u"Voice"_s, u"Priority 5"_s }));
        QCOMPARE(face.channel, Glyph::Phone);
        QVERIFY(face.note.isEmpty());
        QVERIFY(face.canAnswer);
        QVERIFY(face.canConference);
    }

    void showsAtOnceWhatIsKnown()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.task.reset();
        offer.block = ConferenceBlock::TaskUnknown;

        const OfferFace face = offerFace(offer);

        QCOMPARE(face.who, u"New task"_s);
        QVERIFY(face.facts.isEmpty());
        QVERIFY(face.canAnswer);
        QVERIFY(!face.canConference);
        QVERIFY(face.conferenceHint.isEmpty());
    }

    void saysThatItIsATransfer_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("says");
        QTest::newRow("warm") << int(TransferMode::Warm) << u"Alice"_s << u"Warm transfer from Alice"_s;
        QTest::newRow("cold") << int(TransferMode::Cold) << u"Alice"_s << u"Cold transfer from Alice"_s;
        QTest::newRow("warm, by nobody knows whom") << int(TransferMode::Warm) << QString() << u"Warm transfer"_s;
        QTest::newRow("cold, by nobody knows whom") << int(TransferMode::Cold) << QString() << u"Cold transfer"_s;
    }

    void saysThatItIsATransfer()
    {
        QFETCH(int, mode);
        QFETCH(QString, by);
        Offer offer = sampleOffer(m_clock.now());
        offer.handedOn = TransferMode(mode);
        offer.handedOnBy = by;

        QTEST(offerFace(offer).facts.constFirst(), "says");
    }

    void saysWhatIsGoingOn_data()
    {
        QTest::addColumn<OfferPhase>("phase");
        QTest::addColumn<OfferAnswer>("answer");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("busy");
        QTest::addColumn<bool>("canAnswer");
        QTest::newRow("open") << OfferPhase::Open << OfferAnswer::None << u""_s << false << true;
        QTest::newRow("accepting") << OfferPhase::Answering << OfferAnswer::Accept << u"Accepting…"_s << true << false;
        QTest::newRow("rejecting") << OfferPhase::Answering << OfferAnswer::Reject << u"Rejecting…"_s << true << false;
        QTest::newRow("conference") << OfferPhase::Answering << OfferAnswer::Conference
                                    << u"Setting up the conference…"_s << true << false;
        QTest::newRow("dialling") << OfferPhase::Dialling << OfferAnswer::Conference
                                  << u"Calling you… The countdown rests."_s << true << false;
        QTest::newRow("uncertain accept")
            << OfferPhase::Uncertain << OfferAnswer::Accept
            << u"Connection lost – finding out whether your Accept counted."_s << true << false;
        QTest::newRow("uncertain conference")
            << OfferPhase::Uncertain << OfferAnswer::Conference
            << u"Connection lost – finding out whether your Conference counted."_s << true << false;
        QTest::newRow("uncertain reject")
            << OfferPhase::Uncertain << OfferAnswer::Reject
            << u"Connection lost – finding out whether your Reject counted."_s << true << false;
    }

    void saysWhatIsGoingOn()
    {
        QFETCH(OfferPhase, phase);
        QFETCH(OfferAnswer, answer);
        Offer offer = sampleOffer(m_clock.now());
        offer.phase = phase;
        offer.answer = answer;

        const OfferFace face = offerFace(offer);

        QTEST(face.note, "note");
        QTEST(face.isBusy, "busy");
        QTEST(face.canAnswer, "canAnswer");
        QVERIFY(!face.hasEnded);
    }

    void saysWhyAnAnswerFailed()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.answer = OfferAnswer::Accept;
        offer.error = ApiError{ .kind = ApiError::Kind::Server, .httpStatus = 503 };

        const OfferFace face = offerFace(offer);

        QCOMPARE(face.note, u"Your Accept did not get through. The server has a problem of its own."_s);
        QCOMPARE(face.noteTone, Tone::Bad);
        QVERIFY(face.canAnswer);
    }

    void doesNotSayOfAServerThatAnswersAgainThatItDoesNot()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.answer = OfferAnswer::Accept;
        offer.error = ApiError{ .kind = ApiError::Kind::Unreachable };
        QVERIFY(offerFace(offer).note.contains(u"The server does not answer."_s));

        offer.isErrorPast = true;

        QCOMPARE(offerFace(offer).note, u"Your Accept did not get through. The server answers again."_s);
    }

    void saysSinceWhenItCannotBeAnswered()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.error
            = ApiError{ .kind = ApiError::Kind::Server, .httpStatus = 503 }; // older, and no longer what matters
        offer.offlineSince = m_clock.now();

        const OfferFace face = offerFace(offer);

        QCOMPARE(face.note,
            u"Not connected since %1 – you can answer as soon as the server does."_s.arg(timeOfDayText(m_clock.now())));
        QCOMPARE(face.noteTone, Tone::Warning);
        QVERIFY(!face.canAnswer && !face.canConference && !face.isBusy);
    }

    void saysOnlyWhatIsKnownOfAConference_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<bool>("open");
        QTest::newRow("no answer") << ApiError::Kind::Unreachable << true;
        QTest::newRow("the server stumbled") << ApiError::Kind::Server << true;
        QTest::newRow("an answer that cannot be read") << ApiError::Kind::Unreadable << true;
        QTest::newRow("refused") << ApiError::Kind::Refused << false;
        QTest::newRow("not now") << ApiError::Kind::NotAllowedNow << false;
    }

    void saysOnlyWhatIsKnownOfAConference()
    {
        QFETCH(ApiError::Kind, kind);
        QFETCH(bool, open);
        Offer offer = sampleOffer(m_clock.now());
        offer.answer = OfferAnswer::Conference;
        offer.error = ApiError{ .kind = kind };

        const QString note = offerFace(offer).note;

        QVERIFY2(
            note.startsWith(open ? u"It is not known whether the conference is being set up: wait for your phone."_s
                                 : u"The conference could not be set up."_s),
            qPrintable(note));
    }

    void saysHowItEnded_data()
    {
        QTest::addColumn<OfferEnd>("end");
        QTest::addColumn<OfferAnswer>("answer");
        QTest::addColumn<QString>("takenBy");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("missed");
        const QString nobody;
        const QString at = timeOfDayText(m_clock.now() + 2min);
        QTest::newRow("taken") << OfferEnd::TakenByMe << OfferAnswer::Accept << nobody << u"You took it."_s << false;
        QTest::newRow("rejected") << OfferEnd::Rejected << OfferAnswer::Reject << nobody << u"You rejected it."_s
                                  << false;
        QTest::newRow("taken by a callback") << OfferEnd::TakenByMe << OfferAnswer::None << nobody
                                             << u"Accepted for you, but not in this window."_s << false;
        QTest::newRow("rejected by a callback") << OfferEnd::Rejected << OfferAnswer::None << nobody
                                                << u"Rejected for you, but not in this window."_s << false;
        QTest::newRow("missed") << OfferEnd::TimedOut << OfferAnswer::None << nobody
                                << u"Missed: the time to answer ran out at %1."_s.arg(at) << true;
        QTest::newRow("too late") << OfferEnd::TimedOut << OfferAnswer::Accept << nobody
                                  << u"Too late: the time to answer ran out at %1."_s.arg(at) << true;
        QTest::newRow("canceled") << OfferEnd::Canceled << OfferAnswer::None << nobody
                                  << u"Canceled: the task was withdrawn."_s << true;
        QTest::newRow("conference failed") << OfferEnd::Canceled << OfferAnswer::Conference << nobody
                                           << u"Canceled: the conference did not come about."_s << true;
        QTest::newRow("call failed") << OfferEnd::Canceled << OfferAnswer::Dequeue << nobody
                                     << u"Canceled: the call did not come about."_s << true;
        QTest::newRow("by Bob") << OfferEnd::TakenElsewhere << OfferAnswer::None << u"Bob"_s << u"Bob took it."_s
                                << true;
        QTest::newRow("by somebody") << OfferEnd::TakenElsewhere << OfferAnswer::None << nobody
                                     << u"Somebody else took it."_s << true;
        QTest::newRow("not known") << OfferEnd::Unknown << OfferAnswer::None << nobody
                                   << u"It is over; the server no longer says how it ended."_s << true;
    }

    void saysHowItEnded()
    {
        QFETCH(OfferEnd, end);
        QFETCH(OfferAnswer, answer);
        QFETCH(QString, takenBy);
        Offer offer = sampleOffer(m_clock.now());
        offer.phase = OfferPhase::Ended;
        offer.end = end;
        offer.answer = answer;
        offer.takenBy = takenBy;
        offer.offeredAt += 10s; // the server's clock is behind
        offer.reservation.updatedAt += 110s;

        QTEST(offerEndText(offer), "text");
        QTEST(offerFace(offer).note, "text");
        QTEST(wasMissed(offer), "missed");
        QVERIFY(offerFace(offer).hasEnded);
    }

    void saysWhereAMissPutOne()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.phase = OfferPhase::Ended;
        offer.end = OfferEnd::TimedOut;
        offer.movedTo = u"Offline"_s;

        QVERIFY(offerEndText(offer).endsWith(u"You are now Offline: the offer was not answered."_s));
    }

    void saysHowACallEnded_data()
    {
        QTest::addColumn<OfferEnd>("end");
        QTest::addColumn<int>("rang"); // seconds, of 20
        QTest::addColumn<QString>("reason"); // of a task that is canceled; empty: it is not
        QTest::addColumn<QString>("text");
        QTest::newRow("joined") << OfferEnd::TakenByMe << 3 << QString() << u"You took it: the call is connected."_s;
        QTest::newRow("stopped") << OfferEnd::Rejected << 3 << QString() << u"You ended the call and rejected it."_s;
        QTest::newRow("not answered") << OfferEnd::Canceled << 20 << QString()
                                      << u"Canceled: your phone was not answered within 20 second(s)."_s;
        QTest::newRow("busy") << OfferEnd::Canceled << 3 << QString()
                              << u"Canceled: your phone was busy, turned the call down or could not be reached."_s;
        QTest::newRow("caller gone") << OfferEnd::Canceled << 3 << u"hangup"_s << u"Canceled: the caller hung up."_s;
        QTest::newRow("withdrawn") << OfferEnd::Canceled << 3 << u"by a supervisor"_s
                                   << u"Canceled: the conference did not come about."_s;
    }

    void saysHowACallEnded()
    {
        QFETCH(OfferEnd, end);
        QFETCH(int, rang);
        QFETCH(QString, reason);
        Offer offer = sampleOffer(m_clock.now());
        offer.phase = OfferPhase::Ended;
        offer.end = end;
        offer.answer = OfferAnswer::Conference;
        offer.dial = OfferDial{ .since = m_clock.now(), .ringsFor = 20s };
        offer.endedAt = m_clock.now() + std::chrono::seconds(rang);
        if (!reason.isEmpty()) {
            offer.task->status = TaskStatus::Canceled;
            offer.task->reason = reason;
        }

        QTEST(offerEndText(offer), "text");
    }

    void saysThatTheOfferStillAsks()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.dial = OfferDial{ .answer = OfferAnswer::Call, .accepts = false };

        QCOMPARE(offerFace(offer).note,
            u"Your phone is called. Once you have answered it, accept or reject the offer here."_s);
        QVERIFY(offerFace(offer).canAnswer);
    }

    void saysWhyThereIsNoConference_data()
    {
        QTest::addColumn<ConferenceBlock>("block");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("none") << ConferenceBlock::None << true << u""_s;
        QTest::newRow("no address") << ConferenceBlock::NoContactUri << false
                                    << u"No conference: your agent record has no phone address (contact_uri)."_s;
        QTest::newRow("no call") << ConferenceBlock::NoCall << false << u"No conference: this task has no call."_s;
        QTest::newRow("not known yet") << ConferenceBlock::WorkerUnknown << false << u""_s;
    }

    void saysWhyThereIsNoConference()
    {
        QFETCH(ConferenceBlock, block);
        Offer offer = sampleOffer(m_clock.now());
        offer.block = block;

        QTEST(offerFace(offer).canConference, "allowed");
        QTEST(offerFace(offer).conferenceHint, "hint");
    }

    void timeRuns_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("wait");
        QTest::addColumn<QString>("answer");
        QTest::newRow("at once") << 0 << u"waiting 1:15"_s << u"2:00 to answer"_s;
        QTest::newRow("half a second counts as a whole one left") << 500 << u"waiting 1:15"_s << u"2:00 to answer"_s;
        QTest::newRow("later") << 78'000 << u"waiting 2:33"_s << u"0:42 to answer"_s;
        QTest::newRow("over, not told yet") << 130'000 << u"waiting 3:25"_s << u"0:00 to answer"_s;
    }

    void timeRuns()
    {
        QFETCH(int, after);
        const Offer offer = sampleOffer(m_clock.now());

        const OfferTime time = offerTime(offer, m_clock.now() + std::chrono::milliseconds(after));

        QTEST(time.wait, "wait");
        QTEST(time.answer, "answer");
    }

    void theServersClockMayBeWrong()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.reservation.createdAt -= 1h;
        offer.task->createdAt -= 1h;

        QCOMPARE(offerTime(offer, m_clock.now()).wait, u"waiting 1:15"_s);
    }

    void withoutDeadlineItCountsUp()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.deadline.reset();

        const OfferTime time = offerTime(offer, m_clock.now() + 42s);

        QCOMPARE(time.answer, u"offered for 0:42"_s);
        QCOMPARE(time.whole, 0ms);
    }

    void anEndedOneHasNoTimes()
    {
        Offer offer = sampleOffer(m_clock.now());
        offer.phase = OfferPhase::Ended;

        QCOMPARE(offerTime(offer, m_clock.now()), OfferTime{});
    }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestOfferFace)
#include "tst_offerface.moc"
