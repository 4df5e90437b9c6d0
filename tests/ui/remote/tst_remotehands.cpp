#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"
#include "support/sampleconsole.h"
#include "ui/remote/remotehands.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using Kind = RemoteRequest::Kind;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// A signed-in console at a real router, and the answers that a script gets from it.
struct Desk
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console{};
    std::unique_ptr<RemoteHands> hands{};
    std::optional<RemoteReply> reply{};

    bool begin()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        hands = std::make_unique<RemoteHands>(*console);
        console->start();
        return true;
    }
    void ask(Kind kind, const QString &argument = {})
    {
        reply.reset();
        hands->carryOut({ kind, argument }, [this](const RemoteReply &told) { reply = told; });
    }
    [[nodiscard]] bool isReady() const
    {
        return console->session().phase() == SessionPhase::SignedIn && !console->state().activities().isEmpty()
            && console->state().ownWorker();
    }
    [[nodiscard]] QByteArray path() const { return "/v1/Workspaces/" + console->state().workspace()->id.utf8(); }
    QByteArray createTask()
    {
        return router
            .post(path() + "/Tasks", "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22name%22%3A%22Ana%22%7D")
            .value("sid"_L1)
            .toString()
            .toLatin1();
    }
};

} // namespace

class TestRemoteHands : public QObject
{
    Q_OBJECT

private slots:
    void doesTheMainJobByWordsAlone();
    void tellsTheStatusThatWasReachedEvenWhenWorkComesAtOnce();
    void saysThatALaterWishTookItsPlace();
    void rejectsTheOfferOfThisSid();
    void saysWhyNot_data();
    void saysWhyNot();
    void nobodySignedIn_data();
    void nobodySignedIn();
    void linkIsOnlyAskedAbout();
    void brokenLinkIsRefused();
    void aLinkToAnOfferThatIsOverSaysSo();
    void endOfTheSessionIsToldToWhoWaits();
};

void TestRemoteHands::tellsTheStatusThatWasReachedEvenWhenWorkComesAtOnce()
{
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isReady());
    desk.createTask();

    desk.ask(Kind::Activity, u"Idle"_s);

    TRY_LONG(desk.reply);
    QVERIFY(desk.reply->done);
    // "is now Idle", or "went to Idle and is Reserved by now": as soon as the offer is known, which is up to the network
    QVERIFY2(desk.reply->message.contains(u"Idle"_s), qPrintable(desk.reply->message));
}

void TestRemoteHands::saysThatALaterWishTookItsPlace()
{
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isReady());
    std::optional<RemoteReply> first;

    desk.hands->carryOut({ Kind::Activity, u"Busy"_s }, [&first](const RemoteReply &told) { first = told; });
    QVERIFY(!first);
    desk.ask(Kind::Activity, u"Idle"_s);

    QVERIFY(first && !first->done);
    TRY_LONG(desk.reply);
    QVERIFY(desk.reply->done);
    QVERIFY2(desk.reply->message.contains(u"Idle"_s), qPrintable(desk.reply->message));
}

void TestRemoteHands::doesTheMainJobByWordsAlone()
{
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isReady());

    desk.ask(Kind::Activity, u"idle"_s);
    TRY_LONG(desk.reply);
    QVERIFY2(desk.reply->done, qPrintable(desk.reply->message));
    QCOMPARE(desk.console->state().ownWorker()->activityName, u"Idle"_s);

    const QByteArray task = desk.createTask();
    TRY_LONG(desk.console->offers().oldest() && desk.console->offers().oldest()->task);
    desk.ask(Kind::Status);
    QVERIFY(desk.reply && desk.reply->done);
    const QJsonObject offer = desk.reply->status.value("offers"_L1).toArray().at(0).toObject();
    QCOMPARE(offer.value("task"_L1).toString().toLatin1(), task);
    QCOMPARE(offer.value("name"_L1).toString(), u"Ana"_s);
    QCOMPARE(offer.value("state"_L1).toString(), u"open"_s);
    QVERIFY(desk.reply->message.contains(u"Ana"_s));

    desk.ask(Kind::Accept);
    QVERIFY(!desk.reply); // not before the service has said so
    TRY_LONG(desk.reply);
    QVERIFY2(desk.reply->done, qPrintable(desk.reply->message));
    QCOMPARE(desk.router.get(desk.path() + "/Tasks/" + task).value("assignment_status"_L1).toString(), u"assigned"_s);

    desk.ask(Kind::Status);
    QCOMPARE(desk.reply->status.value("offers"_L1).toArray().size(), 0);
    QCOMPARE(desk.reply->status.value("tasks"_L1).toArray().size(), 1);
}

