#include "ui/start/commandline.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;
using Run = CommandLine::Run;

namespace {

QProcessEnvironment environmentOf(const QStringList &variables)
{
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

const QStringList byToken{ u"TWILIO_ACCOUNT_SID=ACx"_s, u"TWILIO_AUTH_TOKEN=token"_s };
const QStringList oneRun{ u"--base-url"_s, u"http://127.0.0.1:8787"_s, u"--workspace"_s, u"Tutorial"_s, u"--worker"_s,
    u"Alice"_s };

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void readsWhatIsAskedOfTheRunningCopy_data();
    void readsWhatIsAskedOfTheRunningCopy();
    void refuses_data();
    void refuses();
    void takesTheCredential_data();
    void takesTheCredential();
    void leavesOutWhatQtTakes_data();
    void leavesOutWhatQtTakes();
    void knowsWhetherThereIsAScreen_data();
    void knowsWhetherThereIsAScreen();
    void helpNamesEveryOption();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Run>("run");
    QTest::addColumn<bool>("alone");

    QTest::newRow("nothing") << QStringList{} << Run::Normal << false;
    QTest::newRow("demo") << QStringList{ u"--demo"_s } << Run::Demo << true;
    QTest::newRow("tour") << QStringList{ u"--tour"_s, u"/tmp/x"_s } << Run::Tour << true;
    QTest::newRow("tour with =") << QStringList{ u"--tour=/tmp/x"_s } << Run::Tour << true;
    QTest::newRow("one run") << oneRun << Run::OneRun << true;
    QTest::newRow("version") << QStringList{ u"--version"_s } << Run::Version << true;
    QTest::newRow("short version") << QStringList{ u"-v"_s } << Run::Version << true;
    QTest::newRow("help") << QStringList{ u"--help"_s } << Run::Help << true;
    QTest::newRow("help wins over faults") << QStringList{ u"--help"_s, u"--worker"_s, u"x"_s } << Run::Help << true;
    QTest::newRow("profile") << QStringList{ u"--profile"_s, u"Work"_s } << Run::Normal << false;
    QTest::newRow("minimized") << QStringList{ u"--minimized"_s } << Run::Normal << false;
    QTest::newRow("answering callbacks") << QStringList{ u"--respond"_s, u"5000"_s } << Run::Normal << false;
    QTest::newRow("answering callbacks in one run") << oneRun + QStringList{ u"--respond"_s, u"0"_s } << Run::OneRun << true;
    QTest::newRow("hidden") << QStringList{ u"--hidden"_s } << Run::Normal << false;
    QTest::newRow("link") << QStringList{ u"cordboard:show"_s } << Run::Normal << false;
    QTest::newRow("status") << QStringList{ u"status"_s } << Run::Remote << true;
    QTest::newRow("status of a profile")
        << QStringList{ u"--profile"_s, u"Work"_s, u"status"_s, u"--json"_s } << Run::Remote << true;
    QTest::newRow("accept") << QStringList{ u"accept"_s } << Run::Remote << true;
}

void TestCommandLine::understands()
{
    QFETCH(QStringList, arguments);
    QFETCH(Run, run);
    QFETCH(bool, alone);

    const auto asked = readCommandLine(arguments, environmentOf(byToken));

    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error()));
    QCOMPARE(asked->run, run);
    QCOMPARE(asked->standsAlone(), alone);
    QCOMPARE(asked->minimized, arguments.contains(u"--minimized"_s));
}

