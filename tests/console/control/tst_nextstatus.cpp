#include "console/control/loopguard.h"
#include "console/control/nextstatus.h"
#include "console/control/workerstatuscontroller.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    WorkerStatusController status{ api, state, nullptr, clock };
    LoopGuard guard{};
    NextStatus next{ status, state, guard, clock };

    /// One task in hand, or none any more.
    void setInHand(bool inHand)
    {
        clock.advance(1s);
        Reservation reservation = someReservation(1);
        reservation.status = inHand ? ReservationStatus::Accepted : ReservationStatus::Completed;
        reservation.updatedAt = clock.now();
        state.apply(reservation, clock.now());
    }
    [[nodiscard]] ActivityId pending() const { return status.pending(state.ownWorkerId()); }
};

} // namespace

/// What comes after the tasks in hand.
class TestNextStatus : public QObject
{
    Q_OBJECT

private slots:
    void waitsUntilNothingIsInHand()
    {
        Fixture f;
        f.setInHand(true);
        QVERIFY(f.next.mayBeWished());

        f.next.setWish(sid<ActivityId>(2));
        QVERIFY(f.pending().isNull());
        f.setInHand(false);

        QCOMPARE(f.pending(), sid<ActivityId>(2));
        QVERIFY(f.next.wish().isNull());
    }

    void isCarriedOutAtOnceWithNothingInHand()
    {
        Fixture f;
        QVERIFY(!f.next.mayBeWished());

        f.next.setWish(sid<ActivityId>(2));

        QCOMPARE(f.pending(), sid<ActivityId>(2));
    }

    void mayBeTakenBack()
    {
        Fixture f;
        f.setInHand(true);
        f.next.setWish(sid<ActivityId>(2));
        QSignalSpy changed(&f.next, &NextStatus::wishChanged);

        f.next.setWish({});
        f.setInHand(false);

        QCOMPARE(changed.count(), 1);
        QVERIFY(f.pending().isNull());
    }

    void isForgottenWithTheSession()
    {
        Fixture f;
        f.setInHand(true);
        f.next.setWish(sid<ActivityId>(2));

        f.state.clear();

        QVERIFY(f.next.wish().isNull());
    }

    void doesNotRunInCircles()
    {
        Fixture f;
        QSignalSpy held(&f.next, &NextStatus::heldBack);
        for (int change = 0; change < LoopGuard::mostInAMinute; ++change) {
            f.clock.advance(1s);
            f.next.setWish(sid<ActivityId>(change % 2 + 2));
        }
        QCOMPARE(held.count(), 0);

        f.next.setWish(sid<ActivityId>(4));
        QCOMPARE(held.count(), 1);
        QVERIFY(f.pending() != sid<ActivityId>(4));

        f.clock.advance(1min);
        f.next.setWish(sid<ActivityId>(4));
        QCOMPARE(held.count(), 1);
        QCOMPARE(f.pending(), sid<ActivityId>(4));
    }
};

QTEST_GUILESS_MAIN(TestNextStatus)
#include "tst_nextstatus.moc"
