#include "ui/offers/offerrig.h"
#include "ui/offers/offertoast.h"
#include "ui/offers/sampleoffer.h"
#include "ui/offers/toaststack.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often a window was brought to the front.
class RaiseCounter final : public QObject
{
public:
    explicit RaiseCounter(QWidget *window) { window->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::ZOrderChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

class TestToastStack : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pointer = QPoint(1, 1);
        m_stack = std::make_unique<ToastStack>(m_clock);
        m_stack->setPointerSource([this] { return m_pointer; });
    }

    void cleanup() { m_stack.reset(); }

    void madeAhead()
    {
        m_stack->warmUp();

        QCOMPARE(toasts().size(), 3);
        QCOMPARE(m_stack->shown(), 0);
        for (const QWidget *toast : toasts())
            QVERIFY(!toast->isVisible());
    }

    void usesThePoolThenMakesMore()
    {
        m_stack->warmUp();

        put({ 1, 2, 3, 4 }); // as many as the test's screen holds

        QCOMPARE(m_stack->shown(), 4);
        QCOMPARE(toasts().size(), 4);
        QVERIFY(!anyOverlap());
    }

    void anOpenMenuIsNotCovered()
    {
        put({ 1 });
        OfferToast *toast = m_stack->toast(sid<ReservationId>(1));
        toast->setWindowFlag(Qt::X11BypassWindowManagerHint);
        toast->show();
        const RaiseCounter raised(toast);
        m_stack->tick();
        QCOMPARE(raised.count, 1);

        QMenu menu;
        menu.addAction(u"All Answers…"_s);
        menu.popup(toast->pos());
        m_stack->tick();
        QCOMPARE(raised.count, 1);
        menu.close();
        m_stack->tick();

        QCOMPARE(raised.count, 2);
    }

    void standsInTheCorner()
    {
        put({ 1 });

        const QRect corner = QGuiApplication::primaryScreen()->availableGeometry();
        const QRect toast = m_stack->toast(sid<ReservationId>(1))->geometry();
        QCOMPARE(corner.bottom() - toast.bottom(), corner.right() - toast.right());
        QVERIFY(corner.contains(toast));
    }

    void neverComesUpUnderThePointer()
    {
        put({ 1 });
        m_pointer = m_stack->toast(sid<ReservationId>(1))->geometry().center();
        m_stack->remove(sid<ReservationId>(1));

        put({ 2 });

        QVERIFY(!m_stack->toast(sid<ReservationId>(2))->geometry().contains(m_pointer));
    }

    void keepsItsPlaceWhenOthersComeAndGo()
    {
        put({ 1, 2 });
        const QRect freed = m_stack->toast(sid<ReservationId>(1))->geometry();
        const OfferToast *second = m_stack->toast(sid<ReservationId>(2));
        const QRect place = second->geometry();

        m_stack->remove(sid<ReservationId>(1));
        m_stack->tick();
        QCOMPARE(second->geometry(), place);
        put({ 3 });

        QCOMPARE(second->geometry(), place);
        QCOMPARE(m_stack->toast(sid<ReservationId>(3))->geometry(), freed);
    }

    void closesUpAfterAMoment()
    {
        put({ 1, 2 });
        const QRect corner = place(1);
        const QRect above = place(2);
        m_stack->remove(sid<ReservationId>(1));

        m_clock.advance(1s);
        m_stack->tick();
        QCOMPARE(place(2), above);
        m_pointer = above.topLeft() - QPoint(10, 10); // at the toasts
        m_clock.advance(5s);
        m_stack->tick();
        QCOMPARE(place(2), above);
        m_pointer = QPoint(1, 1);
        m_clock.advance(1s);
        m_stack->tick();
        QCOMPARE(place(2), above);
        m_clock.advance(1s);
        m_stack->tick();

        QCOMPARE(place(2), corner);
    }

    void staysWhileOneIsAnswered()
    {
        put({ 1, 2 });
        const QRect above = place(2);
        Offer offer = sampleOffer(m_clock.now(), 2);
        offer.phase = OfferPhase::Answering;
        m_stack->put(offer);
        m_stack->remove(sid<ReservationId>(1));

        m_clock.advance(5s);
        m_stack->tick();

        QCOMPARE(place(2), above);
    }

