#include "console/control/awaystatus.h"
#include "console/control/loopguard.h"
#include "console/control/nextstatus.h"
#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ActivityId idle = sid<ActivityId>(1);
const ActivityId lunch = sid<ActivityId>(2);
const ActivityId gone = sid<ActivityId>(3);

struct Fixture : ControlFixture
{
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"own.ini"_s) };
    WorkerStatusController status{ api, state, nullptr, clock };
    LoopGuard guard{};
    AwayStatus away{ status, state, settings, guard, clock };
    NextStatus next{ status, state, guard, clock };

    Fixture()
    {
        state.applyActivities(
            { activity(idle, u"Idle"_s, true), activity(lunch, u"Lunch"_s, false), activity(gone, u"Gone"_s, false) },
            clock.now());
        setIn(idle);
        settings.setStatusRules({ .onQuit = u"Gone"_s, .onLock = u"Lunch"_s, .onSleep = u"Gone"_s });
    }

    [[nodiscard]] Activity activity(const ActivityId &id, const QString &name, bool available) const
    {
        return { .id = id, .workspace = sid<WorkspaceId>(1), .name = name, .available = available };
    }
    [[nodiscard]] Worker aliceIn(const ActivityId &activity)
    {
        clock.advance(1s);
        Worker alice = someWorker(1);
        alice.activity = activity;
        alice.available = activity == idle;
        alice.updatedAt = clock.now();
        return alice;
    }
    void setIn(const ActivityId &activity)
    {
        const Worker alice = aliceIn(activity);
        state.apply(alice, clock.now());
    }
    /// The server takes every change as it is wished.
    void serve(const ActivityId &activity) { server.answer("POST " + workerPath(1), { ok(aliceIn(activity)) }); }
    [[nodiscard]] ActivityId pending() const { return status.pending(state.ownWorkerId()); }
    [[nodiscard]] ActivityId current() const { return state.ownWorker()->activity; }
};

} // namespace

/// The status of an agent who leaves without a word.
class TestAwayStatus : public QObject
{
    Q_OBJECT

private slots:
    void goesWhereTheSettingsSay_data()
    {
        QTest::addColumn<int>("moment");
        QTest::addColumn<ActivityId>("wanted");

        QTest::newRow("quit") << int(Leaving::Quit) << gone;
        QTest::newRow("lock") << int(Leaving::Lock) << lunch;
        QTest::newRow("sleep") << int(Leaving::Sleep) << gone;
    }

    void goesWhereTheSettingsSay()
    {
        QFETCH(int, moment);
        QFETCH(ActivityId, wanted);
        Fixture f;

        QVERIFY(f.away.leave(Leaving(moment)));

        QCOMPARE(f.pending(), wanted);
    }

    void quittingGoesWhereThePersonSays()
    {
        Fixture f;
        f.settings.setStatusRules({});
        QVERIFY(f.away.staysOnQuit());
        QCOMPARE(f.away.restActivity(), lunch); // the first without offers, as the workspace has no usual one

        f.away.wishOnQuit(gone);

        QVERIFY(!f.away.staysOnQuit());
        QVERIFY(f.away.leave(Leaving::Quit));
        QCOMPARE(f.pending(), gone);
    }

    void staysWhereNothingIsSaid_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("no status") << QString();
        QTest::newRow("a status that the workspace does not have") << u"Vacation"_s;
        QTest::newRow("the status one is in") << u"Idle"_s;
    }

    void staysWhereNothingIsSaid()
    {
        QFETCH(QString, name);
        Fixture f;
        f.settings.setStatusRules({ .onLock = name });

        QVERIFY(!f.away.leave(Leaving::Lock));
        f.away.comeBack();

        QVERIFY(f.pending().isNull());
    }

    void whatIsOnOfferGoesToOthers()
    {
        Fixture f;
        f.serve(lunch);

        f.away.leave(Leaving::Lock);

        QTRY_VERIFY(f.pending().isNull());
        QVERIFY(f.server.requests().constLast().body.contains("RejectPendingReservations=true"));
    }

    void comesBackToWhatItWas()
    {
        Fixture f;
        f.serve(lunch);
        f.away.leave(Leaving::Lock);
        QTRY_COMPARE(f.current(), lunch);
        f.serve(gone);
        f.away.leave(Leaving::Sleep);
        QTRY_COMPARE(f.current(), gone);

        f.away.comeBack();

        QCOMPARE(f.pending(), idle);
    }

    void staysWhereSomebodyElseHasPutTheAgentMeanwhile()
    {
        Fixture f;
        f.serve(lunch);
        f.away.leave(Leaving::Lock);
        QTRY_COMPARE(f.current(), lunch);
        f.setIn(gone);

        f.away.comeBack();

        QVERIFY(f.pending().isNull());
    }

    void comesBackAsSoonAsTheServiceCanBeReached()
    {
        Fixture f;
        f.serve(lunch);
        f.away.leave(Leaving::Lock);
        QTRY_COMPARE(f.current(), lunch);
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::no(500) });
        f.away.comeBack();
        QTRY_VERIFY(f.pending().isNull());
        QCOMPARE(f.current(), lunch);

        f.away.tryAgain();

        QCOMPARE(f.pending(), idle);
    }

    void tellsWhenTheAnswerHasCome()
    {
        Fixture f;
        QSignalSpy settled(&f.away, &AwayStatus::settled);
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::no(403) });

        QVERIFY(f.away.leave(Leaving::Quit));
        QCOMPARE(settled.count(), 0);

        QTRY_COMPARE(settled.count(), 1);
    }

    void doesNotRunInCircles()
    {
        Fixture f;
        QSignalSpy heldBack(&f.away, &AwayStatus::heldBack);
        for (int change = 0; change < LoopGuard::mostInAMinute; ++change) {
            QVERIFY(f.away.leave(Leaving::Lock));
            f.state.clear();
            f.state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
            f.state.applyActivities(
                { f.activity(idle, u"Idle"_s, true), f.activity(lunch, u"Lunch"_s, false) }, f.clock.now());
            f.setIn(idle);
        }

        QVERIFY(!f.away.leave(Leaving::Lock));

        QCOMPARE(heldBack.count(), 1);
        f.clock.advance(1min);
        QVERIFY(f.away.leave(Leaving::Lock));
    }

    void changesAfterTheTaskCountAsWell()
    {
        Fixture f;
        QSignalSpy heldBack(&f.away, &AwayStatus::heldBack);
        for (int change = 0; change < LoopGuard::mostInAMinute; ++change)
            f.next.setWish(change % 2 == 0 ? gone : lunch);

        QVERIFY(!f.away.leave(Leaving::Lock));

        QCOMPARE(heldBack.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAwayStatus)
#include "tst_awaystatus.moc"
