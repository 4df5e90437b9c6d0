#include "console/control/callroster.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using How = CallDeparture::How;
using Ending = Conference::Ending;

namespace {

constexpr int customer = 1;
constexpr int myself = 2;
constexpr int third = 3;

ConferenceParticipant row(int leg)
{
    return { .call = sid<CallId>(leg), .conference = sid<ConferenceId>(2) };
}

CallLeg dialled(int leg, const QString &to, CallLeg::Status status = CallLeg::Status::InProgress)
{
    return { .id = sid<CallId>(leg), .to = to, .from = u"+15550199"_s, .status = status };
}

/// With those who are in it at first.
struct Fixture
{
    Instant now = FakeClock().now();
    CallRoster roster{ sid<AccountId>(9),
        { .id = sid<ConferenceId>(2), .customer = sid<CallId>(customer), .worker = sid<CallId>(myself) },
        u"client:alice"_s };

    explicit Fixture(const QList<int> &legs = { customer, myself, third })
    {
        QList<ConferenceParticipant> rows;
        for (const int leg : legs)
            rows.append(row(leg));
        roster.take(rows, now);
        static_cast<void>(roster.takeUnclear());
    }
    /// "1 hung up, 3 left": who has gone and how.
    [[nodiscard]] QList<std::pair<int, How>> gone() const
    {
        QList<std::pair<int, How>> all;
        for (const CallDeparture &departure : roster.view().departures)
            all.append({ int(departure.party.id().bytes().bytes.back()), departure.how });
        return all;
    }
};

} // namespace

using Gone = QList<std::pair<int, CallDeparture::How>>;
Q_DECLARE_METATYPE(Gone)

class TestCallRoster : public QObject
{
    Q_OBJECT

private slots:
    void whoIsOneself_data()
    {
        QTest::addColumn<QString>("secondLeg");
        QTest::addColumn<QString>("thirdLeg");
        QTest::addColumn<int>("named"); // as the task's worker
        QTest::addColumn<int>("own");

        QTest::newRow("as the task says") << u"+1555"_s << u"client:bob"_s << 2 << 2;
        QTest::newRow("by the own address") << u"client:alice"_s << u"client:bob"_s << 2 << 2;
        QTest::newRow("handed to Bob, found by the own address") << u"client:alice"_s << u"client:bob"_s << 7 << 2;
        QTest::newRow("nobody") << u"+1555"_s << u"client:bob"_s << 7 << 0;
    }

    void whoIsOneself()
    {
        QFETCH(QString, secondLeg);
        QFETCH(QString, thirdLeg);
        QFETCH(int, named);
        QFETCH(int, own);
        CallRoster roster({}, { .customer = sid<CallId>(1), .worker = sid<CallId>(named) }, u"client:alice"_s);

        roster.take({ row(1), row(2), row(3) }, Instant{});
        roster.take(dialled(2, secondLeg));
        roster.take(dialled(3, thirdLeg));

        const CallParty *found = roster.view().party(CallParty::Role::Self);
        QCOMPARE(found ? found->id() : CallId(), own ? sid<CallId>(own) : CallId());
        QCOMPARE(roster.view().party(CallParty::Role::Customer)->id(), sid<CallId>(1));
        QCOMPARE(roster.view().party(sid<CallId>(3))->address, thirdLeg);
    }

    void staysOneselfWhenTheTaskIsHandedOver()
    {
        Fixture f;

        f.roster.setConference(
            { .id = sid<ConferenceId>(2), .customer = sid<CallId>(customer), .worker = sid<CallId>(third) });
        f.roster.take({ row(customer), row(myself), row(third) }, f.now);

        QCOMPARE(f.roster.view().party(CallParty::Role::Self)->id(), sid<CallId>(myself));
    }

    void asksForEachLegOnce()
    {
        CallRoster roster({}, { .customer = sid<CallId>(1) }, {});

        roster.take({ row(1), row(2) }, Instant{});
        QCOMPARE(roster.takeUnclear(), (QSet<CallId>{ sid<CallId>(1), sid<CallId>(2) }));
        roster.take({ row(1), row(2) }, Instant{});
        QVERIFY(roster.takeUnclear().isEmpty());
        roster.take({ row(1) }, Instant{});

        QCOMPARE(roster.takeUnclear(), QSet<CallId>{ sid<CallId>(2) }); // why did he leave?
    }

    void saysWhyOneLeft_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("how");
        using Status = CallLeg::Status;

