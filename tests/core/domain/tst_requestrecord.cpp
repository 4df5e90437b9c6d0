#include "core/domain/requestrecord.h"

#include <QTest>

/// What a request is listed under.
class TestRequestRecord : public QObject
{
    Q_OBJECT

private slots:
    void isListedWhateverItWasAbout_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("endpoint");
        const QByteArray sid = "WS" + QByteArray(32, 'a');

        QTest::newRow("plain") << QByteArray("/v1/Workspaces") << QByteArray("GET /v1/Workspaces");
        QTest::newRow("a SID") << QByteArray("/v1/Workspaces/" + sid) << QByteArray("GET /v1/Workspaces/\xE2\x80\xA6");
        QTest::newRow("SIDs") << QByteArray("/v1/Workspaces/" + sid + "/Tasks/WT" + QByteArray(32, '0') + "/Reservations")
                              << QByteArray("GET /v1/Workspaces/\xE2\x80\xA6/Tasks/\xE2\x80\xA6/Reservations");
        QTest::newRow("as long as a SID, but a word")
            << QByteArray("/v1/RealTimeStatisticsOfAllTheQueuesX") << QByteArray("GET /v1/RealTimeStatisticsOfAllTheQueuesX");
        QTest::newRow("nothing") << QByteArray() << QByteArray("GET ");
    }

    void isListedWhateverItWasAbout()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, endpoint);

        QCOMPARE(endpointOf({ .method = "GET", .path = path }), endpoint);
    }
};

QTEST_APPLESS_MAIN(TestRequestRecord)
#include "tst_requestrecord.moc"
