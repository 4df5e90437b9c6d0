#include "console/control/instructionpresets.h"
#include "console/settings/settings.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto spanish = sid<TaskQueueId>(1);
const auto english = sid<TaskQueueId>(2);

InstructionPreset conference(const QString &name, const QMap<QString, QString> &values = {})
{
    return { .name = name, .order = { .kind = InstructionKind::Conference, .values = values } };
}

} // namespace

/// What is remembered of filled-in instructions.
class TestInstructionPresets : public QObject
{
    Q_OBJECT

private slots:
    void areKeptForEachQueue();
    void takeThePlaceOfTheirName();
    void areRemoved();
    void neverKeepASecret();
    void leaveOutWhatCannotBeRead();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    QTemporaryDir m_folder;
};

void TestInstructionPresets::areKeptForEachQueue()
{
    const InstructionPreset quiet = conference(u"quiet"_s, { { u"Beep"_s, u"false"_s } });
    {
        Settings settings(file());
        InstructionPresets(settings).save(spanish, quiet);
        InstructionPresets(settings).save(spanish, conference(u"a loud one"_s));
        InstructionPresets(settings).save({}, conference(u"of no queue"_s));
    }

    Settings settings(file());
    const InstructionPresets presets(settings);
    QCOMPARE(presets.of(spanish), (QList{ conference(u"a loud one"_s), quiet }));
    QVERIFY(presets.of(english).isEmpty());
    QCOMPARE(presets.of({}), QList{ conference(u"of no queue"_s) });
}

void TestInstructionPresets::takeThePlaceOfTheirName()
{
    Settings settings(file());
    InstructionPresets presets(settings);

    presets.save(spanish, conference(u"mine"_s));
    presets.save(spanish, { .name = u" mine "_s, .order = { .kind = InstructionKind::Reject } });
    presets.save(spanish, conference(u"  "_s));

    QCOMPARE(presets.of(spanish),
        (QList{ InstructionPreset{ .name = u"mine"_s, .order = { .kind = InstructionKind::Reject } } }));
}

void TestInstructionPresets::areRemoved()
{
    Settings settings(file());
    InstructionPresets presets(settings);
    presets.save(spanish, conference(u"mine"_s));

    presets.remove(spanish, u"yours"_s);
    QCOMPARE(presets.of(spanish).size(), 1);
    presets.remove(spanish, u"mine"_s);

    QVERIFY(presets.of(spanish).isEmpty());
}

void TestInstructionPresets::neverKeepASecret()
{
    Settings settings(file());
    InstructionPresets presets(settings);

    presets.save(spanish,
        conference(u"sip"_s,
            { { u"SipAuthUsername"_s, u"ann"_s }, { u"SipAuthPassword"_s, u"hunter2"_s },
                { u"CallToken"_s, u"hunter3"_s } }));

    QCOMPARE(presets.of(spanish).first().order.values, (QMap<QString, QString>{ { u"SipAuthUsername"_s, u"ann"_s } }));
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.contains("ann"));
    QVERIFY(!text.contains("hunter"));
}

void TestInstructionPresets::leaveOutWhatCannotBeRead()
{
    Settings settings(file());
    settings.setPresets(spanish.text(),
        R"([{"name":"x","instruction":"dance"},{"instruction":"call"},7,{"name":"ok","instruction":"call"}])");

    const QList<InstructionPreset> presets = InstructionPresets(settings).of(spanish);

    QCOMPARE(presets.size(), 1);
    QCOMPARE(presets.first().name, u"ok"_s);
}

QTEST_GUILESS_MAIN(TestInstructionPresets)
#include "tst_instructionpresets.moc"
