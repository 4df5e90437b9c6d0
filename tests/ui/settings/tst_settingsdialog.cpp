#include "ui/settings/settingsdialog.h"

#include "console/state/consolestate.h"
#include "support/fakeclock.h"
#include "ui/notify/ring.h"
#include "ui/systemkeys/systemkeys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QFile>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const QByteArray &policyText = {}, bool hasTray = true)
    {
        QFile file(policy);
        if (file.open(QIODevice::WriteOnly))
            file.write(policyText);
        file.close();
        settings = std::make_unique<Settings>(folder.filePath(u"own.ini"_s), policy);
        keys = std::make_unique<SystemKeys>(*settings, nullptr);
        dialog = std::make_unique<SettingsDialog>(*settings, state, ring, *keys, hasTray);
    }

    [[nodiscard]] QCheckBox *box(const QString &key) const { return dialog->findChild<QCheckBox *>(key); }

    QTemporaryDir folder{};
    QString policy = folder.filePath(u"policy.ini"_s);
    FakeClock clock{};
    ConsoleState state{ clock };
    Ring ring{};
    std::unique_ptr<Settings> settings{};
    std::unique_ptr<SystemKeys> keys{};
    std::unique_ptr<SettingsDialog> dialog{};
};

const QStringList switches{ u"ring/on"_s, u"notify/desktop"_s, u"notify/taskbar"_s, u"notify/doNotDisturb"_s,
    u"notify/heedDesktop"_s, u"notify/tray"_s, u"window/closeToTray"_s, u"channels/voice/ring"_s,
    u"channels/chat/desktop"_s, u"channels/sms/taskbar"_s };

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void comesUpAgainWhereItWas()
    {
        QWidget window;
        window.setGeometry(100, 100, 500, 400);
        window.show();
        const Fixture f;
        f.dialog->setParent(&window, Qt::Dialog);
        f.dialog->show();
        f.dialog->move(37, 53);
        f.dialog->setAttribute(Qt::WA_Moved, false); // as when the person has moved it

        f.dialog->close();
        f.dialog->show();

        QCOMPARE(f.dialog->pos(), QPoint(37, 53));
    }

    void aClickSetsItForGood_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : switches)
            QTest::newRow(qPrintable(key)) << key;
    }

    void aClickSetsItForGood()
    {
        QFETCH(QString, key);
        const Fixture f;
        QVERIFY(f.box(key));
        const bool before = f.box(key)->isChecked();

        f.box(key)->click();
        QVERIFY(f.settings->save());
        Fixture other;
        Settings again(f.folder.filePath(u"own.ini"_s));
        SettingsDialog dialog(again, other.state, other.ring, *other.keys, true);

        QCOMPARE(dialog.findChild<QCheckBox *>(key)->isChecked(), !before);
    }

    void whatAPolicyDecidesRestsWithTheReason_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : switches)
            QTest::newRow(qPrintable(key)) << key;
    }

    void whatAPolicyDecidesRestsWithTheReason()
    {
        QFETCH(QString, key);
        const QByteArray policy = '[' + key.section(u'/', 0, 0).toUtf8() + "]\n"
            + key.section(u'/', 1).replace(u'/', u'\\').toUtf8() + "=false\n";
        const Fixture f(policy);

        QVERIFY(!f.box(key)->isEnabled());
        QVERIFY(!f.box(key)->isChecked());
        QCOMPARE(f.box(key)->toolTip(), u"Set by your organization."_s);
    }

    void ringAndThemeObeyThePolicyToo()
    {
        const Fixture f("[ring]\nvolume=30\n[look]\ntheme=2\n");

        const auto *volume = f.dialog->findChild<QSlider *>(u"ring/volume"_s);
        const auto *theme = f.dialog->findChild<QComboBox *>(u"look/theme"_s);
        QVERIFY(!volume->isEnabled());
        QCOMPARE(volume->value(), 30);
        QVERIFY(!theme->isEnabled());
        QCOMPARE(theme->currentData().toInt(), int(Theme::Dark));
    }

    void followsWhatIsSetElsewhere()
    {
        const Fixture f;

        f.settings->setDoNotDisturb(true);
        f.settings->setRingVolume(10);

        QVERIFY(f.box(u"notify/doNotDisturb"_s)->isChecked());
        QCOMPARE(f.dialog->findChild<QSlider *>(u"ring/volume"_s)->value(), 10);
    }

    void showsTheChannelsOfTheWorkspace()
    {
        Fixture f;
        QVERIFY(f.box(u"channels/voice/ring"_s));

        f.state.begin(Workspace{ .id = sid<WorkspaceId>(1) }, sid<WorkerId>(1));
        f.state.applyTaskChannels(
            { TaskChannel{ .id = sid<TaskChannelId>(1), .uniqueName = u"fax"_s } }, f.clock.now());

        QVERIFY(!f.box(u"channels/voice/ring"_s));
        QVERIFY(f.box(u"channels/fax/ring"_s));
        QVERIFY(!f.box(u"channels/fax/ring"_s)->accessibleName().isEmpty());
        QVERIFY(!f.dialog->findChild<QComboBox *>(u"channels/voice/sound"_s));
        QVERIFY(f.dialog->findChild<QComboBox *>(u"channels/fax/sound"_s));
    }

    void withoutATrayItSaysSo()
    {
        const Fixture f({}, false);

        QVERIFY(!f.box(u"window/closeToTray"_s)->isEnabled());
        QCOMPARE(f.box(u"notify/tray"_s)->toolTip(), u"This desktop has no tray."_s);
        const auto *said = f.dialog->findChild<QLabel *>(u"noTray"_s);
        QCOMPARE(said->text(), u"This desktop has no tray."_s);
        QVERIFY(!Fixture().dialog->findChild<QLabel *>(u"noTray"_s));
    }

    void theVolumeCanBeTried()
    {
        const Fixture f;
        auto *volume = f.dialog->findChild<QSlider *>(u"ring/volume"_s);

        volume->setValue(42);
        f.dialog->findChild<QPushButton *>(u"testRing"_s)->click();

        QCOMPARE(f.settings->ringVolume(), 42);
        QVERIFY(!f.ring.isRinging());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