void TestCommandLine::readsWhatIsAskedOfTheRunningCopy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<RemoteRequest::Kind>("kind");
    QTest::addColumn<QString>("argument");
    using Kind = RemoteRequest::Kind;

    QTest::newRow("status") << QStringList{ u"status"_s } << Kind::Status << QString();
    QTest::newRow("accept") << QStringList{ u"accept"_s } << Kind::Accept << QString();
    QTest::newRow("accept this") << QStringList{ u"accept"_s, u"WR1"_s } << Kind::Accept << u"WR1"_s;
    QTest::newRow("reject this") << QStringList{ u"reject"_s, u"WR1"_s } << Kind::Reject << u"WR1"_s;
    QTest::newRow("activity") << QStringList{ u"activity"_s, u"Idle"_s } << Kind::Activity << u"Idle"_s;
    QTest::newRow("activity of two words")
        << QStringList{ u"activity"_s, u"Lunch"_s, u"Break"_s } << Kind::Activity << u"Lunch Break"_s;
}

void TestCommandLine::readsWhatIsAskedOfTheRunningCopy()
{
    QFETCH(QStringList, arguments);
    QFETCH(RemoteRequest::Kind, kind);
    QFETCH(QString, argument);

    const auto asked = readCommandLine(arguments, {});

    QVERIFY(asked);
    QCOMPARE(asked->request.kind, kind);
    QCOMPARE(asked->request.argument, argument);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("says");

    QTest::newRow("an unknown word") << QStringList{ u"dance"_s } << QStringList{} << u"dance"_s;
    QTest::newRow("more than one SID")
        << QStringList{ u"accept"_s, u"a"_s, u"b"_s } << QStringList{} << u"'b'"_s;
    QTest::newRow("status of what") << QStringList{ u"status"_s, u"a"_s } << QStringList{} << u"'a'"_s;
    QTest::newRow("activity without a name") << QStringList{ u"activity"_s } << QStringList{} << u"activity"_s;
    QTest::newRow("json without status") << QStringList{ u"--json"_s } << QStringList{} << u"--json"_s;
    QTest::newRow("a word beside the demo")
        << QStringList{ u"--demo"_s, u"status"_s } << QStringList{} << u"--demo"_s;
    QTest::newRow("unknown") << QStringList{ u"--frobnicate"_s } << byToken << u"frobnicate"_s;
    QTest::newRow("left over") << QStringList{ u"file.txt"_s } << byToken << u"file.txt"_s;
    QTest::newRow("no folder") << QStringList{ u"--tour"_s } << byToken << u"tour"_s;
    QTest::newRow("empty folder") << QStringList{ u"--tour="_s } << byToken << u"folder"_s;
    QTest::newRow("no port") << QStringList{ u"--respond"_s, u"http"_s } << byToken << u"--respond"_s;
    QTest::newRow("a port too high") << QStringList{ u"--respond"_s, u"65536"_s } << byToken << u"65535"_s;
    QTest::newRow("answering in a tour")
        << QStringList{ u"--respond"_s, u"0"_s, u"--tour"_s, u"x"_s } << byToken << u"--respond"_s;
    QTest::newRow("answering and asking")
        << QStringList{ u"--respond"_s, u"0"_s, u"status"_s } << byToken << u"--respond"_s;
    QTest::newRow("demo and tour") << QStringList{ u"--demo"_s, u"--tour"_s, u"x"_s } << byToken << u"--tour"_s;
    QTest::newRow("demo and profile") << QStringList{ u"--demo"_s, u"--profile"_s, u"x"_s } << byToken << u"--profile"_s;
    QTest::newRow("worker alone") << QStringList{ u"--worker"_s, u"Alice"_s } << byToken << u"--base-url"_s;
    QTest::newRow("no worker") << oneRun.mid(0, 4) << byToken << u"--worker"_s;
    QTest::newRow("not an address") << QStringList{ u"--base-url"_s, u"here"_s } + oneRun.mid(2) << byToken
                                    << u"address"_s;
    QTest::newRow("in the open") << QStringList{ u"--base-url"_s, u"http://example.com"_s } + oneRun.mid(2) << byToken
                                 << u"https"_s;
    QTest::newRow("no account") << oneRun << QStringList{} << u"TWILIO_ACCOUNT_SID"_s;
    QTest::newRow("no secret") << oneRun << QStringList{ u"TWILIO_ACCOUNT_SID=ACx"_s } << u"TWILIO_AUTH_TOKEN"_s;
    QTest::newRow("key without secret") << oneRun
                                        << QStringList{ u"TWILIO_ACCOUNT_SID=ACx"_s, u"TWILIO_API_KEY_SID=SKx"_s }
                                        << u"TWILIO_API_KEY_SECRET"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    QFETCH(QString, says);

    const auto asked = readCommandLine(arguments, environmentOf(variables));

    QVERIFY(!asked);
    QVERIFY2(asked.error().contains(says), qPrintable(asked.error()));
    QVERIFY2(!asked.error().contains(u'\n'), qPrintable(asked.error()));
    QVERIFY(!asked.error().contains(u"token\""_s));
}

