#include "console/events/socketplan.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;
using Step = SocketPlan::Step;
using End = SocketEnd::Kind;

Q_DECLARE_METATYPE(SocketEnd::Kind)

namespace {

/// A plan with its clock; `go` is what whoever has the socket does.
struct Planned
{
    QRandomGenerator random{ 7 };
    FakeClock clock;
    SocketPlan plan{ random };

    [[nodiscard]] Step step() const { return plan.step(clock.now()); }
    void connect() { plan.connecting(clock.now()); }
    void open(std::chrono::milliseconds life = 1h)
    {
        plan.wake(clock.now());
        connect();
        plan.opened(clock.now(), life);
    }
    void hear() { plan.heard(clock.now()); }
    bool end(End how) { return plan.ended(clock.now(), how); }
    /// Until the plan has something to say; how long that took.
    std::chrono::milliseconds waitForNext()
    {
        const auto rest = *plan.next() - clock.now();
        clock.advance(rest);
        return rest;
    }
};

} // namespace

class TestSocketPlan : public QObject
{
    Q_OBJECT
private slots:
    void doesNothingUntilWoken()
    {
        Planned f;

        QCOMPARE(f.step(), Step::None);
        QVERIFY(!f.plan.next());
        f.plan.wake(f.clock.now());

        QCOMPARE(f.step(), Step::Connect);
    }

