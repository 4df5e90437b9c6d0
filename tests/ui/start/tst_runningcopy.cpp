// Starts of the real program beside a running one, as scripts, links and impatient people make them.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString binary = QStringLiteral(CORDBOARD_BINARY_DIR "/bin/cordboard");

struct Outcome
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};
};

/// A person's home folder, and the starts in it.
class Home
{
public:
    Home()
    {
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }

    void begin(QProcess &process) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(binary, {});
        process.waitForStarted();
    }
    [[nodiscard]] Outcome start(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(binary, arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
        }
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    /// It answers by now.
    [[nodiscard]] bool answers() const { return start({ u"status"_s }).exitCode == 0; }

private:
    QTemporaryDir m_folder{};
    QProcessEnvironment m_environment{};
};

} // namespace

class TestRunningCopy : public QObject
{
    Q_OBJECT

private slots:
    void nobodyThere_data();
    void nobodyThere();
    void tellsHowItStands();
    void secondStartEndsAtOnce();
    void linkIsHandedOver();
    void aKilledCopyIsNotInTheWay();
};

void TestRunningCopy::nobodyThere_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::addColumn<QByteArray>("why");

    QTest::newRow("status") << QStringList{ u"status"_s } << QByteArray("no running copy");
    QTest::newRow("accept") << QStringList{ u"accept"_s } << QByteArray("--demo or --base-url cannot be asked");
    QTest::newRow("another profile") << QStringList{ u"--profile"_s, u"Other"_s, u"status"_s }
                                     << QByteArray("there is no profile 'Other'; there is none yet");
}

void TestRunningCopy::nobodyThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, why);
    const Home home;

    const Outcome outcome = home.start(arguments);

    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(why), outcome.err.constData());
}

void TestRunningCopy::tellsHowItStands()
{
    const Home home;
    QProcess running;
    home.begin(running);
    QTRY_VERIFY_WITH_TIMEOUT(home.answers(), 60'000);

    const Outcome words = home.start({ u"status"_s });
    const Outcome json = home.start({ u"status"_s, u"--json"_s });
    const Outcome accept = home.start({ u"accept"_s });

    QCOMPARE(words.out, QByteArray("Nobody is signed in.\n"));
    const QJsonObject report = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(report.value("signed_in"_L1).toBool(true), false);
    QCOMPARE(report.value("connection"_L1).toString(), u"none"_s);
    QCOMPARE(accept.exitCode, 1);
    QVERIFY(accept.err.contains("Nobody is signed in."));
    running.kill();
    running.waitForFinished();
}

void TestRunningCopy::secondStartEndsAtOnce()
{
    const Home home;
    QProcess running;
    home.begin(running);
    QTRY_VERIFY_WITH_TIMEOUT(home.answers(), 60'000);

    const Outcome second = home.start({});

    QCOMPARE(second.exitCode, 0);
    QVERIFY(second.err.isEmpty());
    QCOMPARE(running.state(), QProcess::Running);
    running.kill();
    running.waitForFinished();
}

void TestRunningCopy::linkIsHandedOver()
{
    const Home home;
    QProcess running;
    home.begin(running);
    QTRY_VERIFY_WITH_TIMEOUT(home.answers(), 60'000);

    QCOMPARE(home.start({ u"cordboard:activity/Idle"_s }).exitCode, 0);
    QCOMPARE(home.start({ u"cordboard:format"_s }).exitCode, 1);

    QVERIFY(home.answers()); // neither question holds it up
    running.kill();
    running.waitForFinished();
}

void TestRunningCopy::aKilledCopyIsNotInTheWay()
{
    const Home home;
    {
        QProcess running;
        home.begin(running);
        QTRY_VERIFY_WITH_TIMEOUT(home.answers(), 60'000);
        running.kill();
        running.waitForFinished();
    }
    QCOMPARE(home.start({ u"status"_s }).exitCode, 3);

    QProcess next;
    home.begin(next);

    QTRY_VERIFY_WITH_TIMEOUT(home.answers(), 60'000);
    next.kill();
    next.waitForFinished();
}

QTEST_GUILESS_MAIN(TestRunningCopy)
#include "tst_runningcopy.moc"