void TestCommandLine::takesTheCredential_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("secret");

    const QStringList key{ u"TWILIO_ACCOUNT_SID=ACx"_s, u"TWILIO_API_KEY_SID=SKx"_s, u"TWILIO_API_KEY_SECRET=hush"_s };
    QTest::newRow("token") << byToken << QByteArray("ACx") << QByteArray("token");
    QTest::newRow("key") << key << QByteArray("SKx") << QByteArray("hush");
    QTest::newRow("both: the token") << QStringList(key + byToken) << QByteArray("ACx") << QByteArray("token");
}

void TestCommandLine::takesTheCredential()
{
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, secret);

    const auto asked = readCommandLine(oneRun, environmentOf(variables));

    QVERIFY(asked);
    QCOMPARE(asked->credential.user, user);
    QCOMPARE(asked->credential.secret, secret);
    QCOMPARE(asked->workspace, u"Tutorial"_s);
    QCOMPARE(asked->worker, u"Alice"_s);
}

void TestCommandLine::leavesOutWhatQtTakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("kept");

    QTest::newRow("platform") << QStringList{ u"-platform"_s, u"offscreen"_s, u"--demo"_s } << QStringList{ u"--demo"_s };
    QTest::newRow("two dashes") << QStringList{ u"--platform"_s, u"xcb"_s } << QStringList{};
    QTest::newRow("reverse") << QStringList{ u"--demo"_s, u"-reverse"_s } << QStringList{ u"--demo"_s };
    QTest::newRow("with =") << QStringList{ u"-style=fusion"_s } << QStringList{};
    QTest::newRow("ours") << oneRun << oneRun;
}

void TestCommandLine::leavesOutWhatQtTakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, kept);

    QCOMPARE(withoutQtOptions(arguments), kept);
}

void TestCommandLine::knowsWhetherThereIsAScreen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("screen");

    QTest::newRow("nothing") << QStringList{} << QStringList{ u"HOME=/"_s } << false;
    QTest::newRow("empty display") << QStringList{} << QStringList{ u"DISPLAY="_s } << false;
    QTest::newRow("display") << QStringList{} << QStringList{ u"DISPLAY=:0"_s } << true;
    QTest::newRow("wayland") << QStringList{} << QStringList{ u"WAYLAND_DISPLAY=wayland-0"_s } << true;
    QTest::newRow("platform named") << QStringList{} << QStringList{ u"QT_QPA_PLATFORM=offscreen"_s } << true;
    QTest::newRow("option") << QStringList{ u"-platform"_s, u"offscreen"_s } << QStringList{} << true;
}

void TestCommandLine::knowsWhetherThereIsAScreen()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    QFETCH(bool, screen);

    QCOMPARE(hasScreen(arguments, environmentOf(variables)), screen);
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = helpText();

    for (const QString &option : { u"--demo"_s, u"--tour"_s, u"--base-url"_s, u"--workspace"_s, u"--worker"_s,
             u"--profile"_s, u"--minimized"_s, u"--version"_s, u"--help"_s })
        QVERIFY2(help.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
