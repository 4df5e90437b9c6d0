#include "ui/notify/alertswitches.h"
#include "ui/notify/offeralert.h"
#include "ui/notify/ring.h"
#include "ui/offers/offerrig.h"
#include "ui/offers/sampleoffer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"s.ini"_s) };
    AlertSwitches switches{ settings };
    Offer offer = sampleOffer(FakeClock().now()); // of the channel "voice"
};

} // namespace

class TestAlertSwitches : public QObject
{
    Q_OBJECT

private slots:
    void eachWayHasASwitchOfItsOwn_data()
    {
        QTest::addColumn<int>("alert");

        QTest::newRow("ring") << int(Alert::Ring);
        QTest::newRow("notification") << int(Alert::Desktop);
        QTest::newRow("task bar") << int(Alert::Taskbar);
    }

    void eachWayHasASwitchOfItsOwn()
    {
        QFETCH(int, alert);
        Fixture f;
        QSignalSpy changed(&f.switches, &AlertSwitches::changed);

        f.settings.setOn(Alert(alert), false);

        QCOMPARE(changed.count(), 1);
        for (const Alert each : { Alert::Ring, Alert::Desktop, Alert::Taskbar })
            QCOMPARE(f.switches.wants(each, f.offer), each != Alert(alert));
    }

    void aChannelHasSwitchesOfItsOwn()
    {
        Fixture f;
        Offer chat = f.offer;
        chat.task->channelUniqueName = u"chat"_s;
        Offer unknown = f.offer;
        unknown.task.reset();

        f.settings.setOnFor(Alert::Ring, u"chat"_s, false);

        QVERIFY(!f.switches.wants(Alert::Ring, chat));
        QVERIFY(f.switches.wants(Alert::Desktop, chat));
        QVERIFY(f.switches.wants(Alert::Ring, f.offer));
        QVERIFY(f.switches.wants(Alert::Ring, unknown));
    }

    void doNotDisturbSilencesRingAndTaskBar_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("desktop");
        QTest::addColumn<bool>("heeds");
        QTest::addColumn<bool>("quiet");

        QTest::newRow("neither") << false << false << true << false;
        QTest::newRow("own") << true << false << true << true;
        QTest::newRow("the desktop's") << false << true << true << true;
        QTest::newRow("the desktop's, not heeded") << false << true << false << false;
    }

    void doNotDisturbSilencesRingAndTaskBar()
    {
        QFETCH(bool, own);
        QFETCH(bool, desktop);
        QFETCH(bool, heeds);
        QFETCH(bool, quiet);
        Fixture f;

        f.settings.setDoNotDisturb(own);
        f.settings.setHeedsDesktop(heeds);
        f.switches.setDesktopQuiet(desktop);

        QCOMPARE(f.switches.isQuiet(), quiet);
        QCOMPARE(f.switches.wants(Alert::Ring, f.offer), !quiet);
        QCOMPARE(f.switches.wants(Alert::Taskbar, f.offer), !quiet);
        QVERIFY(f.switches.wants(Alert::Desktop, f.offer));
    }

    void aRingUnderWayStopsAndBegins()
    {
        Fixture f;
        OfferRig rig;
        Ring ring;
        OfferAlert alert(rig.offers, rig.clock, ring, nullptr);
        alert.obey(f.switches);
        rig.offer(1);
        QVERIFY(ring.isRinging());

        f.settings.setDoNotDisturb(true);
        QVERIFY(!ring.isRinging());

        f.settings.setDoNotDisturb(false);
        QVERIFY(ring.isRinging());
    }
};

QTEST_MAIN(TestAlertSwitches)
#include "tst_alertswitches.moc"