    void waitsLongerEachTime_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("most");
        QTest::newRow("first") << 1 << 2'000;
        QTest::newRow("second") << 2 << 4'000;
        QTest::newRow("fifth") << 5 << 32'000;
        QTest::newRow("sixth") << 6 << 60'000;
        QTest::newRow("hundredth") << 100 << 60'000;
    }

    void waitsLongerEachTime()
    {
        QFETCH(int, attempt);
        QFETCH(int, most);
        std::chrono::milliseconds shortest{ 60'000 };
        std::chrono::milliseconds longest{ 0 };
        for (quint32 seed = 0; seed < 300; ++seed) {
            Planned f{ .random = QRandomGenerator(seed) };
            f.plan.wake(f.clock.now());
            for (int i = 0; i < attempt; ++i) {
                f.connect();
                QVERIFY(f.end(End::Unreachable));
            }
            const auto wait = *f.plan.next() - f.clock.now();
            shortest = std::min(shortest, wait);
            longest = std::max(longest, wait);
        }

        QVERIFY(shortest >= 800ms && longest <= std::chrono::milliseconds(most));
        QVERIFY(shortest < std::chrono::milliseconds(most) / 2); // full jitter: from the least on
        QVERIFY(longest > std::chrono::milliseconds(most) / 2);
    }

    void beginsAnewAfterAMinuteThatItStood_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("anew");
        QTest::newRow("stood for 59 s") << 59 << false;
        QTest::newRow("stood for a minute") << 60 << true;
    }

    void beginsAnewAfterAMinuteThatItStood()
    {
        QFETCH(int, seconds);
        QFETCH(bool, anew);
        int late = 0;
        for (quint32 seed = 0; seed < 50; ++seed) {
            Planned f{ .random = QRandomGenerator(seed) };
            f.plan.wake(f.clock.now());
            for (int i = 0; i < 6; ++i) {
                f.connect();
                f.end(End::Unreachable);
            }
            f.connect();
            f.plan.opened(f.clock.now(), 1h);
            f.clock.advance(std::chrono::seconds(seconds));
            f.end(End::Unreachable);
            late += *f.plan.next() - f.clock.now() > 2s ? 1 : 0;
        }

        QCOMPARE(late == 0, anew);
    }

    void triesAtOnceWhenWoken()
    {
        Planned f;
        f.open();
        f.end(End::Unreachable);
        QCOMPARE(f.step(), Step::None);

        f.plan.wake(f.clock.now());

        QCOMPARE(f.step(), Step::Connect);
    }

    void leavesWhatStandsAlone()
    {
        Planned f;
        f.open();

        f.plan.wake(f.clock.now());
        f.plan.renewing(f.clock.now()); // beside it

        QCOMPARE(f.step(), Step::None);
        QVERIFY(f.plan.isOpen());
    }

    void expectsAHeartbeatSoonWhenWoken_data()
    {
        QTest::addColumn<int>("silentFor"); // seconds
        QTest::addColumn<bool>("beats");
        QTest::addColumn<int>("givenUpAfter"); // seconds after the last frame
        QTest::newRow("just heard, then silent") << 0 << false << 16;
        QTest::newRow("silent for a while") << 10 << false << 16;
        QTest::newRow("silent for longer than a heartbeat") << 20 << false << 20;
        QTest::newRow("the heart beats") << 10 << true << 30;
    }

    void expectsAHeartbeatSoonWhenWoken()
    {
        QFETCH(int, silentFor);
        QFETCH(bool, beats);
        QFETCH(int, givenUpAfter);
        Planned f;
        f.open();
        f.hear();
        Instant heard = f.clock.now();
        f.clock.advance(std::chrono::seconds(silentFor));

        f.plan.wake(f.clock.now());
        f.plan.renewing(f.clock.now());

        if (beats) {
            f.hear();
            heard = f.clock.now();
        }
        while (f.step() == Step::None)
            f.clock.advance(1s);
        QCOMPARE(f.step(), Step::GiveUp);
        QVERIFY(f.clock.now() - heard == std::chrono::seconds(givenUpAfter));
    }

    void triesAtOnceWhenASleepHasKilledTheSocket_data()
    {
        QTest::addColumn<bool>("stood"); // or was being opened
        QTest::addColumn<bool>("heard"); // since it was woken
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("it stood") << true << false << true;
        QTest::newRow("it was being opened") << false << false << true;
        QTest::newRow("it lived on") << true << true << false;
    }

    void triesAtOnceWhenASleepHasKilledTheSocket()
    {
        QFETCH(bool, stood);
        QFETCH(bool, heard);
        QFETCH(bool, atOnce);
        Planned f;
        f.plan.wake(f.clock.now());
        f.connect();
        if (stood)
            f.plan.opened(f.clock.now(), 1h);
        f.plan.wake(f.clock.now());
        if (heard)
            f.hear();

        f.end(End::Unreachable);

        QCOMPARE(f.step(), atOnce ? Step::Connect : Step::None);
        f.clock.advance(2s);
        f.connect();
        f.end(End::Unreachable);
        QCOMPARE(f.step(), Step::None); // once
    }

    void opensAnotherBesideOneThatMayBeDead_data()
    {
        QTest::addColumn<bool>("heard"); // since it was woken
        QTest::newRow("nothing was heard") << false;
        QTest::newRow("it showed that it lives") << true;
    }

    void opensAnotherBesideOneThatMayBeDead()
    {
        QFETCH(bool, heard);
        Planned f;
        f.open();
        f.clock.advance(10s);
        f.plan.wake(f.clock.now());
        if (heard)
            f.hear();

        QCOMPARE(f.step(), heard ? Step::None : Step::Renew);
        QCOMPARE(*f.plan.next() <= f.clock.now(), !heard);
        f.plan.renewing(f.clock.now());

        QCOMPARE(f.step(), Step::None); // once
        QVERIFY(f.plan.isOpen());
        f.clock.advance(40s);
        QCOMPARE(f.step(), Step::GiveUp);
    }

    void givesUpWhatDoesNotGreet()
    {
        Planned f;
        f.plan.wake(f.clock.now());
        f.connect();
        f.clock.advance(14'999ms);
        QCOMPARE(f.step(), Step::None);

        f.clock.advance(1ms);

        QCOMPARE(f.step(), Step::GiveUp);
    }

    void givesUpWhatIsSilent()
    {
        Planned f;
        f.open();
        for (int i = 0; i < 10; ++i) { // heartbeats
            f.clock.advance(15s);
            QCOMPARE(f.step(), Step::None);
            f.hear();
        }
        f.clock.advance(29'999ms);
        QCOMPARE(f.step(), Step::None);

        f.clock.advance(1ms);

        QCOMPARE(f.step(), Step::GiveUp);
    }

    void renewsInTime_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("renewed");
        QTest::newRow("an hour: 80 %") << 3600 << 2880;
        QTest::newRow("five minutes: 80 %") << 300 << 240;
        QTest::newRow("four minutes: a minute before") << 240 << 180;
        QTest::newRow("two minutes: half") << 120 << 60;
        QTest::newRow("40 s: half") << 40 << 20;
    }

    void renewsInTime()
    {
        QFETCH(int, life);
        QFETCH(int, renewed);
        Planned f;
        f.open(std::chrono::seconds(life));
        const Instant opened = f.clock.now();

        while (f.step() == Step::None) {
            f.hear();
            f.clock.advance(1s);
        }

        QCOMPARE(f.step(), Step::Renew);
        QVERIFY(f.clock.now() - opened == std::chrono::seconds(renewed));
    }

    void asksAgainForARenewal()
    {
        Planned f;
        f.open(40s);
        f.clock.advance(20s);
        f.plan.renewing(f.clock.now());
        QCOMPARE(f.step(), Step::None);
        f.hear();

        f.clock.advance(20s);

        QCOMPARE(f.step(), Step::Renew);
    }

    void goesOnOrAsks_data()
    {
        QTest::addColumn<SocketEnd::Kind>("how");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("connection broke") << End::Unreachable << true;
        QTest::newRow("token not taken") << End::Refused << true;
        QTest::newRow("closed") << End::Closed << true;
        QTest::newRow("server restarts") << End::Restarts << true;
        QTest::newRow("token has expired") << End::TokenEnded << true;
        QTest::newRow("silent") << End::Silent << true;
        QTest::newRow("another session") << End::Replaced << false;
    }

    void goesOnOrAsks()
    {
        QFETCH(SocketEnd::Kind, how);
        QFETCH(bool, goesOn);
        Planned f;
        f.open();

        QCOMPARE(f.end(how), goesOn);

        QCOMPARE(f.plan.next().has_value(), goesOn);
    }

    void asksAfterThreeShortLives_data()
    {
        QTest::addColumn<SocketEnd::Kind>("how");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("asks");
        QTest::newRow("closed at once") << End::Closed << 0 << true;
        QTest::newRow("closed within 5 s") << End::Closed << 4'999 << true;
        QTest::newRow("closed after 5 s") << End::Closed << 5'000 << false;
        QTest::newRow("restarts") << End::Restarts << 0 << false;
        QTest::newRow("bad network") << End::Unreachable << 0 << false;
    }

    void asksAfterThreeShortLives()
    {
        QFETCH(SocketEnd::Kind, how);
        QFETCH(int, milliseconds);
        QFETCH(bool, asks);
        Planned f;
        f.plan.wake(f.clock.now());
        bool goesOn = true;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(goesOn);
            f.waitForNext();
            f.connect();
            f.plan.opened(f.clock.now(), 1h);
            f.clock.advance(std::chrono::milliseconds(milliseconds));
            goesOn = f.end(how);
        }

        QCOMPARE(goesOn, !asks);
    }

    void staysOffWhenStopped()
    {
        Planned f;
        f.open();
        f.plan.stop();

        f.clock.advance(1h);
        QVERIFY(f.end(End::Closed)); // told late

        QCOMPARE(f.step(), Step::None);
    }
};

QTEST_GUILESS_MAIN(TestSocketPlan)
#include "tst_socketplan.moc"
