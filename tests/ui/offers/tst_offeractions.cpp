#include "ui/offers/offeractions.h"
#include "ui/offers/offerrig.h"

#include <QAction>
#include <QTest>
#include <QWidget>

class TestOfferActions : public QObject
{
    Q_OBJECT

private slots:
    void areOffWithoutAnOffer()
    {
        OfferRig rig;
        const OfferActions actions(rig.offers);

        for (const QAction *action : actions.all())
            QVERIFY(!action->isEnabled());
    }

    void comeOnWithAnOffer()
    {
        OfferRig rig;
        const OfferActions actions(rig.offers);

        rig.offer(1);

        for (const QAction *action : actions.all())
            QVERIFY(action->isEnabled());
    }

    void shortcutsAnswerTheOldest_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<OfferAnswer>("answer");
        QTest::newRow("accept") << Qt::Key_A << OfferAnswer::Accept;
        QTest::newRow("reject") << Qt::Key_R << OfferAnswer::Reject;
        QTest::newRow("conference") << Qt::Key_C << OfferAnswer::Conference;
    }

    void shortcutsAnswerTheOldest()
    {
        QFETCH(Qt::Key, key);
        QFETCH(OfferAnswer, answer);
        OfferRig rig;
        const OfferActions actions(rig.offers);
        QWidget window;
        window.addActions(actions.all());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        rig.offer(1);
        rig.clock.advance(std::chrono::seconds(1));
        rig.offer(2);

        QTest::keyClick(&window, key, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(rig.offers.offer(sid<ReservationId>(1))->answer, answer);
        QCOMPARE(rig.offers.offer(sid<ReservationId>(2))->answer, OfferAnswer::None);
    }

    void aKeyHeldDownAnswersOneOffer()
    {
        OfferRig rig;
        const OfferActions actions(rig.offers);

        for (const QAction *action : actions.all())
            QVERIFY(!action->autoRepeat());
    }

    void workFromAnyWindow()
    {
        OfferRig rig;
        const OfferActions actions(rig.offers);
        QWidget main;
        main.addActions(actions.all());
        main.show();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        rig.offer(1);

        QTest::keyClick(&other, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(rig.offers.offer(sid<ReservationId>(1))->answer, OfferAnswer::Accept);
    }
};

QTEST_MAIN(TestOfferActions)
#include "tst_offeractions.moc"
