// Sockets that break on purpose, to the byte.
#include "socketbench.h"

#include <QTest>

class tst_BrokenSocket : public QObject
{
    Q_OBJECT

private slots:
    void breaksOff_data();
    void breaksOff();
};

void tst_BrokenSocket::breaksOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("frame"); // what comes of it

    QTest::newRow("without a word") << QByteArray() << QByteArray();
    QTest::newRow("a heartbeat") << QByteArray("") << QByteArray("\x81");
    QTest::newRow("a message") << QByteArray("twelve bytes") << QByteArray("\x81\x0ctwelv", 7);
    QTest::newRow("a long one") << QByteArray(300, 'x')
                                << QByteArray(QByteArray("\x81\x7e\x01\x2c", 4) + QByteArray(148, 'x'));
    QTest::newRow("a very long one") << QByteArray(
        70'000, 'x') << QByteArray(QByteArray("\x81\x7f\0\0\0\0\0\x01\x11\x70", 10) + QByteArray(34'995, 'x'));
}

void tst_BrokenSocket::breaksOff()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, frame);
    SocketBench bench;
    RawClient client(bench.port());
    upgradeRaw(client, bench);

    if (text.isNull())
        bench.cut();
    else
        bench.cutWithin(text);
    bench.send("after it nothing is said");

    QCOMPARE(client.readToEnd(), frame);
    QTRY_COMPARE(bench.closed(), 1);
}

QTEST_GUILESS_MAIN(tst_BrokenSocket)
#include "tst_brokensocket.moc"
