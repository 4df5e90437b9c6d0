#include "ui/notify/offeralert.h"
#include "ui/notify/ring.h"
#include "ui/notify/trayicon.h"
#include "ui/offers/offerrig.h"

#include <QFile>
#include <QSet>
#include <QSystemTrayIcon>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOfferAlert : public QObject
{
    Q_OBJECT

private slots:
    void ringsUntilTheOfferEnds()
    {
        OfferRig rig;
        Ring ring;
        const OfferAlert alert(rig.offers, rig.clock, ring, nullptr);
        QVERIFY(!ring.isRinging());

        rig.offer(1);
        QVERIFY(ring.isRinging());

        rig.end(1, ReservationStatus::Canceled);
        QVERIFY(!ring.isRinging());
    }

    void ringsUntilTheLastOfferIsAnswered()
    {
        OfferRig rig;
        Ring ring;
        const OfferAlert alert(rig.offers, rig.clock, ring, nullptr);
        rig.offer(1);
        rig.offer(2);

        rig.offers.accept(sid<ReservationId>(1));
        QVERIFY(ring.isRinging());

        rig.offers.reject(sid<ReservationId>(2));
        QVERIFY(!ring.isRinging());
    }

    void stopsWhenTheTimeIsOver()
    {
        OfferRig rig;
        Ring ring;
        const OfferAlert alert(rig.offers, rig.clock, ring, nullptr);
        rig.offer(1);

        rig.clock.advance(121s);
        emit rig.offers.offersChanged();

        QVERIFY(!ring.isRinging());
    }

    void aRingThatIsOffStaysSilent()
    {
        OfferRig rig;
        Ring ring;
        ring.setEnabled(false);
        const OfferAlert alert(rig.offers, rig.clock, ring, nullptr);

        rig.offer(1);

        QVERIFY(!ring.isRinging());
        QVERIFY(!ring.isLoaded());
    }

    void switchingOffStopsTheRing()
    {
        Ring ring;
        ring.start();
        QVERIFY(ring.isRinging());

        ring.setEnabled(false);

        QVERIFY(!ring.isRinging());
    }

    void aWindowThatGoesIsForgotten()
    {
        OfferRig rig;
        Ring ring;
        auto window = std::make_unique<QWidget>();
        const OfferAlert alert(rig.offers, rig.clock, ring, window.get());

        window.reset();
        rig.offer(1);

        QVERIFY(ring.isRinging());
    }

    void theSoundIsThere()
    {
        QFile sound(u":/sounds/ring.wav"_s);

        QVERIFY(sound.open(QIODevice::ReadOnly));
        QCOMPARE(sound.read(4), QByteArray("RIFF"));
    }

    void trayStatesHavePicturesOfTheirOwn()
    {
        QSet<QString> names;
        for (const TrayState state : { TrayState::Offline, TrayState::NotAvailable, TrayState::Available, TrayState::Offer }) {
            names.insert(trayGlyphName(state));
            QVERIFY(QFile::exists(u":/icons/"_s + trayGlyphName(state) + u".svg"_s));
        }

        QCOMPARE(names.size(), 4);
    }

    void theTrayTellsWhatWasMissed()
    {
        TrayIcon tray;
        tray.setState(TrayState::Available, u"Alice – Available"_s);
        QCOMPARE(tray.tip(), u"Alice – Available"_s);

        tray.setMissed(2);
        QCOMPARE(tray.tip(), u"Alice – Available\n2 offer(s) missed"_s);

        tray.setState(TrayState::NotAvailable, u"Alice – Busy"_s);
        QVERIFY(tray.tip().endsWith(u"missed"_s));
    }

    void withoutATrayThereIsNoIcon()
    {
        TrayIcon tray;

        tray.setState(TrayState::Available, u"Alice – Available"_s);

        QCOMPARE(tray.isShown(), QSystemTrayIcon::isSystemTrayAvailable());
    }
};

QTEST_MAIN(TestOfferAlert)
#include "tst_offeralert.moc"
