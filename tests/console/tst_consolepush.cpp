#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

const QByteArray spanishTask = "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22name%22%3A%22Ana%22%7D";

/// A console of Alice that is pushed what happens: lists of her reservations come every 90 s only.
struct PushedDesk
{
    SystemClock clock;
    Console console;
    QSignalSpy opened{ &console.offers(), &OffersController::opened };
    QSignalSpy ended{ &console.offers(), &OffersController::ended };

    explicit PushedDesk(const ConsoleOptions &options)
        : console(options, clock)
    {
        console.start();
    }

    [[nodiscard]] bool goIdle()
    {
        const auto until = [](auto &&met) { return QTest::qWaitFor(met, 30'000); };
        if (!until([this] { return console.push() == Push::Live && !console.state().activities().isEmpty(); }))
            return false;
        const auto &activities = console.state().activities();
        console.workerStatus().setActivity(std::ranges::find(activities, u"Idle"_s, &Activity::name)->id);
        return until([this] { return console.state().ownWorker()->activityName == u"Idle"_s; });
    }
    [[nodiscard]] QByteArray path(const QByteArray &below) const
    {
        return "/v1/Workspaces/" + console.state().workspace()->id.utf8() + below;
    }
    [[nodiscard]] const Offer &offer() const { return console.offers().offers().first(); }
};

} // namespace

/// The console at a real router that pushes.
class TestConsolePush : public QObject
{
    Q_OBJECT

private slots:
    void showsAnOfferByPush_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Auth Token: capability token") << false;
        QTest::newRow("API key: access token") << true;
    }

    void showsAnOfferByPush()
    {
        QFETCH(bool, byKey);
        RouterFixture router;
        QVERIFY(router.start());
        PushedDesk alice(byKey ? router.optionsByKeyFor(u"Alice"_s) : router.optionsFor(u"Alice"_s));
        QVERIFY(alice.goIdle());

        QVERIFY(!router.post(alice.path("/Tasks"), spanishTask).isEmpty());

        TRY_LONG(alice.opened.count() == 1);
        const auto offer = alice.opened.constFirst().constFirst().value<Offer>();
        QVERIFY(offer.task && offer.task->attributes.contains("Ana")); // whole at first sight
        QVERIFY(offer.reservation.timeout.count() == 120 && offer.deadline);
    }

    void showsItOnce()
    {
        RouterFixture router;
        QVERIFY(router.start());
        PushedDesk alice(router.optionsFor(u"Alice"_s));
        QVERIFY(alice.goIdle());
        router.post(alice.path("/Tasks"), spanishTask);
        TRY_LONG(alice.opened.count() == 1);
        const auto changed = alice.offer();
        const auto before = alice.console.state().freshness(StatePart::Workers);
        QSignalSpy read(&alice.console.state(), &ConsoleState::refreshed);

        alice.console.setWatchFloor(true);
        alice.console.nudge();

        TRY_LONG(read.count() >= 3 && alice.console.state().freshness(StatePart::Workers) != before);
        QCOMPARE(alice.opened.count(), 1);
        QCOMPARE(alice.console.offers().offers().size(), 1);
        QVERIFY(alice.offer().reservation.timeout == changed.reservation.timeout);
    }

    void closesWhatEndedElsewhere_data()
    {
        QTest::addColumn<bool>("asTask");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("end");
        QTest::newRow("caller gave up") << true << QByteArray("AssignmentStatus=canceled&Reason=gave+up")
                                        << int(OfferEnd::Canceled);
        QTest::newRow("accepted elsewhere")
            << false << QByteArray("ReservationStatus=accepted") << int(OfferEnd::TakenByMe);
        QTest::newRow("rejected elsewhere")
            << false << QByteArray("ReservationStatus=rejected") << int(OfferEnd::Rejected);
    }

    void closesWhatEndedElsewhere()
    {
        QFETCH(bool, asTask);
        QFETCH(QByteArray, form);
        QFETCH(int, end);
        RouterFixture router;
        QVERIFY(router.start());
        PushedDesk alice(router.optionsFor(u"Alice"_s));
        QVERIFY(alice.goIdle());
        router.post(alice.path("/Tasks"), spanishTask);
        TRY_LONG(alice.opened.count() == 1);
        const QByteArray task = alice.path("/Tasks/") + alice.offer().reservation.task.utf8();
        const QByteArray reservation = task + "/Reservations/" + alice.offer().id().utf8();

        router.post(asTask ? task : reservation, form);

        TRY_LONG(alice.ended.count() == 1);
        QCOMPARE(int(alice.ended.constFirst().constFirst().value<Offer>().end), end);
    }

    void asksWhileThePushIsAway()
    {
        const QTemporaryDir folder;
        RouterFixture router(folder.filePath(u"router.db"_s));
        QVERIFY(router.start());
        PushedDesk alice(router.optionsFor(u"Alice"_s));
        QVERIFY(alice.goIdle());

        router.stop();
        TRY_LONG(alice.console.push() == Push::Waiting);
        QVERIFY(router.start());

        TRY_LONG(alice.console.push() == Push::Live);
        QVERIFY(!router.post(alice.path("/Tasks"), spanishTask).isEmpty());
        TRY_LONG(alice.opened.count() == 1);
    }

    void asksAboutASecondSignIn()
    {
        RouterFixture router;
        QVERIFY(router.start());
        PushedDesk first(router.optionsFor(u"Alice"_s));
        TRY_LONG(first.console.push() == Push::Live);

        PushedDesk second(router.optionsFor(u"Alice"_s));

        TRY_LONG(second.console.push() == Push::Live && first.console.push() == Push::Replaced);
        first.console.takeOver();
        QVERIFY(first.console.push() == Push::Waiting); // nobody is told "elsewhere" any more
        TRY_LONG(first.console.push() == Push::Live && second.console.push() == Push::Replaced);
    }

    void hasNoPushForAnAuthTokenAtTwilio_data()
    {
        QTest::addColumn<bool>("twilio");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("pushed");
        QTest::newRow("Twilio, Auth Token") << true << QString() << false;
        QTest::newRow("Twilio, API key") << true << u"SK1"_s << true;
        QTest::newRow("local router, Auth Token") << false << QString() << true;
        QTest::newRow("local router, API key") << false << u"SK1"_s << true;
    }

    void hasNoPushForAnAuthTokenAtTwilio()
    {
        QFETCH(bool, twilio);
        QFETCH(QString, user);
        QFETCH(bool, pushed);

        const SignInRequest request{ .server = { .twilio = twilio }, .user = user };

        QCOMPARE(canBePushed(request), pushed);
    }
};

QTEST_GUILESS_MAIN(TestConsolePush)
#include "tst_consolepush.moc"
