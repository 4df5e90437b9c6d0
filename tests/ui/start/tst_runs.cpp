#include "ui/start/runs.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRuns : public QObject
{
    Q_OBJECT

private slots:
    void storesOnlyWhatANormalRunStores_data();
    void storesOnlyWhatANormalRunStores();
    void demoIsAliceInTheContactCenter();
    void oneRunTakesTheCredentialAsItIs();
};

void TestRuns::storesOnlyWhatANormalRunStores_data()
{
    QTest::addColumn<CommandLine::Run>("run");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<bool>("signsInByItself");

    QTest::newRow("normal") << CommandLine::Run::Normal << false << false;
    QTest::newRow("demo") << CommandLine::Run::Demo << true << true;
    QTest::newRow("tour fills in the page") << CommandLine::Run::Tour << true << false;
    QTest::newRow("one run") << CommandLine::Run::OneRun << true << true;
}

void TestRuns::storesOnlyWhatANormalRunStores()
{
    QFETCH(CommandLine::Run, run);
    QFETCH(bool, alone);
    QFETCH(bool, signsInByItself);

    const ConsoleOptions options = consoleOptionsFor({ .run = run }, {});

    QCOMPARE(options.standAlone, alone);
    QCOMPARE(options.memoryStore, alone);
    QCOMPARE(options.oneRun.has_value(), signsInByItself);
    QVERIFY(!options.oneRun || !options.oneRun->remember);
}

void TestRuns::demoIsAliceInTheContactCenter()
{
    const OwnRouter own{ u"http://127.0.0.1:1234"_s, u"ACx"_s, "hush" };

    const auto options = consoleOptionsFor({ .run = CommandLine::Run::Demo }, own);

    QCOMPARE(options.oneRun->workspace, u"Contact Center"_s);
    QCOMPARE(options.oneRun->worker, u"Alice"_s);
    QCOMPARE(options.oneRun->server.url, QUrl(u"http://127.0.0.1:1234"_s));
    QCOMPARE(options.oneRun->secret, QByteArray("hush"));
}

void TestRuns::oneRunTakesTheCredentialAsItIs()
{
    CommandLine asked{ .run = CommandLine::Run::OneRun, .workspace = u"Tutorial"_s, .worker = u"Bob"_s };
    asked.credential = { u"ACx"_s, "SKy", "hush" };

    const auto options = consoleOptionsFor(asked, {});

    QCOMPARE(options.oneRun->account, u"ACx"_s);
    QCOMPARE(options.oneRun->user, u"SKy"_s);
    QCOMPARE(options.oneRun->worker, u"Bob"_s);
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