void TestRemoteHands::rejectsTheOfferOfThisSid()
{
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isReady());
    desk.ask(Kind::Activity, u"Idle"_s);
    TRY_LONG(desk.reply);
    desk.createTask();
    TRY_LONG(desk.console->offers().oldest());

    const ReservationId id = desk.console->offers().oldest()->id();

    desk.ask(Kind::Reject, id.text());

    TRY_LONG(desk.reply);
    QVERIFY2(desk.reply->done, qPrintable(desk.reply->message));
    QVERIFY(desk.console->offers().offer(id)->end == OfferEnd::Rejected);
}

void TestRemoteHands::saysWhyNot_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("says");

    QTest::newRow("no offer") << Kind::Accept << QString() << u"no offer"_s;
    QTest::newRow("an unknown offer") << Kind::Reject << u"WR0123456789abcdef0123456789abcdef"_s << u"no such offer"_s;
    QTest::newRow("no SID") << Kind::Accept << u"Ana"_s << u"Ana"_s;
    QTest::newRow("no such status") << Kind::Activity << u"Lunch"_s << u"Offline, Idle, Busy"_s;
}

void TestRemoteHands::saysWhyNot()
{
    QFETCH(Kind, kind);
    QFETCH(QString, argument);
    QFETCH(QString, says);
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isReady());

    desk.ask(kind, argument);

    QVERIFY(desk.reply);
    QVERIFY(!desk.reply->done);
    if (kind == Kind::Activity) {
        for (const QString &name : says.split(u", "_s))
            QVERIFY2(desk.reply->message.contains(name), qPrintable(desk.reply->message));
    } else {
        QVERIFY2(desk.reply->message.contains(says), qPrintable(desk.reply->message));
    }
}

void TestRemoteHands::nobodySignedIn_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("done");

    QTest::newRow("status") << Kind::Status << true;
    QTest::newRow("accept") << Kind::Accept << false;
    QTest::newRow("reject") << Kind::Reject << false;
    QTest::newRow("activity") << Kind::Activity << false;
}

void TestRemoteHands::nobodySignedIn()
{
    QFETCH(Kind, kind);
    QFETCH(bool, done);
    SampleConsole sample;
    RemoteHands hands(sample.console());
    std::optional<RemoteReply> reply;

    hands.carryOut({ kind, u"Idle"_s }, [&reply](const RemoteReply &told) { reply = told; });

    QVERIFY(reply);
    QCOMPARE(reply->done, done);
    QCOMPARE(reply->message, u"Nobody is signed in."_s);
}

void TestRemoteHands::linkIsOnlyAskedAbout()
{
    SampleConsole sample;
    RemoteHands hands(sample.console());
    QSignalSpy confirm(&hands, &RemoteHands::confirmAsked);
    QSignalSpy show(&hands, &RemoteHands::showAsked);
    std::optional<RemoteReply> reply;

    hands.carryOut({ Kind::Link, u"cordboard:activity/Idle"_s }, [&reply](const RemoteReply &told) { reply = told; });

    QCOMPARE(show.count(), 1);
    QCOMPARE(confirm.count(), 1);
    QVERIFY(confirm.first().first().value<RemoteRequest>() == (RemoteRequest{ Kind::Activity, u"Idle"_s }));
    QVERIFY(reply && reply->done);
}

void TestRemoteHands::aLinkToAnOfferThatIsOverSaysSo()
{
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isReady());
    QSignalSpy confirm(desk.hands.get(), &RemoteHands::confirmAsked);
    QSignalSpy over(desk.hands.get(), &RemoteHands::offerOver);

    desk.ask(Kind::Link, u"cordboard:accept/WR0123456789abcdef0123456789abcdef"_s);

    QCOMPARE(confirm.count(), 0);
    QCOMPARE(over.count(), 1);
    QVERIFY(over.first().first().toString().startsWith(u"This offer is over"_s));
    QVERIFY(desk.reply && !desk.reply->done);
}

void TestRemoteHands::brokenLinkIsRefused()
{
    SampleConsole sample;
    RemoteHands hands(sample.console());
    QSignalSpy confirm(&hands, &RemoteHands::confirmAsked);
    QSignalSpy refused(&hands, &RemoteHands::linkRefused);
    std::optional<RemoteReply> reply;

    hands.carryOut({ Kind::Link, u"cordboard:format"_s }, [&reply](const RemoteReply &told) { reply = told; });

    QCOMPARE(confirm.count(), 0);
    QCOMPARE(refused.count(), 1);
    QVERIFY(reply && !reply->done);
}

void TestRemoteHands::endOfTheSessionIsToldToWhoWaits()
{
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isReady());
    desk.ask(Kind::Activity, u"Idle"_s);

    desk.console->session().standDown();

    TRY_LONG(desk.reply);
}

QTEST_MAIN(TestRemoteHands)
#include "tst_remotehands.moc"
