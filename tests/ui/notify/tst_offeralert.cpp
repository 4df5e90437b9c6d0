#include "ui/notify/alertswitches.h"
#include "ui/notify/offeralert.h"
#include "ui/notify/ring.h"
#include "ui/notify/trayicon.h"
#include "ui/offers/offerrig.h"

#include <QFile>
#include <QSet>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
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

    void ringsAsLongAsTheOfferStands_data()
    {
        QTest::addColumn<int>("timeout"); // 0: not known
        QTest::addColumn<int>("firstSeen");
        QTest::addColumn<int>("ringsFor"); // seconds since it was made

        QTest::newRow("two minutes") << 120 << 0 << 120;
        QTest::newRow("five minutes") << 300 << 0 << 300;
        QTest::newRow("five minutes, first seen late") << 300 << 150 << 300;
        QTest::newRow("end not known") << 0 << 0 << 120;
        QTest::newRow("end not known, first seen late") << 0 << 150 << 270;
    }

    void ringsAsLongAsTheOfferStands()
    {
        QFETCH(int, timeout);
        QFETCH(int, firstSeen);
        QFETCH(int, ringsFor);
        OfferRig rig;
        Ring ring;
        const OfferAlert alert(rig.offers, rig.clock, ring, nullptr);
        const Instant made = rig.clock.now();
        const Reservation reservation = rig.reservation(1);
        if (timeout > 0) {
            rig.state.applyWorkflows({ Workflow{ .id = sid<WorkflowId>(1), .workspace = sid<WorkspaceId>(1),
                                         .reservationTimeout = std::chrono::seconds(timeout) } },
                made);
            rig.state.apply(Task{ .id = sid<TaskId>(1), .workspace = sid<WorkspaceId>(1), .workflow = sid<WorkflowId>(1),
                                .createdAt = made, .updatedAt = made },
                made);
        }

        rig.clock.advance(std::chrono::seconds(firstSeen));
        rig.state.apply(reservation, rig.clock.now());
        QVERIFY(ring.isRinging());

        rig.clock.advance(std::chrono::seconds(ringsFor - firstSeen - 1));
        emit rig.offers.offersChanged();
        QVERIFY(ring.isRinging());

        rig.clock.advance(2s);
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

    void theOldestOfferSaysWhatItSoundsLike()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        settings.setRingSound({}, u"chime"_s);
        settings.setRingSound(u"voice"_s, u"phone"_s);
        settings.setRingSound(u"chat"_s, u"knock"_s);
        const AlertSwitches switches(settings);
        OfferRig rig;
        Ring ring;
        OfferAlert alert(rig.offers, rig.clock, ring, nullptr);
        alert.obey(switches);
        rig.offer(1, u"chat"_s);
        rig.clock.advance(1s);
        rig.offer(2, u"voice"_s);
        QCOMPARE(ring.sound(), u"knock"_s);

        rig.end(1, ReservationStatus::Canceled);
        QCOMPARE(ring.sound(), u"phone"_s);
        settings.setRingSound(u"voice"_s, {});

        QCOMPARE(ring.sound(), u"chime"_s);
        QVERIFY(ring.isRinging());
    }

    void aTestDoesNotCutShortARing()
    {
        Ring ring;
        ring.start(u"chime"_s);

        ring.playOnce(u"knock"_s);

        QVERIFY(ring.isRinging());
        QCOMPARE(ring.sound(), u"chime"_s);
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

    void theTrayTellsThatOffersDoNotRing()
    {
        TrayIcon tray;
        tray.setState(TrayState::Available, u"Alice – Available"_s);

        tray.setQuiet(true);
        QCOMPARE(tray.tip(), u"Alice – Available\nDo Not Disturb: offers do not ring"_s);
        tray.setQuiet(false);

        QCOMPARE(tray.tip(), u"Alice – Available"_s);
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
