#include "console/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A folder with the person's file and the policy's.
struct Files
{
    QTemporaryDir folder{};
    QString own = folder.filePath(u"deep/er/cordboard.ini"_s);
    QString policy = folder.filePath(u"policy.ini"_s);

    void write(const QString &path, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

Profile profile(const QString &name)
{
    return { .name = name,
        .taskrouter = QUrl(u"https://taskrouter.example.com"_s),
        .voice = QUrl(u"https://api.example.com"_s),
        .bridge = QUrl(u"https://bridge.example.com"_s),
        .account = u"AC1"_s,
        .user = u"SK2"_s,
        .workspace = u"WS3"_s,
        .worker = u"WK4"_s };
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void whatChangesIsWrittenAWhileAfterOrAtTheEnd()
    {
        const Files files;
        const auto written = [&files] {
            QFile file(files.own);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        {
            Settings settings(files.own);
            settings.setLastView(u"page"_s, u"3"_s);
            QCoreApplication::processEvents();
            QVERIFY(!written().contains("page"));
            QTRY_VERIFY(written().contains("page"));
            settings.setLastView(u"filter"_s, u"ana"_s);
        }
        QVERIFY(written().contains("filter"));
    }

    void hasDefaults()
    {
        const Files files;
        const Settings settings(files.own);

        QCOMPARE(settings.theme(), Theme::System);
        QVERIFY(settings.isOn(Alert::Ring));
        QVERIFY(settings.isOnFor(Alert::Desktop, u"voice"_s));
        QVERIFY(!settings.doNotDisturb());
        QVERIFY(settings.heedsDesktop());
        QCOMPARE(settings.ringVolume(), 80);
        QVERIFY(settings.profiles().isEmpty());
        QCOMPARE(settings.lastProfile(), QString());
        QVERIFY(settings.windowGeometry().isEmpty());
    }

    void isOnDiskSoonAfterEachChangeSoThatAKillLosesNothing()
    {
        const Files files;
        Settings settings(files.own);

        settings.setLastView(u"tasksFilter"_s, u"ana"_s);

        QTRY_COMPARE(Settings(files.own).lastView(u"tasksFilter"_s), u"ana"_s);
    }

    void remembersEverything()
    {
        const Files files;
        {
            Settings settings(files.own);
            settings.setTheme(Theme::Dark);
            settings.setOn(Alert::Ring, false);
            settings.setOn(Alert::Desktop, false);
            settings.setOnFor(Alert::Taskbar, u"chat"_s, false);
            settings.setDoNotDisturb(true);
            settings.setHeedsDesktop(false);
            settings.setTrayIcon(false);
            settings.setRingDevice("alsa:headset");
            settings.setRingVolume(400);
            settings.setRingSound(QString(), u"chime"_s);
            settings.setRingSound(u"chat"_s, u"/home/a/ring, loud.wav"_s);
            settings.setSystemKey(SystemKey::Accept, u"Ctrl+Alt+F9"_s);
            settings.setCloseToTray(false);
            settings.setScreenPop(u"https://crm.example/find?phone={from}&x=1,2"_s);
            settings.setLastProfile(u"Näme, with = signs"_s);
            settings.setWindowGeometry(QByteArray("\x00\x01\xff", 3));
            settings.setWindowState("state");
            settings.setTableState(u"tasks"_s, "columns");
            settings.setLastView(u"tasksFilter"_s, u"a, \"b\""_s);
            settings.setStatusRules({ .order = { u"Idle"_s, u"A, B"_s }, .hidden = { u"C"_s }, .onSleep = u"D"_s });
            settings.saveProfile(profile(u"Näme, with = signs"_s));
            QVERIFY(settings.save());
        }

        const Settings settings(files.own);

        QCOMPARE(settings.theme(), Theme::Dark);
        QVERIFY(!settings.isOn(Alert::Ring));
        QVERIFY(!settings.isOn(Alert::Desktop));
        QVERIFY(settings.isOn(Alert::Taskbar));
        QVERIFY(!settings.isOnFor(Alert::Taskbar, u"chat"_s));
        QVERIFY(settings.isOnFor(Alert::Taskbar, u"voice"_s));
        QVERIFY(settings.doNotDisturb());
        QVERIFY(!settings.heedsDesktop());
        QVERIFY(!settings.trayIcon());
        QCOMPARE(settings.ringDevice(), QByteArray("alsa:headset"));
        QCOMPARE(settings.ringVolume(), 100);
        QCOMPARE(settings.ringSound(QString()), u"chime"_s);
        QCOMPARE(settings.ringSound(u"chat"_s), u"/home/a/ring, loud.wav"_s);
        QCOMPARE(settings.ringSound(u"voice"_s), QString());
        QCOMPARE(settings.systemKey(SystemKey::Accept), u"Ctrl+Alt+F9"_s);
        QCOMPARE(settings.systemKey(SystemKey::Reject), QString());
        QVERIFY(!settings.closeToTray());
        QCOMPARE(settings.screenPop(), u"https://crm.example/find?phone={from}&x=1,2"_s);
        QCOMPARE(settings.lastProfile(), u"Näme, with = signs"_s);
        QCOMPARE(settings.windowGeometry(), QByteArray("\x00\x01\xff", 3));
        QCOMPARE(settings.windowState(), QByteArray("state"));
        QCOMPARE(settings.tableState(u"tasks"_s), QByteArray("columns"));
        QCOMPARE(settings.lastView(u"tasksFilter"_s), u"a, \"b\""_s);
        QCOMPARE(settings.statusRules().order, (QStringList{ u"Idle"_s, u"A, B"_s }));
        QCOMPARE(settings.statusRules().hidden, QStringList{ u"C"_s });
        QCOMPARE(settings.statusRules().onSleep, u"D"_s);
        QCOMPARE(settings.tableState(u"workers"_s), QByteArray());
        QCOMPARE(settings.profiles(), QList{ profile(u"Näme, with = signs"_s) });
        QCOMPARE(QFile::permissions(files.own) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void fallsBackWhereItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("complaints");

        QTest::newRow("a word for a number") << QByteArray("[ring]\nvolume=loud\n") << 1;
        QTest::newRow("too large") << QByteArray("[ring]\nvolume=101\n") << 1;
        QTest::newRow("too small") << QByteArray("[ring]\nvolume=-1\n") << 1;
        QTest::newRow("a number for yes") << QByteArray("[ring]\non=7\n") << 1;
        QTest::newRow("an unknown look") << QByteArray("[look]\ntheme=9\n") << 1;
        QTest::newRow("everything") << QByteArray("[ring]\non=x\nvolume=x\n[look]\ntheme=x\n") << 3;
        QTest::newRow("rubbish") << QByteArray("\x01\x02[[[\n=\n") << 0;
    }

    void fallsBackWhereItCannotRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, complaints);
        const Files files;
        files.write(files.own, text);
        for (int i = 0; i < complaints; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"unreadable, so as usual: .*"_s));
        const Settings settings(files.own);

        for (int i = 0; i < 2; ++i) { // told once, not each time
            QCOMPARE(settings.ringVolume(), 80);
            QVERIFY(settings.isOn(Alert::Ring));
            QCOMPARE(settings.theme(), Theme::System);
        }
    }

    void thePolicyStandsOverTheOwn()
    {
        const Files files;
        files.write(files.own, "[ring]\nvolume=10\non=false\n");
        files.write(files.policy, "[ring]\nvolume=100\n");
        Settings settings(files.own, files.policy);
        QSignalSpy changed(&settings, &Settings::changed);

        settings.setRingVolume(20);
        settings.setOn(Alert::Ring, true);

        QCOMPARE(settings.ringVolume(), 100);
        QVERIFY(settings.isFixed(u"ring/volume"_s));
        QVERIFY(!settings.isFixed(u"ring/on"_s));
        QVERIFY(settings.isOn(Alert::Ring));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().toString(), u"ring/on"_s);
    }

