// The program as a person starts it: as a process of its own.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString binary = QStringLiteral(CORDBOARD_BINARY_DIR "/bin/cordboard");

struct Outcome
{
    int exitCode = -1;
    QString out{};
    QString err{};
};

/// In a home folder of its own, without any display unless `variables` name one.
Outcome start(const QStringList &arguments, const QStringList &variables, const QString &home, int patienceMs = 20'000)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(binary, arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void answersOnTheCommandLine_data();
    void answersOnTheCommandLine();
    void tourSeesTheMainJob();
    void tourSaysWhatItCannotDo();
};

void TestProgram::answersOnTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");

    QTest::newRow("version") << QStringList{ u"--version"_s } << 0 << u"cordboard 0.1.0"_s << QString();
    QTest::newRow("help") << QStringList{ u"--help"_s } << 0 << u"--demo"_s << QString();
    QTest::newRow("bad option") << QStringList{ u"--frobnicate"_s } << 2 << QString() << u"frobnicate"_s;
    QTest::newRow("no display") << QStringList{} << 1 << QString() << u"no display"_s;
    QTest::newRow("no display for the demo") << QStringList{ u"--demo"_s } << 1 << QString() << u"no display"_s;
    QTest::newRow("half a sign-in") << QStringList{ u"--base-url"_s, u"http://127.0.0.1:1"_s } << 2 << QString()
                                    << u"--workspace"_s;
}

void TestProgram::answersOnTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, out);
    QFETCH(QString, err);
    const QTemporaryDir home;

    const Outcome outcome = start(arguments, {}, home.path());

    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.out.contains(out), qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains(err), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), err.isEmpty() ? 0 : 1);
}

void TestProgram::tourSeesTheMainJob()
{
    const QTemporaryDir home;
    const QString pictures = home.filePath(u"pictures"_s);

    const Outcome outcome
        = start({ u"--tour"_s, pictures }, { u"QT_QPA_PLATFORM=offscreen"_s }, home.path(), 110'000);

    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.err));
    QVERIFY(QDir(pictures).entryList({ u"*.png"_s }).size() >= 7);
    QVERIFY(outcome.out.count(u'\n') >= 7);
    // Nothing of the run is kept: neither a profile nor a secret.
    QVERIFY(!QDir(home.filePath(u".config/cordboard"_s)).exists());
}

void TestProgram::tourSaysWhatItCannotDo()
{
    const QTemporaryDir home;

    const Outcome outcome
        = start({ u"--tour"_s, u"/dev/null/pictures"_s }, { u"QT_QPA_PLATFORM=offscreen"_s }, home.path());

    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"folder"_s), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
