#include "ui/settings/soundchoice.h"

#include "console/settings/settings.h"
#include "ui/notify/ring.h"
#include "ui/notify/ringsound.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const QString &channel = {})
        : choice(settings, ring, channel)
    {
    }

    [[nodiscard]] QComboBox *box() const { return choice.findChild<QComboBox *>(); }
    [[nodiscard]] QLabel *fault() const { return choice.findChildren<QLabel *>(QRegularExpression(u"fault$"_s)).value(0); }
    void choose(int row)
    {
        box()->setCurrentIndex(row);
        emit box()->activated(row);
    }
    /// A copy of a sound of the program's own under another name.
    [[nodiscard]] QString ownFile(const QString &name) const
    {
        const QString path = folder.filePath(name);
        QFile::copy(u":/sounds/knock.wav"_s, path);
        return path;
    }

    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"s.ini"_s) };
    Ring ring{};
    SoundChoice choice;
};

} // namespace

class TestSoundChoice : public QObject
{
    Q_OBJECT

private slots:
    void aSoundIsChosenForAllOrForOne_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("before");

        QTest::newRow("all") << QString() << 1 << u"Bell"_s;
        QTest::newRow("one channel") << u"voice"_s << 2 << u"As for all"_s;
    }

    void aSoundIsChosenForAllOrForOne()
    {
        QFETCH(QString, channel);
        QFETCH(int, row);
        QFETCH(QString, before);
        Fixture f(channel);
        QCOMPARE(f.box()->currentText(), before);

        f.choose(row);

        QCOMPARE(f.settings.ringSound(channel), u"phone"_s);
        QCOMPARE(f.box()->currentText(), u"Telephone"_s);
        QVERIFY(f.fault()->isHidden());
    }

    void theTestPlaysWhatWouldRing_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("heard");

        QTest::newRow("its own") << u"knock"_s << u"knock"_s;
        QTest::newRow("as for all") << QString() << u"chime"_s;
    }

    void theTestPlaysWhatWouldRing()
    {
        QFETCH(QString, own);
        QFETCH(QString, heard);
        Fixture f(u"voice"_s);
        f.settings.setRingSound({}, u"chime"_s);
        f.settings.setRingSound(u"voice"_s, own);

        f.choice.findChild<QPushButton *>()->click();

        QCOMPARE(f.ring.sound(), heard);
        QVERIFY(!f.ring.isRinging());
    }

    void aFileOfOnesOwnMayRing()
    {
        Fixture f;
        const QString file = f.ownFile(u"office.wav"_s);

        f.choose(f.box()->count() - 1);
        auto *files = f.choice.findChild<QFileDialog *>();
        QVERIFY(files);
        QVERIFY(f.settings.ringSound({}).isEmpty());
        emit files->fileSelected(file);
        files->close();

        QCOMPARE(f.settings.ringSound({}), file);
        QCOMPARE(f.box()->currentText(), u"office.wav"_s);
    }

    void aFileThatIsNoSoundIsRefusedAndTheChoiceStays()
    {
        Fixture f;
        f.settings.setRingSound({}, u"chime"_s);

        f.choice.chooseFile(f.settings.defaultPolicyFile());
        QVERIFY(!f.fault()->isHidden());
        f.choice.chooseFile(f.folder.path());

        QCOMPARE(f.settings.ringSound({}), u"chime"_s);
        QVERIFY2(f.fault()->text().contains(u"cannot be read"_s), qPrintable(f.fault()->text()));
        QCOMPARE(f.box()->accessibleDescription(), f.fault()->text());
    }

    void aFileThatHasGoneIsSaidAndTheBellRings()
    {
        Fixture f;
        const QString file = f.ownFile(u"office.wav"_s);
        f.choice.chooseFile(file);
        QFile::remove(file);

        const SoundChoice again(f.settings, f.ring, {});

        const auto *fault = again.findChild<QLabel *>(u"ring/sound/fault"_s);
        QVERIFY(!fault->isHidden());
        QVERIFY2(fault->text().contains(u"bell instead"_s), qPrintable(fault->text()));
        QCOMPARE(ringSoundSource(file), ringSoundSource(u"bell"_s));
    }
};

QTEST_MAIN(TestSoundChoice)
#include "tst_soundchoice.moc"