    void aPolicysProfileKeepsItsPlaces()
    {
        const Files files;
        files.write(files.policy,
            "[profiles]\nsize=2\n1\\name=Desk\n1\\taskrouter=https://router.example.com\n"
            "2\\taskrouter=https://nameless.example.com\n");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left out an unreadable profile.*"_s));
        Settings settings(files.own, files.policy);
        Profile mine = profile(u"Desk"_s);
        mine.taskrouter = QUrl(u"https://evil.example.com"_s);

        settings.saveProfile(mine);
        const QList<Profile> profiles = settings.profiles();

        QCOMPARE(profiles.size(), 1);
        QCOMPARE(profiles.constFirst().taskrouter, QUrl(u"https://router.example.com"_s));
        QCOMPARE(profiles.constFirst().worker, u"WK4"_s);
    }

    void aPolicysCompanyLoginKeepsItsAddress()
    {
        const Files files;
        files.write(files.policy,
            "[profiles]\nsize=1\n1\\name=Desk\n1\\taskrouter=https://router.example.com\n"
            "1\\tokenService=https://desk.example.com/token\n");
        Settings settings(files.own, files.policy);
        Profile mine = profile(u"Desk"_s);
        mine.user = u"alice"_s;
        mine.tokenService = QUrl(u"https://evil.example.com"_s);

        settings.saveProfile(mine);

        const Profile stands = settings.profiles().constFirst();
        QCOMPARE(stands.tokenService, QUrl(u"https://desk.example.com/token"_s));
        QCOMPARE(stands.user, u"alice"_s);
    }

    void keepsProfilesByName()
    {
        const Files files;
        Settings settings(files.own);
        QSignalSpy changed(&settings, &Settings::profilesChanged);
        Profile second = profile(u"b"_s);
        second.tokenService = QUrl(u"https://desk.example.com/token?x=1"_s);

        settings.saveProfile(profile(u"a"_s));
        settings.saveProfile(second);
        settings.saveProfile(second);
        QCOMPARE(changed.count(), 2);
        second.worker = u"WK9"_s;
        settings.saveProfile(second);
        QCOMPARE(settings.profiles(), (QList{ profile(u"a"_s), second }));
        QCOMPARE(settings.profile(u"b"_s), std::optional(second));
        settings.removeProfile(u"a"_s);
        settings.removeProfile(u"never there"_s);

        QCOMPARE(changed.count(), 4);
        QCOMPARE(settings.profiles(), QList{ second });
        QVERIFY(!settings.profile(u"a"_s));
    }

    void saysWhenItCannotSave()
    {
        Settings settings(u"/proc/nowhere/cordboard.ini"_s);

        settings.setRingVolume(5);

        QVERIFY(!settings.save());
        QCOMPARE(settings.ringVolume(), 5); // still good for this run
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