        QTest::newRow("hung up") << int(Status::Completed) << int(How::HungUp);
        QTest::newRow("busy") << int(Status::Busy) << int(How::Busy);
        QTest::newRow("no answer") << int(Status::NoAnswer) << int(How::NoAnswer);
        QTest::newRow("failed") << int(Status::Failed) << int(How::Failed);
        QTest::newRow("canceled") << int(Status::Canceled) << int(How::Canceled);
        QTest::newRow("talks on elsewhere") << int(Status::InProgress) << int(How::Left);
    }

    void saysWhyOneLeft()
    {
        QFETCH(int, status);
        QFETCH(int, how);
        Fixture f;

        f.roster.take({ row(customer), row(myself) }, f.now);
        QCOMPARE(f.gone(), (Gone{ { third, How::Left } })); // as long as nobody knows more
        f.roster.take(dialled(third, u"client:bob"_s, CallLeg::Status(status)));

        QCOMPARE(f.gone(), (Gone{ { third, How(how) } }));
    }

    void whoIsEndedHereDidNotHangUp()
    {
        Fixture f;
        f.roster.noteEnded(sid<CallId>(third));

        f.roster.take({ row(customer), row(myself) }, f.now);
        f.roster.take(dialled(third, u"client:bob"_s, CallLeg::Status::Completed));

        QCOMPARE(f.gone(), (Gone{ { third, How::EndedHere } }));
    }

    void saysHowItEnded_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("endedHere"); // by this person before
        QTest::addColumn<Gone>("gone");

        QTest::newRow("the customer hung up, then we")
            << int(Ending::LastLeft) << myself << 0 << Gone{ { customer, How::HungUp } };
        QTest::newRow("we hung up, then the customer")
            << int(Ending::LastLeft) << customer << 0 << Gone{ { myself, How::HungUp }, { customer, How::HungUp } };
        QTest::newRow("we left, then the customer hung up") << int(
            Ending::LastLeft) << customer << myself << Gone{ { myself, How::EndedHere }, { customer, How::HungUp } };
        QTest::newRow("the customer hung up and was to end it")
            << int(Ending::ExitLeft) << customer << 0 << Gone{ { customer, How::HungUp } };
        QTest::newRow("the customer was thrown out, which ended it")
            << int(Ending::ExitKicked) << customer << 0 << Gone{ { customer, How::Removed } };
        QTest::newRow("we threw him out, which ended it")
            << int(Ending::ExitKicked) << customer << customer << Gone{ { customer, How::EndedHere } };
        QTest::newRow("the last was thrown out")
            << int(Ending::LastKicked) << myself << 0 << Gone{ { customer, How::HungUp }, { myself, How::Removed } };
        QTest::newRow("by a program") << int(Ending::ByApi) << 0 << 0 << Gone{};
        QTest::newRow("nobody knows") << int(Ending::None) << 0 << 0 << Gone{};
    }

    void saysHowItEnded()
    {
        QFETCH(int, ending);
        QFETCH(int, by);
        QFETCH(int, endedHere);
        QFETCH(Gone, gone);
        Fixture f({ customer, myself });
        if (endedHere)
            f.roster.noteEnded(sid<CallId>(endedHere));

        f.roster.take(QList<ConferenceParticipant>{}, f.now);
        QVERIFY(f.roster.seemsOver());
        QCOMPARE(f.roster.view().parties.size(), 2); // until it is known
        f.roster.take(Conference{ .status = Conference::Status::Completed,
                          .ending = Ending(ending),
                          .endedBy = by ? sid<CallId>(by) : CallId() },
            f.now);

        QCOMPARE(f.roster.view().phase, CallView::Phase::Ended);
        QCOMPARE(int(f.roster.view().ending), ending);
        QVERIFY(f.roster.view().parties.isEmpty());
        QCOMPARE(f.gone(), gone);
    }

    void goesOnWhereTheConferenceLives()
    {
        Fixture f;

        f.roster.take(QList<ConferenceParticipant>{}, f.now);
        f.roster.take(Conference{ .status = Conference::Status::InProgress }, f.now);
        f.roster.take({ row(customer), row(myself), row(third) }, f.now);

        QVERIFY(!f.roster.seemsOver());
        QCOMPARE(f.roster.view().phase, CallView::Phase::Live);
        QVERIFY(f.gone().isEmpty());
    }

    void keepsLiveRecordingsOfBothKinds()
    {
        using Status = CallRecording::Status;
        Fixture f;
        const CallRecording whole{ .id = sid<RecordingId>(1), .conference = sid<ConferenceId>(2) };
        const CallRecording leg{ .id = sid<RecordingId>(2), .call = sid<CallId>(myself) };
        const CallRecording over{
            .id = sid<RecordingId>(3), .conference = sid<ConferenceId>(2), .status = Status::Completed
        };

        f.roster.take({ over, whole }, true);
        f.roster.take({ whole, leg }, false); // the one of the whole is no second one
        QCOMPARE(f.roster.view().recordings, (QList<CallRecording>{ whole, leg }));
        QVERIFY(!f.roster.view().isRecordingPaused());
        for (CallRecording paused : { whole, leg }) {
            paused.status = Status::Paused;
            f.roster.take(paused);
        }
        QVERIFY(f.roster.view().isRecordingPaused());
        f.roster.take(QList<CallRecording>{}, true);

        QCOMPARE(f.roster.view().recordings.size(), 1);
    }

    void takesTheOwnNumberFromTheOwnLeg()
    {
        Fixture f;
        QCOMPARE(f.roster.view().ownNumber, QString());

        f.roster.take(dialled(myself, u"client:alice"_s));

        QCOMPARE(f.roster.view().ownNumber, u"+15550199"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallRoster)
#include "tst_callroster.moc"
