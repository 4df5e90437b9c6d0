#include "ui/notify/ringcheck.h"

#include "console/settings/settings.h"
#include "ui/notify/ringbanner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// A machine whose devices a test says.
struct Fixture
{
    QList<QByteArray> devices{ "loudspeaker", "headset" };
    QByteArray held{}; ///< The device that another program holds.
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"s.ini"_s) };
    RingCheck check{ settings,
        { .devices = [this] { return devices; },
            .opens = [this](const QByteArray &id) { return held.isEmpty() || id != held; } } };
    QSignalSpy changed{ &check, &RingCheck::changed };
};

} // namespace

Q_DECLARE_METATYPE(RingFault)

class TestRingCheck : public QObject
{
    Q_OBJECT

private slots:
    void looksAtNothingBeforeItBegins()
    {
        Fixture f;
        f.devices.clear();

        f.settings.setRingSound({}, u"/nowhere/ring.wav"_s);
        f.check.setChannels({ u"voice"_s });

        QCOMPARE(f.check.fault(), RingFault::None);
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<bool>("hasDevice");
        QTest::addColumn<QByteArray>("held");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<RingFault>("fault");
        const QString nowhere = u"/nowhere/ring.wav"_s;

        QTest::newRow("all is well") << true << QByteArray() << QString() << u"chime"_s << RingFault::None;
        QTest::newRow("no device") << false << QByteArray() << QString() << QString() << RingFault::NoDevice;
        QTest::newRow("device held") << true << QByteArray("headset") << QString() << QString() << RingFault::DeviceFails;
        QTest::newRow("file for all") << true << QByteArray() << QString() << nowhere << RingFault::BadFile;
        QTest::newRow("file of a channel") << true << QByteArray() << u"voice"_s << nowhere << RingFault::BadFile;
        QTest::newRow("file of a channel that is not here") << true << QByteArray() << u"fax"_s << nowhere << RingFault::None;
        QTest::newRow("the worst first") << false << QByteArray() << QString() << nowhere << RingFault::NoDevice;
    }

    void findsWhatIsWrong()
    {
        QFETCH(bool, hasDevice);
        QFETCH(QByteArray, held);
        QFETCH(QString, channel);
        QFETCH(QString, sound);
        QFETCH(RingFault, fault);
        Fixture f;
        if (!hasDevice)
            f.devices.clear();
        f.held = held;
        f.settings.setRingDevice("headset");
        f.settings.setRingSound(channel, sound);
        f.check.setChannels({ u"voice"_s, u"chat"_s });

        f.check.begin();

        QCOMPARE(f.check.fault(), fault);
        QCOMPARE(f.check.file(), fault == RingFault::BadFile ? sound : QString());
    }

    void looksAgainWhenItMatters()
    {
        Fixture f;
        f.held = "headset";
        f.check.begin();
        QCOMPARE(f.check.fault(), RingFault::None);

        f.settings.setRingDevice("headset");
        QCOMPARE(f.check.fault(), RingFault::DeviceFails);
        f.settings.setRingDevice("loudspeaker");
        QCOMPARE(f.check.fault(), RingFault::None);
        f.devices.clear();
        f.check.look();
        QCOMPARE(f.check.fault(), RingFault::NoDevice);
        f.settings.setOn(Alert::Ring, false);
        QCOMPARE(f.check.fault(), RingFault::None);

        QCOMPARE(f.changed.count(), 4);
    }

    void noticesByItselfThatDevicesComeAndGo()
    {
        Fixture f;
        QSignalSpy devicesChanged(&f.check, &RingCheck::devicesChanged);
        f.check.begin();
        f.check.findChild<QTimer *>()->setInterval(1);

        f.devices.clear();
        QTRY_COMPARE(f.check.fault(), RingFault::NoDevice);
        f.devices = { "headset" };
        QTRY_COMPARE(f.check.fault(), RingFault::None);

        QCOMPARE(devicesChanged.count(), 2);
    }

    void theScreenSaysItUntilItIsMended()
    {
        Fixture f;
        f.devices.clear();
        RingBanner banner(f.check);
        QVERIFY(banner.isHidden());

        f.check.begin();
        QVERIFY(!banner.isHidden());
        QVERIFY2(banner.text().contains(u"no sound device"_s), qPrintable(banner.text()));

        f.devices = { "headset" };
        for (auto *button : banner.findChildren<QPushButton *>()) {
            if (button->text() == u"Check Again"_s)
                button->click();
        }
        QVERIFY(banner.isHidden());
    }

    void theScreenSaysWhichSoundIsWrong()
    {
        Fixture f;
        f.settings.setRingSound(u"voice"_s, u"/nowhere/my ring.wav"_s);
        f.check.setChannels({ u"voice"_s });
        f.check.begin();

        const RingBanner banner(f.check);

        QVERIFY2(banner.text().contains(u"“my ring.wav”"_s), qPrintable(banner.text()));
    }

    void theMachineAnswersWithoutASoundServerToo()
    {
        Fixture f;
        RingCheck check(f.settings);

        check.begin();

        QCOMPARE(check.fault() == RingFault::NoDevice, SoundProbe::ofMachine().devices().isEmpty());
    }
};

QTEST_MAIN(TestRingCheck)
#include "tst_ringcheck.moc"
