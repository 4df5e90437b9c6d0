#include "console/companyfixture.h"
#include "console/control/sessioncontroller.h"
#include "fakenotifications.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notify/freedesktopnotifier.h"
#include "ui/notify/ringcheck.h"
#include "ui/notify/sessionnotices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// A console on a desktop with notifications, its window minimized unless a test shows it.
struct Desk
{
    explicit Desk(const ConsoleOptions &options)
        : console(options, clock)
    {
        window.showMinimized();
    }
    [[nodiscard]] bool isSignedIn() const { return console.session().phase() == SessionPhase::SignedIn; }
    [[nodiscard]] qsizetype open() const { return server.shown.size() - server.closed.size(); }
    /// Time passes, and who tries again does it now.
    void later(std::chrono::milliseconds by)
    {
        clock.advance(by);
        console.resume();
        notices.look();
    }

    PrivateBus bus{};
    FakeNotifications server{ bus.connection(), { u"actions"_s, u"body"_s } };
    HastyClock clock{};
    Console console;
    MainWindow window{ console };
    QList<QByteArray> devices{ "headset" };
    RingCheck ring{ console.settings(), { .devices = [this] { return devices; }, .opens = [](const QByteArray &) { return true; } } };
    FreedesktopNotifier notifier{ bus.connection() };
    SessionNotices notices{ console, ring, window, notifier };
};

} // namespace

class TestSessionNotices : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenTheServiceSignsOut()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        desk.console.start();
        TRY_LONG(desk.isSignedIn());
        QCOMPARE(desk.server.shown.size(), 0);

        desk.console.session().accessLost({ .kind = ApiError::Kind::SignedOut, .httpStatus = 401 });

        TRY_LONG(desk.server.shown.size() == 1);
        QCOMPARE(desk.server.last().title, u"You have been signed out"_s);
        QVERIFY2(desk.server.last().body.contains(u"credentials"_s), qPrintable(desk.server.last().body));
        desk.console.session().retry();
        TRY_LONG(desk.isSignedIn());
        TRY_LONG(desk.open() == 0);
    }

    void saysNothingWhenOneSignsOut()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        desk.console.start();
        TRY_LONG(desk.isSignedIn());

        desk.console.session().signOut();
        desk.devices.clear();
        desk.ring.begin(); // the one that is told, so that nothing came before it

        TRY_LONG(desk.server.shown.size() == 1);
        QCOMPARE(desk.server.last().title, u"Something is wrong with the ring"_s);
    }

    void tellsUntilWhenTheSignInHolds()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        desk.console.start();
        TRY_LONG(desk.isSignedIn());
        company.answer({ .status = 503 });

        desk.later(49min);

        TRY_LONG(desk.server.shown.size() >= 1);
        QVERIFY2(desk.server.last().title.contains(u"holds until"_s), qPrintable(desk.server.last().title));
        company.giveTokens(1h);
        desk.later(3min);
        TRY_LONG(desk.open() == 0);
    }

    void tellsWhenNothingIsHeardForLong()
    {
        RouterFixture router;
        QVERIFY(router.start());
        Desk desk(router.optionsFor(u"Alice"_s));
        desk.console.start();
        TRY_LONG(desk.isSignedIn());
        router.stop();
        desk.console.nudge();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.console.session().isReachable(), 90'000); // it is tried several times
        desk.later(29s);

        desk.later(2s);

        const auto tells = [&desk] {
            return !desk.server.shown.isEmpty() && desk.server.last().title.startsWith(u"Not connected since"_s);
        };
        TRY_LONG(tells()); // before, it may have said that nothing new came
        desk.console.session().signOut(); // nothing is expected any more
        TRY_LONG(desk.open() == 0);
    }

    void leavesToTheWindowWhatIsSeenThere()
    {
        Desk desk(ConsoleOptions{ .memoryStore = true, .standAlone = true });
        desk.devices.clear();
        desk.ring.begin();
        TRY_LONG(desk.server.shown.size() == 1);
        QVERIFY(desk.server.last().body.contains(u"no sound device"_s));

        desk.window.present();

        TRY_LONG(desk.server.closed.size() == 1);
        desk.window.hide();
        TRY_LONG(desk.server.shown.size() == 2);
    }

    void isToldOnce()
    {
        Desk desk(ConsoleOptions{ .memoryStore = true, .standAlone = true });
        desk.devices.clear();
        desk.ring.begin();
        TRY_LONG(desk.server.shown.size() == 1);

        desk.server.dismiss();
        TRY_LONG(desk.notices.isDismissed(u"session/ring"_s));
        desk.notices.look();
        desk.devices = { "headset" };
        desk.ring.look(); // over
        desk.devices.clear();
        desk.ring.look(); // and anew

        TRY_LONG(desk.server.shown.size() == 2);
    }
};

QTEST_MAIN(TestSessionNotices)
#include "tst_sessionnotices.moc"