    void aMissedOneClosesUpToo()
    {
        put({ 1, 2 });
        const QRect corner = place(1);
        m_stack->put(ended(2, OfferEnd::TimedOut));
        m_stack->remove(sid<ReservationId>(1));

        m_clock.advance(3s);
        m_stack->tick();

        QCOMPARE(place(2), corner);
    }

    void makesRoomForItsForm()
    {
        put({ 1, 2 });
        const QRect corner = place(1);

        m_stack->tuckAway(sid<ReservationId>(1));
        QVERIFY(!m_stack->toast(sid<ReservationId>(1))->isVisible());
        QVERIFY(m_stack->toast(sid<ReservationId>(2))->isVisible());
        m_clock.advance(3s);
        m_stack->tick();
        QCOMPARE(place(2), corner);

        m_stack->tuckAway({});
        QVERIFY(m_stack->toast(sid<ReservationId>(1))->isVisible());
        QVERIFY(!anyOverlap());
    }

    void anotherFormBringsTheToastBack()
    {
        put({ 1, 2 });
        m_stack->tuckAway(sid<ReservationId>(1));

        m_stack->tuckAway(sid<ReservationId>(2));

        QVERIFY(m_stack->toast(sid<ReservationId>(1))->isVisible());
        QVERIFY(!m_stack->toast(sid<ReservationId>(2))->isVisible());
    }

    void leavesRoomBeside()
    {
        m_stack->warmUp();
        put({ 1, 2 });

        QVERIFY(m_stack->roomBeside().isValid());
        QVERIFY(!m_stack->roomBeside().intersects(place(1)));
        QVERIFY(!m_stack->roomBeside().intersects(place(2)));
    }

    void aHiddenOneTakesThePlaceThatIsFreed()
    {
        put({ 1, 2, 3, 4, 5 }); // one more than the test's screen holds
        const QRect freed = m_stack->toast(sid<ReservationId>(2))->geometry();
        QVERIFY(anyOverlap());

        m_stack->remove(sid<ReservationId>(2));
        m_stack->tick();

        QCOMPARE(m_stack->toast(sid<ReservationId>(5))->geometry(), freed);
        QVERIFY(!anyOverlap());
    }

    void comesAlongWhenItsMonitorIsUnplugged()
    {
        const QRect left(0, 0, 800, 800);
        const QRect right(800, 0, 800, 800);
        const QObject kept;
        auto unplugged = std::make_unique<QObject>();
        m_stack->setMonitors({ .at
            = [&, gone = QPointer<QObject>(unplugged.get())](
                  QPoint point) { return gone && right.contains(point) ? gone.data() : const_cast<QObject *>(&kept); },
            .freeArea = [&](const QObject *monitor) { return monitor == &kept ? left : right; } });
        m_pointer = right.topLeft();
        put({ 1, 2 });
        QVERIFY(right.contains(m_stack->toast(sid<ReservationId>(2))->geometry()));

        unplugged.reset();
        m_stack->tick();
        QVERIFY(left.contains(m_stack->toast(sid<ReservationId>(1))->geometry()));
        QVERIFY(left.contains(m_stack->toast(sid<ReservationId>(2))->geometry()));
        QVERIFY(!anyOverlap());

        put({ 3 }); // and they are at home there from now on
        QVERIFY(!anyOverlap());
    }

    void endedOnesGo_data()
    {
        QTest::addColumn<OfferEnd>("end");
        QTest::addColumn<bool>("pointerInside");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("gone");
        QTest::newRow("taken, just now") << OfferEnd::TakenByMe << false << 3900 << false;
        QTest::newRow("taken, seen") << OfferEnd::TakenByMe << false << 4000 << true;
        QTest::newRow("taken, pointer inside") << OfferEnd::TakenByMe << true << 60'000 << false;
        QTest::newRow("missed, stays") << OfferEnd::TimedOut << false << 29'000 << false;
        QTest::newRow("missed, in the end") << OfferEnd::TimedOut << false << 30'000 << true;
        QTest::newRow("taken elsewhere, stays") << OfferEnd::TakenElsewhere << false << 29'000 << false;
    }

    void endedOnesGo()
    {
        QFETCH(OfferEnd, end);
        QFETCH(bool, pointerInside);
        QFETCH(int, after);
        QFETCH(bool, gone);
        QSignalSpy dismissed(m_stack.get(), &ToastStack::dismissed);
        put({ 1 });
        if (pointerInside)
            m_pointer = m_stack->toast(sid<ReservationId>(1))->geometry().center();

        m_stack->put(ended(1, end));
        m_clock.advance(std::chrono::milliseconds(after));
        m_stack->tick();

        QCOMPARE(m_stack->shown(), gone ? 0 : 1);
        QCOMPARE(dismissed.count(), gone ? 1 : 0);
    }

