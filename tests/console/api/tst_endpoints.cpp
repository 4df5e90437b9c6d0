#include "console/api/endpoints.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEndpoints : public QObject
{
    Q_OBJECT
private slots:
    void namesTheServicesHosts_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("edge");
        QTest::addColumn<QString>("taskrouter");
        QTest::addColumn<QString>("bridge");

        QTest::newRow("usual") << u""_s << u""_s << u"https://taskrouter.twilio.com"_s
                               << u"https://event-bridge.twilio.com"_s;
        QTest::newRow("region") << u"ie1"_s << u""_s << u"https://taskrouter.ie1.twilio.com"_s
                                << u"https://event-bridge.ie1.twilio.com"_s;
        QTest::newRow("region and edge") << u"ie1"_s << u"dublin"_s << u"https://taskrouter.dublin.ie1.twilio.com"_s
                                         << u"https://event-bridge.ie1.twilio.com"_s;
        QTest::newRow("edge") << u""_s << u"sydney"_s << u"https://taskrouter.sydney.us1.twilio.com"_s
                              << u"https://event-bridge.twilio.com"_s;
        QTest::newRow("first region") << u"us1"_s << u""_s << u"https://taskrouter.us1.twilio.com"_s
                                      << u"https://event-bridge.twilio.com"_s;
    }

    void namesTheServicesHosts()
    {
        QFETCH(QString, region);
        QFETCH(QString, edge);
        QFETCH(QString, taskrouter);
        QFETCH(QString, bridge);

        const Endpoints endpoints = Endpoints::twilio(region, edge);

        QCOMPARE(endpoints.taskrouter, QUrl(taskrouter));
        QCOMPARE(endpoints.voice, QUrl(QString(taskrouter).replace("taskrouter"_L1, "api"_L1)));
        QCOMPARE(endpoints.bridge, QUrl(bridge));
        QVERIFY(endpoints.isSafe());
    }

    void callsAreAskedOfTheVoiceHost_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("host");

        QTest::newRow("a call") << u"/2010-04-01/Accounts/AC1/Calls/CA1.json"_s << u"api.twilio.com"_s;
        QTest::newRow("a task") << u"/v1/Workspaces/WS1/Tasks"_s << u"taskrouter.twilio.com"_s;
        QTest::newRow("nothing of either") << u"/2010-04-01x"_s << u"taskrouter.twilio.com"_s;
    }

    void callsAreAskedOfTheVoiceHost()
    {
        QFETCH(QString, path);
        QFETCH(QString, host);
        const Endpoints endpoints = Endpoints::twilio();

        QCOMPARE(endpoints.originOf(path).host(), host);
    }

    void keepsOnlyTheOrigin()
    {
        const Endpoints endpoints = Endpoints::single(QUrl(u"http://me:pw@127.0.0.1:8787/v1/Workspaces?a=b#c"_s));

        QCOMPARE(endpoints.taskrouter, QUrl(u"http://127.0.0.1:8787"_s));
        QCOMPARE(endpoints.voice, endpoints.taskrouter);
        QCOMPARE(endpoints.bridge, endpoints.taskrouter);
    }

    void isSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("safe");

        QTest::newRow("tls") << u"https://desk.example.com"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8787"_s << true;
        QTest::newRow("other loopback") << u"http://127.9.9.9"_s << true;
        QTest::newRow("loopback, six") << u"http://[::1]:8787"_s << true;
        QTest::newRow("by name") << u"http://localhost:8787"_s << true;
        QTest::newRow("plain, elsewhere") << u"http://192.168.1.7"_s << false;
        QTest::newRow("a name that looks like it") << u"http://localhost.example.com"_s << false;
        QTest::newRow("a number that looks like it") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("every address") << u"http://0.0.0.0"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https:"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }

    void isSafe()
    {
        QFETCH(QString, url);
        QFETCH(bool, safe);

        QCOMPARE(Endpoints::single(QUrl(url)).isSafe(), safe);
    }

    void onePlainHostSpoilsAll()
    {
        Endpoints endpoints = Endpoints::twilio();
        endpoints.bridge = QUrl(u"http://event-bridge.twilio.com"_s);

        QVERIFY(!endpoints.isSafe());
    }
};

QTEST_APPLESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
