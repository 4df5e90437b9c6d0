#include "ui/start/departure.h"

#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/routerfixture.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "fakedesktop.h"
#include "support/privatebus.h"
#include "ui/start/desktopsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice, signed in at a real router and Idle, at a desktop of a test's own.
struct Fixture
{
    RouterFixture router{};
    const bool isUp = router.start();
    PrivateBus bus{};
    FakeScreenSaver saver{ bus.connection() };
    FakeLogind logind{ bus.connection() };
    SystemClock clock{};
    Console console{ router.optionsFor(u"Alice"_s), clock };
    DesktopSession desktop{ bus.connection(), bus.connection() };
    Departure departure{ console };
    QSignalSpy ready{ &departure, &Departure::readyToEnd };

    bool begin()
    {
        departure.watch(desktop);
        console.start();
        return QTest::qWaitFor([this] { return !path().isEmpty() && !console.state().activities().isEmpty(); }, 30'000)
            && setStatus(u"Idle"_s);
    }
    bool setStatus(const QString &name)
    {
        for (const Activity &activity : console.state().activities()) {
            if (activity.name == name)
                router.post(path(), "ActivitySid=" + activity.id.utf8());
        }
        return QTest::qWaitFor([&] { return console.state().ownWorker()->activityName == name; }, 30'000);
    }
    [[nodiscard]] QByteArray path() const
    {
        const Worker *own = console.state().ownWorker();
        return own ? "/v1/Workspaces/" + own->workspace.utf8() + "/Workers/" + own->id.utf8() : QByteArray();
    }
    [[nodiscard]] QString atTheRouter() { return router.get(path())[u"activity_name"_s].toString(); }
};

} // namespace

/// Leaving the desk, up to the router's books.
class TestDeparture : public QObject
{
    Q_OBJECT

private slots:
    void quittingWaitsUntilTheRouterKnows()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.console.settings().setStatusRules({ .onQuit = u"Offline"_s });

        f.departure.quit();
        QCOMPARE(f.ready.count(), 0);

        TRY_LONG(f.ready.count() == 1);
        QCOMPARE(f.atTheRouter(), u"Offline"_s);
    }

    void quittingTwiceWaitsForNobody()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.console.settings().setStatusRules({ .onQuit = u"Offline"_s });

        f.departure.quit();
        f.departure.quit();

        QCOMPARE(f.ready.count(), 1);
    }

    void withoutARuleQuittingIsImmediate()
    {
        Fixture f;
        QVERIFY(f.begin());

        f.departure.quit();

        QCOMPARE(f.ready.count(), 1);
        QCOMPARE(f.atTheRouter(), u"Idle"_s);
    }

    void aLockedScreenIsAStatusUntilItIsUnlocked()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.console.settings().setStatusRules({ .onLock = u"Busy"_s });

        emit f.saver.ActiveChanged(true);
        TRY_LONG(f.atTheRouter() == u"Busy"_s);
        TRY_LONG(f.console.state().ownWorker()->activityName == u"Busy"_s);
        emit f.saver.ActiveChanged(false);

        TRY_LONG(f.atTheRouter() == u"Idle"_s);
    }

    void theMachineSleepsWhenTheRouterKnows()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.console.settings().setStatusRules({ .onSleep = u"Offline"_s });
        QTRY_VERIFY(f.logind.isDelayed());

        emit f.logind.PrepareForSleep(true);
        TRY_LONG(!f.logind.isDelayed());
        QCOMPARE(f.atTheRouter(), u"Offline"_s);
        emit f.logind.PrepareForSleep(false);

        TRY_LONG(f.atTheRouter() == u"Idle"_s);
    }

    void aSleepThatChangesNothingIsNotDelayed()
    {
        Fixture f;
        QVERIFY(f.begin());
        QTRY_VERIFY(f.logind.isDelayed());

        emit f.logind.PrepareForSleep(true);

        QTRY_VERIFY(!f.logind.isDelayed());
    }

    void anOrdinaryChangeOfStatusKeepsTheDelay()
    {
        Fixture f;
        QVERIFY(f.begin());
        QTRY_VERIFY(f.logind.isDelayed());

        QVERIFY(f.setStatus(u"Busy"_s));

        QVERIFY(f.logind.isDelayed());
    }
};

QTEST_GUILESS_MAIN(TestDeparture)
#include "tst_departure.moc"