    void staysALittleAfterThePointerLeft()
    {
        put({ 1 });
        m_pointer = m_stack->toast(sid<ReservationId>(1))->geometry().center();
        m_stack->put(ended(1, OfferEnd::TakenByMe));
        m_clock.advance(10s);
        m_stack->tick();
        m_pointer = QPoint(1, 1);

        m_clock.advance(1s);
        m_stack->tick();
        QCOMPARE(m_stack->shown(), 1);

        m_clock.advance(1s);
        m_stack->tick();
        QCOMPARE(m_stack->shown(), 0);
    }

    void anEndedOneWithoutToastGetsNone()
    {
        m_stack->put(ended(9, OfferEnd::TimedOut));

        QCOMPARE(m_stack->shown(), 0);
    }

    void dismissingTakesItAwayAtOnce()
    {
        put({ 1 });
        m_stack->put(ended(1, OfferEnd::TimedOut));
        QSignalSpy dismissed(m_stack.get(), &ToastStack::dismissed);

        QTest::mouseClick(
            m_stack->toast(sid<ReservationId>(1))->findChild<QPushButton *>(u"dismissButton"_s), Qt::LeftButton);

        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(m_stack->shown(), 0);
    }

    void aUsedToastForgetsItsFormerOffer()
    {
        put({ 1 });
        m_stack->put(ended(1, OfferEnd::TimedOut));
        m_stack->remove(sid<ReservationId>(1));
        QSignalSpy painted(m_stack.get(), &ToastStack::toastPainted);

        put({ 2 });

        OfferToast *toast = m_stack->toast(sid<ReservationId>(2));
        QVERIFY(toast->findChild<QPushButton *>(u"acceptButton"_s)->isVisible());
        QTRY_COMPARE(painted.count(), 1);
        QCOMPARE(painted.first().first().value<ReservationId>(), sid<ReservationId>(2));
    }

    void speaksWithTheController()
    {
        OfferRig rig;
        ToastStack stack(rig.offers, rig.clock);

        rig.offer(1);
        QCOMPARE(stack.shown(), 1);
        rig.clock.advance(400ms);
        QTest::mouseClick(
            stack.toast(sid<ReservationId>(1))->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);

        QVERIFY(rig.offers.offer(sid<ReservationId>(1))->phase != OfferPhase::Open);
    }

    void learnsTheEndFromTheController()
    {
        OfferRig rig;
        ToastStack stack(rig.offers, rig.clock);
        rig.offer(1);

        rig.end(1, ReservationStatus::Timeout);
        QCOMPARE(stack.toast(sid<ReservationId>(1))->offer().end, OfferEnd::TimedOut);
        rig.clock.advance(31s);
        stack.tick();

        QCOMPARE(stack.shown(), 0);
        QVERIFY(!rig.offers.offer(sid<ReservationId>(1)));
    }

private:
    void put(const QList<int> &numbers)
    {
        for (const int n : numbers)
            m_stack->put(sampleOffer(m_clock.now(), n));
    }

    [[nodiscard]] QRect place(int n) const { return m_stack->toast(sid<ReservationId>(n))->geometry(); }

    [[nodiscard]] Offer ended(int n, OfferEnd how) const
    {
        Offer offer = sampleOffer(m_clock.now(), n);
        offer.phase = OfferPhase::Ended;
        offer.end = how;
        offer.endedAt = m_clock.now();
        return offer;
    }

    static QList<QWidget *> toasts()
    {
        QList<QWidget *> list;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<OfferToast *>(widget))
                list.append(widget);
        }
        return list;
    }

    static bool anyOverlap()
    {
        QRegion seen;
        for (const QWidget *toast : toasts()) {
            if (!toast->isVisible())
                continue;
            if (seen.intersects(toast->geometry()))
                return true;
            seen += toast->geometry();
        }
        return false;
    }

    FakeClock m_clock;
    QPoint m_pointer;
    std::unique_ptr<ToastStack> m_stack;
};

QTEST_MAIN(TestToastStack)
#include "tst_toaststack.moc"
