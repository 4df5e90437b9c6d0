#include "router/routeroptions.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

tl::expected<RouterRun, QString> read(const QStringList &options)
{
    return readRouterOptions(QStringList{ u"cordboard-router"_s } + options);
}

} // namespace

class TestRouterOptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        for (const char *name :
            { "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_KEY_SID", "TWILIO_API_KEY_SECRET" })
            qunsetenv(name);
    }

    void listensWhereItIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");

        QTest::newRow("default") << QString() << u"127.0.0.1"_s << 8787;
        QTest::newRow("both") << u"127.0.0.2:99"_s << u"127.0.0.2"_s << 99;
        QTest::newRow("port only") << u"0"_s << u"127.0.0.1"_s << 0;
        QTest::newRow("IPv6") << u"[::1]:80"_s << u"::1"_s << 80;
    }

    void listensWhereItIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(int, port);

        const auto run = read(text.isEmpty() ? QStringList{} : QStringList{ u"--listen"_s, text });

        QVERIFY(run);
        QCOMPARE(run->options.address, address);
        QCOMPARE(int(run->options.port), port);
    }

    void readsTheRest()
    {
        qputenv("TWILIO_API_KEY_SID", "SK1");
        qputenv("TWILIO_API_KEY_SECRET", "its own");
        const auto run = read(
            { u"--data"_s, u":memory:"_s, u"--demo"_s, u"--no-traffic"_s, u"--tls-cert"_s, u"c"_s, u"--tls-key"_s,
                u"k"_s, u"--allow-remote"_s, u"--print-token"_s, u"--faults"_s, u"f"_s, u"--scenario"_s, u"s"_s });
        qunsetenv("TWILIO_API_KEY_SID");
        qunsetenv("TWILIO_API_KEY_SECRET");

        QVERIFY(run);
        QCOMPARE(run->options.dataFile, u":memory:"_s);
        QVERIFY(run->options.demo);
        QVERIFY(!run->options.traffic);
        QVERIFY(run->options.allowRemote);
        QVERIFY(run->printToken);
        QCOMPARE(run->options.faultsFile, u"f"_s);
        QCOMPARE(run->options.scenarioFile, u"s"_s);
        QCOMPARE(run->options.tlsCertificate, u"c"_s);
        QCOMPARE(run->options.apiKeySid, QByteArray("SK1"));
        QVERIFY(run->options.accountSid.isEmpty());
    }

    void keepsItsDataInTheUsersFolder()
    {
        const auto run = read({});

        QVERIFY(run);
        QVERIFY(run->options.dataFile.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
        QVERIFY(QFileInfo(run->options.dataFile).dir().exists());
    }

    void saysInOneLineWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");

        QTest::newRow("unknown") << QStringList{ u"--scenery"_s } << u"there is no option --scenery"_s;
        QTest::newRow("no value") << QStringList{ u"--data"_s } << u"Missing value after '--data' (--help"_s;
        QTest::newRow("too much") << QStringList{ u"--demo=yes"_s } << u"Unexpected value after '--demo' (--help"_s;
        for (const QString &option : { u"--data"_s, u"--workspace"_s, u"--scenario"_s, u"--faults"_s })
            QTest::addRow("empty %s", qPrintable(option))
                << QStringList{ option, {} } << QString(option + u" wants a file"_s);
        QTest::newRow("word") << QStringList{ u"start"_s } << u"\"start\" is not an option"_s;
        QTest::newRow("no port") << QStringList{ u"--listen"_s, u"localhost"_s } << u"--listen wants ADDRESS:PORT"_s;
        QTest::newRow("port too large") << QStringList{ u"--listen"_s, u"localhost:99999"_s } << u"ADDRESS:PORT"_s;
        QTest::newRow("no brackets") << QStringList{ u"--listen"_s, u"::1:80"_s } << u"ADDRESS:PORT"_s;
        QTest::newRow("both") << QStringList{ u"--demo"_s, u"--workspace"_s, u"a"_s } << u"exclude each other"_s;
        QTest::newRow("half TLS") << QStringList{ u"--tls-cert"_s, u"a"_s } << u"go together"_s;
    }

    void saysInOneLineWhatIsWrong()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);

        const auto run = read(options);

        QVERIFY(!run);
        QVERIFY2(run.error().contains(says), qPrintable(run.error()));
        QVERIFY(!run.error().contains(u'\n'));
    }

    void wantsAccountAndKeyWhole_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("says");

        QTest::newRow("account alone") << QByteArray("TWILIO_ACCOUNT_SID") << u"TWILIO_AUTH_TOKEN go together"_s;
        QTest::newRow("token alone") << QByteArray("TWILIO_AUTH_TOKEN") << u"TWILIO_AUTH_TOKEN go together"_s;
        QTest::newRow("key alone") << QByteArray("TWILIO_API_KEY_SID") << u"TWILIO_API_KEY_SECRET go together"_s;
        QTest::newRow("secret alone") << QByteArray("TWILIO_API_KEY_SECRET") << u"TWILIO_API_KEY_SECRET go together"_s;
    }

    void wantsAccountAndKeyWhole()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QString, says);
        qputenv(variable.constData(), "planted");
        const auto run = read({});
        qunsetenv(variable.constData());

        QVERIFY(!run);
        QVERIFY2(run.error().contains(says), qPrintable(run.error()));
        QVERIFY(!run.error().contains(u"planted"_s));
    }

    void justSaysWhatIsAsked()
    {
        QVERIFY(read({ u"--version"_s })->justSay.startsWith(u"cordboard-router "_s));
        QVERIFY(read({ u"--help"_s })->justSay.contains(u"--listen"_s));
        QVERIFY(read({ u"--help"_s })->justSay.contains(u"--scenario"_s));
    }
};

QTEST_GUILESS_MAIN(TestRouterOptions)
#include "tst_routeroptions.moc"
